package org.daicho.wording;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.daicho.model.value.Plural;

/**
 * A message as a theme has it: one text, or several by the count that {@code {0}} stands for.
 *
 * @param forms of which {@link Plural#OTHER} is one, and the only one where no count matters
 */
public record Wording(Map<Plural, String> forms) {

  public Wording {
    forms = Collections.unmodifiableMap(new EnumMap<>(forms));
  }

  /** Words that are the same with any count. */
  public static Wording of(String text) {
    return new Wording(Map.of(Plural.OTHER, text));
  }

  /** With the forms of another, which replaces these where both have one. */
  public Wording under(Wording other) {
    Map<Plural, String> both = new EnumMap<>(forms);
    both.putAll(other.forms);
    return new Wording(both);
  }
}
