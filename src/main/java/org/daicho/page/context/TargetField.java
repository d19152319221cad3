package org.daicho.page.context;

import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;

/** What the columns of targets and results are called in open data. */
public final class TargetField {
  private TargetField() {}

  /** {@code target_jobs_person}: the indicator with the unit it counts in. */
  public static String of(Scope scope, Id indicator) {
    return field("target_", scope, indicator);
  }

  /** {@code result_jobs_person}. */
  public static String ofResult(Scope scope, Id indicator) {
    return field("result_", scope, indicator);
  }

  private static String field(String kind, Scope scope, Id indicator) {
    String unit =
        scope
            .catalogue()
            .term(Vocabulary.INDICATOR, indicator)
            .flatMap(Vocabulary.Term::unit)
            .map(u -> "_" + u)
            .orElse("");
    return (kind + indicator + unit).replace('-', '_');
  }
}
