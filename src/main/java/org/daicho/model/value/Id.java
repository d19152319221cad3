package org.daicho.model.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The permanent name of a record, or of a term within a vocabulary: the editor's own, in lower case
 * with hyphens, at most {@value #LONGEST} characters, and none of the names that Windows keeps for
 * devices, so that it can stand in a file name and a URL anywhere.
 *
 * <p>There is one object for each id, so ids are compared as fast as references: looking a record
 * up by its id is what a build does most.
 */
public final class Id implements Comparable<Id> {
  /** The most characters; every path of a site stays far below the 260 that Windows takes. */
  public static final int LONGEST = 64;

  private static final Map<String, Id> KNOWN = new ConcurrentHashMap<>();

  /** Names that Windows keeps for devices, in any folder and with any ending. */
  private static final Set<String> DEVICES =
      Stream.concat(
              Stream.of("con", "prn", "aux", "nul"),
              IntStream.range(0, 10).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Stands where an editor's reference could not be read. It has been reported already, so no check
   * follows it. No file can have this name.
   */
  public static final Id UNREADABLE = unreadable("?");

  private final String value;
  private final boolean readable;
  private final int hash;

  private Id(String value, boolean readable) {
    this.value = value;
    this.readable = readable;
    this.hash = value.hashCode(); // Not the object's own, which differs from run to run.
  }

  /** As {@link #UNREADABLE}, with what is written where an id was to be. */
  public static Id unreadable(String written) {
    return new Id(written, false);
  }

  /**
   * The id of that name.
   *
   * @throws IllegalArgumentException where the text has not the form of an id
   */
  public static Id of(String value) {
    Id known = KNOWN.get(value);
    if (known != null) {
      return known;
    }
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an id: " + value);
    }
    return KNOWN.computeIfAbsent(value, name -> new Id(name, true));
  }

  /** Whether a text has the form of an id. */
  public static boolean isValid(String value) {
    return KNOWN.containsKey(value)
        || value.length() <= LONGEST && hasForm(value) && !isDevice(value);
  }

  /** The id of that name; empty where the text has not the form of an id. */
  public static Optional<Id> parse(String value) {
    return isValid(value) ? Optional.of(of(value)) : Optional.empty();
  }

  /** Whether Windows keeps a name for a device, so that no file there can have it. */
  public static boolean isDevice(String name) {
    return DEVICES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Letters and digits, with single hyphens between. */
  private static boolean hasForm(String value) {
    boolean between = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!word && !(between && c == '-')) {
        return false;
      }
      between = word;
    }
    return between;
  }

  public String value() {
    return value;
  }

  /** Whether this could be read. */
  public boolean isReadable() {
    return readable;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || !readable
            && other instanceof Id written
            && !written.readable
            && value.equals(written.value);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public int compareTo(Id other) {
    return this == other ? 0 : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
