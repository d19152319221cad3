package org.daicho.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;

/** Tables to draw, and the few words that charts say, each with what it was given. */
public final class Drawn {
  private static final String NOT_APPLICABLE = "-";
  private static final String UNDECIDED = "?";
  private static final String BLANK = "";

  /** Before the known part of a total. */
  private static final String PARTIAL = "~";

  private Drawn() {}

  public static PageContext context() {
    Map<String, Wording> words = new HashMap<>();
    for (String key :
        List.of(
            "most",
            "most-share",
            "more-than-half-1",
            "more-than-half-2",
            "more-than-half-3",
            "plain",
            "parts",
            "phases",
            "label-in-group",
            "bars-of",
            "bars-within",
            "bars-beside",
            "bars-open",
            "strips",
            "strips-open",
            "table-below",
            "between-sentences",
            "longest",
            "blank",
            "known-only",
            "percent")) {
      words.put("chart-" + key, Wording.of(key + " {0} {1} {2} {3}"));
    }
    for (String key :
        List.of("undecided", "withheld", "several", "shared", "recorded", "between")) {
      words.put("total-" + key, Wording.of(key + " {0}"));
    }
    words.put("views-counted-elsewhere", Wording.of("again"));
    // No record is looked up: what is drawn is a table.
    return new PageContext(null, new Messages(Lang.EN, words), "en/plans/x.html");
  }

  public static Table.Column text() {
    return Table.Column.text("name", "Name");
  }

  public static Table.Column amount(String id) {
    return amount(id, 1000);
  }

  public static Table.Column amount(String id, long scale) {
    return new Table.Column(id, id, "unit", "", Table.Type.AMOUNT, scale, false);
  }

  public static Table table(List<Table.Column> columns, List<Table.Row> rows, Table.Row... totals) {
    return new Table("t", "Caption", "", columns, rows, List.of(totals), List.of());
  }

  /**
   * @param figures in plain digits, or {@code -} not applicable, {@code ?} undecided, nothing
   *     blank, {@code ~5} a part, or the word of another state
   */
  public static Table.Row row(String id, String... figures) {
    return row("row", id, figures);
  }

  public static Table.Row total(String... figures) {
    return row("computed", "", figures);
  }

  private static Table.Row row(String kind, String id, String... figures) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(cell(id, "text", id));
    for (String figure : figures) {
      boolean partial = figure.startsWith(PARTIAL);
      String number = partial ? figure.substring(1) : figure;
      boolean known = number.matches("-?[0-9.]+");
      String state =
          switch (figure) {
            case NOT_APPLICABLE -> "n/a";
            case UNDECIDED -> "undecided";
            case BLANK -> "blank";
            default -> partial ? "partial" : known ? "known" : figure;
          };
      cells.add(cell(known ? number : "", state, known ? number : ""));
    }
    return new Table.Row(Constants.kind(kind), id, false, cells);
  }

  private static Table.Cell cell(String words, String state, String value) {
    Words nothing = new Words("", Lang.EN, false);
    return new Table.Cell(
        new Link(new Words(words, Lang.EN, false), ""), Constants.state(state), value, 1, nothing);
  }
}
