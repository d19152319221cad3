package org.daicho.check;

import org.daicho.model.Catalogue;

/** No record was changed after the day that the site's data are of. */
final class FutureUpdates implements Rule {
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
