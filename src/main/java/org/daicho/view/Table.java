package org.daicho.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Words;

/**
 * A table as a value: what the page shows and what the downloads hold.
 *
 * @param id unique on its page, in ASCII, part of the downloads' names
 * @param caption what it is a table of
 * @param unit said once for the whole table where all amounts share it; may be empty
 * @param rows every row, in groups where {@link Row#group} says so
 * @param totals the rows beneath, apart from the rows so that nobody adds them up again
 * @param notes sentences beneath
 */
public record Table(
    String id,
    String caption,
    String unit,
    List<Column> columns,
    List<Row> rows,
    List<Row> totals,
    List<Words> notes) {

  /** The table with other rows. */
  public Table with(List<Row> others) {
    return new Table(id, caption, unit, columns, others, totals, notes);
  }

  /** The table with sentences beneath. */
  public Table noted(List<Words> sentences) {
    return new Table(id, caption, unit, columns, rows, totals, sentences);
  }

  /** What a column holds. Everything but text and date stands right. */
  public enum Type {
    TEXT,
    DATE,
    /** In the smallest unit of money; printed in the column's unit. */
    AMOUNT,
    COUNT
  }

  /**
   * @param id the field's name in open data: ASCII, with the unit, e.g. {@code jobs_people}
   * @param label as a reader sees it
   * @param unit small beneath the label; may be empty
   * @param group a heading over neighbouring columns; may be empty
   * @param scale what an amount is divided by for print and download: 1,000 for thousands; 1 for
   *     counts
   * @param arrow whether the column before leads to this one (⇒)
   */
  public record Column(
      String id, String label, String unit, String group, Type type, long scale, boolean arrow) {

    public static Column text(String id, String label) {
      return new Column(id, label, "", "", Type.TEXT, 1, false);
    }

    public static Column count(String id, String label) {
      return new Column(id, label, "", "", Type.COUNT, 1, false);
    }

    public boolean isNumeric() {
      return type == Type.AMOUNT || type == Type.COUNT;
    }
  }

  /** What a row is among the others. */
  public enum RowKind implements Worded {
    ROW,
    /** A heading or subtotal over the rows that follow. */
    GROUP,
    /** Under a group. */
    CHILD,
    /** A total as the source prints it. */
    PRINTED,
    /** A total as it comes to. */
    COMPUTED,
    /** A total that is printed and computed alike. */
    BOTH,
    /** Between the printed and the computed one. */
    DIFFERENCE;

    private final String word = name().toLowerCase(Locale.ROOT);

    @Override
    public String word() {
      return word;
    }

    /** Whether it is a total that the rows come to. */
    public boolean isComputed() {
      return this == COMPUTED || this == BOTH;
    }
  }

  /**
   * @param id the record the row is of; empty where it is of none
   * @param current whether the row is of the page's own record
   */
  public record Row(RowKind kind, String id, boolean current, List<Cell> cells) {}

  /**
   * @param link the words shown, with an address where they lead somewhere; for a figure the
   *     printed number, empty where the state shows otherwise
   * @param state whether it is a figure, why it is none, or words
   * @param value what a download holds: the number in the column's unit, a date as {@code
   *     2024-04-01}, or the words
   * @param rowspan how many rows the cell is merged over, 1 mostly
   * @param note small beneath: which rows a shared amount covers, or a summary
   * @param sharers of a shared amount, the ids of all records that it covers, in the table or not
   * @param total of a figure that is a total, what it covers
   */
  public record Cell(
      Link link,
      CellState state,
      String value,
      int rowspan,
      Words note,
      List<String> sharers,
      Optional<Total> total) {

    public Cell(Link link, CellState state, String value, int rowspan, Words note) {
      this(link, state, value, rowspan, note, List.of(), Optional.empty());
    }

    /** Whether it has a number, be it a part only. */
    public boolean hasNumber() {
      return state == CellState.KNOWN || state == CellState.PARTIAL;
    }

    /** Whether nothing that is missing could make it another number. */
    public boolean isCertain() {
      return state == CellState.KNOWN && total.map(t -> t.sum().certain()).orElse(true);
    }
  }

  /**
   * What a total covers.
   *
   * @param missing what it leaves out, in words that follow the figure; empty where it is complete
   */
  public record Total(Sum sum, String missing) {}
}
