package org.daicho.export;

import de.siegmar.fastcsv.writer.LineDelimiter;

/** Who a CSV file is for. The data is the same; only its dress differs. */
public enum CsvFlavour {
  /**
   * UTF-8 without a BOM, lines end in LF. RFC 4180 has CRLF, but every CSV reader takes LF (so says
   * the W3C's Model for Tabular Data too), while {@code cut}, {@code join} and {@code diff} would
   * keep the CR as part of the last field. Cells are exact.
   */
  MACHINE("", LineDelimiter.LF),

  /**
   * UTF-8 with a BOM, without which Excel in Japan takes the file for CP932; lines end in CRLF as
   * in RFC 4180. A text that a spreadsheet would take for a formula begins with an apostrophe.
   */
  EXCEL("\uFEFF", LineDelimiter.CRLF);

  /**
   * What makes a formula of a cell, as listed under "CSV Injection" by OWASP: the full-width forms
   * count too where the system's language has them, and Japanese has.
   */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";

  private final String start;
  private final LineDelimiter lineEnd;

  CsvFlavour(String start, LineDelimiter lineEnd) {
    this.start = start;
    this.lineEnd = lineEnd;
  }

  /** What the file begins with. */
  String start() {
    return start;
  }

  LineDelimiter lineEnd() {
    return lineEnd;
  }

  /** How words, as opposed to a number, stand in a cell. */
  String text(String words) {
    boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    return this == EXCEL && formula ? "'" + words : words;
  }
}
