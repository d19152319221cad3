package org.daicho.export.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;
import org.daicho.view.CellState;

/**
 * A total as computed from the records, with what it covers. The names are the same in all JSON,
 * and in CSV behind the column's.
 */
public final class TotalJson {
  /** Whether all that belongs to a total is in it. */
  public static final String COMPLETE = "complete";

  /**
   * How many are undecided, withheld or said by several budgets: programmes, and of a budget's own
   * total its lines.
   */
  public static final String OPEN = "open";

  /** How many programmes have no such figure. */
  public static final String NOT_RECORDED = "not_recorded";

  /** How many shared amounts cover other programmes besides, and are left out. */
  public static final String SHARED_BEYOND = "shared_beyond";

  private TotalJson() {}

  /**
   * A total next to the one that the source prints. {@code difference} is the printed total less
   * the computed one, where both are known in full and that is not zero.
   */
  public static void members(Json json, Optional<Figure> printed, Sum computed) {
    printed.ifPresent(p -> json.put("printed", p));
    json.put("computed", computed.figure());
    coverage(json, computed);
    printed
        .filter(p -> p.isKnown() && computed.complete() && computed.comparable())
        .map(p -> Figure.of(p.decimal().subtract(computed.decimal())))
        .filter(difference -> difference.value() != 0)
        .ifPresent(difference -> json.put("difference", difference));
  }

  /** A total in place of a figure: a number where it is complete, else what is known of it. */
  public static void figure(Json json, String name, Sum sum) {
    if (sum.complete()) {
      json.put(name, sum.figure());
    } else if (sum.figure().isRecorded()) {
      json.object(
          name,
          () -> {
            if (sum.partial()) {
              json.put("value", sum.figure());
            }
            json.put("state", state(sum));
            coverage(json, sum);
          });
    }
  }

  /**
   * @param value in the unit of its column; empty where none is known
   */
  public static void members(Json json, String value, Sum sum) {
    if (!value.isEmpty()) {
      json.put("value", new BigDecimal(value));
    }
    json.put("state", state(sum));
    coverage(json, sum);
  }

  private static String state(Sum sum) {
    return sum.partial() ? CellState.PARTIAL.word() : sum.figure().state().word();
  }

  private static void coverage(Json json, Sum sum) {
    json.put(COMPLETE, sum.complete());
    if (!sum.complete()) {
      json.put(OPEN, sum.open());
      json.put(NOT_RECORDED, sum.notRecorded());
      json.put(SHARED_BEYOND, sum.sharedBeyond());
    }
  }
}
