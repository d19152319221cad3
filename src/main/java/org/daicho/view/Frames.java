package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Catalogue;
import org.daicho.model.Kind;
import org.daicho.model.Lang;
import org.daicho.model.Site;
import org.daicho.model.TileMap;

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
    items.add(
        item("programmes", scope.say("views-programmes"), Paths.list(lang, Kind.PROGRAMME, 1)));
    items.add(item("plans", scope.say("views-plans"), Paths.list(lang, Kind.PLAN, 1)));
    items.add(item("budgets", scope.say("views-budgets"), Paths.list(lang, Kind.BUDGET, 1)));
    items.add(
        item(
            "organisations",
            scope.say("views-organisations"),
            Paths.list(lang, Kind.ORGANISATION, 1)));
    List<TileMap> maps = scope.catalogue().maps();
    if (!maps.isEmpty()) {
      String path =
          maps.size() == 1 ? Paths.entry(lang, maps.get(0).key()) : Paths.list(lang, Kind.MAP, 1);
      items.add(item("maps", scope.say("map-nav"), path));
    }
    items.add(item("years", scope.say("views-years"), Paths.years(lang)));
    items.add(item("sources", scope.say("views-sources"), Paths.list(lang, Kind.SOURCE, 1)));
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

  private static SiteFrame.NavItem item(String id, String label, String path) {
    return new SiteFrame.NavItem(id, label, path);
  }
}
