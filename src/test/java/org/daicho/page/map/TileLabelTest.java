package org.daicho.page.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.daicho.phrase.Phrases;

class TileLabelTest {
  private static final double WIDTH = 70 / 14.0;
  private static final int[] NOWHERE = {};

  private static List<String> japanese(String label) {
    return TileLabel.lines(label, new Phrases().breaks(label), WIDTH, 2);
  }

  private static List<String> english(String label) {
    return TileLabel.lines(label, NOWHERE, WIDTH, 2);
  }

  @Example
  void words_of_latin_script_break_after_hyphens_and_at_spaces() {
    assertEquals(List.of("Musashi-", "murayama"), english("Musashi-murayama"));
    assertEquals(List.of("Chuo"), english("Chuo"));
    assertEquals(List.of("Old", "Kirishima"), english("Old Kirishima"));
  }

  @Example
  void japanese_without_spaces_breaks_between_words() {
    assertEquals(List.of("東久留米"), japanese("東久留米"));
    assertEquals(List.of("霧島町", "商工会"), japanese("霧島町商工会"));
  }

  @Example
  void what_two_lines_do_not_hold_ends_in_an_ellipsis() {
    assertEquals(List.of("Llanfair…"), english("Llanfairpwllgwyngyll"));
    List<String> lines = japanese("霧島県地域人材開発支援推進機構事務局");
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).endsWith("…"), lines.toString());
  }

  @Property
  void no_line_of_any_label_is_wider_than_the_tile_and_only_what_is_cut_says_so(
      @ForAll
          @StringLength(min = 1, max = 60)
          @Chars({' ', '-', 'W', 'i', '、', 'ー'})
          @CharRange(from = 'a', to = 'z')
          @CharRange(from = 'ぁ', to = 'ん')
          @CharRange(from = '一', to = '龠')
          String label) {
    if (label.isBlank()) {
      return;
    }
    List<String> lines = japanese(label);
    assertTrue(lines.size() <= 2, lines.toString());
    for (String line : lines) {
      assertTrue(TileLabel.width(line) <= WIDTH, lines.toString());
    }
    String all = String.join("", lines).replaceAll("\\s", "");
    String whole = label.replaceAll("\\s", "");
    if (all.contains("…")) {
      for (String piece : all.split("…")) {
        assertTrue(whole.contains(piece), lines.toString());
      }
    } else {
      assertEquals(whole, all);
    }
  }
}
