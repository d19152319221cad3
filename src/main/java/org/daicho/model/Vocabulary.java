package org.daicho.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daicho.model.indicator.Direction;
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
  public static final Id INDICATOR_KIND = Id.of("indicator-kind");
  public static final Id COUNT_UNIT = Id.of("count-unit");
  public static final Id NUMBER_SCHEME = Id.of("number-scheme");
  public static final Id MEASURE = Id.of("measure");
  public static final Id PHASE = Id.of("phase");
  public static final Id ACCOUNT = Id.of("account");
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
   * @param kind of an indicator: a term of {@code indicator-kind}
   * @param decimals of an indicator: how many digits after the point its figures may have
   * @param direction of an indicator: which results are good ones
   * @param rate of a count unit: whether it is a quotient, such as yen a case, so that its figures
   *     are never added up
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
      Optional<Id> kind,
      int decimals,
      Optional<Direction> direction,
      Map<Lang, Map<Plural, String>> forms,
      boolean rate,
      boolean withinParent) {
    public static final Field<Term, Text> NAME = Field.text("name", "名称", "Name", Term::name);
    public static final Field<Term, Text> SHORT =
        Field.text("short", "略称", "Short name", Term::shortName).inDataAs("short_name");
    public static final Field<Term, Text> DESCRIPTION =
        Field.text("description", "説明", "Description", Term::description);
    public static final Field<Term, Optional<Id>> UNIT =
        Field.term(COUNT_UNIT, "unit", "数の単位", "Unit of count", Term::unit);
    public static final Field<Term, Optional<Id>> KIND =
        Field.term(INDICATOR_KIND, "kind", "指標の種類", "Kind of indicator", Term::kind);
    public static final Field<Term, Integer> DECIMALS = Field.parts("decimals", Term::decimals);
    public static final Field<Term, Optional<Direction>> DIRECTION =
        Field.parts("direction", Term::direction);
    public static final Field<Term, Map<Lang, Map<Plural, String>>> FORMS =
        Field.parts("forms", Term::forms);
    public static final Field<Term, Boolean> RATE =
        Field.yes("rate", "割合か（足し合わせない）", "Whether a rate, never added up", Term::rate);
    public static final Field<Term, Boolean> WITHIN_PARENT =
        Field.yes(
            "within-parent",
            "上位の組織に含めて数えるか",
            "Whether counted with its parent",
            Term::withinParent);

    public static final List<Field<Term, ?>> FIELDS =
        List.of(
            NAME, SHORT, DESCRIPTION, UNIT, KIND, DECIMALS, DIRECTION, FORMS, RATE, WITHIN_PARENT);

    /** A term that has a name and a description only. */
    public static Term named(Id id, Text name, Text description) {
      return new Term(
          id,
          name,
          Text.EMPTY,
          description,
          Optional.empty(),
          Optional.empty(),
          0,
          Optional.empty(),
          Map.of(),
          false,
          false);
    }

    /** What an indicator of the vocabulary is. */
    public IndicatorDefinition definition() {
      return new IndicatorDefinition(
          name, kind, unit, Text.EMPTY, Optional.empty(), OptionalInt.of(decimals), direction);
    }

    /** Whether it is a unit whose figures are never added up: a rate, such as per cent. */
    public boolean isRate() {
      return rate || isPercent();
    }

    /** Whether it is a unit that is written as a per cent sign in any language. */
    public boolean isPercent() {
      return isPercent(name) || isPercent(shortName);
    }

    /** Whether a unit has a per cent sign. */
    public static boolean isPercent(Text unit) {
      return unit.values().values().stream().anyMatch(w -> w.contains("%") || w.contains("％"));
    }

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
