package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.render.theme.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are broken over lines as Japanese. */
class BreaksTest {
  @TempDir Path project;

  /** A model of a site in some languages. */
  private SiteModel site(Lang... languages) {
    ThemeSandbox sandbox = new ThemeSandbox(project);
    sandbox.file("ours/theme.yaml", "extends: default\n");
    for (Lang lang : languages) {
      sandbox.file("ours/messages/" + lang + ".yaml", "language-" + lang + ": " + lang + "\n");
    }
    Theme theme = sandbox.load("ours", List.of(languages)).orElseThrow();
    return new SiteModel(theme, null, Samples.frames(), Samples.LINKS);
  }

  private static int breaks(SiteModel site, String lang, String text) {
    return site.breaks(Lang.of(lang), text).length;
  }

  @ParameterizedTest
  @CsvSource({"ja, 中小企業雇用支援事業", "ja, 若者の職場体験の支援", "en, 若者の職場体験の支援", "en, 東京都産業労働局雇用就業部"})
  void words_in_japanese_are(String lang, String text) {
    assertTrue(breaks(site(Lang.JA, Lang.EN), lang, text) > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, Employment support for small firms",
    "ja, 고용지원사업계획서",
    "en, 若者のinternship支援",
    "ja, 2024/04/01-2025/03/31"
  })
  void others_are_not(String lang, String text) {
    assertEquals(0, breaks(site(Lang.JA, Lang.EN), lang, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "yue"})
  void where_a_site_has_chinese_only_kana_tell_what_is_japanese(String chinese) {
    SiteModel site = site(Lang.JA, Lang.of(chinese), Lang.EN);

    assertTrue(breaks(site, "ja", "中小企業雇用支援事業") > 0);
    assertTrue(breaks(site, chinese, "若者の職場体験の支援") > 0);
    assertEquals(0, breaks(site, chinese, "東京都產業勞動局就業支援計劃"));
    assertEquals(0, breaks(site, "en", "東京都產業勞動局就業支援計劃"));
  }
}
