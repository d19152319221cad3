package org.daicho.content.folder;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.content.value.MeantLanguage;
import org.daicho.model.value.Lang;

/**
 * The record and the language that the name of a body was meant to say: {@code fair_ja}, {@code
 * fair.jp}, {@code fair.日本語}, {@code ja.fair}, {@code fair.yaml.ja}.
 *
 * @param record the name of its record; no id yet
 */
record BodyName(String record, Optional<Lang> language) {
  private static final Pattern LAST = Pattern.compile("(.+?)[ ._(（-]+([^ ._()（）-]+)[)） ]*");
  private static final Pattern FIRST = Pattern.compile("([^ ._-]+)[ ._-]+(.+)");
  private static final Pattern RECORDS_ENDING =
      Pattern.compile("\\.ya?ml$", Pattern.CASE_INSENSITIVE);

  /**
   * What a file's name was meant to say.
   *
   * @param isRecord whether a name is that of a record, of which no part is a language
   */
  static BodyName of(String stem, Predicate<String> isRecord) {
    if (isRecord.test(bare(stem))) {
      return new BodyName(bare(stem), Optional.empty());
    }
    Matcher m = LAST.matcher(stem);
    if (m.matches() && language(m.group(2)).isPresent()) {
      BodyName rest = of(m.group(1), isRecord);
      boolean twice = rest.language.equals(language(m.group(2)));
      return twice ? rest : new BodyName(bare(m.group(1)), language(m.group(2)));
    }
    m = FIRST.matcher(stem);
    return m.matches() && language(m.group(1)).isPresent()
        ? new BodyName(bare(m.group(2)), language(m.group(1)))
        : new BodyName(bare(stem), Optional.empty());
  }

  private static String bare(String record) {
    return RECORDS_ENDING.matcher(record.strip()).replaceFirst("");
  }

  /** Not those of three letters, which many words are. */
  private static Optional<Lang> language(String word) {
    return MeantLanguage.of(word).filter(lang -> lang.tag().length() == 2);
  }
}
