package org.daicho.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Comparator.comparing((Plan p) -> year(p).map(FiscalYear::year).orElse(Integer.MAX_VALUE));
    List<Plan> plans =
        scope.catalogue().plans().stream().sorted(byTime.thenComparing(Plan::id)).toList();
    List<FiscalYear> years = plans.stream().flatMap(p -> year(p).stream()).distinct().toList();
    Optional<MonthAxis> axis =
        years.size() < 2
            ? Optional.empty()
            : Optional.of(
                MonthAxis.ofYears(
                    years.stream().map(ListPages::span).toList(),
                    month -> String.valueOf(month.getYear())));
    return new Block.Timeline(
        axis.isEmpty()
            ? ""
            : scope.say(
                "timeline-title",
                plans.stream().filter(p -> year(p).isPresent()).count(),
                scope.both(years.get(0)),
                scope.both(years.get(years.size() - 1))),
        plans.stream()
            .map(
                p ->
                    new Block.Moment(
                        year(p).map(scope::both).orElse(scope.say("views-no-year")),
                        p.fiscalYear().isEmpty() && p.cites().isPresent(),
                        scope.link(p.name(), Paths.entry(scope.lang(), p.key())),
                        p.fiscalYear().isPresent() ? scope.plain("") : scope.words(p.period()),
                        axis.stream()
                            .flatMap(
                                a ->
                                    year(p).stream()
                                        .map(y -> a.place(span(y), p.fiscalYear().isEmpty())))
                            .toList()))
            .toList(),
        axis.stream().toList());
  }

  private static Optional<FiscalYear> year(Plan plan) {
    return plan.fiscalYear().or(plan::cites);
  }

  private static MonthAxis.Span span(FiscalYear year) {
    return new MonthAxis.Span(YearMonth.from(year.start()), YearMonth.from(year.end()));
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
    Table table =
        new Table("budgets", scope.say("views-budgets"), "", columns, rows, List.of(), List.of());
    draft.section(
        table.id(),
        scope.say("views-n-records", rows.size()),
        "",
        true,
        List.of(draft.figures(table, phases(scope, table, amounts).stream().toList())));
    return draft.set();
  }

  /** What was asked for beside what was given, of the budgets that tell both. */
  private static Optional<Chart> phases(Scope scope, Table table, List<AmountColumn> amounts) {
    int before = table.columns().size() - amounts.size();
    for (int i = 0; i < amounts.size(); i++) {
      for (int j = i + 1; j < amounts.size(); j++) {
        if (amounts.get(j).isPhaseOf(amounts.get(i))) {
          int given = before + j;
          Table both =
              table.with(
                  table.rows().stream()
                      .filter(row -> !row.cells().get(given).state().equals("n/a"))
                      .toList());
          Set<String> ids = both.rows().stream().map(Table.Row::id).collect(Collectors.toSet());
          return BarChart.of(
              scope,
              both,
              "budgets-phases",
              List.of(new BarChart.Columns(List.of(before + i, given), false)),
              Sources.of(
                  scope,
                  scope.catalogue().budgets().stream()
                      .filter(b -> ids.contains(b.id().value()))
                      .map(Budget::source)));
        }
      }
    }
    return Optional.empty();
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
    boolean isLong = rows.size() > PagedProgrammes.ROWS;
    if (isLong) {
      latestYear(draft, scope); // A long list comes after what sums it up.
    }
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
    if (!isLong) {
      latestYear(draft, scope);
    }
    return draft.set();
  }

  /** What the bodies planned in the latest year that has plans. */
  private static void latestYear(Draft draft, Scope scope) {
    Optional<FiscalYear> year = YearPages.latestPlanned(scope.catalogue());
    if (year.isEmpty()) {
      return;
    }
    List<SummaryTable.Group> groups =
        Groups.byBody(scope, YearPages.planned(scope.catalogue(), year.get()));
    if (groups.size() < 2) {
      return;
    }
    SummaryTable summary = new SummaryTable(scope, groups);
    Table table =
        summary.table(
            "by-organisation",
            scope.say("views-by-organisation"),
            scope.say("views-organisation"),
            true);
    draft.section(
        table.id(),
        scope.say("views-summary-of", scope.name(year.get())),
        "",
        true,
        List.of(draft.figures(table, summary.amountChart(table).stream().toList())));
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
