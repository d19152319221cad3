package org.daicho.model.value;

/** A text resolved for a reader: the words, the language they are in, and how far to trust them. */
public record Words(String value, Lang lang, State state) {

  /** Whether the words say what the record says. */
  public enum State {
    CURRENT,
    /** They are of another language, since the record lacks the reader's. */
    FALLBACK,
    /** They are a translation of what the record said before it changed. */
    STALE
  }

  public Words(String value, Lang lang, boolean fallback) {
    this(value, lang, fallback ? State.FALLBACK : State.CURRENT);
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  public boolean fallback() {
    return state == State.FALLBACK;
  }

  public boolean stale() {
    return state == State.STALE;
  }

  /** Other words made from these, to be trusted as far. */
  public Words with(String other) {
    return new Words(other, lang, state);
  }

  @Override
  public String toString() {
    return value;
  }
}
