package org.daicho.view.block;

import java.util.List;
import org.daicho.model.value.Words;
import org.daicho.view.Link;
import org.daicho.view.Remark;
import org.daicho.view.Strip;
import org.daicho.view.Table;
import org.daicho.view.YearHead;

/**
 * What is known of one thing in each of several years. Each year is a column, at the same place in
 * all of these blocks.
 */
public final class YearBlocks {
  private YearBlocks() {}

  /**
   * What is measured over the years: a row for each indicator, a column for each year.
   *
   * @param tables all values of each indicator, which a page may fold
   */
  public record IndicatorsBlock(
      String caption, List<YearHead> years, List<Row> rows, List<TableBlock> tables)
      implements Block {

    /**
     * @param about its kind, its unit and which direction is good, in one line
     * @param more what else is to be known of it, a line each
     * @param latest its last result; none where it has none
     * @param values one for each year
     * @param remarks on single values
     */
    public record Row(
        Words name,
        String about,
        List<Words> more,
        Strip strip,
        List<Latest> latest,
        List<Value> values,
        List<Remark> remarks) {}

    /**
     * @param unit may be empty
     */
    public record Latest(YearHead year, Value value, String unit) {}

    /**
     * The value of one year.
     *
     * @param written whether anything is said of the year
     * @param status whether the target is met, as a word
     * @param marks of the remarks on it
     */
    public record Value(
        boolean written, Table.Cell result, Table.Cell target, String status, List<String> marks) {}
  }

  /** Which documents the figures of each year are from: a row a document, a column a year. */
  public record OriginsBlock(List<YearHead> years, List<Row> rows) implements Block {

    /**
     * @param id its fragment
     * @param mark its number on this page
     * @param at where in the document; none where it is one piece
     * @param cells one for each year
     */
    public record Row(String id, String mark, Link document, List<Link> at, List<Cell> cells) {}

    /**
     * @param use {@code used}, {@code superseded} where a later document says it anew, or {@code
     *     none}
     * @param what it alone has of the year, such as the amount requested; may be empty
     */
    public record Cell(String use, String what) {}
  }
}
