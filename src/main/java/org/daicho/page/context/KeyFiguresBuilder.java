package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.view.CellState;
import org.daicho.view.block.Block;
import org.daicho.view.block.KeyFiguresBlock;

/** Builds the line of key figures. A unit stands next to a figure, not next to a word. */
public final class KeyFiguresBuilder {
  private final PageContext context;
  private final List<KeyFiguresBlock.KeyFigure> items = new ArrayList<>();
  private boolean complete = true;

  public KeyFiguresBuilder(PageContext context) {
    this.context = context;
  }

  public KeyFiguresBuilder amount(AmountColumn column, Figure figure, String note) {
    return add(column.label(), figure, "", column.scale(), amountUnit(column), note, true);
  }

  /** A difference of totals: where it is open, so is what it leads to. */
  public KeyFiguresBuilder difference(AmountColumn column, Figure figure) {
    complete &= figure.isKnown();
    return amount(column, figure, "");
  }

  KeyFiguresBuilder figure(String label, Figure figure, long scale, String unit, String note) {
    return add(label, figure, "", scale, unit, note, false);
  }

  /** A total of amounts, which says what it leaves out. */
  public KeyFiguresBuilder total(AmountColumn column, Sum sum) {
    return total(column, sum, "");
  }

  /** The same, with a note. */
  public KeyFiguresBuilder total(AmountColumn column, Sum sum, String note) {
    complete &= sum.complete();
    return add(
        column.label(),
        sum.figure(),
        context.missing(sum),
        column.scale(),
        amountUnit(column),
        note,
        true);
  }

  /** A total, which says what it leaves out. */
  public KeyFiguresBuilder total(String label, Sum sum, long scale, String unit) {
    complete &= sum.complete();
    return add(label, sum.figure(), context.missing(sum), scale, unit, "", false);
  }

  /** A target, counted in the unit of its indicator. */
  public KeyFiguresBuilder target(Id indicator, Figure figure) {
    return figure(targetLabel(indicator), figure, 1, context.unitOf(indicator, figure), "");
  }

  /** The total of a target over programmes. */
  public KeyFiguresBuilder target(Id indicator, Sum sum) {
    return total(targetLabel(indicator), sum, 1, context.unitOf(indicator, sum.figure()));
  }

  private String targetLabel(Id indicator) {
    return context.say("views-target", context.word(Vocabulary.INDICATOR, indicator));
  }

  private String amountUnit(AmountColumn column) {
    return column.unitName(context);
  }

  /**
   * @param amount whether a reader may choose its unit
   */
  private KeyFiguresBuilder add(
      String label,
      Figure figure,
      String missing,
      long scale,
      String unit,
      String note,
      boolean amount) {
    items.add(
        new KeyFiguresBlock.KeyFigure(
            label,
            context.number(figure, scale),
            CellState.of(figure.state()),
            missing,
            figure.isKnown() ? unit : "",
            note,
            amount ? scale : 0));
    return this;
  }

  public KeyFiguresBuilder text(String label, String text, String note) {
    items.add(new KeyFiguresBlock.KeyFigure(label, text, CellState.TEXT, "", note));
    return this;
  }

  public List<Block> blocks() {
    return blocks(false);
  }

  /** All of them are totals; none is drawn as one where any is a part only. */
  public List<Block> totals() {
    return blocks(complete);
  }

  private List<Block> blocks(boolean totals) {
    return items.isEmpty() ? List.of() : List.of(new KeyFiguresBlock(List.copyOf(items), totals));
  }
}
