package org.daicho.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Budget;

/**
 * A line of a budget with its place in the record, which the line itself does not know.
 *
 * @param path such as {@code lines[2].lines[0]}
 */
public record PlacedLine(String path, Budget.Line line) {

  /** All lines, those with lines under them before these. */
  public static List<PlacedLine> all(Budget budget) {
    List<PlacedLine> placed = new ArrayList<>();
    add("lines", budget.lines(), placed);
    return placed;
  }

  /** The lines that have none under them. */
  public static List<PlacedLine> leaves(Budget budget) {
    return all(budget).stream().filter(placed -> !placed.line.isGroup()).toList();
  }

  /** The lines that are each of one programme, or of none: those with only accounts under them. */
  public static List<PlacedLine> ends(Budget budget) {
    List<PlacedLine> ends = new ArrayList<>();
    for (PlacedLine placed : all(budget)) {
      boolean account = !placed.line.isNamed() && placed.line.account().isPresent();
      if (placed.line.isOfAccounts() || !placed.line.isGroup() && !account) {
        ends.add(placed);
      }
    }
    return ends;
  }

  private static void add(String path, List<Budget.Line> lines, List<PlacedLine> placed) {
    for (Budget.Line line : lines) {
      String here = path + "[" + line.place() + "]";
      placed.add(new PlacedLine(here, line));
      add(here + ".lines", line.lines(), placed);
    }
  }
}
