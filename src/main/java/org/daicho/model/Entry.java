package org.daicho.model;

import java.util.List;
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

  /**
   * Says what is in its fields, see {@link Contents#fields}; what it reads to others is had from
   * {@link TextField#of} and {@link #references}.
   */
  void addTo(Contents contents);

  /** All that it mentions, in the order of its fields, unreadable ids left out. */
  default List<Reference> references() {
    return Contents.references(this).stream().filter(r -> r.id().isReadable()).toList();
  }

  /** What it was to mention, had it been written so that it could be read. */
  default List<Reference> unreadableReferences() {
    return Contents.references(this).stream().filter(r -> !r.id().isReadable()).toList();
  }

  /** The fields of a kind of record, in order, but for its id and its {@link #body}. */
  static List<? extends Field<? extends Entry, ?>> fields(Kind kind) {
    return switch (kind) {
      case PROGRAMME -> Programme.FIELDS;
      case PLAN -> Plan.FIELDS;
      case ITEM -> Item.FIELDS;
      case BUDGET -> Budget.FIELDS;
      case ORGANISATION -> Organisation.FIELDS;
      case SOURCE -> Source.FIELDS;
      case FORM -> Form.FIELDS;
      case VOCABULARY -> Vocabulary.FIELDS;
      case MAP -> TileMap.FIELDS;
      case GLOSSARY -> GlossaryTerm.FIELDS;
    };
  }

  /** What it came from and what became of it, of those kinds that say it. */
  default Lineage lineage() {
    return Lineage.NONE;
  }

  default EntryKey key() {
    return new EntryKey(kind(), id());
  }
}
