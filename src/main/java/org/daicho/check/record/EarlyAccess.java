package org.daicho.check.record;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.catalogue.Catalogue;

/** No document was found before it was published. Both dates are an editor's, none is printed. */
public final class EarlyAccess implements Rule {
  @Override
  public String code() {
    return "early-access";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.sources(),
        source ->
            source
                .accessed()
                .filter(day -> source.published().filter(p -> p.isAfter(day)).isPresent())
                .ifPresent(
                    day ->
                        findings.report(
                            source,
                            "accessed",
                            "the document was found "
                                + Times.at(day)
                                + ", before it was published, "
                                + Times.at(source.published().orElseThrow()),
                            "compare `accessed` and `published` with the address and the document")));
  }
}
