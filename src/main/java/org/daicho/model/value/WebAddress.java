package org.daicho.model.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address on the web, as written: {@code http} or {@code https}, so that a page may lead there.
 */
public record WebAddress(String value) {
  private static final Pattern FORM = Pattern.compile("https?://[^\\s\"<>/?#]+[^\\s\"<>]*");

  public WebAddress {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a web address: " + value);
    }
  }

  public static Optional<WebAddress> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new WebAddress(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
