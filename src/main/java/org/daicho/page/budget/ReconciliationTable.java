package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Reconciliation;
import org.daicho.model.value.Figure;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.NoteBlock;

/** What a budget prints, held against what it says that this is made of; what differs is listed. */
final class ReconciliationTable {
  private final PageContext context;
  private final Budget budget;
  private final Cells cells;

  ReconciliationTable(PageContext context, Budget budget) {
    this.context = context;
    this.budget = budget;
    this.cells = new Cells(context);
  }

  /** Nothing where the budget says of no column what it is made of. */
  List<Block> blocks(PageBuilder builder) {
    List<Reconciliation> all = Reconciliation.of(context.catalogue().years(budget));
    if (all.isEmpty()) {
      return List.of();
    }
    List<Reconciliation> differing = all.stream().filter(Reconciliation::differs).toList();
    long open = all.stream().filter(each -> each.difference().isEmpty()).count();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new NoteBlock(
            context.say(
                "views-reconciled",
                all.size(),
                all.size() - differing.size() - open,
                differing.size(),
                open)));
    if (!differing.isEmpty()) {
      blocks.add(builder.figures(table(differing)));
    }
    return blocks;
  }

  private Table table(List<Reconciliation> differing) {
    TableBuilder<Reconciliation> table =
        new TableBuilder<Reconciliation>(context)
            .link("column", "views-column", this::column, r -> context.plain(madeOf(r)))
            .text("year", "views-year", r -> context.name(r.totals().year().orElseThrow()));
    if (BudgetTotals.leaves(budget.lines()).size() > 1) {
      table.link("line", "views-line", this::line);
    }
    return table
        .figure("printed", "views-printed", r -> figure(r, r.printed()))
        .figure("computed", "views-computed-sum", r -> figure(r, r.computed()))
        .figure(
            "difference",
            "views-total-difference",
            r -> figure(r, Figure.of(r.difference().orElseThrow())))
        .table("reconciliation", context.say("views-reconciliation"), differing, r -> "")
        .noted(AsInTheSource.notes(context, budget.key(), AsInTheSource.OF_IDENTITIES));
  }

  private Table.Cell figure(Reconciliation of, Figure figure) {
    return cells.figure(figure, budget.scale(of.column()));
  }

  private Link column(Reconciliation of) {
    BudgetTables tables = tables(of);
    return context.unlinked(
        tables.label(of.column()) + context.say("views-in-unit", tables.unit(of.column())));
  }

  private String madeOf(Reconciliation of) {
    BudgetTables tables = tables(of);
    return of.from()
        .map(from -> context.say("views-carried-from", tables.label(from)))
        .orElseGet(
            () ->
                context.say(
                    "views-made-of",
                    BudgetTables.formula(
                        context,
                        of.column().identity().orElseThrow(),
                        id -> of.budget().column(id).map(tables::label).orElse(id.value()))));
  }

  private Link line(Reconciliation of) {
    return of.line()
        .map(tables(of)::name)
        .orElseGet(() -> context.unlinked(context.say("views-total-printed")));
  }

  private BudgetTables tables(Reconciliation of) {
    return new BudgetTables(context, of.totals());
  }
}
