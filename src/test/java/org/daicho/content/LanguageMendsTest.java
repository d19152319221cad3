package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.FollowedMends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mends of languages and of words that have none. */
class LanguageMendsTest extends FollowedMends {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[jp, en]",
        "[ja, eng]",
        "[JA, EN]",
        "[日本語, 英語]",
        "[ja-JP, en-US]",
        "[Japanese, English]",
        "[ja、en]",
        "[“ja”, en]",
        "[jpn, en]",
        "[和文, 英文]",
        "[ja, en_GB]"
      })
  void nothing_follows_from_a_language_in_other_words(String written) throws IOException {
    sandbox.replace("site.yaml", "languages: [ja, en]", "languages: " + written);

    List<Diagnostic> reported = sandbox.diagnostics();
    assertTrue(reported.size() <= 2, reported::toString);
    for (Diagnostic each : reported) {
      assertEquals("unknown-language", each.code());
      assertTrue(each.hint().matches("did you mean `(ja|en|ja, en)`\\?"), each.hint());
    }
    for (int i = 0; i < reported.size(); i++) {
      Diagnostic first = sandbox.diagnostics().get(0);
      Matcher proposed = PROPOSED.matcher(first.hint());
      assertTrue(proposed.find(), first::toString);
      follow(first.location(), proposed.group(1));
    }
    assertEquals(List.of(), sandbox.places());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[ja, en, cn]", "[ja, en, ja]", "[]", "", "ja, en", "[ja, en, klingonese]"})
  void a_list_of_languages_that_cannot_be_read_is_one_mistake(String written) throws IOException {
    sandbox.replace("site.yaml", "languages: [ja, en]", "languages: " + written);

    assertEquals(3, only().location().line());
  }

  @Test
  void a_language_that_the_site_leaves_out_is_one_mistake_of_the_site() throws IOException {
    sandbox.replace("site.yaml", "languages: [ja, en]", "languages: [ja]");

    assertEquals("content/site.yaml:3:1", only().location().toString());
    assertTrue(only().hint().startsWith("write `languages: [ja, en]`"), only().hint());
  }

  @Test
  void words_without_a_language_are_given_one() throws IOException {
    sandbox.replace(INTERNS, "{ja: 若者の職場体験, en: Internships for young people}", "若者の職場体験");
    assertEquals("write `name: {ja: 若者の職場体験, en: …}`", only().hint());
  }
}
