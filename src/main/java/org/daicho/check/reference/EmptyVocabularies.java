package org.daicho.check.reference;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.catalogue.Catalogue;

/** A vocabulary has terms. */
public final class EmptyVocabularies implements Rule {
  @Override
  public String code() {
    return "empty-vocabulary";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.vocabularies(),
        vocabulary -> {
          if (vocabulary.terms().isEmpty() && !findings.isUnread(vocabulary, "terms")) {
            findings.report(
                vocabulary,
                "terms:",
                "this vocabulary has no terms",
                "add the terms that records choose from, or delete the file");
          }
        });
  }
}
