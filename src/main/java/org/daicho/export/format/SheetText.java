package org.daicho.export.format;

import java.util.regex.Pattern;

/**
 * Words as they stand in a file for spreadsheets, which take a text for a formula, a number or a
 * date where it looks like one: 010006 would become 10006, 1-2 the second of January, 1E5 100000.
 *
 * <p>What begins like a formula gets an apostrophe, which the cell then shows. A number or a date
 * is written as the text that a formula gives, {@code ="010006"}: Excel shows 010006, and so does
 * LibreOffice where its import evaluates formulas; where it does not, the cell shows the formula
 * itself, of which nothing is lost either. Quotation marks alone change nothing: both programs look
 * at what is inside them.
 *
 * <p>{@code files.js} does the same in the browser.
 */
final class SheetText {
  /**
   * What makes a formula of a cell, as listed under "CSV Injection" by OWASP: the full-width forms
   * count too where the system's language has them, and Japanese has.
   */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";

  /** Excel takes no longer text within a formula. */
  private static final int LONGEST_IN_FORMULA = 255;

  /**
   * Numbers, dates and times in the languages that these files come in, and what is of their parts
   * alone: better one text too many that is kept as it is than one that is changed.
   */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:[mtshr](?=[0-9]{1,2}[./-][0-9]))?" // R6.4.1
              + "(?:[0-9\\s\\u00a0.,:/()%+\\-¥\\\\$€£年月日時分秒元]"
              + "|(?<=[0-9.])e(?=[+-]?[0-9])|(?<=[0-9] ?)[ap]m?(?![a-z])|(?<=[0-9])[tz](?![a-z])"
              + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
              + "|明治|大正|昭和|平成|令和|午前|午後)*+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD =
      Pattern.compile(
          "[\\s\\u00a0]*+(?:true|false|#(?:n/a|div/0!|null!|num!|ref!|value!|name\\?))[\\s\\u00a0]*+",
          Pattern.CASE_INSENSITIVE);

  /** A number that a spreadsheet shows just as it is written. */
  private static final Pattern UNCHANGED = Pattern.compile("0|[1-9][0-9]{0,14}");

  private SheetText() {}

  /** Whether a spreadsheet would show anything else than the text. */
  static boolean isChanged(String text) {
    return isValue(text) && !UNCHANGED.matcher(text).matches();
  }

  /**
   * The text as a cell.
   *
   * @param values whether numbers and dates are kept as texts: in a column where one of them would
   *     be changed, all are, so that the column is not of numbers here and of texts there
   */
  static String cell(String text, boolean values) {
    if (values && isValue(text) && text.length() <= LONGEST_IN_FORMULA) {
      return "=\"" + text + "\"";
    }
    // One that is written with an apostrophe keeps it: so a reader can tell which is ours.
    String bare = text.startsWith("'") ? text.replaceFirst("^'+", "") : text;
    boolean value = (values || bare.length() < text.length()) && isValue(bare);
    return beginsFormula(bare) || value ? "'" + text : text;
  }

  private static boolean beginsFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether a spreadsheet takes the text for something else than words or a formula. */
  private static boolean isValue(String text) {
    if (text.isEmpty() || beginsFormula(text)) {
      return false;
    }
    String half = halfWidth(text);
    return half.chars().anyMatch(c -> c >= '0' && c <= '9')
        ? VALUE.matcher(half).matches()
        : WORD.matcher(half).matches();
  }

  /** Excel in Japanese reads digits and signs of full width as well. */
  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～') {
        half.append((char) (c - '！' + '!'));
      } else {
        half.append(c == '　' ? ' ' : c == '￥' ? '¥' : c);
      }
    }
    return half.toString();
  }
}
