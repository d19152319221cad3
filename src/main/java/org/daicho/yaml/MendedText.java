package org.daicho.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Location;

/**
 * A file's text with some of its lines put right. Every place in it leads back to where that was
 * written. Immutable.
 */
final class MendedText {
  private final String file;
  private final String text;

  /** Empty where nothing was mended, as in nearly every file. */
  private final List<Line> lines;

  /**
   * A line.
   *
   * @param number where it was written, from zero
   */
  private record Line(String text, int number, String written) {

    /** The column as written for one in the text, both from zero. */
    int writtenColumn(int column) {
      int length = text.codePointCount(0, text.length());
      int writtenLength = written.codePointCount(0, written.length());
      int same = same(text.codePoints().toArray(), written.codePoints().toArray());
      if (column <= same) {
        return column;
      }
      // What follows a change keeps its distance from the end.
      return Math.min(writtenLength, Math.max(same, column + writtenLength - length));
    }

    private static int same(int[] a, int[] b) {
      int mismatch = Arrays.mismatch(a, b);
      return mismatch < 0 ? a.length : mismatch;
    }
  }

  private MendedText(String file, String text, List<Line> lines) {
    this.file = file;
    this.text = text;
    this.lines = lines;
  }

  static MendedText of(String file, String text) {
    return new MendedText(file, text, List.of());
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  /** Line numbers as written, from one. */
  int number(int line) {
    return 1 + (lines.isEmpty() ? line : lines.get(line).number);
  }

  /** This text with others in place of a line. */
  MendedText with(int index, List<String> now) {
    List<Line> changed = new ArrayList<>(lines.isEmpty() ? asWritten() : lines);
    Line old = changed.remove(index);
    changed.addAll(
        index, now.stream().map(line -> new Line(line, old.number, old.written)).toList());
    return of(changed);
  }

  /** This text with another line in place of each of some. */
  MendedText with(Map<Integer, String> now) {
    List<Line> changed = new ArrayList<>(lines.isEmpty() ? asWritten() : lines);
    now.forEach(
        (index, line) -> {
          Line old = changed.get(index);
          changed.set(index, new Line(line, old.number, old.written));
        });
    return of(changed);
  }

  /** The lines before one. */
  MendedText upTo(int index) {
    return of((lines.isEmpty() ? asWritten() : lines).subList(0, index));
  }

  private MendedText of(List<Line> changed) {
    return new MendedText(
        file,
        changed.stream().map(Line::text).collect(Collectors.joining("\n")),
        List.copyOf(changed));
  }

  private List<Line> asWritten() {
    List<Line> written = new ArrayList<>();
    for (String line : lines()) {
      written.add(new Line(line, written.size(), line));
    }
    return written;
  }

  /** Where something was written that stands at a line and column of the text, from zero. */
  Location at(int line, int column, int length) {
    if (lines.isEmpty()) {
      return new Location(file, line + 1, column + 1, length);
    }
    Line at = lines.get(Math.min(line, lines.size() - 1));
    int from = at.writtenColumn(column);
    int to = at.writtenColumn(column + length);
    return new Location(file, at.number + 1, from + 1, Math.max(1, to - from));
  }

  /** Where something was written that stands at an offset of the text. */
  Location at(int offset, int length) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    return at(line, text.codePointCount(start, offset), length);
  }
}
