package org.daicho.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

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
    id.ifPresent(i -> mention(path, name, kind, Optional.empty(), i));
  }

  final void entries(String path, String name, Kind kind, List<Id> ids) {
    for (int i = 0; i < ids.size(); i++) {
      mention(path, name + "[" + i + "]", kind, Optional.empty(), ids.get(i));
    }
  }

  final void term(String path, String name, Id vocabulary, Optional<Id> id) {
    id.ifPresent(i -> mention(path, name, Kind.VOCABULARY, Optional.of(vocabulary), i));
  }

  final void terms(String path, String name, Id vocabulary, List<Id> ids) {
    for (int i = 0; i < ids.size(); i++) {
      term(path, name + "[" + i + "]", vocabulary, Optional.of(ids.get(i)));
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
    FieldVisitor<R> visitor = new OfField<>(path, record, this);
    fields.forEach(field -> field.accept(visitor));
  }

  private record OfField<R>(String path, R record, Contents to) implements FieldVisitor<R> {
    @Override
    public void text(Field<R, Text> field) {
      to.text(path, field.name(), field.of(record));
    }

    @Override
    public void line(Field<R, String> field) {}

    @Override
    public void address(Field<R, Optional<WebAddress>> field) {}

    @Override
    public void day(Field<R, Optional<LocalDate>> field) {}

    @Override
    public void year(Field<R, Optional<FiscalYear>> field) {}

    @Override
    public void yes(Field<R, Boolean> field) {}

    @Override
    public void reference(Field<R, Optional<Id>> field, Kind kind) {
      to.entry(path, field.name(), kind, field.of(record));
    }

    @Override
    public void references(Field<R, List<Id>> field, Kind kind) {
      to.entries(path, field.name(), kind, field.of(record));
    }

    @Override
    public void term(Field<R, Optional<Id>> field, Id vocabulary) {
      to.term(path, field.name(), vocabulary, field.of(record));
    }

    @Override
    public void terms(Field<R, List<Id>> field, Id vocabulary) {
      to.terms(path, field.name(), vocabulary, field.of(record));
    }

    /** A term that stands as a field's name. */
    @Override
    public void figures(Field<R, Map<Id, Figure>> field, Id vocabulary) {
      for (Id id : field.of(record).keySet()) {
        to.term(path, field.name() + "." + id + ":", vocabulary, Optional.of(id));
      }
    }

    @Override
    public void source(Field<R, Optional<Provenance>> field) {
      Optional<Provenance> source = field.of(record);
      to.entry(path, field.name() + ".document", Kind.SOURCE, source.map(Provenance::document));
      source.ifPresent(s -> to.text(path, field.name() + ".at", s.at()));
    }

    @Override
    public void parts(Field<R, ?> field) {
      field.addParts(record, path + field.name(), to);
    }
  }
}
