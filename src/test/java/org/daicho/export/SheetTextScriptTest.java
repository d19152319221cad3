package org.daicho.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import org.daicho.render.PlainScript;
import org.daicho.site.Chromium;
import org.junit.jupiter.api.Test;

/** Files that scripts save in the browser write texts as the build's files do. */
class SheetTextScriptTest {
  @Test
  void theScriptWritesTextsAsJavaDoes() throws IOException {
    List<String> texts =
        new ArrayList<>(
            List.of("010006", "1-2", "1E5", "R6.4.1", "3 March", "10:30 PM", "令和6年4月", "0"));
    Arbitraries.strings()
        .withChars("0123456789０１９-/.,:eE+= '\"\t@＝－年月日令和#tTrRuUmMaApPyYzZ()%¥￥　事")
        .ofMaxLength(7)
        .sampleStream()
        .limit(3000)
        .forEach(texts::add);
    List<String> expected = new ArrayList<>();
    for (String text : texts) {
      expected.add(SheetText.isChanged(text) + " " + SheetText.cell(text, true));
      expected.add(SheetText.cell(text, false));
    }
    try (Chromium chromium = Chromium.open()) {
      Page page = chromium.browser().newPage();
      String changed =
          "csvText([{ name: '', words: true, value: (t) => t }], [t]).includes('\\n\"=\"\"')";
      assertEquals(
          expected,
          page.evaluate(
              "(texts) => {"
                  + PlainScript.of("assets/files.js")
                  + "return texts.flatMap((t) => [("
                  + changed
                  + ") + ' ' + sheetText(t, true), sheetText(t, false)]); }",
              texts));
    }
  }
}
