package org.daicho.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daicho.model.Site;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Kind;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.list.ListPages;
import org.daicho.view.Paths;
import org.daicho.view.block.Block;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.block.LegendBlock;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.block.ProseBlock;
import org.daicho.view.block.SearchResultsBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The pages that are the theme's own words: how to read the figures, and search. */
public final class PlainPages {
  private PlainPages() {}

  public static PageSet guide(PageContext context) {
    return guide(context, context.catalogue().site().extras().contains(Site.Extra.ARCHIVE));
  }

  /** As the archive has it, which is not within itself. */
  public static PageSet archivedGuide(PageContext context) {
    return guide(context, false);
  }

  private static PageSet guide(PageContext context, boolean withArchive) {
    PageBuilder builder = builder(context, PageKind.GUIDE, "views-guide", "views-guide-lead");
    builder.section("states", context.say("views-guide-states"), new LegendBlock());
    // Of any year.
    FiscalYear year = new FiscalYear(2024);
    String first = context.day(year.start());
    String last = context.day(year.end());
    for (String part :
        List.of("units", "phases", "shared", "totals", "left-out", "parts", "years", "language")) {
      builder.section(
          part,
          context.say("views-guide-" + part),
          new ProseBlock(context.plain(context.say("views-guide-" + part + "-text", first, last))));
    }
    TranslationsPage.way(context)
        .ifPresent(
            way -> builder.section("translations", context.say("views-translations"), ways(way)));
    if (withArchive) {
      builder.section(
          "archive",
          context.say("archive"),
          new ProseBlock(context.plain(context.say("archive-text"))),
          ways(way(context, "archive-way", Paths.ARCHIVE)));
    }
    if (context.catalogue().site().extras().contains(Site.Extra.GALLERY)) {
      builder.section(
          "gallery",
          context.say("gallery"),
          ways(way(context, "gallery-way", Paths.gallery(context.lang()))));
    }
    return builder.set();
  }

  /** The search page. Without a script it leads to the lists. */
  public static PageSet search(PageContext context) {
    PageBuilder builder = builder(context, PageKind.SEARCH, "search", "search-lead");
    if (ListPages.isEmpty(context.catalogue())) {
      builder.section("empty", "", new NoteBlock(context.say("views-empty")));
    }
    builder.wide(
        "search", "", new SearchResultsBlock(context.href(Paths.searchIndex(context.lang()))));
    ways(builder, context);
    return builder.set();
  }

  private static void ways(PageBuilder builder, PageContext context) {
    List<IndexBlock.Item> ways = new ArrayList<>();
    ways.add(way(context, "views-home", Paths.home(context.lang())));
    Stream.of(Kind.PROGRAMME, Kind.ORGANISATION)
        .filter(kind -> ListPages.exists(context.catalogue(), kind))
        .forEach(kind -> ways.add(new IndexBlock.Item(context.list(kind))));
    if (ComparePage.exists(context.catalogue())) {
      ways.add(way(context, "compare", Paths.compare(context.lang())));
    }
    builder.section("ways", context.say("views-browse"), ways(ways));
  }

  private static Block ways(IndexBlock.Item... ways) {
    return ways(List.of(ways));
  }

  private static Block ways(List<IndexBlock.Item> ways) {
    return IndexBlock.of(ways);
  }

  private static IndexBlock.Item way(PageContext context, String message, String path) {
    return new IndexBlock.Item(context.way(message, path));
  }

  static PageBuilder builder(PageContext context, PageKind kind, String title, String lead) {
    return new PageBuilder(context, kind)
        .heading("", List.of(), context.say(title), context.say(lead));
  }
}
