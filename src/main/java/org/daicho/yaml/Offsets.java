package org.daicho.yaml;

/**
 * Where the characters of a text stand, which the parser of YAML counts and Java does not. A place
 * is counted from the one asked for before, as a text is read from its beginning to its end.
 */
final class Offsets {
  private final String text;
  private int character;
  private int offset;
  private long steps;

  Offsets(String text) {
    this.text = text;
  }

  /** The offset of a character, counted from zero. */
  int of(int index) {
    steps += Math.abs(index - character);
    offset = text.offsetByCodePoints(offset, index - character);
    character = index;
    return offset;
  }

  /** How many characters have been passed. */
  long steps() {
    return steps;
  }
}
