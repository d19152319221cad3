package org.daicho.check.record;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Holding;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Coverage;
import org.daicho.model.value.Kind;

/**
 * The catalogue has as many of everything as a source holds, or the source says why not. What a
 * source holds is counted by an editor and not printed, so no misprint can be confirmed here.
 */
public final class IncompleteSources implements Rule {
  @Override
  public String code() {
    return "incomplete-source";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.sources(),
        source -> {
          for (int i = 0; i < source.holds().size(); i++) {
            Holding holding = source.holds().get(i);
            long has = Coverage.count(catalogue, source, holding.of());
            boolean explained = !holding.missing().isEmpty() && has < holding.count();
            if (has != holding.count() && !explained && !anyUnread(findings)) {
              findings.report(
                  source,
                  "holds[" + i + "].count",
                  "the document holds " + holding.count() + ", the catalogue has " + has,
                  has < holding.count()
                      ? "add what is missing, correct the number, or say why under `missing`"
                      : "correct the number, or the `source` of records that are not in the document");
            }
          }
        });
  }

  /** Records that could not be read would be missing from every count. */
  private static boolean anyUnread(Findings findings) {
    for (Kind kind :
        new Kind[] {Kind.ITEM, Kind.PROGRAMME, Kind.BUDGET, Kind.ORGANISATION, Kind.PLAN}) {
      if (findings.unread().anyRecord(kind)) {
        return true;
      }
    }
    return false;
  }
}
