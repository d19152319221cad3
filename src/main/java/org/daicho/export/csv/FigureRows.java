package org.daicho.export.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.Field;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * All figures of the catalogue, one a row, each once: amounts and counts of budgets' lines, what
 * lines share, where the money comes from, printed totals, targets and results. Adding up the rows
 * of one budget, year, column and account that are {@code counted} gives the budget's total.
 */
record FigureRows(Catalogue catalogue) {

  Dataset<?> dataset() {
    List<FigureRow> rows = new FigureCollector(catalogue).rows();
    Columns<FigureRow> columns = new Columns<>(catalogue.site().languages());
    FieldColumns<FigureRow> fields = new FieldColumns<>(catalogue, columns, rows);
    fields.add(Field.line("record", "記録", "Record", r -> r.record().toString()));
    columns.optional(
        "place",
        Type.INTEGER,
        Text.of("記録の中での順番", "Place among the record's figures"),
        r -> Optional.of(r.place()));
    fields
        .add(
            Field.line(
                "what",
                "数値の種類（" + words("・") + "）",
                "What the figure is (" + words(", ") + ")",
                r -> r.what().word()))
        .add(
            Field.references(
                Kind.PROGRAMME, "programmes", "事業", "Programmes", FigureRow::programmes))
        .add(
            Field.line(
                "line",
                "行の位置、または財源",
                "Place of the line, or what the money is from",
                FigureRow::line))
        .add(Field.text("line-name", "行または指標の名称", "Name of the line or indicator", FigureRow::name))
        .add(Field.year("fiscal-year", "年度", "Fiscal year", FigureRow::year))
        .add(Field.line("measure", "金額の種類、または指標", "Measure, or indicator", FigureRow::measure))
        .add(Field.line("phase", "予算の段階", "Phase", FigureRow::phase));
    columns
        .optional("account", Type.STRING, Text.of("会計", "Account"), FigureRow::account)
        .figure("value", Type.NUMBER, Text.of("値", "Value"), FigureRow::figure);
    columns
        .add("value_to", Type.NUMBER, Text.of("範囲の上の端", "Upper end of a range"), FigureRow::upTo)
        .add(
            "printed",
            Type.STRING,
            Text.of("原資料の表記（数値だけでないとき）", "As printed (where it is more than a number)"),
            FigureRow::printed);
    fields
        .add(Field.text("unit", "単位", "Unit", FigureRow::unit))
        .add(
            Field.yes(
                "counted",
                "予算の合計に含むか（再掲、財源、印字の合計、後の資料が改めた額はfalse）",
                "Whether totals of budgets count it (false if listed again, of funding, a printed"
                    + " total, or stated anew by a later document)",
                FigureRow::counted))
        .add(
            Field.yes(
                "superseded",
                "後の資料が改めて載せた値か",
                "Whether a later document states it anew",
                FigureRow::superseded))
        .add(Field.source(FigureRow::source));
    return new Dataset<>(
        "figures",
        Text.of("すべての数値", "All figures"),
        columns.list(),
        List.of("record", "place"),
        rows);
  }

  private static String words(String between) {
    return Arrays.stream(FigureRow.What.values())
        .map(FigureRow.What::word)
        .collect(Collectors.joining(between));
  }
}
