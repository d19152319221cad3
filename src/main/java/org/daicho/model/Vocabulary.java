package org.daicho.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Plural;
import org.daicho.model.value.Text;

/** A list of terms that records choose from, in the order the site gives them. */
public record Vocabulary(Id id, Text name, Text body, Map<Id, Term> terms) implements Entry {
  public static final Field<Vocabulary, Text> NAME =
      Field.text("name", "名称", "Name", Vocabulary::name);
  public static final Field<Vocabulary, Map<Id, Term>> TERMS =
      Field.parts("terms", Vocabulary::terms, Vocabulary::addTerms);

  public static final List<Field<Vocabulary, ?>> FIELDS = List.of(NAME, TERMS);

  public static final Id CLASS = Id.of("class");
  public static final Id THEME = Id.of("theme");

  /** Those whose terms may have pages. */
  public static final List<Id> WITH_PAGES = List.of(CLASS, THEME);

  public static final Id INDICATOR = Id.of("indicator");
  public static final Id COUNT_UNIT = Id.of("count-unit");
  public static final Id MEASURE = Id.of("measure");
  public static final Id PHASE = Id.of("phase");
  public static final Id FUNDING_SOURCE = Id.of("funding-source");
  public static final Id ORGANISATION_KIND = Id.of("organisation-kind");
  public static final Id ITEM_KIND = Id.of("item-kind");
  public static final Id MARK = Id.of("mark");
  public static final Id REQUEST_CATEGORY = Id.of("request-category");

  public Vocabulary {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }

  @Override
  public Kind kind() {
    return Kind.VOCABULARY;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }

  private static void addTerms(Map<Id, Term> terms, String path, Contents to) {
    terms.values().forEach(t -> to.fields(path + "." + t.id() + ".", t, Term.FIELDS));
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
   * @param forms of a count unit: its short name next to a number, in languages where numbers
   *     change it, such as "person" next to 1
   * @param withinParent of an organisation kind: whether such an organisation is an office within
   *     its parent, and counted with it
   */
  public record Term(
      Id id,
      Text name,
      Text shortName,
      Text description,
      Optional<Id> unit,
      Map<Lang, Map<Plural, String>> forms,
      boolean withinParent) {
    public static final Field<Term, Text> NAME = Field.text("name", "名称", "Name", Term::name);
    public static final Field<Term, Text> SHORT =
        Field.text("short", "略称", "Short name", Term::shortName).inDataAs("short_name");
    public static final Field<Term, Text> DESCRIPTION =
        Field.text("description", "説明", "Description", Term::description);
    public static final Field<Term, Optional<Id>> UNIT =
        Field.term(COUNT_UNIT, "unit", "数の単位", "Unit of count", Term::unit);
    public static final Field<Term, Map<Lang, Map<Plural, String>>> FORMS =
        Field.parts("forms", Term::forms);
    public static final Field<Term, Boolean> WITHIN_PARENT =
        Field.yes(
            "within-parent",
            "上位の組織に含めて数えるか",
            "Whether counted with its parent",
            Term::withinParent);

    public static final List<Field<Term, ?>> FIELDS =
        List.of(NAME, SHORT, DESCRIPTION, UNIT, FORMS, WITHIN_PARENT);

    public Text briefName() {
      return shortName.isEmpty() ? name : shortName;
    }

    /** The name next to a number, by whose form languages choose. */
    public Text nextTo(long number, Lang lang) {
      String form = forms.getOrDefault(lang, Map.of()).get(Plural.of(lang, number));
      return form == null ? briefName() : new Text(Map.of(lang, form));
    }
  }
}
