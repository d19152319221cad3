package org.daicho.view;

import org.daicho.model.Id;
import org.daicho.model.Vocabulary;

/** What the columns of targets are called in open data. */
final class TargetField {
  private TargetField() {}

  /** {@code target_jobs_person}: the indicator with the unit it counts in. */
  static String of(Scope scope, Id indicator) {
    String unit =
        scope
            .catalogue()
            .term(Vocabulary.INDICATOR, indicator)
            .flatMap(Vocabulary.Term::unit)
            .map(u -> "_" + u)
            .orElse("");
    return ("target_" + indicator + unit).replace('-', '_');
  }
}
