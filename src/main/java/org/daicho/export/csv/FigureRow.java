package org.daicho.export.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daicho.export.format.FigureCell;
import org.daicho.model.Provenance;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/**
 * One figure of the catalogue.
 *
 * @param place among the figures of its record, from 1
 * @param programmes that it is of; several where they share it, none of the figures of a body
 * @param line the place of the line, or what the money is from; else empty
 * @param phase empty of targets and results
 * @param upTo the upper end where the value is a range; else empty
 * @param printed what the source prints where that is more than a number; else empty
 * @param unit of the value; the smallest of money
 * @param counted whether the total of its budget has it
 * @param superseded whether a later document states it anew
 */
record FigureRow(
    EntryKey record,
    int place,
    What what,
    List<Id> programmes,
    String line,
    Text name,
    Optional<FiscalYear> year,
    String measure,
    String phase,
    Optional<Id> account,
    FigureCell figure,
    String upTo,
    String printed,
    Text unit,
    boolean counted,
    boolean superseded,
    Optional<Provenance> source) {

  /** What a figure is in the record that says it. */
  enum What {
    LINE,
    /** An amount over several programmes, in the place of the first of their lines. */
    SHARED,
    FUNDING,
    PRINTED_SUBTOTAL,
    PRINTED_TOTAL,
    DEBT_COMMITMENT,
    FUTURE_COST,
    BASELINE,
    TARGET,
    RESULT,
    FINAL;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
