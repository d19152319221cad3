package org.daicho.content.value;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;

/**
 * The language that a word means which is not its code: {@code jp}, {@code JA}, {@code eng}, {@code
 * ja-JP}, {@code 日本語}, {@code English}.
 */
public final class MeantLanguage {
  /** Codes of ISO 639-1. */
  private static final Set<String> CODES = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

  /** Codes of countries that are often taken for those of their languages, and are none. */
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "jp", "ja", "cn", "zh", "tw", "zh", "kr", "ko", "us", "en", "gb", "en", "vn", "vi", "ph",
          "tl", "dk", "da", "cz", "cs");

  private static final Map<String, String> WORDS = words();

  private MeantLanguage() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String code : CODES) {
      Locale language = Locale.forLanguageTag(code);
      for (String word :
          List.of(
              language.getISO3Language(),
              language.getDisplayLanguage(Locale.ENGLISH),
              language.getDisplayLanguage(Locale.JAPANESE))) {
        words.putIfAbsent(plain(word), code);
      }
    }
    words.putAll(COUNTRIES);
    words.putAll(Map.of("和文", "ja", "日文", "ja", "英文", "en", "中文", "zh", "韓文", "ko", "日本", "ja"));
    return words;
  }

  /**
   * Whether a tag is the code of a language: of two letters, or of three where there is none of
   * two.
   */
  public static boolean isCode(String tag) {
    return isLanguage(tag) && (tag.length() == 2 ? CODES.contains(tag) : !WORDS.containsKey(tag));
  }

  /** The language that is meant; empty where nobody can tell. */
  public static Optional<Lang> of(String written) {
    String word =
        plain(QuotationMarks.within(written).orElse(written)).replaceFirst("[-_](?:[a-z]+)$", "");
    return isCode(word)
        ? Optional.of(Lang.of(word))
        : Optional.ofNullable(WORDS.get(word)).map(Lang::of);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Whether a text has the form of a language's tag. */
  static boolean isLanguage(String tag) {
    // It names a folder of the site, which not all words of three letters can.
    return (tag.length() == 2 || tag.length() == 3 && !Id.isDevice(tag))
        && Values.isWithin(tag, 'a', 'z');
  }
}
