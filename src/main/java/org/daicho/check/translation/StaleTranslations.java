package org.daicho.check.translation;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.value.Lang;
import org.daicho.model.value.TranslationState;

/** No text has changed since its translation was confirmed. */
public final class StaleTranslations implements Rule {
  @Override
  public String code() {
    return "stale-translation";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    Lang source = catalogue.site().languages().get(0);
    for (Translation translation : Translation.of(catalogue)) {
      if (translation.state() == TranslationState.STALE) {
        String path = translation.field().path();
        findings.report(
            translation,
            (path.equals(TextField.BODY) ? "the body" : "`" + path + "`")
                + " has changed in `"
                + source
                + "` since this translation was confirmed",
            "bring it up to date, then run `daicho translations --mark "
                + translation.record()
                + "`");
      }
    }
  }
}
