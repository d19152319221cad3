package org.daicho.page;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Site;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.page.context.Scope;
import org.daicho.page.list.ListPages;
import org.daicho.page.list.YearPages;
import org.daicho.view.Paths;
import org.daicho.view.SiteFrame;
import org.daicho.wording.Messages;

/** Makes the header and the footer of a language's pages. */
public final class Frames {
  private Frames() {}

  /** The header and the footer of a language's pages. */
  public static SiteFrame of(Catalogue catalogue, Messages messages) {
    Lang lang = messages.lang();
    Scope scope = new Scope(catalogue, messages, "");
    return new SiteFrame(
        lang,
        scope.words(catalogue.site().title()),
        navigation(scope),
        scope.words(catalogue.site().publisher()),
        scope.date(catalogue.site().dataDate()),
        scope.words(catalogue.site().licence()),
        catalogue.site().licenceUrl(),
        catalogue.site().extras().contains(Site.Extra.OFFLINE),
        terms(catalogue, lang));
  }

  private static List<SiteFrame.NavItem> navigation(Scope scope) {
    Lang lang = scope.lang();
    List<SiteFrame.NavItem> items = new ArrayList<>();
    items.add(item("home", scope.say("views-home"), Paths.home(lang)));
    list(items, scope, "views-programmes", Kind.PROGRAMME);
    list(items, scope, "views-plans", Kind.PLAN);
    list(items, scope, "views-budgets", Kind.BUDGET);
    list(items, scope, "views-organisations", Kind.ORGANISATION);
    List<TileMap> maps = scope.catalogue().maps();
    if (!maps.isEmpty()) {
      String path =
          maps.size() == 1 ? Paths.entry(lang, maps.get(0).key()) : Paths.list(lang, Kind.MAP, 1);
      items.add(item("maps", scope.say("map-nav"), path));
    }
    if (!YearPages.years(scope.catalogue()).isEmpty()) {
      items.add(item("years", scope.say("views-years"), Paths.years(lang)));
    }
    list(items, scope, "views-sources", Kind.SOURCE);
    if (!scope.catalogue().glossary().isEmpty()) {
      items.add(item("glossary", scope.say("glossary"), Paths.glossary(lang)));
    }
    items.add(item("guide", scope.say("views-guide-short"), Paths.guide(lang)));
    return List.copyOf(items);
  }

  private static List<SiteFrame.Term> terms(Catalogue catalogue, Lang lang) {
    return catalogue.glossary().stream()
        .flatMap(
            term ->
                term.forms(lang).stream()
                    .map(form -> new SiteFrame.Term(form, Paths.entry(lang, term.key()))))
        .toList();
  }

  private static void list(List<SiteFrame.NavItem> items, Scope scope, String message, Kind kind) {
    if (ListPages.exists(scope.catalogue(), kind)) {
      items.add(item(kind.folder(), scope.say(message), Paths.list(scope.lang(), kind, 1)));
    }
  }

  private static SiteFrame.NavItem item(String id, String label, String path) {
    return new SiteFrame.NavItem(id, label, path);
  }
}
