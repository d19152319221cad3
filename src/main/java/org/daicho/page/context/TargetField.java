package org.daicho.page.context;

import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;

/** What the columns of targets and results are called in open data. */
public final class TargetField {
  private TargetField() {}

  /** {@code target_jobs_person}: the indicator with the unit it counts in. */
  public static String of(PageContext context, Id indicator) {
    return field("target_", context, indicator);
  }

  /** {@code result_jobs_person}. */
  public static String ofResult(PageContext context, Id indicator) {
    return field("result_", context, indicator);
  }

  private static String field(String kind, PageContext context, Id indicator) {
    String unit =
        context
            .catalogue()
            .term(Vocabulary.INDICATOR, indicator)
            .flatMap(Vocabulary.Term::unit)
            .map(u -> "_" + u)
            .orElse("");
    return (kind + indicator + unit).replace('-', '_');
  }
}
