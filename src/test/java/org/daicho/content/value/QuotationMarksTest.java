package org.daicho.content.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "「しごと」, しごと",
        "「『しごと』」, 『しごと』",
        "「甲「乙」丙」, 甲「乙」丙",
        "“Jobs”, Jobs",
        "“Jobs\", Jobs",
        "„Jobs“, Jobs",
        "\"2024\", 2024",
        "＂2024＂, 2024",
        "' 2024 ', 2024"
      })
  void a_text_in_one_pair_of_them_stands_within(String quoted, String text) {
    assertEquals(Optional.of(text), QuotationMarks.within(quoted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "「甲」と「乙」",
        "“One” and “two”",
        "\"One\" and \"two\"",
        "'One' and 'two'",
        "『甲』『乙』",
        "「甲」「乙",
        "「甲\"",
        "’90 or ‘91’",
        "“",
        "“”",
        "plain",
        ""
      })
  void any_other_text_is_none(String text) {
    assertEquals(Optional.empty(), QuotationMarks.within(text));
  }
}
