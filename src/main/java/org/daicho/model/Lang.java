package org.daicho.model;

/** A language of the site, by its BCP 47 tag, e.g. {@code ja}. */
public record Lang(String tag) implements Comparable<Lang> {
  public static final Lang JA = new Lang("ja");
  public static final Lang EN = new Lang("en");

  public Lang {
    if (!tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
  }

  @Override
  public int compareTo(Lang other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
