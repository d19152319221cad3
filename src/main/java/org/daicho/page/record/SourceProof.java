package org.daicho.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Holding;
import org.daicho.model.Plan;
import org.daicho.model.Source;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.BudgetTotals;
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
import org.daicho.page.context.TableBuilder;
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
    return Optional.of(
        new TableBuilder<Holding>(context)
            .link(
                "name",
                "views-line",
                h -> context.unlinked(h.what()),
                h -> context.words(h.missing()))
            .count("in_document", "views-in-document", Holding::count)
            .count("in_catalogue", "views-in-catalogue", this::has)
            .text(
                "state",
                "views-state",
                h -> context.say(has(h) == h.count() ? "views-whole" : "views-not-whole"))
            .table("coverage", context.say("views-coverage"), source.holds(), h -> ""));
  }

  private long has(Holding holding) {
    return Coverage.count(context.catalogue(), source, holding.of());
  }

  /**
   * A total that the document prints.
   *
   * @param column what it is a total of, with the unit
   */
  private record Total(Link name, String column, Figure printed, Sum sum, long scale) {
    Optional<Figure> difference() {
      return printed.isKnown() && sum.complete() && sum.comparable()
          ? Optional.of(Figure.of(printed.decimal().subtract(sum.decimal())))
          : Optional.empty();
    }
  }

  /** Every total that the document prints, next to the sum of the rows. */
  Optional<Table> totals() {
    Catalogue catalogue = context.catalogue();
    List<Total> totals = new ArrayList<>();
    List<Words> notes = new ArrayList<>();
    for (Budget budget : catalogue.budgetsFrom(source)) {
      for (BudgetTotals year : catalogue.years(budget)) {
        BudgetTables tables = new BudgetTables(context, year);
        for (Budget.Column column : year.budget().columns()) {
          Figure printed = year.budget().printedTotals().get(column.id());
          if (printed != null) {
            totals.add(
                new Total(
                    context.link(budget),
                    tables.labelOfYear(column) + context.say("views-in-unit", tables.unit(column)),
                    printed,
                    year.total(column),
                    budget.scale(column)));
          }
        }
      }
      notes.addAll(AsInTheSource.notes(context, budget.key(), AsInTheSource.OF_TOTALS));
    }
    for (Plan plan : catalogue.plansFrom(source)) {
      plan.printedTotals()
          .forEach((indicator, printed) -> totals.add(target(plan, indicator, printed)));
      notes.addAll(AsInTheSource.notes(context, plan.key(), AsInTheSource.OF_TOTALS));
    }
    return totals.isEmpty() ? Optional.empty() : Optional.of(table(totals).noted(notes));
  }

  private Total target(Plan plan, Id indicator, Figure printed) {
    return new Total(
        context.link(plan.briefName(), plan),
        context.word(Vocabulary.INDICATOR, indicator)
            + context.say("views-in-unit", context.unitOf(indicator)),
        printed,
        ProgrammeSelection.of(context, context.catalogue().programmesOf(plan)).targets(indicator),
        1);
  }

  private Table table(List<Total> totals) {
    return new TableBuilder<Total>(context)
        .link("name", "views-document", Total::name)
        .text("column", "views-column", Total::column)
        .figure("printed", "views-printed", t -> cells.figure(t.printed(), t.scale()))
        .figure("computed", "views-computed-sum", t -> cells.total(t.sum(), t.scale()))
        .figure(
            "difference",
            "views-total-difference",
            t -> t.difference().map(d -> cells.figure(d, t.scale())).orElse(cells.empty()))
        .table("totals", context.say("views-totals-proved"), totals, t -> "");
  }
}
