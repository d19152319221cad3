package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Sum;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.view.Table;

/**
 * All kinds of money of a year next to those of the year before, a row each: what a comparison of
 * programmes in every phase would say in as many tables.
 */
final class PhaseChanges {
  private PhaseChanges() {}

  /**
   * The table; none where there is a single kind.
   *
   * @param both the kinds of amount that both years have
   */
  static Optional<Table> table(
      PageContext context,
      FiscalYear year,
      List<AmountKind> both,
      List<Programme> earlier,
      List<Programme> later) {
    List<AmountKind> kinds =
        both.stream().filter(kind -> kind.unit().isEmpty() && kind.isAdditive()).toList();
    if (kinds.size() < 2) {
      return Optional.empty();
    }
    FiscalYear last = year.previous().orElseThrow();
    List<BudgetTotals> budgets =
        new ArrayList<>(ProgrammeSelection.of(context, earlier).budgetTotals());
    budgets.addAll(ProgrammeSelection.of(context, later).budgetTotals());
    List<AmountColumn> columns = AmountColumn.of(context, budgets, kinds);
    MoneyUnit unit =
        columns.stream()
            .map(AmountColumn::unit)
            .min(Comparator.comparing(MoneyUnit::scale))
            .orElseThrow();
    Cells cells = new Cells(context);
    ChangeCells change = new ChangeCells(context, unit.scale());
    List<Table.Row> rows = new ArrayList<>();
    for (AmountColumn column : columns) {
      List<Table.Cell> row = new ArrayList<>();
      row.add(cells.text(column.label()));
      row.addAll(
          change.figures(
              Optional.of(sum(context, last, earlier, column)),
              Optional.of(sum(context, year, later, column))));
      rows.add(new Table.Row(Table.RowKind.ROW, "", false, row));
    }
    return Optional.of(
        new Table(
            "phases",
            context.say("change-by-phase"),
            "",
            List.of(
                Table.Column.text("name", context.say("change-phase")),
                amount(context, "year_" + last.year(), context.name(last), unit),
                amount(context, "year_" + year.year(), context.name(year), unit),
                amount(context, "difference", context.say("change-difference"), unit),
                new Table.Column(
                    "percent", context.say("change-rate"), "%", "", Table.Type.COUNT, 1, false)),
            rows,
            List.of(),
            List.of()));
  }

  private static Table.Column amount(PageContext context, String id, String label, MoneyUnit unit) {
    return new Table.Column(
        id + "_" + unit.dataName(),
        label,
        context.name(unit),
        "",
        Table.Type.AMOUNT,
        unit.scale(),
        false);
  }

  private static Sum sum(
      PageContext context, FiscalYear year, List<Programme> states, AmountColumn column) {
    AmountKind ofYear = column.kind().in(Optional.of(year));
    return ProgrammeSelection.of(
            context, TakingPart.in(context.catalogue(), year, states, column.kind()))
        .total(new AmountColumn(ofYear, column.unit(), column.label()));
  }
}
