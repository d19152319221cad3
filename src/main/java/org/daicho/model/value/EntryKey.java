package org.daicho.model.value;

/** Which record: its kind and its id, which is unique within the kind. */
public record EntryKey(Kind kind, Id id) implements Comparable<EntryKey> {
  @Override
  public int compareTo(EntryKey other) {
    return kind == other.kind ? id.compareTo(other.id) : kind.compareTo(other.kind);
  }

  /** Written out, since the quick compiler makes a record's own slow. */
  @Override
  public boolean equals(Object other) {
    return other instanceof EntryKey key && kind == key.kind && id.equals(key.id);
  }

  /** The same in every run, as an enum's own hash code is not. */
  @Override
  public int hashCode() {
    return 31 * kind.ordinal() + id.hashCode();
  }

  /** {@code programmes/koto-sme-employment}, as links in Markdown write it. */
  @Override
  public String toString() {
    return kind.folder() + "/" + id;
  }
}
