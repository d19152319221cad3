package org.daicho.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A list of terms that records choose from, in the order the site gives them. */
public record Vocabulary(Id id, Text name, Text body, Map<Id, Term> terms) implements Entry {
  public static final Id CLASS = new Id("class");
  public static final Id THEME = new Id("theme");
  public static final Id INDICATOR = new Id("indicator");
  public static final Id COUNT_UNIT = new Id("count-unit");
  public static final Id MEASURE = new Id("measure");
  public static final Id PHASE = new Id("phase");
  public static final Id FUNDING_SOURCE = new Id("funding-source");
  public static final Id ORGANISATION_KIND = new Id("organisation-kind");
  public static final Id ITEM_KIND = new Id("item-kind");
  public static final Id MARK = new Id("mark");
  public static final Id REQUEST_CATEGORY = new Id("request-category");

  public Vocabulary {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }

  @Override
  public Kind kind() {
    return Kind.VOCABULARY;
  }

  public Optional<Term> term(Id id) {
    return Optional.ofNullable(terms.get(id));
  }

  /**
   * One term.
   *
   * @param shortName for narrow columns; empty where the name serves
   * @param description what the term means; may be empty
   * @param unit of an indicator: the count unit's term
   * @param withinParent of an organisation kind: whether such an organisation is an office within
   *     its parent, and counted with it
   */
  public record Term(
      Id id, Text name, Text shortName, Text description, Optional<Id> unit, boolean withinParent) {

    public Text briefName() {
      return shortName.isEmpty() ? name : shortName;
    }
  }
}
