package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long tables on paper: whole, and with their heads on every sheet. */
class PrintTest extends InBrowser {
  /** The right margin of a sheet, 14 mm, in points. */
  private static final float MARGIN = 14 * 72 / 25.4f;

  /** The column heads of the longest table. */
  private static final String HEADS =
      """
      () => {
        const tables = [...document.querySelectorAll('table')];
        const longest = tables.sort((a, b) => b.rows.length - a.rows.length)[0];
        return [...longest.tHead.querySelectorAll('th')].map(head => head.textContent);
      }""";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ja/programmes.html",
        "en/programmes.html",
        "ja/plans/workforce-2024-general.html",
        "en/plans/workforce-2024-general.html",
        "ja/budgets/workforce-2024-general.html"
      })
  void a_long_table_has_its_heads_on_the_second_sheet(String path) throws IOException {
    try (PDDocument paper = print(path)) {
      String second = bare(Sheet.text(paper, 2));
      List<?> heads = (List<?>) page.evaluate(HEADS);
      assertTrue(heads.size() > 1, "a table");
      List<String> missing = new ArrayList<>();
      for (Object head : heads) {
        if (!second.contains(bare(head.toString()))) {
          missing.add(head.toString());
        }
      }
      assertEquals(List.of(), missing, second);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ja/programmes.html",
        "en/programmes.html",
        "en/plans/workforce-2024-general.html",
        "en/years.html",
        "en/maps/tokyo.html"
      })
  void a_table_of_many_columns_is_whole_on_paper_that_lies_across(String path) throws IOException {
    try (PDDocument paper = print(path)) {
      PDRectangle size = paper.getPage(0).getMediaBox();
      assertTrue(size.getWidth() > size.getHeight(), "across");
      for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
        assertEquals("", Sheet.beyond(paper, sheet, size.getWidth() - MARGIN + 1));
      }
    }
  }

  private static PDDocument print(String path) throws IOException {
    visit.open(path, 1280);
    return Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
  }

  /** Without blanks and line breaks, each sign in its plain form. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** Reads the letters of one sheet that begin or end right of a line. */
  private static final class Sheet extends PDFTextStripper {
    private final float line;
    private final StringBuilder found = new StringBuilder();

    private Sheet(int number, float line) {
      this.line = line;
      setStartPage(number);
      setEndPage(number);
    }

    static String text(PDDocument paper, int number) throws IOException {
      return new Sheet(number, 0).getText(paper);
    }

    static String beyond(PDDocument paper, int number, float line) throws IOException {
      Sheet sheet = new Sheet(number, line);
      sheet.getText(paper);
      return sheet.found.toString();
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
      for (TextPosition letter : letters) {
        if (letter.getXDirAdj() + letter.getWidthDirAdj() > line) {
          found.append(letter.getUnicode());
        }
      }
      super.writeString(text, letters);
    }
  }
}
