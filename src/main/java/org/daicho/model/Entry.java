package org.daicho.model;

import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/** One record of the catalogue. */
public sealed interface Entry
    permits Programme,
        Plan,
        Budget,
        Organisation,
        Source,
        Form,
        Vocabulary,
        Item,
        TileMap,
        GlossaryTerm {

  Kind kind();

  Id id();

  /** What readers call it; empty only where another record names it. */
  Text name();

  /** The long text next to the record, in Markdown; empty where there is none. */
  Text body();

  default EntryKey key() {
    return new EntryKey(kind(), id());
  }
}
