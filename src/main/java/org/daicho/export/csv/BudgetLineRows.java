package org.daicho.export.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.FigureCell;
import org.daicho.export.format.Terms;
import org.daicho.model.Budget;
import org.daicho.model.Field;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Currency;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Text;

/**
 * The lines of all budgets, one a row for each column of the budget. Lines with lines under them
 * are their sums and have no row. Adding up the rows of one budget and column that are {@code
 * counted} gives the budget's total.
 */
record BudgetLineRows(Catalogue catalogue) {

  /**
   * @param number the line's place, e.g. {@code 2.1} for the first under the second
   * @param path the line and those it is under, outermost first
   */
  record Row(
      Budget budget,
      String number,
      List<Budget.Line> path,
      Budget.Column column,
      FigureCell amount) {
    Budget.Line line() {
      return path.get(path.size() - 1);
    }

    boolean counted() {
      return !line().countedElsewhere();
    }
  }

  Dataset<Row> dataset() {
    List<Row> rows = rows();
    Columns<Row> columns = new Columns<>(catalogue.site().languages());
    new FieldColumns<>(catalogue, columns, rows)
        .add(
            Field.reference(
                Kind.BUDGET, "budget", "予算", "Budget", r -> Optional.of(r.budget().id())))
        .add(Field.year("fiscal-year", "年度", "Fiscal year", r -> catalogue.yearOf(r.budget())))
        .add(Field.line("line", "行の位置", "Place of the line", Row::number))
        .add(Field.text("line-name", "行の名称（上位から）", "Line, from the outermost", this::name))
        .add(
            Field.reference(
                Kind.PROGRAMME, "programme", "事業", "Programme", r -> r.line().programme()))
        .add(Field.line("column", "欄", "Column", r -> r.column().id().value()))
        .add(Field.line("measure", "金額の種類", "Measure", r -> r.column().measure().value()))
        .add(Field.line("phase", "予算の段階", "Phase", r -> r.column().phase().value()))
        .add(
            Field.yes(
                "counted",
                "合計に含むか（再掲はfalse）",
                "Whether totals count it (false if listed again)",
                Row::counted));
    columns.figure(
        "amount_" + MoneyUnit.SMALLEST.dataName(),
        Terms.label(Text.of("金額（", "Amount ("), Currency.OF_AMOUNTS.name(), Text.of("）", ")")),
        Row::amount);
    return new Dataset<>(
        "budget-lines",
        Text.of("予算の行", "Budget lines"),
        columns.list(),
        List.of("budget", "line", "column"),
        rows);
  }

  /** Names from the outermost; of a programme's line the programme's. */
  private Text name(Row row) {
    return new Text(
        catalogue.site().languages().stream()
            .collect(Collectors.toMap(lang -> lang, lang -> name(row, lang))));
  }

  private String name(Row row, Lang lang) {
    return row.path().stream()
        .map(line -> name(line).get(lang).orElse(""))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  private Text name(Budget.Line line) {
    return line.name().isEmpty()
        ? line.programme().flatMap(catalogue::programme).map(catalogue::nameOf).orElse(Text.EMPTY)
        : line.name();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Budget budget : catalogue.budgets()) {
      // The first line counted that a shared amount covers carries it.
      Set<Budget.SharedAmount> carried = new HashSet<>();
      add(rows, carried, budget, budget.lines(), "", List.of());
    }
    return rows;
  }

  private void add(
      List<Row> rows,
      Set<Budget.SharedAmount> carried,
      Budget budget,
      List<Budget.Line> lines,
      String prefix,
      List<Budget.Line> above) {
    for (int i = 0; i < lines.size(); i++) {
      Budget.Line line = lines.get(i);
      String number = prefix + (i + 1);
      List<Budget.Line> path = new ArrayList<>(above);
      path.add(line);
      if (line.isGroup()) {
        add(rows, carried, budget, line.lines(), number + ".", path);
      } else {
        for (Budget.Column column : budget.columns()) {
          FigureCell amount = amount(catalogue.totals(budget), carried, line, column);
          rows.add(new Row(budget, number, List.copyOf(path), column, amount));
        }
      }
    }
  }

  private static FigureCell amount(
      BudgetTotals totals,
      Set<Budget.SharedAmount> carried,
      Budget.Line line,
      Budget.Column column) {
    Figure figure = totals.figure(line, column);
    Optional<Budget.SharedAmount> shared =
        line.programme()
            .filter(p -> figure.state() == Figure.State.SHARED)
            .flatMap(p -> totals.shared(column.id(), p));
    if (shared.isEmpty()) {
      return FigureCell.of(Optional.of(figure));
    }
    boolean first = !line.countedElsewhere() && carried.add(shared.get());
    return first ? FigureCell.sharing(shared.get().amount()) : FigureCell.COVERED;
  }
}
