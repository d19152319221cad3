package org.daicho.check.record;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.catalogue.Catalogue;

/** No record was changed after the day that the site's data are of. */
public final class FutureUpdates implements Rule {
  @Override
  public String code() {
    return "future-update";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.all().toList(),
        entry ->
            catalogue
                .updated(entry.key())
                .filter(date -> date.isAfter(catalogue.site().dataDate()))
                .ifPresent(
                    date ->
                        findings.report(
                            entry,
                            "updated",
                            "the record was changed on "
                                + date
                                + ", after the date of the data, "
                                + catalogue.site().dataDate(),
                            "correct the date, or `data-date` in site.yaml")));
  }
}
