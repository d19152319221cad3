package org.daicho.check.translation;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.value.TranslationState;

/** Every text is there in every language of the site. */
public final class MissingTranslations implements Rule {
  @Override
  public String code() {
    return "missing-translation";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    for (Translation translation : Translation.of(catalogue)) {
      if (translation.state() == TranslationState.MISSING) {
        report(translation, findings);
      }
    }
  }

  private static void report(Translation translation, Findings findings) {
    String path = translation.field().path();
    if (path.equals(TextField.BODY)) {
      findings.report(
          translation,
          "the body is missing in `" + translation.lang() + "`",
          "add `"
              + translation.entry().orElseThrow().id()
              + "."
              + translation.lang()
              + ".md` next to it");
    } else {
      findings.report(
          translation,
          "`" + path + "` is missing in `" + translation.lang() + "`",
          "add `" + translation.lang() + ": …` beneath it");
    }
  }
}
