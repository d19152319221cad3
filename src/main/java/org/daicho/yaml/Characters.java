package org.daicho.yaml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;

/**
 * Characters that a text cannot hold: the controls, the halves of surrogate pairs and the
 * noncharacters, which HTML and XML forbid. Those that turn the direction of writing are allowed
 * and yet doubtful, since what follows them reads in another order than it is written in.
 */
public final class Characters {
  /**
   * Takes the place of one that was refused and reported, so that whatever stands after it keeps
   * its column. It is refused itself, so no text that is published has it.
   */
  static final char REFUSED = '\uFDD0';

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:x(\\p{XDigit}{2})|u(\\p{XDigit}{4})|U(\\p{XDigit}{8})|(.))", Pattern.DOTALL);

  private Characters() {}

  static boolean isForbidden(int codePoint) {
    if (codePoint < 0x20) {
      return codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    }
    return codePoint >= 0x7F && codePoint <= 0x9F
        || isLineBreak(codePoint)
        || codePoint >= 0xD800 && codePoint <= 0xDFFF
        || codePoint >= 0xFDD0 && codePoint <= 0xFDEF
        || (codePoint & 0xFFFE) == 0xFFFE;
  }

  /** Breaks a line in YAML and nowhere else, and no editor shows it. */
  private static boolean isLineBreak(int codePoint) {
    return codePoint == 0x2028 || codePoint == 0x2029;
  }

  /** The embeddings, overrides and isolates of bidirectional text. */
  static boolean isDirection(int codePoint) {
    return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
  }

  /** Whether a text may need a closer look; quick, since all that is read comes by here. */
  static boolean isSuspicious(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 ? isForbidden(c) : c >= 0x7F && (c <= 0x9F || c >= 0x2028 && isOdd(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOdd(char c) {
    return c <= 0x2069
        ? isDirection(c) || isLineBreak(c)
        : c >= 0xD800 && (c <= 0xDFFF || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFF0);
  }

  /** Whether a text holds a character that is forbidden. */
  public static boolean holdsForbidden(String text) {
    return isSuspicious(text) && text.codePoints().anyMatch(Characters::isForbidden);
  }

  /** A text without the characters that are forbidden. */
  static String without(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isForbidden(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** What is wrong with a character at a place. */
  static Diagnostic refused(int codePoint, Location at) {
    return Diagnostic.error(
        "control-character",
        at,
        what(codePoint) + " (" + name(codePoint) + ") in the text",
        isLineBreak(codePoint)
            ? "write a space, or an ordinary line break"
            : "delete it; no page can hold it");
  }

  /** What is doubtful about a character at a place. */
  static Diagnostic doubtful(int codePoint, Location at) {
    return new Diagnostic(
        Severity.WARNING,
        "direction-character",
        at,
        "a character that turns the direction of writing (" + name(codePoint) + ") in the text",
        "delete it, unless the words are in a script that is written from right to left");
  }

  /** What is written as an escape in a text in double quotes: its character and where it stands. */
  interface EscapeFound {
    void at(int codePoint, int start, int end);
  }

  /** Goes through the escapes of a text in double quotes as it is written. */
  static void escapes(String written, EscapeFound found) {
    Matcher m = ESCAPE.matcher(written);
    while (m.find()) {
      int start = m.start();
      int codePoint = codePoint(m);
      if (Character.isBmpCodePoint(codePoint) && Character.isHighSurrogate((char) codePoint)) {
        int end = m.end();
        if (m.find(end) && m.start() == end && isLow(codePoint(m))) {
          continue; // Two halves that make a whole.
        }
        found.at(codePoint, start, end);
        m.region(end, written.length());
        continue;
      }
      found.at(codePoint, start, m.end());
    }
  }

  private static boolean isLow(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && Character.isLowSurrogate((char) codePoint);
  }

  private static int codePoint(Matcher m) {
    for (int group = 1; group <= 3; group++) {
      if (m.group(group) != null) {
        return (int) Long.parseLong(m.group(group), 16);
      }
    }
    return switch (m.group(4).charAt(0)) {
      case '0' -> 0;
      case 'a' -> 7;
      case 'b' -> 8;
      case 'v' -> 0xB;
      case 'f' -> 0xC;
      case 'e' -> 0x1B;
      case 'N' -> 0x85;
      case 'L' -> 0x2028;
      case 'P' -> 0x2029;
      default -> ' ';
    };
  }

  private static String what(int codePoint) {
    if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
      return "half of a character";
    }
    if (isLineBreak(codePoint)) {
      return "a line break that editors do not show";
    }
    return codePoint < 0xA0 ? "a control character" : "a code that is no character";
  }

  static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
