package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Figure;

/**
 * Printed beside computed totals. Where every printed total that can be compared equals the
 * computed one, a single row says so; where one differs there are three rows: printed, computed,
 * difference.
 */
final class Totals {
  private Totals() {}

  /** Makes a total row of a table. */
  interface RowMaker {
    /**
     * @param kind as in {@link Table.Row}
     * @param note the message beside the row's name
     */
    Table.Row row(String kind, String note, List<Figure> money, List<Figure> targets);
  }

  static List<Table.Row> rows(
      List<Figure> printedMoney,
      List<Figure> printedTargets,
      List<Figure> money,
      List<Figure> targets,
      RowMaker maker) {
    boolean nothingPrinted =
        printedMoney.stream().noneMatch(Figure::isKnown)
            && printedTargets.stream().noneMatch(Figure::isKnown);
    if (nothingPrinted) {
      return List.of(maker.row("computed", "views-computed", money, targets));
    }
    if (agree(printedMoney, money) && agree(printedTargets, targets)) {
      return List.of(maker.row("both", "views-both", money, targets));
    }
    return List.of(
        maker.row("printed", "views-printed", printedMoney, printedTargets),
        maker.row("computed", "views-computed", money, targets),
        maker.row(
            "difference",
            "views-difference",
            differences(printedMoney, money),
            differences(printedTargets, targets)));
  }

  private static boolean agree(List<Figure> printed, List<Figure> computed) {
    for (int i = 0; i < printed.size(); i++) {
      if (printed.get(i).isKnown() && !printed.get(i).equals(computed.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Figure> differences(List<Figure> printed, List<Figure> computed) {
    List<Figure> differences = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      boolean both = printed.get(i).isKnown() && computed.get(i).isKnown();
      differences.add(
          both
              ? Figure.of(Math.subtractExact(printed.get(i).value(), computed.get(i).value()))
              : Figure.NOT_APPLICABLE);
    }
    return differences;
  }
}
