package org.daicho.view;

import java.util.List;

/**
 * Amounts of each year as upright bars in the columns of their years. Places are percents of the
 * drawing's width and height.
 *
 * @param series what the bars are, in their order
 * @param line what is a line over the bars and no bar; none or one
 * @param scale how many of the smallest unit of money one of an amount is
 * @param ticks of the scale, zero first
 */
public record YearBars(
    String title,
    String description,
    List<Chart.Series> series,
    List<Chart.Series> line,
    long scale,
    List<Tick> ticks,
    List<Bar> bars,
    List<Strip.Line> lines,
    List<Bar> open) {

  /**
   * @param y from the top
   * @param label empty where there is no room for it
   */
  public record Tick(String y, String label) {}

  /**
   * @param mark which of the series it is, from 1
   */
  public record Bar(int mark, String x, String width, String y, String height) {}
}
