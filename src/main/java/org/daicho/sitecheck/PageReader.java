package org.daicho.sitecheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** Reads one page, and reports what is wrong with it by itself. */
final class PageReader {
  /** Reported of one page; the first mistake of a broken page often brings all the others. */
  private static final int MOST_MARKUP_MISTAKES = 5;

  private final String path;
  private final Diagnostics diagnostics;
  private final Document page;
  private final Spots spots;

  private PageReader(String path, String html, Diagnostics diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
    Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_MARKUP_MISTAKES);
    this.page = parser.parseInput(html, "");
    this.spots = new Spots(path, html);
    for (ParseError mistake : parser.getErrors()) {
      int at = mistake.getPosition();
      report(
          "malformed-html",
          spots.between(at, at),
          mistake.getErrorMessage(),
          "near here a tag is not closed, closed twice, or where it may not be");
    }
  }

  static PageFacts read(SiteFiles files, String path, Diagnostics diagnostics) throws IOException {
    byte[] bytes = files.read(path);
    return new PageReader(path, new String(bytes, StandardCharsets.UTF_8), diagnostics)
        .facts(SiteFiles.gzipped(bytes));
  }

  private PageFacts facts(long bytes) {
    Element html = page.expectFirst("html");
    String lang = html.attr("lang").strip();
    if (lang.isEmpty()) {
      report("missing-lang", spots.of(html), "the page does not say its language", "<html lang=…>");
    }
    Element title = page.head().selectFirst("title");
    boolean titled = title != null && !title.text().isBlank();
    Location place = title == null ? Location.ofFile(path) : spots.of(title);
    if (!titled) {
      report("missing-title", place, "the page has no title", "<title> in its <head>");
    }
    PageReferences references = new PageReferences(page, spots);
    boolean forwards =
        page.select("meta[content]").stream()
            .anyMatch(meta -> PageReferences.refresh(meta, meta.attr("content")).isPresent());
    return new PageFacts(
        path,
        lang,
        titled ? title.text() : "",
        place,
        forwards,
        ids(),
        references.all(),
        references.alternates(),
        bytes);
  }

  private Set<String> ids() {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        report(
            "duplicate-id",
            spots.of(element, "id"),
            "the id `" + element.id() + "` is that of an element above, too",
            "a fragment or a label leads to the first of them only");
      }
    }
    page.select("a[name]").forEach(anchor -> ids.add(anchor.attr("name")));
    return ids;
  }

  private void report(String code, Location location, String message, String hint) {
    diagnostics.error(code, location, message, hint);
  }
}
