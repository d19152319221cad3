package org.daicho.check;

import org.daicho.model.Catalogue;
import org.daicho.model.Vocabulary;

/** A vocabulary has terms. */
final class EmptyVocabularies implements Rule {
  @Override
  public String code() {
    return "empty-vocabulary";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    for (Vocabulary vocabulary : catalogue.vocabularies()) {
      if (vocabulary.terms().isEmpty() && !findings.isUnread(vocabulary, "terms")) {
        findings.report(
            vocabulary,
            "terms:",
            "this vocabulary has no terms",
            "add the terms that records choose from, or delete the file");
      }
    }
  }
}
