package org.daicho.check.indicator;

import java.util.Optional;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.indicator.Direction;
import org.daicho.model.indicator.Measured;

/** Of an indicator that is to lie within a range, each target that is a number is a range. */
public final class TargetsWithoutRange implements Rule {
  @Override
  public String code() {
    return "not-a-range";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.programmes(),
        programme ->
            WrittenValue.of(programme, catalogue).stream()
                .filter(WrittenValue::target)
                .filter(v -> v.definition().direction().equals(Optional.of(Direction.WITHIN)))
                .filter(v -> v.value().number().filter(Measured::isExact).isPresent())
                .forEach(
                    v ->
                        findings.report(
                            programme,
                            v.path(),
                            "`"
                                + v.value().printed()
                                + "` is no range, and the indicator is to lie within one",
                            "write where it begins and ends, such as `10–20`, or another"
                                + " `direction`")));
  }
}
