package org.daicho.view.block;

import java.util.List;
import org.daicho.view.CellState;

/**
 * The few figures that a reader looks for first, on one line between rules.
 *
 * @param totals whether they are all totals, and complete: then the rule beneath is double, as in
 *     accounts
 */
public record KeyFiguresBlock(List<KeyFigure> items, boolean totals) implements Block {
  public KeyFiguresBlock(List<KeyFigure> items) {
    this(items, false);
  }

  /**
   * @param figure as a reader sees it, e.g. {@code 86,314}; empty where the state says why there is
   *     none
   * @param state why there is no figure; {@link CellState#TEXT} for words and dates
   * @param missing what a total leaves out; empty for what is complete
   * @param unit small next to it; may be empty
   * @param note small beneath it; may be empty
   * @param scale how many of the smallest unit of money the unit is; 0 for what is not money
   */
  public record KeyFigure(
      String label,
      String figure,
      CellState state,
      String missing,
      String unit,
      String note,
      long scale) {

    public KeyFigure(String label, String figure, CellState state, String unit, String note) {
      this(label, figure, state, "", unit, note, 0);
    }

    public KeyFigure(
        String label, String figure, CellState state, String unit, String note, long scale) {
      this(label, figure, state, "", unit, note, scale);
    }
  }
}
