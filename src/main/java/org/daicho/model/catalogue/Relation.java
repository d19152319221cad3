package org.daicho.model.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.daicho.model.Entry;
import org.daicho.model.Programme;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * What can be asked of a catalogue about its programmes, budgets and items. Records of other kinds
 * are few and bear on every page, so nobody notes who asks for them.
 */
public enum Relation {
  ALL_PROGRAMMES(Kind.PROGRAMME, (c, all) -> c.programmes()),
  ALL_BUDGETS(Kind.BUDGET, (c, all) -> c.budgets()),
  ALL_ITEMS(Kind.ITEM, (c, all) -> c.items()),
  PROGRAMME(Kind.PROGRAMME, record(Kind.PROGRAMME)),
  BUDGET(Kind.BUDGET, record(Kind.BUDGET)),
  ITEM(Kind.ITEM, record(Kind.ITEM)),
  PROGRAMMES_OF_PLAN(Kind.PROGRAMME, of(Catalogue::plan, Catalogue::programmesOf)),
  PROGRAMMES_OF_ORGANISATION(Kind.PROGRAMME, of(Catalogue::organisation, Catalogue::programmesOf)),
  /** Of the class or the theme {@code class/jobs}. */
  PROGRAMMES_OF_TERM(Kind.PROGRAMME, Relation::ofTerm),
  PROGRAMMES_OF_YEAR(Kind.PROGRAMME, Relation::ofYear),
  PROGRAMMES_FROM_SOURCE(Kind.PROGRAMME, of(Catalogue::source, Catalogue::programmesFrom)),
  BUDGETS_OF_PLAN(Kind.BUDGET, of(Catalogue::plan, Catalogue::budgetsOf)),
  BUDGETS_OF_ORGANISATION(Kind.BUDGET, of(Catalogue::organisation, Catalogue::budgetsOf)),
  BUDGETS_FROM_SOURCE(Kind.BUDGET, of(Catalogue::source, Catalogue::budgetsFrom)),
  /** Those that have amounts of it. */
  BUDGETS_OF_PROGRAMME(Kind.BUDGET, of(Catalogue::programme, Relation::withAmounts)),
  SHEETS_OF_PROGRAMME(Kind.BUDGET, of(Catalogue::programme, Catalogue::sheetsOf)),
  ITEMS_OF_PLAN(Kind.ITEM, of(Catalogue::plan, Catalogue::itemsOf)),
  ITEMS_OF_ORGANISATION(Kind.ITEM, of(Catalogue::organisation, Catalogue::itemsOf)),
  ITEMS_OF_THEME(Kind.ITEM, (c, theme) -> c.itemsOfTheme(Id.of(theme))),
  ITEMS_FROM_SOURCE(Kind.ITEM, of(Catalogue::source, Catalogue::itemsFrom)),
  ITEMS_ANSWERING(Kind.ITEM, of(Catalogue::item, Catalogue::answering)),
  PREDECESSORS(Kind.PROGRAMME, of(Catalogue::programme, Catalogue::predecessors)),
  SUCCESSORS(Kind.PROGRAMME, of(Catalogue::programme, Catalogue::successors)),
  /** The long text next to a programme, and its summary. */
  TEXT_OF_PROGRAMME(Kind.PROGRAMME, record(Kind.PROGRAMME)),
  TEXT_OF_BUDGET(Kind.BUDGET, record(Kind.BUDGET)),
  TEXT_OF_ITEM(Kind.ITEM, record(Kind.ITEM));

  private interface Find<T> {
    Optional<T> find(Catalogue catalogue, Id id);
  }

  private final Kind kind;
  private final BiFunction<Catalogue, String, List<? extends Entry>> answer;

  Relation(Kind kind, BiFunction<Catalogue, String, List<? extends Entry>> answer) {
    this.kind = kind;
    this.answer = answer;
  }

  private static BiFunction<Catalogue, String, List<? extends Entry>> record(Kind kind) {
    return (c, id) -> c.entry(new EntryKey(kind, Id.of(id))).map(List::of).orElse(List.of());
  }

  private static <T> BiFunction<Catalogue, String, List<? extends Entry>> of(
      Find<T> find, BiFunction<Catalogue, T, List<? extends Entry>> records) {
    return (c, id) -> find.find(c, Id.of(id)).map(t -> records.apply(c, t)).orElse(List.of());
  }

  private static List<? extends Entry> ofTerm(Catalogue catalogue, String term) {
    int slash = term.indexOf('/');
    return catalogue.programmesOf(
        Id.of(term.substring(0, slash)), Id.of(term.substring(slash + 1)));
  }

  private static List<? extends Entry> ofYear(Catalogue catalogue, String year) {
    return FiscalYear.parse(year).map(catalogue::programmesOf).orElse(List.of());
  }

  private static List<? extends Entry> withAmounts(Catalogue catalogue, Programme programme) {
    return catalogue.totalsOf(programme).stream()
        .flatMap(
            totals ->
                Stream.concat(
                    Stream.of(totals.budget()), totals.restating(programme.id()).stream()))
        .toList();
  }

  /** Of which kind the records are that answer. */
  public Kind kind() {
    return kind;
  }

  /** Whether it is asked for texts, and not for what lists and sums show of records. */
  public boolean isOfTexts() {
    return this == TEXT_OF_PROGRAMME || this == TEXT_OF_BUDGET || this == TEXT_OF_ITEM;
  }

  /**
   * Whether all records of its {@link #kind} hold the answer: that which programmes are of a year
   * may be for their sheets to say.
   */
  boolean isWithinKind() {
    return !isOfTexts() && this != PROGRAMMES_OF_YEAR && this != PROGRAMMES_FROM_SOURCE;
  }

  /**
   * The records that answer a question.
   *
   * @param subject the id of what they are of, or what the constant says; empty for all
   */
  public List<? extends Entry> answer(Catalogue catalogue, String subject) {
    return answer.apply(catalogue, subject);
  }
}
