package org.daicho.diagnostic;

import java.util.Comparator;

/**
 * A place in a file that an editor wrote.
 *
 * @param file the path as the editor knows it, relative to the project, with {@code /}
 * @param line the line, from 1; 0 where the finding concerns the file as a whole
 * @param column the column in characters as an editor counts them, from 1; 0 with line 0
 * @param length how many characters the finding covers, at least 1; 0 with line 0
 */
public record Location(String file, int line, int column, int length)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  public Location {
    if (file.isEmpty()) {
      throw new IllegalArgumentException("a location names a file");
    }
    boolean whole = line == 0 && column == 0 && length == 0;
    if (!whole && (line < 1 || column < 1 || length < 1)) {
      throw new IllegalArgumentException("lines and columns count from 1");
    }
  }

  /** The file as a whole. */
  public static Location ofFile(String file) {
    return new Location(file, 0, 0, 0);
  }

  /** Whether this is the file as a whole, without a line. */
  public boolean isWholeFile() {
    return line == 0;
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, or the file alone. */
  @Override
  public String toString() {
    return isWholeFile() ? file : file + ":" + line + ":" + column;
  }
}
