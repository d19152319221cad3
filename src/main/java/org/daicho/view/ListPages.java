package org.daicho.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.daicho.model.Budget;
import org.daicho.model.Catalogue;
import org.daicho.model.Figure;
import org.daicho.model.FiscalYear;
import org.daicho.model.Item;
import org.daicho.model.Kind;
import org.daicho.model.Lang;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.Text;
import org.daicho.model.Vocabulary;

/** The lists of all records of a kind. */
final class ListPages {
  private ListPages() {}

  static PageSet programmes(Function<String, Scope> at, Lang lang) {
    Scope first = at.apply(Paths.list(lang, Kind.PROGRAMME, 1));
    List<Programme> programmes =
        PagedProgrammes.inOrder(first.catalogue(), first.catalogue().programmes());
    return PagedProgrammes.of(
        at,
        Downloads.base(first.path()),
        programmes,
        Groups.byYear(first, programmes).size() == 1,
        new PagedProgrammes.PageMaker() {
          @Override
          public Draft start(Scope scope) {
            return draft(scope, "views-programmes")
                .section(
                    "browse",
                    "",
                    "",
                    true,
                    List.of(new Block.Browse(scope.href(Paths.browse(lang)))));
          }

          @Override
          public void rest(Draft draft, Scope scope) {
            Summaries.add(draft, scope, programmes, Set.of());
          }
        });
  }

  static PageSet plans(Scope scope) {
    Draft draft = draft(scope, "views-plans");
    Cells cells = new Cells(scope);
    Catalogue catalogue = scope.catalogue();
    List<Table.Row> rows = new ArrayList<>();
    catalogue.plans().stream()
        .sorted(Groups.LATEST_FIRST)
        .forEach(
            plan ->
                rows.add(
                    new Table.Row(
                        "row",
                        plan.id().value(),
                        false,
                        List.of(
                            cells.text(
                                scope.unlinked(
                                    plan.fiscalYear()
                                        .map(scope::both)
                                        .orElse(scope.say("views-no-year"))),
                                scope.words(plan.period())),
                            cells.text(
                                scope.link(plan.name(), Paths.entry(scope.lang(), plan.key())),
                                scope.words(plan.summary())),
                            cells.text(scope.organisation(plan.organisation())),
                            cells.count(catalogue.programmesOf(plan).size()),
                            cells.count(catalogue.itemsOf(plan).size())))));
    draft.section("timeline", scope.say("views-timeline"), timeline(scope));
    table(
        draft,
        scope,
        new Table(
            "plans",
            scope.say("views-plans"),
            "",
            List.of(
                Table.Column.text("year", scope.say("views-year")),
                Table.Column.text("name", scope.say("views-plan")),
                Table.Column.text("organisation", scope.say("views-published-by")),
                Table.Column.count("programmes", scope.say("views-programmes")),
                Table.Column.count("items", scope.say("views-items"))),
            rows,
            List.of(),
            List.of()));
    List<Programme> planned =
        catalogue.programmes().stream().filter(p -> p.plan().isPresent()).toList();
    List<SummaryTable.Group> groups = Groups.byPlan(scope, planned);
    if (!groups.isEmpty()) {
      Table summary =
          new SummaryTable(scope, groups)
              .table(
                  "by-plan",
                  scope.say("views-by-plan"),
                  scope.say("views-plan"),
                  Groups.byYear(scope, planned).size() == 1);
      draft.section(
          "by-plan", scope.say("views-by-plan"), "", true, List.of(draft.figures(summary)));
    }
    return draft.set();
  }

  /** The plans in order of time; one that bears no year by what it cites, and marked so. */
  private static Block timeline(Scope scope) {
    Comparator<Plan> byTime =
        Comparator.comparing(
            (Plan p) ->
                p.fiscalYear().or(p::cites).map(FiscalYear::year).orElse(Integer.MAX_VALUE));
    return new Block.Timeline(
        scope.catalogue().plans().stream()
            .sorted(byTime.thenComparing(Plan::id))
            .map(
                p ->
                    new Block.Moment(
                        p.fiscalYear()
                            .or(p::cites)
                            .map(scope::both)
                            .orElse(scope.say("views-no-year")),
                        p.fiscalYear().isEmpty(),
                        scope.link(p.name(), Paths.entry(scope.lang(), p.key())),
                        p.fiscalYear().isPresent() ? scope.plain("") : scope.words(p.period())))
            .toList());
  }

  static PageSet items(Scope scope) {
    Draft draft = draft(scope, "views-items");
    List<Item> items =
        scope.catalogue().plans().stream()
            .flatMap(p -> scope.catalogue().itemsOf(p).stream())
            .toList();
    table(
        draft,
        scope,
        new ItemTables(scope)
            .across(
                "items",
                scope.say("views-items"),
                items.stream().map(i -> new ItemTables.Found(i, i.root())).toList()));
    return draft.set();
  }

