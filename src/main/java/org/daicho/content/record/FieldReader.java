package org.daicho.content.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.model.Field;
import org.daicho.model.FieldVisitor;
import org.daicho.model.Provenance;
import org.daicho.model.value.Figure;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

/** Reads a field of a record in the way that its type asks for. */
final class FieldReader<R> implements FieldVisitor<R> {
  private final Fields fields;
  private Object read;

  private FieldReader(Fields fields) {
    this.fields = fields;
  }

  @SuppressWarnings("unchecked") // Each method below reads what its field holds.
  static <R, V> V read(Fields fields, Field<R, V> field) {
    FieldReader<R> reader = new FieldReader<>(fields);
    field.accept(reader);
    return (V) reader.read;
  }

  @Override
  public void text(Field<R, Text> field) {
    read = fields.text(field.name());
  }

  @Override
  public void line(Field<R, String> field) {
    read = fields.string(field.name());
  }

  @Override
  public void address(Field<R, Optional<WebAddress>> field) {
    read = fields.parsed(field.name(), ValueForm.ADDRESS);
  }

  @Override
  public void day(Field<R, Optional<LocalDate>> field) {
    read = fields.parsed(field.name(), ValueForm.DATE);
  }

  @Override
  public void year(Field<R, Optional<FiscalYear>> field) {
    read = fields.parsed(field.name(), ValueForm.FISCAL_YEAR);
  }

  @Override
  public void yes(Field<R, Boolean> field) {
    read = fields.yes(field.name());
  }

  @Override
  public void reference(Field<R, Optional<Id>> field, Kind kind) {
    read = fields.id(field.name());
  }

  @Override
  public void references(Field<R, List<Id>> field, Kind kind) {
    read = fields.ids(field.name());
  }

  @Override
  public void term(Field<R, Optional<Id>> field, Id vocabulary) {
    read = fields.id(field.name());
  }

  @Override
  public void terms(Field<R, List<Id>> field, Id vocabulary) {
    read = fields.ids(field.name());
  }

  @Override
  public void figures(Field<R, Map<Id, Figure>> field, Id vocabulary) {
    read = fields.figures(field.name(), Values.FigureParser.COUNT);
  }

  @Override
  public void source(Field<R, Optional<Provenance>> field) {
    read =
        fields
            .group(field.name(), "the source of a record")
            .map(
                group -> {
                  Provenance source =
                      new Provenance(
                          group.requiredId("document", "workforce-2024"), group.text("at"));
                  group.close();
                  return source;
                });
  }

  @Override
  public void parts(Field<R, ?> field) {
    throw new IllegalArgumentException("`" + field.name() + "` has a reader of its own");
  }
}
