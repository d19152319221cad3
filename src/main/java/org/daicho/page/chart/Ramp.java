package org.daicho.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The shades of a map: at most four, each for the figures from its threshold up. Few different
 * figures have a shade each; of many, about a quarter falls to each shade, with thresholds rounded
 * to figures that a reader can keep in mind (1, 2 or 5 and zeros).
 *
 * @param thresholds ascending, the first of them not above any figure
 */
public record Ramp(List<Long> thresholds) {
  private static final int SHADES = 4;
  private static final long[] ROUND = {1, 2, 5, 10};

  public static Ramp of(List<Long> figures) {
    TreeSet<Long> distinct = new TreeSet<>(figures);
    if (distinct.size() <= SHADES) {
      return new Ramp(List.copyOf(distinct));
    }
    List<Long> sorted = figures.stream().sorted().toList();
    TreeSet<Long> thresholds = new TreeSet<>();
    thresholds.add(distinct.first());
    for (int i = 1; i < SHADES; i++) {
      long round = round(sorted.get(sorted.size() * i / SHADES));
      if (round > distinct.first() && round <= distinct.last()) {
        thresholds.add(round);
      }
    }
    return new Ramp(new ArrayList<>(thresholds));
  }

  /** The nearest round figure; of a negative one or zero, itself. */
  static long round(long figure) {
    if (figure <= 0) {
      return figure;
    }
    long power = 1;
    while (figure / power >= 10) {
      power *= 10;
    }
    long nearest = power;
    for (long step : ROUND) {
      if (Math.abs(figure - step * power) < Math.abs(figure - nearest)) {
        nearest = step * power;
      }
    }
    return nearest;
  }

  /** The shade of a figure, from 1; the darkest is always {@link #SHADES}. */
  public int shade(long figure) {
    int step = 0;
    while (step + 1 < thresholds.size() && figure >= thresholds.get(step + 1)) {
      step++;
    }
    return shadeOf(step);
  }

  /** The shade from a threshold up: with fewer than four, the lighter ones are left out. */
  public int shadeOf(int step) {
    return SHADES - thresholds.size() + 1 + step;
  }
}
