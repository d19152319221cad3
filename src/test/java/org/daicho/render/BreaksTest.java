package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.daicho.model.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are broken over lines as Japanese. */
class BreaksTest {
  @TempDir Path project;

  private SiteModel site;

  @BeforeEach
  void open() {
    Theme theme = new ThemeSandbox(project).load("default").orElseThrow();
    site = new SiteModel(theme, null, Samples.frames(), Samples.LINKS);
  }

  private int breaks(String lang, String text) {
    return site.breaks(Lang.of(lang), text).length;
  }

  @ParameterizedTest
  @CsvSource({"ja, 中小企業雇用支援事業", "ja, 若者の職場体験の支援", "en, 若者の職場体験の支援", "zh, 若者の職場体験の支援"})
  void words_in_japanese_are(String lang, String text) {
    assertTrue(breaks(lang, text) > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 中小企業雇用支援事業",
    "yue, 東京都產業勞動局就業支援計劃",
    "en, 東京都産業労働局雇用就業部",
    "ja, Employment support for small firms",
    "ja, 고용지원사업계획서",
    "en, 若者のinternship支援",
    "ja, 2024/04/01-2025/03/31"
  })
  void others_are_not(String lang, String text) {
    assertEquals(0, breaks(lang, text));
  }
}
