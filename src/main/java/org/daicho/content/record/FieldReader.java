package org.daicho.content.record;

import java.util.Optional;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.model.Field;
import org.daicho.model.Provenance;

/** Reads a field of a record in the way that its type asks for. */
final class FieldReader {
  private FieldReader() {}

  @SuppressWarnings("unchecked") // Each line reads what fields of its type hold.
  static <V> V read(Fields fields, Field<?, V> field) {
    String name = field.name();
    return (V)
        switch (field.type()) {
          case TEXT -> fields.text(name);
          case LINE -> fields.string(name);
          case ADDRESS -> fields.parsed(name, ValueForm.ADDRESS);
          case DAY -> fields.parsed(name, ValueForm.DATE);
          case WHEN -> fields.parsed(name, ValueForm.WHEN);
          case YEAR -> fields.parsed(name, ValueForm.FISCAL_YEAR);
          case YES -> fields.yes(name);
          case REFERENCE, TERM -> fields.id(name);
          case REFERENCES, TERMS -> fields.ids(name);
          case FIGURES -> fields.figures(name, Values.FigureParser.COUNT);
          case LINES -> fields.lines(name);
          case SOURCE -> source(fields, name);
          case PARTS -> throw new IllegalArgumentException("`" + name + "` has its own reader");
        };
  }

  /** Which document, and where in it. */
  private static Optional<Provenance> source(Fields fields, String name) {
    Optional<Fields> group = fields.group(name, "the source of a record");
    if (group.isEmpty()) {
      return Optional.empty();
    }
    Fields source = group.get();
    Provenance provenance =
        new Provenance(
            source.requiredId("document", "workforce-2024"),
            source.text("at"),
            source.string("page"),
            source.parsed("url", ValueForm.ADDRESS));
    source.close();
    return Optional.of(provenance);
  }
}
