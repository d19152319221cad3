package org.daicho.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases PHRASES = new Phrases();

  /** The text with a bar at each break. */
  private static String cut(String text) {
    StringBuilder cut = new StringBuilder(text);
    int[] breaks = PHRASES.breaks(text);
    for (int i = breaks.length - 1; i >= 0; i--) {
      cut.insert(breaks[i], '|');
    }
    return cut.toString();
  }

  @Test
  void official_names_break_between_words() {
    assertEquals("北山市|商店街|空き|店舗|活用|支援|事業|補助金", cut("北山市商店街空き店舗活用支援事業補助金"));
    assertEquals("中小企業の|海外|展開に関する|相談|窓口", cut("中小企業の海外展開に関する相談窓口"));
    assertEquals("図書館を|夜間に|開館する|事業", cut("図書館を夜間に開館する事業"));
  }

  @Test
  void numbers_stay_with_what_they_count() {
    assertEquals("令和6年度|補正|予算書|（第3号）", cut("令和6年度補正予算書（第3号）"));
  }

  @Test
  void signs_stay_with_their_words() {
    assertEquals("健康・|医療・|福祉の|「まちの|窓口」|（試行）", cut("健康・医療・福祉の「まちの窓口」（試行）"));
  }

  /** What the dictionary lacks, or has only in pieces that may be wrong. */
  @Test
  void what_is_no_word_for_sure_stays_whole() {
    assertEquals("コワーキングスペース", cut("コワーキングスペース"));
    assertEquals("みなもだより", cut("みなもだより"));
    assertEquals("市区町村", cut("市区町村"));
  }

  @Test
  void words_of_other_scripts_break_at_their_spaces() {
    assertEquals("Programme catalogue 2024", cut("Programme catalogue 2024"));
    assertEquals("ABWの|導入|支援", cut("ABWの導入支援"));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("事業計画の、。・（）「」〔〕ーっゃァンabc 09-△…々〃𠮟").ofMaxLength(24);
  }

  @Property
  void no_line_begins_or_ends_with_a_sign_that_may_not(@ForAll("names") String name) {
    for (int at : PHRASES.breaks(name)) {
      assertFalse("、。・）」〕ーっゃァン々".indexOf(name.charAt(at)) >= 0, () -> cut(name));
      assertFalse("（「〔".indexOf(name.charAt(at - 1)) >= 0, () -> cut(name));
      assertFalse(Character.isLowSurrogate(name.charAt(at)), () -> cut(name));
    }
  }
}
