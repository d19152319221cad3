package org.daicho.view;

import java.util.List;
import org.daicho.model.value.Words;
import org.daicho.view.block.TableBlock;

/**
 * What a table says, drawn. A chart is made from the cells of its table and stands with it in one
 * {@link TableBlock}, so that it cannot show another figure, and its data is the table's.
 *
 * <p>All places and widths are percents of the drawing's width, as text: the drawing is stretched
 * to its column while its letters keep the size that the reader has set.
 *
 * @param id unique on its page
 * @param title what it shows, as a statement where the figures carry one
 * @param description how it is drawn, for those who do not see it
 * @param note what is not drawn; may be empty
 * @param sources the documents that the figures are from; none where they are too many to name
 * @param whole whether it prints all that its table does, so that a page may fold the table
 */
public record Chart(
    String id,
    String title,
    String description,
    Drawing drawing,
    String note,
    List<Link> sources,
    boolean whole) {

  public Chart titled(String other) {
    return new Chart(id, other, description, drawing, note, sources, whole);
  }

  /** A way to draw. */
  public sealed interface Drawing {
    /** Its name in the theme. */
    String form();
  }

  /**
   * A row for each thing, with one bar or two in each panel.
   *
   * @param corner what the rows are
   */
  public record Bars(String corner, List<Panel> panels, List<Row> rows) implements Drawing {
    @Override
    public String form() {
      return "bars";
    }
  }

  /**
   * Bars on one scale.
   *
   * @param beside whether the second series has bars of its own, and does not lie within the first
   */
  public record Panel(boolean beside, List<Series> series, Axis axis) {}

  /**
   * @param scale how many of the smallest unit of money one of an amount is; 0 for what is not
   *     money
   */
  public record Series(String label, String unit, long scale, Mark mark) {}

  /** How the bars of a series are drawn. */
  public enum Mark implements Worded {
    OUTLINE,
    SOLID
  }

  /** From which width of the page on there is room for words. */
  public enum Room implements Worded {
    ALWAYS,
    ROOMY,
    NEVER
  }

  public record Row(Link name, List<Measure> measures) {}

  /** What one row has in one panel: a bar for each of its series. */
  public record Measure(List<Bar> bars) {}

  /**
   * @param width empty where the cell has no figure to draw
   * @param open whether the place is kept for a figure that is still to come
   */
  public record Bar(Table.Cell cell, String width, boolean open) {}

  /** Wholes and their parts, one strip beneath the other on one scale. */
  public record Strips(List<Band> bands, List<Entry> entries) implements Drawing {
    @Override
    public String form() {
      return "strips";
    }
  }

  /**
   * One whole.
   *
   * @param total its figure; where that is undecided the strip is only a place that is kept
   */
  public record Band(Series series, Table.Cell total, String width, List<Part> parts) {}

  /**
   * @param number that of its entry
   * @param share of the whole, for print; empty where the whole is not known
   * @param numbered whether its number has room
   * @param shared whether its share has
   * @param shade from 1, the lightest, to 4
   */
  public record Part(
      int number,
      String x,
      String width,
      String middle,
      String share,
      Room numbered,
      Room shared,
      int shade) {}

  /**
   * What a part is called, with its figure and its share of the whole in each strip.
   *
   * @param shares one a strip; empty where there is none
   */
  public record Entry(
      int number, int shade, Link name, Words note, List<Table.Cell> cells, List<String> shares) {}
}
