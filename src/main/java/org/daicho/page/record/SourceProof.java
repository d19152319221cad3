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
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** What proves that the catalogue has a source whole: how many of each, and its totals. */
final class SourceProof {
  private final PageContext context;
  private final Source source;
  private final Cells cells;

  SourceProof(PageContext context, Source source) {
    this.context = context;
    this.source = source;
    this.cells = new Cells(context);
  }

  /** How many of what the document holds are in the catalogue; empty where nobody counted. */
  Optional<Table> coverage() {
    if (source.holds().isEmpty()) {
      return Optional.empty();
    }
    List<Table.Row> rows = new ArrayList<>();
    for (Holding holding : source.holds()) {
      long has = Coverage.count(context.catalogue(), source, holding.of());
      rows.add(
          new Table.Row(
              Table.RowKind.ROW,
              "",
              false,
              List.of(
                  cells.text(context.unlinked(holding.what()), context.words(holding.missing())),
                  cells.count(holding.count()),
                  cells.count(has),
                  cells.text(
                      context.say(has == holding.count() ? "views-whole" : "views-not-whole")))));
    }
    return Optional.of(
        new Table(
            "coverage",
            context.say("views-coverage"),
            "",
            List.of(
                Table.Column.text("name", context.say("views-line")),
                Table.Column.count("in_document", context.say("views-in-document")),
                Table.Column.count("in_catalogue", context.say("views-in-catalogue")),
                Table.Column.text("state", context.say("views-state"))),
            rows,
            List.of(),
            List.of()));
  }

  /** Every total that the document prints, next to the sum of the rows. */
  Optional<Table> totals() {
    Catalogue catalogue = context.catalogue();
    List<Table.Row> rows = new ArrayList<>();
    List<Words> notes = new ArrayList<>();
    for (Budget budget : catalogue.budgetsFrom(source)) {
      BudgetTables tables = new BudgetTables(context, catalogue.totals(budget));
      for (Budget.Column column : budget.columns()) {
        Figure printed = budget.printedTotals().get(column.id());
        if (printed != null) {
          rows.add(
              row(
                  context.link(budget),
                  tables.label(column) + context.say("views-in-unit", context.name(budget.unit())),
                  printed,
                  catalogue.totals(budget).total(column),
                  budget.unit().scale()));
        }
      }
      notes.addAll(AsInTheSource.notes(context, budget.key(), AsInTheSource.OF_TOTALS));
    }
    for (Plan plan : catalogue.plansFrom(source)) {
      plan.printedTotals()
          .forEach((indicator, printed) -> rows.add(target(plan, indicator, printed)));
      notes.addAll(AsInTheSource.notes(context, plan.key(), AsInTheSource.OF_TOTALS));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            "totals",
            context.say("views-totals-proved"),
            "",
            List.of(
                Table.Column.text("name", context.say("views-document")),
                Table.Column.text("column", context.say("views-column")),
                Table.Column.count("printed", context.say("views-printed")),
                Table.Column.count("computed", context.say("views-computed-sum")),
                Table.Column.count("difference", context.say("views-total-difference"))),
            rows,
            List.of(),
            notes));
  }

  private Table.Row target(Plan plan, Id indicator, Figure printed) {
    Sum sum =
        ProgrammeSelection.of(context, context.catalogue().programmesOf(plan)).targets(indicator);
    return row(
        context.link(plan.briefName(), plan),
        context.string(context.termBrief(Vocabulary.INDICATOR, indicator))
            + context.say("views-in-unit", context.unitOf(indicator)),
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
        Table.RowKind.ROW,
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
