package org.daicho.check;

import org.daicho.model.Catalogue;
import org.daicho.model.Lang;
import org.daicho.model.TextField;
import org.daicho.model.Translation;
import org.daicho.model.TranslationState;

/** No text has changed since its translation was confirmed. */
final class StaleTranslations implements Rule {
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
