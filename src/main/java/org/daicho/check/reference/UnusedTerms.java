package org.daicho.check.reference;

import java.util.List;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/** Every term of a vocabulary is mentioned by some record. */
public final class UnusedTerms implements Rule {
  @Override
  public String code() {
    return "unused-term";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    Mentions mentions = new Mentions(catalogue, findings);
    findings.each(
        catalogue.vocabularies(),
        vocabulary -> {
          List<Id> unused =
              vocabulary.terms().keySet().stream()
                  .filter(Id::isReadable)
                  .filter(term -> !mentions.mayBeOfTerm(vocabulary.key(), term))
                  .toList();
          if (!unused.isEmpty() && unused.size() == vocabulary.terms().size()) {
            findings.reportFile(
                vocabulary,
                "no record mentions any of the terms of the vocabulary `" + vocabulary.id() + "`",
                "delete the file, or use its terms");
            return;
          }
          for (Id term : unused) {
            findings.report(
                vocabulary,
                "terms." + term + ":",
                "no record mentions the term `" + term + "`",
                "delete the term, or use it");
          }
        });
  }
}
