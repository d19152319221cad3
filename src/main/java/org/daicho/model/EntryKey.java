package org.daicho.model;

import java.util.Comparator;

/** Which record: its kind and its id, which is unique within the kind. */
public record EntryKey(Kind kind, Id id) implements Comparable<EntryKey> {
  private static final Comparator<EntryKey> ORDER =
      Comparator.comparing(EntryKey::kind).thenComparing(EntryKey::id);

  @Override
  public int compareTo(EntryKey other) {
    return ORDER.compare(this, other);
  }

  /** {@code programmes/koto-sme-employment}, as links in Markdown write it. */
  @Override
  public String toString() {
    return kind.folder() + "/" + id;
  }
}
