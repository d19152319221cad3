package org.daicho.sitecheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.sitecheck.Reference.Use;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every address in a page's HTML, by the elements and attributes that the standard gives one. */
final class PageReferences {
  /** Link types for which nothing is fetched. */
  private static final Set<String> NAMING =
      Set.of(
          "alternate",
          "author",
          "canonical",
          "describedby",
          "help",
          "license",
          "next",
          "prev",
          "search",
          "up");

  /** What {@code <meta http-equiv="refresh">} holds: {@code 0; url=ja/index.html}. */
  private static final Pattern REFRESH =
      Pattern.compile("(?i)[\\d.\\s]*[;,]?\\s*url\\s*=\\s*['\"]?(?<address>[^'\"]*)['\"]?\\s*");

  private final Spots spots;
  private final List<Reference> references = new ArrayList<>();
  private final List<PageFacts.Alternate> alternates = new ArrayList<>();

  PageReferences(Document page, Spots spots) {
    this.spots = spots;
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        collect(element, attribute.getKey(), attribute.getValue());
      }
      if (element.normalName().equals("style")) {
        StyleAddresses.in(
            element.data(),
            (a, at) -> references.add(new Reference(spots.of(element), a, Use.LOAD)));
      }
    }
  }

  /** In the order written. */
  List<Reference> all() {
    return references;
  }

  List<PageFacts.Alternate> alternates() {
    return alternates;
  }

  private void collect(Element element, String attribute, String value) {
    switch (attribute) {
      case "href", "xlink:href" -> href(element, attribute, value);
      case "action", "formaction" -> add(element, attribute, value, Use.GO);
      case "src" -> add(element, attribute, value, isScript(element) ? Use.SCRIPT : Use.LOAD);
      case "poster" -> add(element, attribute, value, Use.LOAD);
      case "srcset" -> {
        // a.png 1x, b.png 2x
        for (String candidate : value.split(",\\s")) {
          add(element, attribute, candidate.strip().split("\\s+")[0], Use.LOAD);
        }
      }
      case "data" -> {
        if (element.normalName().equals("object")) {
          add(element, attribute, value, Use.LOAD);
        }
      }
      case "style" ->
          StyleAddresses.in(value, (address, at) -> add(element, attribute, address, Use.LOAD));
      case "content" ->
          refresh(element, value).ifPresent(address -> add(element, attribute, address, Use.GO));
      default -> {}
    }
  }

  private static boolean isScript(Element element) {
    return element.normalName().equals("script");
  }

  private void href(Element element, String attribute, String value) {
    switch (element.normalName()) {
      case "a", "area" -> add(element, attribute, value, Use.GO);
      case "link" -> {
        List<String> types =
            Arrays.asList(element.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        Use use =
            types.contains("stylesheet")
                ? Use.STYLE
                : NAMING.containsAll(types) ? Use.NAME : Use.LOAD;
        Reference reference = add(element, attribute, value, use);
        if (use == Use.NAME && types.contains("alternate") && element.hasAttr("hreflang")) {
          alternates.add(new PageFacts.Alternate(element.attr("hreflang"), reference));
        }
      }
      default -> add(element, attribute, value, Use.LOAD); // <base>, SVG's <use> and <image>
    }
  }

  /** Where a page sends on to. */
  static Optional<String> refresh(Element element, String content) {
    Matcher address = REFRESH.matcher(content);
    return element.attr("http-equiv").equalsIgnoreCase("refresh") && address.matches()
        ? Optional.of(address.group("address"))
        : Optional.empty();
  }

  private Reference add(Element element, String attribute, String address, Use use) {
    Reference reference = new Reference(spots.of(element, attribute), address, use);
    references.add(reference);
    return reference;
  }
}
