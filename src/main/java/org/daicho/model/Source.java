package org.daicho.model;

import java.util.List;
import java.util.Optional;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * A published document that records were made from.
 *
 * @param organisation who published it
 * @param fiscalYear the year it is for; absent where the document bears none
 * @param note what a reader must know of it; may be empty
 * @param holds what the document holds, as counted in it
 */
public record Source(
    Id id,
    Text name,
    Text body,
    Id organisation,
    Optional<FiscalYear> fiscalYear,
    Text note,
    List<Holding> holds)
    implements Entry {

  @Override
  public Kind kind() {
    return Kind.SOURCE;
  }
}
