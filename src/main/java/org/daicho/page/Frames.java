package org.daicho.page;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Site;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.page.context.PageContext;
import org.daicho.page.list.ListPages;
import org.daicho.page.list.YearPages;
import org.daicho.view.Paths;
import org.daicho.view.page.SiteFrame;
import org.daicho.wording.Messages;

/** Makes the header and the footer of a language's pages. */
public final class Frames {
  private Frames() {}

  /** The header and the footer of a language's pages. */
  public static SiteFrame of(Catalogue catalogue, Messages messages) {
    Lang lang = messages.lang();
    PageContext context = new PageContext(catalogue, messages, "");
    return new SiteFrame(
        lang,
        context.words(catalogue.site().title()),
        navigation(context),
        context.words(catalogue.site().publisher()),
        context.date(catalogue.site().dataDate()),
        context.words(catalogue.site().licence()),
        catalogue.site().licenceUrl(),
        catalogue.site().extras().contains(Site.Extra.OFFLINE),
        terms(catalogue, lang));
  }

  private static List<SiteFrame.NavItem> navigation(PageContext context) {
    Lang lang = context.lang();
    List<SiteFrame.NavItem> items = new ArrayList<>();
    items.add(item("home", context.say("views-home"), Paths.home(lang)));
    list(items, context, Kind.PROGRAMME, Kind.PLAN, Kind.BUDGET, Kind.ORGANISATION);
    List<TileMap> maps = context.catalogue().maps();
    if (!maps.isEmpty()) {
      String path =
          maps.size() == 1 ? Paths.entry(lang, maps.get(0).key()) : Paths.list(lang, Kind.MAP, 1);
      items.add(item("maps", context.say("map-nav"), path));
    }
    if (!YearPages.years(context.catalogue()).isEmpty()) {
      items.add(item("years", context.say("views-years"), Paths.years(lang)));
    }
    list(items, context, Kind.SOURCE);
    if (!context.catalogue().glossary().isEmpty()) {
      items.add(item("glossary", context.say("glossary"), Paths.glossary(lang)));
    }
    items.add(item("guide", context.say("views-guide-short"), Paths.guide(lang)));
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

  private static void list(List<SiteFrame.NavItem> items, PageContext context, Kind... kinds) {
    for (Kind kind : kinds) {
      if (ListPages.exists(context.catalogue(), kind)) {
        String label = context.say("views-" + kind.folder());
        items.add(item(kind.folder(), label, Paths.list(context.lang(), kind, 1)));
      }
    }
  }

  private static SiteFrame.NavItem item(String id, String label, String path) {
    return new SiteFrame.NavItem(id, label, path);
  }
}
