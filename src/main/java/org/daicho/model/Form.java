package org.daicho.model;

import java.util.List;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/** A sheet of numbered fields that a budget is filed on. */
public record Form(Id id, Text name, Text body, List<NumberedField> fields) implements Entry {
  public static final Field<Form, Text> NAME = Field.text("name", "名称", "Name", Form::name);
  public static final Field<Form, List<NumberedField>> NUMBERED =
      Field.parts("fields", Form::fields, Form::addLabels);

  public static final List<Field<Form, ?>> FIELDS = List.of(NAME, NUMBERED);

  @Override
  public Kind kind() {
    return Kind.FORM;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }

  private static void addLabels(List<NumberedField> fields, String path, Contents to) {
    fields.forEach(field -> to.text(path + "." + field.id(), ".label", field.label()));
  }

  /** What a field of the form holds. */
  public enum Shows {
    /** A text of the record's own {@code fields}. */
    TEXT,
    NAME,
    CATEGORY,
    /** The lines, the funding and the debt commitments. */
    AMOUNTS,
    SCHEDULE,
    FUTURE_COST
  }

  /**
   * @param number as printed, from 1
   */
  public record NumberedField(int number, Id id, Text label, Shows shows) {}
}
