package org.daicho.export.format;

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
   * in RFC 4180. Texts that a spreadsheet would take for something else are as {@link SheetText}
   * writes them.
   */
  EXCEL("\uFEFF", LineDelimiter.CRLF);

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
}
