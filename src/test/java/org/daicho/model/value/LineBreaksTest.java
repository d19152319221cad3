package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "・市内の企業",
        "･半角",
        "○対象",
        "●対象",
        "◎対象",
        "■対象",
        "□対象",
        "◆対象",
        "◇対象",
        "▲注意",
        "△注意",
        "※注意",
        "①合格",
        "⑳末",
        "⑴面接",
        "㈠総則",
        "１．申し込み",
        "１０）面接",
        "１、申込",
        "１　目的",
        "1．申し込み",
        "1)面接",
        "2) 面接",
        "2.面接",
        "（１）対象",
        "(1) 対象",
        "(10)対象",
        "（ア）対象",
        "（一）総則",
        "（注）円未満",
        "ア、学生",
        "ア　学生",
        "ア．学生",
        "あ）学生",
        "一、総則",
        "十　雑則",
        "ａ．案",
        "Ⅰ　概要",
        "第１　目的",
        "第２条　定義",
        "－対象者",
        "-対象者",
        "【対象】市内",
        "＊印",
        "注１）円未満",
        "　・字下げ",
        "**①** 合格",
        "→窓口へ"
      })
  void a_line_that_begins_as_an_item_of_a_japanese_list(String line) {
    assertTrue(LineBreaks.isItem(line, 0, line.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市内の企業",
        "○○市の例",
        "◯◯県",
        "△1,234千円",
        "▲５％",
        "１．５倍",
        "１、２年",
        "２０２４年度",
        "２月",
        "1.5",
        "2024. Then",
        "1) firms",
        "一方で",
        "十分に",
        "二、三の例",
        "アイス",
        "イベント、",
        "（株）朝日",
        "（市内の企業）",
        "(see below)",
        "-5度",
        "－５度",
        "第一に",
        "注意する",
        "a",
        "",
        "　",
        "**太字**",
        "[案内](x)"
      })
  void any_other_line(String line) {
    assertFalse(LineBreaks.isItem(line, 0, line.length()));
  }

  @Test
  void lines_of_plain_text_are_joined_by_the_letters_that_meet() {
    assertEquals("一行目の文が二行目に続く。", LineBreaks.join("一行目の文が\n二行目に続く。"));
    assertEquals("店は𠮷野屋、ｶﾅﾃｽﾄ", LineBreaks.join("店は𠮷\n野屋、ｶﾅ\nﾃｽﾄ"));
    assertEquals("two lines of words", LineBreaks.join("two lines\nof words"));
    assertEquals("令和 FY2024 の", LineBreaks.join("令和\nFY2024\nの"));
    assertEquals("予定は…未定", LineBreaks.join("予定は…\n未定"));
    assertEquals("葛󠄀飾", LineBreaks.join("葛󠄀\n飾"));
    assertEquals("서울 시", LineBreaks.join("서울\n시"));
  }

  @Test
  void items_and_paragraphs_of_plain_text_stay_lines() {
    assertEquals(
        "対象は次のとおり。\n・市内の企業\n・市内に住む人\n以上。", LineBreaks.join("対象は次のとおり。\n・市内の企業\n・市内に住む人\n以上。"));
    assertEquals("・市内に住み、働く人\n・学生", LineBreaks.join("・市内に住み、\n　働く人\n・学生"));
    assertEquals("・市内に住み、働く人", LineBreaks.join("・市内に住み、\n  働く人"));
    assertEquals("前の段落\n次の段落", LineBreaks.join("前の段落\n\n次の段落"));
    assertEquals("前の段落。\n　次の段落。", LineBreaks.join("前の段落。\n　次の段落。"));
  }

  @Test
  void what_yaml_has_folded_is_joined_too_but_items_are_not() {
    assertEquals("折り返した文。", LineBreaks.unfold("折り返し た文。"));
    assertEquals("𠮷野屋！ｶﾅ", LineBreaks.unfold("𠮷 野屋！ ｶﾅ"));
    assertEquals("a b 市 c", LineBreaks.unfold("a b 市 c"));
    assertEquals("対象は ・企業 ・人", LineBreaks.unfold("対象は ・企業 ・人"));
    assertEquals("１ ２", LineBreaks.unfold("１ ２"));
  }
}
