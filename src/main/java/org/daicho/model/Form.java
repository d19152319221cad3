package org.daicho.model;

import java.util.List;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/** A sheet of numbered fields that a budget is filed on. */
public record Form(Id id, Text name, Text body, List<Field> fields) implements Entry {

  @Override
  public Kind kind() {
    return Kind.FORM;
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
  public record Field(int number, Id id, Text label, Shows shows) {}
}
