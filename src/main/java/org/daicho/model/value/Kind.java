package org.daicho.model.value;

import java.util.Arrays;
import java.util.Optional;

/** What a record is of. Its folder in {@code content/} says so. */
public enum Kind {
  PROGRAMME("programmes", "programme"),
  PLAN("plans", "plan"),
  ITEM("items", "item"),
  BUDGET("budgets", "budget"),
  ORGANISATION("organisations", "organisation"),
  SOURCE("sources", "source"),
  FORM("forms", "form"),
  VOCABULARY("vocabularies", "vocabulary"),
  MAP("maps", "map"),
  GLOSSARY("glossary", "glossary term");

  private final String folder;
  private final String word;

  Kind(String folder, String word) {
    this.folder = folder;
    this.word = word;
  }

  /** The folder's name, also used in the site's addresses. */
  public String folder() {
    return folder;
  }

  /** The noun, as messages say it. */
  public String word() {
    return word;
  }

  /** Whether its records have pages; forms and vocabularies are seen only in others'. */
  public boolean hasPages() {
    return switch (this) {
      case PROGRAMME, PLAN, ITEM, BUDGET, ORGANISATION, SOURCE, MAP, GLOSSARY -> true;
      case FORM, VOCABULARY -> false;
    };
  }

  public static Optional<Kind> ofFolder(String folder) {
    return Arrays.stream(values()).filter(k -> k.folder.equals(folder)).findFirst();
  }
}
