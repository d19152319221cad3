package org.daicho.model;

import java.time.LocalDate;
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
 * Does with a field what its type asks for. Whoever goes over fields implements this, so that a new
 * type is forgotten nowhere.
 *
 * @param <R> the record whose fields they are
 */
public interface FieldVisitor<R> {
  void text(Field<R, Text> field);

  void line(Field<R, String> field);

  void address(Field<R, Optional<WebAddress>> field);

  void day(Field<R, Optional<LocalDate>> field);

  void year(Field<R, Optional<FiscalYear>> field);

  void yes(Field<R, Boolean> field);

  void reference(Field<R, Optional<Id>> field, Kind kind);

  void references(Field<R, List<Id>> field, Kind kind);

  void term(Field<R, Optional<Id>> field, Id vocabulary);

  void terms(Field<R, List<Id>> field, Id vocabulary);

  void figures(Field<R, Map<Id, Figure>> field, Id vocabulary);

  void source(Field<R, Optional<Provenance>> field);

  /** What has fields of its own within. */
  void parts(Field<R, ?> field);
}
