package org.daicho.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link in a text to a record of the catalogue, written {@code programmes/koto-robot-shop}.
 *
 * @param fragment with its {@code #}; empty for the whole page
 */
public record RecordLink(String folder, String id, String fragment) {
  private static final Pattern FORM =
      Pattern.compile("(?:\\.\\./)?([a-z]+)/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.yaml)?(#\\S+)?");

  /** Longer than any address that a browser follows. */
  static final int LONGEST = 2000;

  /** Empty for a target of any other form. */
  static Optional<RecordLink> parse(String target) {
    if (target.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(target);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String fragment = matcher.group(3) == null ? "" : matcher.group(3);
    return Optional.of(new RecordLink(matcher.group(1), matcher.group(2), fragment));
  }
}
