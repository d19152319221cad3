package org.daicho.export;

import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.testing.Constants;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** Small tables to export. */
public final class Tables {
  private Tables() {}

  public static final Table.Column NAME = Table.Column.text("name", "事業");

  public static Table.Column thousandYen(String id, String label) {
    return new Table.Column(id, label, "千円", "", Table.Type.AMOUNT, 1_000, false);
  }

  public static Table.Column count(String id, String label) {
    return new Table.Column(id, label, "人", "", Table.Type.COUNT, 1, false);
  }

  public static Table.Cell cell(String state, String value, int rowspan) {
    return new Table.Cell(
        new Link(words(value), ""), Constants.state(state), value, rowspan, words(""));
  }

  public static Table.Cell text(String value) {
    return cell("text", value, 1);
  }

  public static Table.Cell known(long value) {
    return cell("known", Long.toString(value), 1);
  }

  public static Table.Cell without(String state) {
    return cell(state, "", 1);
  }

  public static Table.Row row(String id, Table.Cell... cells) {
    return row("row", id, cells);
  }

  public static Table.Row row(String kind, String id, Table.Cell... cells) {
    return new Table.Row(Constants.kind(kind), id, false, List.of(cells));
  }

  public static Table table(List<Table.Column> columns, Table.Row... rows) {
    return new Table("amounts", "", "", columns, List.of(rows), List.of(), List.of());
  }

  public static Words words(String value) {
    return new Words(value, Lang.JA, false);
  }

  /** Three programmes of a plan, two of which share a grant. */
  public static Table plan() {
    return new Table(
        "amounts",
        "事業別の額",
        "千円",
        List.of(
            NAME,
            count("jobs_person", "雇用"),
            thousandYen("cost_thousand_yen", "事業額"),
            thousandYen("grant_thousand_yen", "補助金申請額")),
        List.of(
            row("chuo", text("就労, 支援"), known(0), known(-11433), known(5717)),
            row("koto-a", text("相談"), without("n/a"), known(7892), cell("shared", "61916", 2)),
            row("koto-b", text("定着"), known(2), known(29627), without("covered"))),
        List.of(
            row("both", "", text("合計"), known(2), known(26086), known(67633)),
            row("difference", "", text("差"), without("text"), known(0), without("undecided"))),
        List.of(new Words("補助金は3事業にわたる。", Lang.JA, false)));
  }
}
