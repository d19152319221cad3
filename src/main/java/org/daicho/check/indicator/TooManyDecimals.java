package org.daicho.check.indicator;

import java.util.OptionalInt;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Indicator;
import org.daicho.model.Plan;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.indicator.IndicatorValue;

/** No figure of an indicator has more decimals than the indicator is said to have. */
public final class TooManyDecimals implements Rule {
  private static final String HINT =
      "compare it with the source: a point may be a comma mistyped; if it is right, raise `decimals`"
          + " of the indicator, where the record or the vocabulary defines it";

  @Override
  public String code() {
    return "too-many-decimals";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.programmes(),
        programme ->
            WrittenValue.of(programme, catalogue)
                .forEach(
                    value -> {
                      OptionalInt most = value.definition().decimals();
                      if (most.isPresent() && value.value().decimals() > most.getAsInt()) {
                        findings.report(
                            programme, value.path(), message(value.value(), most.getAsInt()), HINT);
                      }
                    }));
    findings.each(catalogue.plans(), plan -> check(plan, catalogue, findings));
  }

  private static void check(Plan plan, Catalogue catalogue, Findings findings) {
    ProgrammeIndicators indicators = new ProgrammeIndicators(catalogue);
    plan.printedTotals()
        .forEach(
            (id, printed) -> {
              int most = indicators.definition(Indicator.of(id)).decimals().orElse(0);
              if (printed.decimals() > most) {
                findings.report(
                    plan,
                    Plan.PRINTED_TOTALS.name() + "." + id,
                    message(IndicatorValue.of(printed), most),
                    HINT);
              }
            });
  }

  private static String message(IndicatorValue value, int most) {
    return "`"
        + value.printed()
        + "` has more decimals than its indicator, which has "
        + (most == 0 ? "none" : String.valueOf(most));
  }
}
