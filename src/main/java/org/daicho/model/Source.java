package org.daicho.model;

import java.util.Optional;

/**
 * A published document that records were made from.
 *
 * @param organisation who published it
 * @param fiscalYear the year it is for; absent where the document bears none
 * @param note what a reader must know of it; may be empty
 */
public record Source(
    Id id, Text name, Text body, Id organisation, Optional<FiscalYear> fiscalYear, Text note)
    implements Entry {

  @Override
  public Kind kind() {
    return Kind.SOURCE;
  }
}
