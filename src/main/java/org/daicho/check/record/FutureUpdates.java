package org.daicho.check.record;

import java.time.LocalDate;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Source;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.When;

/**
 * No record was changed, and no document published or found, after the day that the data are of.
 */
public final class FutureUpdates implements Rule {
  private static final String HINT = "correct the date, or `data-date` in site.yaml";

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
                            HINT)));
    LocalDate data = catalogue.site().dataDate();
    findings.each(
        catalogue.sources(),
        source -> {
          if (source.published().filter(when -> when.isAfter(data)).isPresent()) {
            report(source, "published", "published", source.published().get(), data, findings);
          }
          if (source.accessed().filter(day -> day.isAfter(data)).isPresent()) {
            report(source, "accessed", "found", When.of(source.accessed().get()), data, findings);
          }
        });
  }

  private static void report(
      Source source, String field, String done, When when, LocalDate data, Findings findings) {
    findings.report(
        source,
        field,
        "the document was " + done + " " + Times.at(when) + ", after the date of the data, " + data,
        HINT);
  }
}
