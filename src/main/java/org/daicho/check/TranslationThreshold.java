package org.daicho.check;

import org.daicho.model.Catalogue;
import org.daicho.model.Translation;
import org.daicho.model.TranslationCount;

/** No more translations are missing or stale than the site allows. */
final class TranslationThreshold implements Rule {
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
