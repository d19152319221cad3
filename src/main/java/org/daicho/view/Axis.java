package org.daicho.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale that bars are measured on: it begins at zero and ends at a round figure.
 *
 * @param top the figure at its end
 * @param ticks round figures at even distances, zero first
 */
public record Axis(BigDecimal top, List<Tick> ticks) {
  private static final int MOST_STEPS = 5;
  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5));

  /**
   * @param at in percents of the width
   * @param label as printed; empty where the next one leaves no room for it
   * @param place {@code first}, {@code middle}, {@code last}; {@code minor} where the label has
   *     room only on a wide drawing
   */
  public record Tick(String at, String label, String place) {}

  /** Makes a label of a figure in plain digits. */
  public interface Printer {
    String print(String plain);
  }

  /**
   * One that lies beneath its bars.
   *
   * @param max the largest figure, more than zero
   * @param whole whether all figures are whole, so that the ticks are, too
   */
  public static Axis of(BigDecimal max, boolean whole, Printer printer) {
    return of(max, whole, true, printer);
  }

  /** One that stands next to upright bars, where every label has room. */
  public static Axis upright(BigDecimal max, Printer printer) {
    return of(max, false, false, printer);
  }

  private static Axis of(BigDecimal max, boolean whole, boolean lies, Printer printer) {
    BigDecimal step = step(max, whole);
    int steps = max.divide(step, 0, RoundingMode.CEILING).intValueExact();
    BigDecimal top = step.multiply(BigDecimal.valueOf(steps));
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      BigDecimal at = step.multiply(BigDecimal.valueOf(i));
      ticks.add(
          new Tick(
              Shares.place(at, top),
              lies && i > 2 && i == steps - 1 ? "" : printer.print(Shares.plain(at)),
              place(i, steps)));
    }
    return new Axis(top, List.copyOf(ticks));
  }

  private static String place(int i, int steps) {
    if (i == 0 || i == steps) {
      return i == 0 ? "first" : "last";
    }
    return i == steps / 2 ? "middle" : "minor";
  }

  /** The smallest of 1, 2, 2.5 and 5, with zeros, that reaches the figure in five steps. */
  private static BigDecimal step(BigDecimal max, boolean whole) {
    // One power below the figure's own, so that the search begins with a step that is too small.
    for (int power = max.precision() - max.scale() - 2; ; power++) {
      for (BigDecimal round : ROUND) {
        BigDecimal step = round.scaleByPowerOfTen(power);
        boolean reaches = step.multiply(BigDecimal.valueOf(MOST_STEPS)).compareTo(max) >= 0;
        if (reaches && (!whole || isWhole(step))) {
          return step;
        }
      }
    }
  }

  public static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** How long the bar of a figure is. */
  public String width(BigDecimal figure) {
    return Shares.place(figure, top);
  }
}
