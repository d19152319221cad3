package org.daicho.page.site;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Site;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.page.list.ListPages;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;

/** The pages that are the theme's own words: how to read the figures, and search. */
public final class PlainPages {
  private PlainPages() {}

  public static PageSet guide(Scope scope) {
    return guide(scope, scope.catalogue().site().extras().contains(Site.Extra.ARCHIVE));
  }

  /** As the archive has it, which is not within itself. */
  public static PageSet archivedGuide(Scope scope) {
    return guide(scope, false);
  }

  private static PageSet guide(Scope scope, boolean withArchive) {
    Draft draft = draft(scope, "guide", "views-guide", "views-guide-lead");
    draft.section("states", scope.say("views-guide-states"), new Block.Legend());
    for (String part :
        List.of("units", "phases", "shared", "totals", "left-out", "parts", "years", "language")) {
      draft.section(
          part,
          scope.say("views-guide-" + part),
          new Block.Prose(scope.plain(scope.say("views-guide-" + part + "-text"))));
    }
    TranslationsPage.way(scope)
        .ifPresent(
            way -> draft.section("translations", scope.say("views-translations"), ways(way)));
    if (withArchive) {
      draft.section(
          "archive",
          scope.say("archive"),
          new Block.Prose(scope.plain(scope.say("archive-text"))),
          ways(way(scope, "archive-way", Paths.ARCHIVE)));
    }
    if (scope.catalogue().site().extras().contains(Site.Extra.GALLERY)) {
      draft.section(
          "gallery",
          scope.say("gallery"),
          ways(way(scope, "gallery-way", Paths.gallery(scope.lang()))));
    }
    return draft.set();
  }

  /** The search page. Without a script it leads to the lists. */
  public static PageSet search(Scope scope) {
    Draft draft = draft(scope, "search", "search", "search-lead");
    if (ListPages.isEmpty(scope.catalogue())) {
      draft.section("empty", "", new Block.Note(scope.say("views-empty")));
    }
    draft.section(
        "search",
        "",
        "",
        true,
        List.of(new Block.Search(scope.href(Paths.searchIndex(scope.lang())))));
    ways(draft, scope);
    return draft.set();
  }

  private static void ways(Draft draft, Scope scope) {
    List<Block.IndexItem> ways = new ArrayList<>();
    ways.add(way(scope, "views-home", Paths.home(scope.lang())));
    list(ways, scope, "views-programmes", Kind.PROGRAMME);
    list(ways, scope, "views-organisations", Kind.ORGANISATION);
    if (ComparePage.exists(scope.catalogue())) {
      ways.add(way(scope, "compare", Paths.compare(scope.lang())));
    }
    draft.section("ways", scope.say("views-browse"), ways(ways));
  }

  private static void list(List<Block.IndexItem> ways, Scope scope, String message, Kind kind) {
    if (ListPages.exists(scope.catalogue(), kind)) {
      ways.add(way(scope, message, Paths.list(scope.lang(), kind, 1)));
    }
  }

  private static Block ways(Block.IndexItem... ways) {
    return ways(List.of(ways));
  }

  private static Block ways(List<Block.IndexItem> ways) {
    return new Block.Index(List.of(new Block.IndexColumn("", ways)));
  }

  private static Block.IndexItem way(Scope scope, String message, String path) {
    return new Block.IndexItem(new Link(scope.plain(scope.say(message)), scope.href(path)), "");
  }

  private static Draft draft(Scope scope, String template, String title, String lead) {
    Draft draft = new Draft(scope, template);
    draft.heading(
        "",
        List.of(),
        Text.of(scope.say(title), scope.say(title)),
        List.of(),
        Text.of(scope.say(lead), scope.say(lead)));
    return draft;
  }
}
