package org.daicho.check.indicator;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeIndicators;

/** What is printed as a percentage is of an indicator that counts in per cent. */
public final class PercentInCounts implements Rule {
  @Override
  public String code() {
    return "percent-in-count";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    ProgrammeIndicators indicators = new ProgrammeIndicators(catalogue);
    findings.each(
        catalogue.programmes(),
        programme ->
            WrittenValue.of(programme, catalogue).stream()
                .filter(v -> v.value().percent() && !indicators.isPercent(v.definition()))
                .forEach(
                    v ->
                        findings.report(
                            programme,
                            v.path(),
                            "`"
                                + v.value().printed()
                                + "` is a percentage, and its indicator does not count in per cent",
                            "compare it with the source; a unit of per cent has the sign: `unit:"
                                + " '%'`, or a term of `count-unit` with % in its name")));
  }
}
