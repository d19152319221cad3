package org.daicho.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * Takes in what a record says, in the order of its fields: its texts, or what it mentions. Where
 * each stands is given in two parts, which are put together only where they are wanted.
 */
public abstract class Contents {

  /** All texts of a record that say something. */
  static List<TextField> texts(Entry entry) {
    List<TextField> texts = new ArrayList<>();
    entry.addTo(
        new Contents() {
          @Override
          void text(String path, String name, Text text) {
            if (!text.isEmpty()) {
              texts.add(new TextField(path + name, text));
            }
          }
        });
    return texts;
  }

  /** All that a record mentions. */
  static List<Reference> references(Entry entry) {
    List<Reference> references = new ArrayList<>();
    entry.addTo(
        new Contents() {
          @Override
          void mention(String path, String name, Kind kind, Optional<Id> vocabulary, Id id) {
            references.add(new Reference(path + name, kind, vocabulary, id));
          }
        });
    return references;
  }

  void text(String path, String name, Text text) {}

  void mention(String path, String name, Kind kind, Optional<Id> vocabulary, Id id) {}

  final void entry(String path, String name, Kind kind, Optional<Id> id) {
    if (id.isPresent()) {
      mention(path, name, kind, Optional.empty(), id.get());
    }
  }

  final void term(String path, String name, Id vocabulary, Optional<Id> id) {
    if (id.isPresent()) {
      mention(path, name, Kind.VOCABULARY, Optional.of(vocabulary), id.get());
    }
  }

  /**
   * @param vocabulary of terms; absent for records
   */
  final void each(String path, String name, Kind kind, Optional<Id> vocabulary, List<Id> ids) {
    for (int i = 0; i < ids.size(); i++) {
      mention(path, name + "[" + i + "]", kind, vocabulary, ids.get(i));
    }
  }

  /** What each part of a list says. */
  static <P> Field.Parts<List<P>> each(Field.Parts<P> part) {
    return (parts, path, to) -> {
      for (int i = 0; i < parts.size(); i++) {
        part.addTo(parts.get(i), path + "[" + i + "].", to);
      }
    };
  }

  /** What the fields of a record, or of a part of one, say. */
  final <R> void fields(String path, R record, List<Field<R, ?>> fields) {
    for (Field<R, ?> field : fields) {
      field(path, record, field);
    }
  }

  private <R> void field(String path, R record, Field<R, ?> field) {
    String name = field.name();
    switch (field.type()) {
      case TEXT -> text(path, name, field.text(record));
      case LINE, ADDRESS, DAY, WHEN, YEAR, YES -> {}
      case REFERENCE -> entry(path, name, field.kind(), field.id(record));
      case TERM -> term(path, name, field.vocabulary(), field.id(record));
      case REFERENCES, TERMS ->
          each(
              path, name, field.kind(), Optional.ofNullable(field.vocabulary()), field.ids(record));
      // A term that stands as a field's name.
      case FIGURES, LINES -> {
        for (Id id : field.terms(record)) {
          term(path, name + "." + id + ":", field.vocabulary(), Optional.of(id));
        }
      }
      case SOURCE -> {
        Optional<Provenance> source = field.source(record);
        if (source.isPresent()) {
          source(path, name, source.get());
        }
      }
      case PARTS -> field.addParts(record, path + name, this);
    }
  }

  final void source(String path, String name, Provenance source) {
    entry(path, name + ".document", Kind.SOURCE, Optional.of(source.document()));
    text(path, name + ".at", source.at());
  }
}
