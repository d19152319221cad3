package org.daicho.check;

import org.daicho.model.Catalogue;
import org.daicho.model.Entry;
import org.daicho.model.Lang;
import org.daicho.model.Site;
import org.daicho.model.Text;
import org.daicho.model.TextField;

/** Every text is there in every language of the site. */
final class MissingTranslations implements Rule {
  @Override
  public String code() {
    return "missing-translation";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    Site site = catalogue.site();
    checkSite(site, "title", site.title(), findings);
    checkSite(site, "tagline", site.tagline(), findings);
    checkSite(site, "summary", site.summary(), findings);
    checkSite(site, "publisher", site.publisher(), findings);
    checkSite(site, "licence.name", site.licence(), findings);
    catalogue
        .all()
        .forEach(
            entry -> TextField.of(entry).forEach(field -> check(site, entry, field, findings)));
  }

  private static void checkSite(Site site, String path, Text text, Findings findings) {
    for (Lang lang : site.languages()) {
      if (!text.isEmpty() && !text.has(lang)) {
        findings.reportSite(path + ":", message(path, lang), "add `" + lang + ": …` beneath it");
      }
    }
  }

  private static void check(Site site, Entry entry, TextField field, Findings findings) {
    for (Lang lang : site.languages()) {
      if (field.text().has(lang)) {
        continue;
      }
      if (field.path().equals("body")) {
        findings.reportFile(
            entry,
            "the body is not there in `" + lang + "`",
            "add `" + entry.id() + "." + lang + ".md` beside it");
      } else {
        findings.report(
            entry,
            field.path() + ":",
            message(field.path(), lang),
            "add `" + lang + ": …` beneath it");
      }
    }
  }

  private static String message(String path, Lang lang) {
    return "`" + path + "` is not there in `" + lang + "`";
  }
}
