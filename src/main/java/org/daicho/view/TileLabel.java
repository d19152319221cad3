package org.daicho.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Words on a tile, cut after hyphens and at spaces where they are too long for one line. What
 * cannot be cut runs on.
 */
final class TileLabel {
  /** How wide a letter of a script with spaces is, on average, in parts of a full-width one. */
  private static final double NARROW = 0.54;

  private TileLabel() {}

  /**
   * @param width of a line, in full-width characters
   */
  static List<String> lines(String label, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : label.split("(?<=[- ])")) {
      if (line.length() > 0 && width((line + piece).strip()) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return List.copyOf(lines);
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2e80 ? NARROW : 1).sum();
  }
}
