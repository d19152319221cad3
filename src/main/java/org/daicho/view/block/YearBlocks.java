package org.daicho.view.block;

import java.util.List;
import org.daicho.model.value.Words;
import org.daicho.view.Download;
import org.daicho.view.Link;
import org.daicho.view.Remark;
import org.daicho.view.Strip;
import org.daicho.view.Table;
import org.daicho.view.TargetStatus;
import org.daicho.view.Worded;
import org.daicho.view.YearBars;
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
     * @param marks of the remarks on it
     */
    public record Value(
        boolean written,
        Table.Cell result,
        Table.Cell target,
        TargetStatus status,
        List<String> marks) {}
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

    /** What a document is to a year. */
    public enum Use implements Worded {
      USED,
      /** A later document says anew what it says. */
      SUPERSEDED,
      NONE
    }

    /**
     * @param what it alone has of the year, such as the amount requested; may be empty
     */
    public record Cell(Use use, String what) {}
  }

  /**
   * Amounts as an account: a row for each phase, in the order in which they make one another.
   *
   * @param unit said once where all amounts share it; may be empty
   * @param note where the figures are from; may be empty
   * @param chart none or one
   * @param open which of the years stands for all, from 0
   */
  public record LedgerBlock(
      String caption,
      String unit,
      String note,
      List<YearBars> chart,
      List<YearHead> years,
      List<Entry> rows,
      int open,
      List<Remark> remarks,
      List<Download> downloads)
      implements Block {

    /** What a row is. */
    public enum EntryKind implements Worded {
      ROW,
      /** Of the rows in a bracket above it. */
      SUM,
      /** A sum less its rows. */
      CHECK,
      RATE
    }

    /**
     * @param sign before the label: how the row goes into the sum that follows; may be empty
     * @param aside small behind the label, such as that it is computed; may be empty
     * @param unit where the table does not say it; may be empty
     * @param scale how many of the smallest unit of money one of an amount is; 0 for what is not
     *     money
     * @param bracket over how many rows from here on the bracket goes that makes them one sum
     */
    public record Entry(
        EntryKind kind,
        String sign,
        String label,
        String aside,
        String unit,
        long scale,
        int bracket,
        List<Value> values) {}

    /**
     * @param word in place of a figure; may be empty
     * @param marks of the remarks on it
     * @param carried where the amount comes from the year before; none or one
     */
    public record Value(Table.Cell cell, String word, List<String> marks, List<Carried> carried) {}

    /**
     * What the year before carried out.
     *
     * @param rows how many rows beneath this one it stands; negative above
     * @param agrees whether both are the same
     */
    public record Carried(int rows, boolean agrees, String text) {
      public int distance() {
        return Math.abs(rows);
      }
    }
  }

  /**
   * What one thing was called over the years, as a line over their columns.
   *
   * @param parts from the first year to the last, their spans together all years
   */
  public record NamesBlock(String caption, List<YearHead> years, List<Part> parts)
      implements Block {

    /** What a part of the line is. */
    public enum PartKind implements Worded {
      NAME,
      /** One that it came from or went into. */
      LINKED,
      /** Years of which no document gives it a name. */
      REST
    }

    /**
     * @param span how many years
     * @param label what the name is, such as that of a successor; may be empty
     * @param names none where nothing is said
     * @param notes when, and under which numbers
     */
    public record Part(PartKind kind, int span, String label, List<Link> names, List<Link> notes) {}
  }

  /**
   * The years that a page can be read of, with what each comes to.
   *
   * @param note what the figures are, and in which unit; empty where there are none
   * @param all the way to all years at once; empty words where there is no such page
   */
  public record YearChoiceBlock(String note, List<Year> years, Link all) implements Block {

    /**
     * @param link its name, with an address unless it is the year of the page
     * @param total what its programmes come to
     * @param width how long its bar is, in hundredths of the largest; empty where nothing is known
     * @param open whether a part of it is not known, so that its bar goes on dotted
     * @param count how many programmes, and of how many the amount is known, in words
     */
    public record Year(
        Link link, Table.Cell total, String width, boolean open, String count, boolean current) {}
  }
}
