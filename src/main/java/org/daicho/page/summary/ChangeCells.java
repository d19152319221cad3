package org.daicho.page.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Shares;
import org.daicho.view.Table;

/** What a year comes to next to the year before, as the cells of a row. */
final class ChangeCells {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PageContext context;
  private final Cells cells;
  private final long scale;

  /**
   * @param scale of the unit that all of them are printed in
   */
  ChangeCells(PageContext context, long scale) {
    this.context = context;
    this.cells = new Cells(context);
    this.scale = scale;
  }

  /** Both sides, their difference and the rate; a side that is absent is of no programme. */
  List<Table.Cell> figures(Optional<Sum> left, Optional<Sum> right) {
    Figure difference = difference(left, right);
    return List.of(
        left.map(sum -> cells.total(sum, scale)).orElseGet(cells::empty),
        right.map(sum -> cells.total(sum, scale)).orElseGet(cells::empty),
        signed(difference),
        rateCell(left, right, difference));
  }

  /** From one side to the other; open where either is. */
  static Figure difference(Optional<Sum> left, Optional<Sum> right) {
    Sum from = left.orElse(Sum.NOTHING);
    Sum to = right.orElse(Sum.NOTHING);
    for (Sum side : List.of(to, from)) {
      if (!side.complete() || !side.figure().isKnown()) {
        Figure open = side.open() > 0 ? side.openFigure() : side.figure();
        return open.isKnown() ? Figure.UNDECIDED : open;
      }
    }
    return Figure.of(Math.subtractExact(to.value(), from.value()));
  }

  private Table.Cell signed(Figure figure) {
    Table.Cell cell = cells.figure(figure, scale);
    return figure.isKnown() && figure.value() > 0 ? withPlus(cell) : cell;
  }

  private Table.Cell withPlus(Table.Cell cell) {
    return new Table.Cell(
        context.unlinked("+" + cell.link().words().value()),
        cell.state(),
        cell.value(),
        1,
        cell.note());
  }

  /** In whole per cent, under one with a decimal; none where there was nothing before. */
  static Optional<BigDecimal> rate(Sum left, Figure difference) {
    if (!difference.isKnown() || left.value() == 0) {
      return Optional.empty();
    }
    BigDecimal rate =
        BigDecimal.valueOf(difference.value())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(Math.abs(left.value())), 1, RoundingMode.HALF_UP);
    BigDecimal shown =
        rate.abs().compareTo(BigDecimal.ONE) < 0 ? rate : rate.setScale(0, RoundingMode.HALF_UP);
    return Optional.of(shown);
  }

  /** The rate of what there was and is; of what began or ended, that it did. */
  private Table.Cell rateCell(Optional<Sum> left, Optional<Sum> right, Figure difference) {
    if (left.isEmpty() || right.isEmpty()) {
      Link word = context.unlinked(context.say(left.isEmpty() ? "change-new" : "change-over"));
      return new Table.Cell(word, CellState.TEXT, "", 1, context.plain(""));
    }
    if (!difference.isKnown()) {
      return cells.figure(difference, 1);
    }
    Optional<BigDecimal> rate = rate(left.get(), difference);
    if (rate.isEmpty()) {
      return cells.empty();
    }
    String plain = Shares.plain(rate.get());
    Table.Cell cell =
        new Table.Cell(
            context.unlinked(context.grouped(plain)), CellState.KNOWN, plain, 1, context.plain(""));
    return rate.get().signum() > 0 ? withPlus(cell) : cell;
  }
}
