package org.daicho.page.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits words in a box of a drawing, in which a browser breaks no lines: as many lines as there are,
 * broken at spaces, after hyphens and at the places that are given, else between characters of a
 * script without spaces. What is still too long ends in {@code …}.
 */
final class TileLabel {
  /** Behind what is cut. */
  private static final String MORE = "…";

  /** From here on, letters are as wide as they are high. */
  private static final int WIDE = 0x2e80;

  /** Characters that no line begins with. */
  private static final String NEVER_FIRST = "ーゝゞヽヾ々、。，．・：；！？）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

  private final double width;
  private final int most;
  private final List<String> lines = new ArrayList<>();
  private String line = "";

  private TileLabel(double width, int most) {
    this.width = width;
    this.most = most;
  }

  /**
   * @param breaks offsets before which a line may begin, besides those after spaces and hyphens
   * @param width of a line, in full-width characters
   * @param most lines that there is room for
   */
  static List<String> lines(String label, int[] breaks, double width, int most) {
    TileLabel fitted = new TileLabel(width, most);
    int start = 0;
    for (int i = 1; i <= label.length(); i++) {
      if (i == label.length() || mayBreak(label, i, breaks)) {
        fitted.add(label.substring(start, i));
        start = i;
      }
    }
    return fitted.end();
  }

  private static boolean mayBreak(String label, int at, int[] breaks) {
    char before = label.charAt(at - 1);
    if (before == ' ' || before == '-' || before == '　') {
      return true;
    }
    for (int each : breaks) {
      if (each == at) {
        return true;
      }
    }
    return false;
  }

  private void add(String piece) {
    if (fits(line + piece)) {
      line += piece;
      return;
    }
    if (fits(piece) && lines.size() + 1 < most) {
      next();
      line = piece;
    } else if (piece.codePoints().anyMatch(c -> c >= WIDE) || lines.size() + 1 == most) {
      letterByLetter(piece);
    } else {
      next();
      letterByLetter(piece);
    }
  }

  /** No word of it fits in a line, or no line is left. */
  private void letterByLetter(String piece) {
    for (int i = 0; i < piece.length(); i = piece.offsetByCodePoints(i, 1)) {
      String letter = Character.toString(piece.codePointAt(i));
      boolean breaks = letter.codePointAt(0) >= WIDE && NEVER_FIRST.indexOf(letter) < 0;
      if (!fits(line + letter) && breaks && lines.size() + 1 < most) {
        next();
      }
      line += letter;
    }
  }

  private void next() {
    if (!line.isBlank()) {
      lines.add(line.strip());
    }
    line = "";
  }

  private boolean fits(String text) {
    return width(text.strip()) <= width;
  }

  private List<String> end() {
    next();
    return lines.stream().map(this::cut).toList();
  }

  /** Only what no line could be found for is too long. */
  private String cut(String text) {
    if (fits(text)) {
      return text;
    }
    int end = text.length();
    while (end > 0 && !fits(text.substring(0, end).strip() + MORE)) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + MORE;
  }

  /**
   * In parts of a full-width character. Of letters of scripts with spaces an estimate, which is on
   * the safe side for the usual typefaces.
   */
  static double width(String text) {
    return text.codePoints().mapToDouble(TileLabel::width).sum();
  }

  private static double width(int letter) {
    if (letter >= WIDE || letter == MORE.codePointAt(0) || letter == '△') {
      return 1;
    }
    if (letter == ',' || letter == '.') {
      return 0.3;
    }
    if ("ijlftIr:;'’|!()[]- ".indexOf(letter) >= 0) {
      return 0.38;
    }
    if ("mw".indexOf(letter) >= 0) {
      return 0.85;
    }
    if ("MW@%&—".indexOf(letter) >= 0) {
      return 0.95;
    }
    return Character.isUpperCase(letter) ? 0.7 : 0.57;
  }
}
