package org.daicho.model;

import java.util.regex.Pattern;

/**
 * The permanent name of a record, or of a term within a vocabulary: the editor's own, in lower case
 * with hyphens, at most 64 characters, so that it can stand in a file name and a URL anywhere.
 */
public record Id(String value) implements Comparable<Id> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Stands where an editor's reference could not be read. It has been reported already, so no check
   * follows it. No file can have this name.
   */
  public static final Id UNREADABLE = new Id("?");

  public Id {
    if (!isValid(value) && !value.equals("?")) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }

  /** Whether a text has the form of an id. */
  public static boolean isValid(String value) {
    return value.length() <= 64 && FORM.matcher(value).matches();
  }

  /** Whether this could be read. */
  public boolean isReadable() {
    return !equals(UNREADABLE);
  }

  // Written out, since ids are compared all the time and the ones that a record gets are slow in
  // the
  // quick compiler that short runs use.
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Id id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
