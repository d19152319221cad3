package org.daicho.export.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.Dataset.Type;
import org.daicho.export.format.FigureCell;
import org.daicho.export.format.Terms;
import org.daicho.model.Budget;
import org.daicho.model.Field;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.value.Currency;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Text;

/**
 * The lines of all budgets, one a row for each column of the budget. Lines with lines under them
 * are their sums and have no row. Adding up the rows of one budget, year, account and column that
 * are {@code counted} gives the budget's total.
 */
record BudgetLineRows(Catalogue catalogue) {

  /**
   * @param number the line's place, e.g. {@code 2.1} for the first under the second
   * @param path the line and those it is under, outermost first
   */
  record Row(
      BudgetTotals totals,
      String number,
      List<Budget.Line> path,
      Budget.Column column,
      FigureCell amount) {
    Budget budget() {
      return totals.budget();
    }

    Budget.Line line() {
      return path.get(path.size() - 1);
    }

    /** Its own programme; of an account's line that which the account is of. */
    Optional<Id> programme() {
      return Stream.iterate(path.size() - 1, i -> i >= 0, i -> i - 1)
          .map(path::get)
          .takeWhile(l -> !l.isNamed() || l == line() || l.isOfAccounts())
          .flatMap(l -> l.programme().stream())
          .findFirst();
    }

    Optional<Id> account() {
      return path.stream().flatMap(l -> l.account().stream()).findFirst();
    }

    boolean isMoney() {
      return column.count().isEmpty();
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
        .add(Field.year("fiscal-year", "年度", "Fiscal year", r -> r.totals().year()))
        .add(Field.line("line", "行の位置", "Place of the line", Row::number))
        .add(Field.text("line-name", "行の名称（上位から）", "Line, from the outermost", this::name))
        .add(Field.reference(Kind.PROGRAMME, "programme", "事業", "Programme", Row::programme))
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
        r -> r.isMoney() ? r.amount() : FigureCell.NONE);
    List<String> key = new ArrayList<>(List.of("budget", "line", "column"));
    // Most catalogues have none of these.
    if (rows.stream().anyMatch(r -> r.budget().series().isOfYears())) {
      key.add(1, "fiscal_year");
    }
    if (rows.stream().anyMatch(r -> r.account().isPresent())) {
      columns.optional("account", Type.STRING, Text.of("会計", "Account"), Row::account);
    }
    if (rows.stream().anyMatch(r -> !r.isMoney())) {
      columns.optional(
          "unit",
          Type.STRING,
          Text.of("単位（金額でない欄）", "Unit (where the column is not money)"),
          r -> r.column().count().map(Budget.Count::unit));
      columns.figure(
          "figure",
          Type.NUMBER,
          Text.of("数値（金額でない欄）", "Figure (where the column is not money)"),
          r -> r.isMoney() ? FigureCell.NONE : r.amount());
    }
    if (rows.stream().anyMatch(r -> !r.budget().supersedes().isEmpty())) {
      columns.add(
          "superseded",
          Type.BOOLEAN,
          Text.of("後の資料が改めて載せた額か", "Whether a later document states it anew"),
          r -> String.valueOf(isSuperseded(r)));
    }
    if (rows.stream().anyMatch(r -> r.column().identity().isPresent())) {
      columns.add(
          "computed",
          Type.BOOLEAN,
          Text.of("計算による額か", "Whether it is computed"),
          r -> String.valueOf(r.totals().isComputed(r.line(), r.column())));
    }
    return new Dataset<>(
        "budget-lines", Text.of("予算の行", "Budget lines"), columns.list(), List.copyOf(key), rows);
  }

  boolean isSuperseded(Row row) {
    Optional<Id> programme = row.budget().programme().or(row::programme);
    if (programme.flatMap(catalogue::programme).isEmpty()) {
      return false;
    }
    List<BudgetTotals> all = catalogue.totalsOf(catalogue.programme(programme.get()).get());
    return all.stream()
        .filter(own -> own.budget().id().equals(row.budget().id()))
        .filter(own -> own.year().equals(row.totals().year()))
        .filter(own -> own.budget().account().equals(row.account()))
        .anyMatch(
            own ->
                own.isRestated(programme.get(), row.column())
                    || ProgrammeAmounts.isSuperseded(programme.get(), own, row.column(), all));
  }

  /** Names from the outermost; of a programme's line the programme's. */
  Text name(Row row) {
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
        ? line.programme()
            .flatMap(catalogue::programme)
            .map(catalogue::nameOf)
            .or(() -> line.account().map(a -> new Terms(catalogue).name(Vocabulary.ACCOUNT, a)))
            .orElse(Text.EMPTY)
        : line.name();
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Budget budget : catalogue.budgets()) {
      for (BudgetTotals year : catalogue.years(budget)) {
        // The first line counted that a shared amount covers carries it.
        Set<Budget.SharedAmount> carried = new HashSet<>();
        add(rows, carried, year, year.budget().lines(), "", List.of());
      }
    }
    return rows;
  }

  private void add(
      List<Row> rows,
      Set<Budget.SharedAmount> carried,
      BudgetTotals totals,
      List<Budget.Line> lines,
      String prefix,
      List<Budget.Line> above) {
    for (Budget.Line line : lines) {
      String number = prefix + (line.place() + 1);
      List<Budget.Line> path = new ArrayList<>(above);
      path.add(line);
      if (line.isGroup()) {
        add(rows, carried, totals, line.lines(), number + ".", path);
      } else {
        for (Budget.Column column : totals.budget().columns()) {
          FigureCell amount = amount(totals, carried, line, column);
          rows.add(new Row(totals, number, List.copyOf(path), column, amount));
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
