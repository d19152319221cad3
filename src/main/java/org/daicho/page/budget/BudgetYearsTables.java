package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
import org.daicho.view.Table;

/**
 * The years of a budget side by side: a row for what each of its columns comes to, one table for
 * money and one for all else. Nothing is added over years.
 */
final class BudgetYearsTables {
  private final PageContext context;
  private final Budget budget;
  private final Cells cells;
  private final List<BudgetTotals> slices;
  private final List<AmountColumn> amounts;

  BudgetYearsTables(PageContext context, Budget budget) {
    this.context = context;
    this.budget = budget;
    this.cells = new Cells(context);
    this.slices = context.catalogue().totals(budget);
    this.amounts = AmountColumn.of(context, slices);
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    for (boolean money : new boolean[] {true, false}) {
      List<AmountColumn> own =
          amounts.stream().filter(a -> a.kind().unit().isEmpty() == money).toList();
      if (!own.isEmpty()) {
        tables.add(money ? money(own) : other(own));
      }
    }
    return tables;
  }

  private Table money(List<AmountColumn> own) {
    TableBuilder<AmountColumn> table =
        new TableBuilder<AmountColumn>(context)
            .link("name", "views-column", a -> context.unlinked(a.label()), this::madeOf);
    for (FiscalYear year : budget.years()) {
      table.add(
          new Table.Column(
              "fy" + year.year() + "_" + budget.unit().dataName(),
              context.name(year),
              context.name(budget.unit()),
              "",
              Table.Type.AMOUNT,
              budget.unit().scale(),
              false),
          amount -> cell(amount, year));
    }
    return table
        .table("years", context.say("views-budget-years"), own, a -> "")
        .noted(AsInTheSource.notes(context, budget.key(), AsInTheSource.OF_LINES));
  }

  private Table other(List<AmountColumn> own) {
    TableBuilder<AmountColumn> table =
        new TableBuilder<AmountColumn>(context)
            .link(
                "name",
                "views-column",
                a ->
                    context.unlinked(a.label() + context.say("views-in-unit", a.unitName(context))),
                this::madeOf);
    for (FiscalYear year : budget.years()) {
      table.add(
          Table.Column.count("fy" + year.year(), context.name(year)), amount -> cell(amount, year));
    }
    return table.table("years-other", context.say("views-budget-years-other"), own, a -> "");
  }

  /** What a column is made of, in the labels of its parts. */
  private Words madeOf(AmountColumn amount) {
    return context.plain(formula(amount));
  }

  private String formula(AmountColumn amount) {
    return slices.stream()
        .flatMap(totals -> amount.in(totals).stream())
        .flatMap(column -> column.identity().stream())
        .findFirst()
        .map(is -> context.say("views-made-of", BudgetTables.formula(context, is, this::label)))
        .orElse("");
  }

  private String label(Id column) {
    return slices.stream()
        .flatMap(
            totals ->
                totals.budget().column(column).stream()
                    .flatMap(
                        c -> amounts.stream().filter(a -> a.in(totals).equals(Optional.of(c)))))
        .map(AmountColumn::label)
        .findFirst()
        .orElse(column.value());
  }

  private Table.Cell cell(AmountColumn amount, FiscalYear year) {
    for (BudgetTotals totals : slices) {
      Optional<Budget.Column> column = amount.in(totals);
      if (totals.year().equals(Optional.of(year)) && column.isPresent()) {
        List<Budget.Line> leaves = BudgetTotals.leaves(totals.budget().lines());
        return leaves.size() == 1
            ? new BudgetTables(context, totals).figure(leaves.get(0), column.get())
            : cells.total(totals.total(column.get()), amount.scale());
      }
    }
    return cells.figure(Figure.NOT_RECORDED, 1);
  }
}
