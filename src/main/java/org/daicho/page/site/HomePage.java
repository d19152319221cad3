package org.daicho.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Programme;
import org.daicho.model.Site;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.page.list.ListPages;
import org.daicho.page.list.SourceList;
import org.daicho.page.list.YearPages;
import org.daicho.page.map.SmallMaps;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.Portion;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;
import org.daicho.view.Table;

/** The first page: what there is, its key figures, and the ways in. */
public final class HomePage {
  private HomePage() {}

  public static PageSet of(Scope scope) {
    Catalogue catalogue = scope.catalogue();
    Site site = catalogue.site();
    Draft draft = new Draft(scope, "home");
    draft.heading(
        scope.string(site.title()),
        List.of(),
        site.tagline().isEmpty() ? site.title() : site.tagline(),
        List.of(),
        site.summary());
    if (!catalogue.sources().isEmpty()) {
      draft.section(
          "sources",
          scope.say("views-sources"),
          "",
          true,
          List.of(draft.figures(SourceList.table(scope))));
    }
    if (ListPages.isEmpty(catalogue)) {
      draft.section("empty", "", new Block.Prose(scope.plain(scope.say("views-empty"))));
    }
    latestYear(draft, scope);
    List<Block> ways = new ArrayList<>(SmallMaps.all(scope, scope.say("map-by-place")));
    Block.Index browse = browse(scope);
    if (!browse.columns().isEmpty()) {
      ways.add(browse);
    }
    draft.section("browse", scope.say("views-browse"), "", false, ways);
    draft.section("data", scope.say("views-data"), data(scope));
    return draft.set();
  }

  /** The key figures of the latest year that has plans. */
  private static void latestYear(Draft draft, Scope scope) {
    Catalogue catalogue = scope.catalogue();
    Optional<FiscalYear> latest = YearPages.latestPlanned(catalogue);
    if (latest.isEmpty()) {
      return;
    }
    List<Programme> programmes = catalogue.programmesOf(latest.get());
    SummaryTable summary =
        new SummaryTable(scope, Groups.byPlan(scope, Portion.of(scope, programmes)), true);
    Table table = summary.table("plans", scope.say("views-by-plan"), scope.say("views-plan"));
    draft.section(
        "latest",
        scope.say("views-summary-of", scope.name(latest.get())),
        "",
        true,
        List.of(draft.figures(table, summary.amountChart(table).stream().toList())));
  }

  private static Block.Index browse(Scope scope) {
    Catalogue catalogue = scope.catalogue();
    List<Block.IndexColumn> columns = new ArrayList<>();
    List<Block.IndexItem> kinds = new ArrayList<>();
    kind(kinds, scope, "views-programmes", Kind.PROGRAMME);
    kind(kinds, scope, "views-plans", Kind.PLAN);
    kind(kinds, scope, "views-items", Kind.ITEM);
    kind(kinds, scope, "views-budgets", Kind.BUDGET);
    kind(kinds, scope, "views-organisations", Kind.ORGANISATION);
    kind(kinds, scope, "views-sources", Kind.SOURCE);
    for (Vocabulary vocabulary : catalogue.vocabulariesWithPages()) {
      kinds.add(
          new Block.IndexItem(
              scope.link(vocabulary.name(), Paths.terms(scope.lang(), vocabulary.id())),
              scope.number(vocabulary.terms().size(), 1)));
    }
    if (!kinds.isEmpty()) {
      columns.add(new Block.IndexColumn(scope.say("views-by-kind"), kinds));
    }
    Portion all = Portion.of(scope, catalogue.programmes());
    for (Id vocabulary : Vocabulary.WITH_PAGES) {
      List<Block.IndexItem> items =
          Groups.byTerm(scope, vocabulary, all).groups().stream()
              .map(g -> new Block.IndexItem(g.label(), scope.number(g.programmes().size(), 1)))
              .toList();
      if (!items.isEmpty()) {
        columns.add(
            new Block.IndexColumn(
                catalogue
                    .vocabulary(vocabulary)
                    .map(Vocabulary::name)
                    .map(scope::string)
                    .orElse(""),
                items));
      }
    }
    List<Block.IndexItem> years =
        YearPages.years(catalogue).stream()
            .map(y -> new Block.IndexItem(scope.year(y), String.valueOf(y.year())))
            .toList();
    if (!years.isEmpty()) {
      columns.add(new Block.IndexColumn(scope.say("views-years"), years));
    }
    return new Block.Index(columns);
  }

  private static void kind(List<Block.IndexItem> items, Scope scope, String message, Kind kind) {
    int count = scope.catalogue().entries(kind).size();
    if (count > 0) {
      items.add(
          new Block.IndexItem(
              new Link(
                  scope.plain(scope.say(message)), scope.href(Paths.list(scope.lang(), kind, 1))),
              scope.number(count, 1)));
    }
  }

  private static Block data(Scope scope) {
    List<Block.IndexItem> items = new ArrayList<>();
    for (String file :
        List.of("catalogue.json", "programmes.csv", "organisations.csv", "budget-lines.csv")) {
      items.add(
          new Block.IndexItem(
              new Link(
                  scope.plain(scope.say("views-data-" + file.replace('.', '-'))),
                  scope.href("data/" + file)),
              file));
    }
    return new Block.Index(List.of(new Block.IndexColumn("", items)));
  }
}
