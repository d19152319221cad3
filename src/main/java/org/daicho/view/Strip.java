package org.daicho.view;

import java.util.List;

/**
 * Results and targets from year to year, drawn on a scale of their own in the columns of their
 * years. Places from left to right are percents of the width, so that the strip is stretched to its
 * columns; those from top to bottom are units of a strip that is {@link #HEIGHT} high.
 *
 * @param text what it shows, for those who do not see it
 * @param points results
 * @param lines between the results of neighbouring years
 * @param targets a step for each year, two where the target is a range
 * @param open where the result is still to come
 * @param breaks upright lines where something else is measured from there on
 */
public record Strip(
    String text,
    List<Point> points,
    List<Line> lines,
    List<Line> targets,
    List<Line> open,
    List<String> breaks) {
  public static final int HEIGHT = 54;

  /** A result. */
  public record Point(String x, String y, TargetStatus status) {}

  /** From one place to another. */
  public record Line(String x1, String y1, String x2, String y2) {}
}
