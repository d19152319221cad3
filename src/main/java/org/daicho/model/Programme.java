package org.daicho.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

/**
 * A programme: what a body does, for whom, from when, and what it aims at.
 *
 * @param name its own; empty where it continues another
 * @param continues the programme whose printed name covers this one too (a merged cell)
 * @param plan that it is in; absent where {@code plans} says it
 * @param number as its plan prints it; empty outside a plan
 * @param plans that it stood in over the years, the latest last; none where {@code plan} says it
 * @param numbers its official numbers as printed, by terms of the vocabulary {@code number-scheme}
 * @param programmeClass a term of the vocabulary {@code class}
 * @param theme a term of the vocabulary {@code theme}, as the source prints it
 * @param themes further terms of it, as the catalogue finds them in the programme
 * @param targets of its own year, which is that of its first plan, by indicator, in the order
 *     written; {@link #targetsOf} has those of any year
 * @param results of its own year by indicator, where the source has them
 * @param indicators those that it has over the years, or of its own
 * @param lineage what it came from and what became of it
 * @param url its page on the web
 * @param contact where to ask about it; may be empty
 * @param source absent where the plan's serves
 */
public record Programme(
    Id id,
    Text name,
    Text body,
    Optional<Id> continues,
    Id organisation,
    Optional<Id> plan,
    Optional<FiscalYear> fiscalYear,
    String number,
    List<Standing> plans,
    Map<Id, String> numbers,
    Optional<Id> programmeClass,
    Optional<Id> theme,
    List<Id> themes,
    Optional<When> starts,
    Optional<When> ends,
    Map<Id, Figure> targets,
    Map<Id, Figure> results,
    List<Indicator> indicators,
    Text summary,
    Lineage lineage,
    Optional<WebAddress> url,
    Text contact,
    Optional<Provenance> source)
    implements Entry {
  public static final Field<Programme, Text> NAME =
      Field.text("name", "事業名", "Name", Programme::name);
  public static final Field<Programme, Optional<Id>> CONTINUES =
      Field.reference(Kind.PROGRAMME, "continues", "事業名を共にする事業", "Continues", Programme::continues);
  public static final Field<Programme, Optional<Id>> ORGANISATION =
      Field.reference(
          Kind.ORGANISATION,
          "organisation",
          "実施主体",
          "Organisation",
          p -> Optional.of(p.organisation()));
  public static final Field<Programme, Optional<Id>> PLAN =
      Field.reference(Kind.PLAN, "plan", "計画", "Plan", Programme::plan);
  public static final Field<Programme, String> NUMBER =
      Field.line("number", "計画での番号", "Number in the plan", Programme::number);
  public static final Field<Programme, List<Standing>> PLANS =
      Field.parts(
          "plans",
          Programme::plans,
          (plans, path, to) -> plans.forEach(standing -> standing.addTo(path, to)));
  public static final Field<Programme, Map<Id, String>> NUMBERS =
      Field.lines(
              Vocabulary.NUMBER_SCHEME, "numbers", "公式の番号", "Official number", Programme::numbers)
          .searched();
  public static final Field<Programme, Optional<Id>> CLASS =
      Field.term(Vocabulary.CLASS, "class", "事業分類", "Class", Programme::programmeClass);
  public static final Field<Programme, Optional<Id>> THEME =
      Field.term(Vocabulary.THEME, "theme", "テーマ", "Theme", Programme::theme);
  public static final Field<Programme, List<Id>> THEMES =
      Field.terms(Vocabulary.THEME, "themes", "さらに当てはまるテーマ", "Further themes", Programme::themes);
  public static final Field<Programme, Optional<FiscalYear>> FISCAL_YEAR =
      Field.year("fiscal-year", "年度", "Fiscal year", Programme::fiscalYear);
  public static final Field<Programme, Optional<When>> STARTS =
      Field.when("starts", "開始日", "Starts", Programme::starts);
  public static final Field<Programme, Optional<When>> ENDS =
      Field.when("ends", "終了日", "Ends", Programme::ends);
  public static final Field<Programme, Map<Id, Figure>> TARGETS =
      Field.figures(Vocabulary.INDICATOR, "targets", "目標", "Target", Programme::targets);
  public static final Field<Programme, Map<Id, Figure>> RESULTS =
      Field.figures(Vocabulary.INDICATOR, "results", "実績", "Result", Programme::results);
  public static final Field<Programme, List<Indicator>> INDICATORS =
      Field.parts(
          "indicators",
          Programme::indicators,
          (indicators, path, to) -> indicators.forEach(i -> i.addTo(path, to)));
  public static final Field<Programme, Text> SUMMARY =
      Field.text("summary", "概要", "Summary", Programme::summary);
  public static final Field<Programme, List<Id>> FOLLOWS =
      Lineage.follows(Kind.PROGRAMME, Programme::lineage);
  public static final Field<Programme, Optional<Lineage.Ended>> ENDED =
      Lineage.ended(Kind.PROGRAMME, Programme::lineage);
  public static final Field<Programme, List<Id>> FORMER_IDS = Lineage.formerIds(Programme::lineage);
  public static final Field<Programme, Optional<WebAddress>> URL =
      Field.address("url", "ウェブページ", "Web page", Programme::url).searched().listed();
  public static final Field<Programme, Text> CONTACT =
      Field.text("contact", "問合せ", "Contact", Programme::contact).listed();
  public static final Field<Programme, Optional<Provenance>> SOURCE =
      Field.source(Programme::source);

  public static final List<Field<Programme, ?>> FIELDS =
      List.of(
          NAME,
          CONTINUES,
          ORGANISATION,
          PLAN,
          NUMBER,
          PLANS,
          NUMBERS,
          CLASS,
          THEME,
          THEMES,
          FISCAL_YEAR,
          STARTS,
          ENDS,
          TARGETS,
          RESULTS,
          INDICATORS,
          SUMMARY,
          FOLLOWS,
          ENDED,
          FORMER_IDS,
          URL,
          CONTACT,
          SOURCE);

  @Override
  public Kind kind() {
    return Kind.PROGRAMME;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }

  /** Where it stood, in its order: in the one plan, in several, or in none. */
  public List<Standing> standings() {
    return plan.isPresent() ? List.of(Standing.numbered(plan.get(), number)) : plans;
  }

  public Optional<Standing> lastStanding() {
    List<Standing> all = standings();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  public boolean isIn(Id plan) {
    return this.plan.filter(plan::equals).isPresent()
        || plans.stream().anyMatch(standing -> standing.plan().equals(plan));
  }

  /** Where the record writes a field of what it was in a plan, such as its number there. */
  public String pathInPlan(Field<?, ?> field) {
    return plans.isEmpty() || plan.isEmpty()
        ? field.name()
        : PLANS.name() + "." + plan.get() + "." + field.name();
  }

  /** Where the record writes a target, or a result, of what it was in a plan. */
  public String pathInPlan(Field<Programme, Map<Id, Figure>> field, Id indicator) {
    boolean inEntry =
        plans.stream()
            .filter(standing -> plan.filter(standing.plan()::equals).isPresent())
            .map(standing -> field == TARGETS ? standing.targets() : standing.results())
            .anyMatch(figures -> figures.containsKey(indicator));
    return (inEntry ? pathInPlan(field) : field.name()) + "." + indicator;
  }

  /**
   * What it was in a plan, or in a year in which it stood in none.
   *
   * @param own whether the year is that of the record's targets and results
   */
  public Programme in(Optional<Standing> standing, Optional<FiscalYear> year, boolean own) {
    return new Programme(
        id,
        standing.map(Standing::name).filter(n -> !n.isEmpty()).orElse(name),
        body,
        continues,
        standing.flatMap(Standing::organisation).orElse(organisation),
        standing.map(Standing::plan),
        year,
        standing.map(Standing::number).orElse(""),
        standing.isPresent() ? plans : List.of(),
        numbers,
        standing.flatMap(Standing::programmeClass).or(() -> programmeClass),
        theme,
        themes,
        starts,
        ends,
        with(targetsOf(year, own), standing.map(Standing::targets)),
        with(resultsOf(year, own), standing.map(Standing::results)),
        indicators,
        summary,
        lineage,
        url,
        contact,
        source);
  }

  private static Map<Id, Figure> with(Map<Id, Figure> figures, Optional<Map<Id, Figure>> others) {
    if (others.isEmpty() || others.get().isEmpty()) {
      return figures;
    }
    Map<Id, Figure> all = new LinkedHashMap<>(figures);
    all.putAll(others.get());
    return Collections.unmodifiableMap(all);
  }

  /**
   * What it aims at in a year, as far as that is one number each: what the vocabulary's indicators
   * say of it and, where the year is its own, what {@link #targets} says.
   *
   * @param own whether the year is that of the targets and results
   */
  public Map<Id, Figure> targetsOf(Optional<FiscalYear> year, boolean own) {
    return figuresOf(year, own ? targets : Map.of(), Indicator.Year::target);
  }

  /** What it came to in a year, as {@link #targetsOf}. */
  public Map<Id, Figure> resultsOf(Optional<FiscalYear> year, boolean own) {
    return figuresOf(year, own ? results : Map.of(), Indicator.Year::result);
  }

  private Map<Id, Figure> figuresOf(
      Optional<FiscalYear> year,
      Map<Id, Figure> own,
      Function<Indicator.Year, Optional<IndicatorValue>> value) {
    if (indicators.isEmpty()) {
      return own;
    }
    Map<Id, Figure> all = new LinkedHashMap<>(own);
    for (Indicator indicator : indicators) {
      if (indicator.own().isEmpty()) {
        year.flatMap(indicator::in)
            .flatMap(value)
            .flatMap(IndicatorValue::figure)
            .ifPresent(figure -> all.put(indicator.id(), figure));
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /**
   * The same with what it leaves to other records, and with what it was last.
   *
   * @param latest of its states
   */
  public Programme with(
      Text name, Optional<FiscalYear> fiscalYear, Optional<Provenance> source, Programme latest) {
    Optional<Standing> last = lastStanding();
    return new Programme(
        id,
        name,
        body,
        continues,
        organisation,
        last.map(Standing::plan),
        fiscalYear,
        last.map(Standing::number).orElse(number),
        plans,
        numbers,
        programmeClass,
        theme,
        themes,
        starts,
        ends,
        latest.targets,
        latest.results,
        indicators,
        summary,
        lineage,
        url,
        contact,
        source);
  }

  /**
   * Its terms of a vocabulary, {@code class} or {@code theme}, each once; of a theme both that
   * printed and those that the catalogue finds.
   */
  public List<Id> terms(Id vocabulary) {
    if (vocabulary.equals(Vocabulary.CLASS)) {
      return programmeClass.isPresent() ? List.of(programmeClass.get()) : List.of();
    }
    if (!vocabulary.equals(Vocabulary.THEME)) {
      return List.of();
    }
    if (themes.isEmpty()) {
      return theme.isPresent() ? List.of(theme.get()) : List.of();
    }
    Set<Id> all = new LinkedHashSet<>();
    theme.ifPresent(all::add);
    all.addAll(themes);
    return List.copyOf(all);
  }
}
