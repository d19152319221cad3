package org.daicho.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daicho.content.folder.Locator;
import org.daicho.content.value.ForeignText;
import org.daicho.content.value.MeantLanguage;
import org.daicho.content.value.Reporter;
import org.daicho.diagnostic.Location;
import org.daicho.model.value.Lang;
import org.daicho.yaml.Quote;

/**
 * Texts in languages that the site does not have. Where there are many in one language, the mistake
 * is one, and in {@code languages}.
 */
final class ForeignTexts {
  /** From how many texts in one language on it is the site that lacks it. */
  private static final int MANY = 6;

  private ForeignTexts() {}

  /** Reports all that the readers came upon. */
  static void report(Locator locator, Reporter reporter) {
    Map<String, List<ForeignText>> byTag =
        reporter.foreign().stream()
            .collect(Collectors.groupingBy(ForeignText::tag, TreeMap::new, Collectors.toList()));
    byTag.forEach(
        (tag, texts) -> {
          if (texts.size() >= MANY && MeantLanguage.isCode(tag)) {
            reportLanguage(tag, texts, locator, reporter);
          } else {
            texts.forEach(text -> report(text, reporter));
          }
        });
  }

  private static void report(ForeignText text, Reporter reporter) {
    reporter.error(
        "unknown-language",
        text.at(),
        "`" + Quote.brief(text.tag()) + "` is not a language of this site" + text.what(),
        text.hint());
  }

  private static void reportLanguage(
      String tag, List<ForeignText> texts, Locator locator, Reporter reporter) {
    Location first =
        texts.stream().map(ForeignText::at).min(Comparator.naturalOrder()).orElseThrow();
    reporter.error(
        "unknown-language",
        locator.locateInSite("languages"),
        texts.size()
            + " texts are in `"
            + tag
            + "`, which `languages` does not name; the first is "
            + first,
        "write `languages: ["
            + reporter.languages().stream().map(Lang::tag).collect(Collectors.joining(", "))
            + ", "
            + tag
            + "]`, or delete those texts");
  }
}
