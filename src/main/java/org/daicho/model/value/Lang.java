package org.daicho.model.value;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A language of the site, by its BCP 47 tag, e.g. {@code ja}. One object for each. */
public final class Lang implements Comparable<Lang> {
  private static final Map<String, Lang> KNOWN = new ConcurrentHashMap<>();

  public static final Lang JA = of("ja");
  public static final Lang EN = of("en");

  private final String tag;

  private Lang(String tag) {
    if (!tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
    this.tag = tag;
  }

  /**
   * The language of a tag.
   *
   * @throws IllegalArgumentException where the text has not the form of a tag
   */
  public static Lang of(String tag) {
    Lang known = KNOWN.get(tag);
    return known != null ? known : KNOWN.computeIfAbsent(tag, Lang::new);
  }

  public String tag() {
    return tag;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public int compareTo(Lang other) {
    return this == other ? 0 : tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
