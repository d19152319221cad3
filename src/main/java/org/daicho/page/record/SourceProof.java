package org.daicho.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Holding;
import org.daicho.model.Plan;
import org.daicho.model.Source;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Coverage;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Words;
import org.daicho.page.budget.BudgetTables;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Cells;
import org.daicho.page.context.Scope;
import org.daicho.page.list.YearPages;
import org.daicho.page.summary.Portion;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** What proves that the catalogue has a source whole: how many of each, and its totals. */
final class SourceProof {
  private final Scope scope;
  private final Source source;
  private final Cells cells;

  SourceProof(Scope scope, Source source) {
    this.scope = scope;
    this.source = source;
    this.cells = new Cells(scope);
  }

  /** How many of what the document holds are in the catalogue; empty where nobody counted. */
  Optional<Table> coverage() {
    if (source.holds().isEmpty()) {
      return Optional.empty();
    }
    List<Table.Row> rows = new ArrayList<>();
    for (Holding holding : source.holds()) {
      long has = Coverage.count(scope.catalogue(), source, holding.of());
      rows.add(
          new Table.Row(
              "row",
              "",
              false,
              List.of(
                  cells.text(scope.unlinked(holding.what()), scope.words(holding.missing())),
                  cells.count(holding.count()),
                  cells.count(has),
                  cells.text(
                      scope.say(has == holding.count() ? "views-whole" : "views-not-whole")))));
    }
    return Optional.of(
        new Table(
            "coverage",
            scope.say("views-coverage"),
            "",
            List.of(
                Table.Column.text("name", scope.say("views-line")),
                Table.Column.count("in_document", scope.say("views-in-document")),
                Table.Column.count("in_catalogue", scope.say("views-in-catalogue")),
                Table.Column.text("state", scope.say("views-state"))),
            rows,
            List.of(),
            List.of()));
  }

  /** Every total that the document prints, next to the sum of the rows. */
  Optional<Table> totals() {
    Catalogue catalogue = scope.catalogue();
    List<Table.Row> rows = new ArrayList<>();
    List<Words> notes = new ArrayList<>();
    for (Budget budget : catalogue.budgetsFrom(source)) {
      BudgetTables tables = new BudgetTables(scope, catalogue.account(budget));
      for (Budget.Column column : budget.columns()) {
        Figure printed = budget.printedTotals().get(column.id());
        if (printed != null) {
          rows.add(
              row(
                  YearPages.budgetLink(scope, budget),
                  tables.label(column) + scope.say("views-in-unit", scope.name(budget.unit())),
                  printed,
                  catalogue.account(budget).total(column),
                  budget.unit().yen()));
        }
      }
      notes.addAll(AsInTheSource.notes(scope, budget.key(), AsInTheSource.OF_TOTALS));
    }
    for (Plan plan : catalogue.plansFrom(source)) {
      plan.printedTotals()
          .forEach((indicator, printed) -> rows.add(target(plan, indicator, printed)));
      notes.addAll(AsInTheSource.notes(scope, plan.key(), AsInTheSource.OF_TOTALS));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            "totals",
            scope.say("views-totals-proved"),
            "",
            List.of(
                Table.Column.text("name", scope.say("views-document")),
                Table.Column.text("column", scope.say("views-column")),
                Table.Column.count("printed", scope.say("views-printed")),
                Table.Column.count("computed", scope.say("views-computed-sum")),
                Table.Column.count("difference", scope.say("views-total-difference"))),
            rows,
            List.of(),
            notes));
  }

  private Table.Row target(Plan plan, Id indicator, Figure printed) {
    Sum sum = Portion.of(scope, scope.catalogue().programmesOf(plan)).targets(indicator);
    return row(
        scope.link(plan.briefName(), plan),
        scope.string(scope.termBrief(Vocabulary.INDICATOR, indicator))
            + scope.say("views-in-unit", scope.unitOf(indicator)),
        printed,
        sum,
        1);
  }

  private Table.Row row(Link name, String column, Figure printed, Sum sum, long scale) {
    Table.Cell difference =
        printed.isKnown() && sum.complete() && sum.comparable()
            ? cells.figure(Figure.of(Math.subtractExact(printed.value(), sum.value())), scale)
            : cells.empty();
    return new Table.Row(
        "row",
        "",
        false,
        List.of(
            cells.text(name),
            cells.text(column),
            cells.figure(printed, scale),
            cells.total(sum, scale),
            difference));
  }
}