  static PageSet budgets(Scope scope) {
    Draft draft = draft(scope, "views-budgets");
    Cells cells = new Cells(scope);
    Catalogue catalogue = scope.catalogue();
    List<AmountColumn> amounts =
        AmountColumn.of(scope, catalogue.budgets().stream().map(catalogue::account).toList());
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.text("year", scope.say("views-year")));
    columns.add(Table.Column.text("organisation", scope.say("views-office")));
    columns.add(Table.Column.text("number", scope.say("views-number")));
    columns.add(Table.Column.text("name", scope.say("views-name")));
    amounts.forEach(a -> columns.add(a.column(scope)));
    List<Table.Row> rows = new ArrayList<>();
    for (Budget budget : catalogue.budgets()) {
      List<Table.Cell> row = new ArrayList<>();
      row.add(cells.text(catalogue.yearOf(budget).map(scope::name).orElse("")));
      row.add(
          cells.text(
              catalogue
                  .organisationOf(budget)
                  .map(scope::body)
                  .map(scope::link)
                  .orElse(scope.unlinked(""))));
      row.add(cells.text(budget.number()));
      row.add(cells.text(YearPages.budgetLink(scope, budget)));
      for (AmountColumn amount : amounts) {
        row.add(
            cells.figure(
                amount
                    .in(catalogue.account(budget))
                    .map(c -> catalogue.account(budget).total(c).figure())
                    .orElse(Figure.NOT_APPLICABLE),
                amount.unit().yen()));
      }
      rows.add(new Table.Row("row", budget.id().value(), false, row));
    }
    // Budgets of several years and phases are listed, not added up.
    table(
        draft,
        scope,
        new Table("budgets", scope.say("views-budgets"), "", columns, rows, List.of(), List.of()));
    return draft.set();
  }

  static PageSet organisations(Scope scope) {
    Draft draft = draft(scope, "views-organisations");
    Cells cells = new Cells(scope);
    Catalogue catalogue = scope.catalogue();
    List<Table.Row> rows = new ArrayList<>();
    catalogue.organisations().stream()
        .sorted(Groups.OFFICIAL)
        .forEach(
            (Organisation o) -> {
              List<Table.Cell> row = new ArrayList<>();
              row.add(cells.text(o.code().map(c -> c.digits()).orElse("")));
              row.add(cells.text(scope.link(o), scope.plain(o.reading())));
              row.add(
                  cells.text(
                      scope.unlinked(scope.termName(Vocabulary.ORGANISATION_KIND, o.type()))));
              row.add(
                  cells.text(
                      o.parent()
                          .flatMap(catalogue::organisation)
                          .map(scope::link)
                          .orElse(scope.unlinked(""))));
              row.add(cells.count(catalogue.programmesOf(o).size()));
              rows.add(new Table.Row("row", o.id().value(), false, row));
            });
    table(
        draft,
        scope,
        new Table(
            "organisations",
            scope.say("views-organisations"),
            "",
            List.of(
                Table.Column.text("code", scope.say("views-code-label")),
                Table.Column.text("name", scope.say("views-name")),
                Table.Column.text("kind", scope.say("views-kind")),
                Table.Column.text("parent", scope.say("views-parent")),
                Table.Column.count("programmes", scope.say("views-programmes"))),
            rows,
            List.of(),
            List.of()));
    return draft.set();
  }

  static PageSet sources(Scope scope) {
    Draft draft = draft(scope, "views-sources");
    table(draft, scope, sourceTable(scope));
    return draft.set();
  }

  /** The source documents with what the catalogue has of each, the latest year first. */
  static Table sourceTable(Scope scope) {
    Cells cells = new Cells(scope);
    Catalogue catalogue = scope.catalogue();
    List<Table.Row> rows = new ArrayList<>();
    catalogue.sources().stream()
        .sorted(
            Comparator.comparing((Source s) -> s.fiscalYear().map(FiscalYear::year).orElse(0))
                .reversed()
                .thenComparing(Source::id))
        .forEach(
            source -> {
              List<Table.Cell> row = new ArrayList<>();
              row.add(
                  cells.text(
                      source.fiscalYear().map(scope::both).orElse(scope.say("views-no-year"))));
              row.add(cells.text(scope.link(source), scope.words(source.note())));
              row.add(cells.text(scope.organisation(source.organisation())));
              row.add(cells.count(SourceCount.of(catalogue, source)));
              rows.add(new Table.Row("row", source.id().value(), false, row));
            });
    return new Table(
        "sources",
        scope.say("views-sources"),
        "",
        List.of(
            Table.Column.text("year", scope.say("views-year")),
            Table.Column.text("name", scope.say("views-source")),
            Table.Column.text("organisation", scope.say("views-published-by")),
            Table.Column.count("records", scope.say("views-records"))),
        rows,
        List.of(),
        List.of());
  }

  private static void table(Draft draft, Scope scope, Table table) {
    draft.section(
        table.id(),
        scope.say("views-n-records", table.rows().size()),
        "",
        true,
        List.of(draft.figures(table)));
  }

  private static Draft draft(Scope scope, String title) {
    Draft draft = new Draft(scope, "list");
    String name = scope.say(title);
    draft.heading(scope.say("views-list"), List.of(), Text.of(name, name), List.of(), Text.EMPTY);
    return draft;
  }
}
