package org.daicho.export.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daicho.browser.Chromium;
import org.daicho.render.theme.PlainScript;
import org.junit.jupiter.api.Test;

/** Files that scripts save in the browser write texts as the build's files do. */
class SheetTextScriptTest {
  /** Those of numbers, dates and formulas, and some others. */
  private static final String LETTERS =
      "0123456789０１９-/.,:eE+= '\"\t@＝－年月日令和#tTrRuUmMaApPyYzZ()%¥￥　\u00a0事";

  @Test
  void the_script_writes_texts_as_java_does() throws IOException {
    List<String> texts =
        new ArrayList<>(
            List.of("010006", "1-2", "1E5", "R6.4.1", "3 March", "10:30 PM", "令和6年4月", "0"));
    Random random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      texts.add(text.toString());
    }
    List<String> different = new ArrayList<>();
    try (Chromium chromium = Chromium.open()) {
      Page page = chromium.browser().newPage();
      String changed =
          "csvText([{ name: '', words: true, value: (t) => t }], [t]).includes('\\n\"=\"\"')";
      List<?> written =
          (List<?>)
              page.evaluate(
                  "(texts) => {"
                      + PlainScript.of("assets/files.js")
                      + "return texts.map((t) => ("
                      + changed
                      + ") + ' ' + sheetText(t, true) + ' ' + sheetText(t, false)); }",
                  texts);
      assertEquals(texts.size(), written.size());
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        String expected =
            String.join(
                " ",
                String.valueOf(SheetText.isChanged(text)),
                SheetText.cell(text, true),
                SheetText.cell(text, false));
        if (!expected.equals(written.get(i))) {
          different.add("`" + text + "`: " + expected + ", but the script: " + written.get(i));
        }
      }
    }
    assertEquals("", String.join("\n", different));
  }
}
