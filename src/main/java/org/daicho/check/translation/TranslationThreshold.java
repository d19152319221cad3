package org.daicho.check.translation;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.catalogue.TranslationCount;

/** No more translations are missing or stale than the site allows. */
public final class TranslationThreshold implements Rule {
  @Override
  public String code() {
    return "translation-threshold";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    if (catalogue.site().translationLimits().isEmpty()) {
      return;
    }
    TranslationCount count = TranslationCount.of(Translation.of(catalogue));
    catalogue
        .site()
        .translationLimits()
        .forEach(
            (state, limit) -> {
              if (count.of(state) > limit) {
                findings.reportSite(
                    "translations." + state.word() + "-at-most",
                    "translations that are "
                        + state.word()
                        + ": "
                        + count.of(state)
                        + "; this site allows "
                        + limit,
                    "`daicho translations` lists them");
              }
            });
  }
}
