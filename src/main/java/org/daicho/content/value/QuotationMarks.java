package org.daicho.content.value;

import java.util.Map;
import java.util.Optional;

/** Quotation marks of text processors and of Japanese, which are none to YAML. */
public final class QuotationMarks {
  /** The marks that may end what another begins. */
  private static final Map<Character, String> ENDS =
      Map.of(
          '“', "”“\"", '”', "”", '„', "“”", '‘', "’", '「', "」", '『', "』", '"', "\"”", '＂', "＂",
          '\'', "'");

  private QuotationMarks() {}

  /**
   * What stands between the marks of a text that is all in one pair of them; empty for any other,
   * such as {@code 「甲」と「乙」}.
   */
  public static Optional<String> within(String text) {
    String stripped = text.strip();
    if (stripped.length() < 3) {
      return Optional.empty();
    }
    char begin = stripped.charAt(0);
    int last = stripped.length() - 1;
    String ends = ENDS.getOrDefault(begin, "");
    if (ends.indexOf(stripped.charAt(last)) < 0) {
      return Optional.empty();
    }
    int open = 1;
    for (int i = 1; i < last && open > 0; i++) {
      char c = stripped.charAt(i);
      open += ends.indexOf(c) >= 0 ? -1 : c == begin ? 1 : 0;
    }
    return open == 1 ? Optional.of(stripped.substring(1, last).strip()) : Optional.empty();
  }
}
