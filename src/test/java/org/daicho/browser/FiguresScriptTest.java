package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Numerals;
import org.daicho.render.theme.PlainScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The script prints and reads figures as the build does, to the last yen. */
class FiguresScriptTest {
  private static final long[] VALUES = {
    0,
    1,
    -1,
    9,
    10,
    999,
    1_000,
    1_001,
    -1_500,
    11_102_000,
    539_118_000,
    100_000_000,
    123_456_789,
    -987_654_321,
    9_007_199_254_740_993L,
    Long.MAX_VALUE,
    Long.MIN_VALUE + 1
  };

  private static Chromium chromium;
  private static Page page;
  private static String script;

  @BeforeAll
  static void open() throws IOException {
    chromium = Chromium.open();
    page = chromium.reader().newPage();
    script = PlainScript.of("assets/figures.js");
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static List<?> each(String lang, String expression, List<?> cases) {
    String whole =
        "cases => { const LANG = '%s', say = key => key.includes('yen') ? '1' : key, memory = {};%n"
                .formatted(lang)
            + script
            + "return cases.map(c => "
            + expression
            + "); }";
    return (List<?>) page.evaluate(whole, cases);
  }

  @Test
  void figures_are_printed_as_on_pages_and_read_back_in_every_unit() {
    List<Map<String, String>> cases = new ArrayList<>();
    List<String> ja = new ArrayList<>();
    List<String> en = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (MoneyUnit unit : MoneyUnit.values()) {
      for (long value : VALUES) {
        String plain = Numerals.plain(value, unit.scale());
        cases.add(Map.of("value", Long.toString(value), "scale", Long.toString(unit.scale())));
        ja.add(Numerals.group(plain, "△"));
        en.add(Numerals.group(plain, "−"));
        values.add(Long.toString(value));
      }
    }
    String printed = "printedFigure(BigInt(c.value), BigInt(c.scale))";
    assertEquals(ja, each("ja", printed, cases));
    assertEquals(en, each("en", printed, cases));
    assertEquals(values, each("ja", "String(exactValue(" + printed + ", BigInt(c.scale)))", cases));
  }

  @Test
  void figures_of_one_column_have_as_many_places_as_one_of_them_needs() {
    assertEquals(
        List.of("0.86314", "1.00000", "0.00000"),
        each(
            "ja",
            "printedFigure(BigInt(c), 100000000n, 5)",
            List.of("86314000", "100000000", "0")));
  }

  @Test
  void what_is_no_figure_has_no_value() {
    assertEquals(
        List.of("null", "null", "null", "null", "-5"),
        each(
            "ja",
            "String(exactValue(c, 1n))",
            List.of("", "-", "一括", "1.2.3", "▲ 5".replace(" ", ""))));
  }
}
