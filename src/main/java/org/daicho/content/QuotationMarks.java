package org.daicho.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotation marks of text processors and of Japanese, which are none to YAML. */
final class QuotationMarks {
  private static final Pattern QUOTED = Pattern.compile("[“”„‘’「『\"＂'](.+)[“”‘’」』\"＂']");

  private QuotationMarks() {}

  /** What stands between the marks of a text that is all in them; empty for any other. */
  static Optional<String> within(String text) {
    Matcher quoted = QUOTED.matcher(text.strip());
    return quoted.matches() ? Optional.of(quoted.group(1).strip()) : Optional.empty();
  }
}
