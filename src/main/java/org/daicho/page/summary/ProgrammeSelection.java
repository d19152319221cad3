package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.catalogue.ProgrammeFigures;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.PageContext;

/** Some programmes and what budgets say of them, to be added up. */
public final class ProgrammeSelection {
  private final ProgrammeFigures figures;

  /** Of the programmes, among the figures. */
  private final int[] places;

  private final Map<AmountKind, Sum> sums = new HashMap<>();
  private List<BudgetTotals> budgetTotals;
  private SelectionShared shared;
  private List<AmountColumn> amounts;
  private List<FiscalYear> earlier = List.of();
  private List<Id> indicators;
  private int planned;
  private Optional<Boolean> ofOneYear = Optional.empty();

  private ProgrammeSelection(ProgrammeFigures figures, int[] places) {
    this.figures = figures;
    this.places = places;
  }

  /**
   * With all budgets that have amounts of the programmes.
   *
   * @param programmes each once
   */
  public static ProgrammeSelection of(PageContext context, List<Programme> programmes) {
    Catalogue catalogue = context.catalogue();
    int[] places = new int[programmes.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = catalogue.rank(programmes.get(i));
    }
    return new ProgrammeSelection(catalogue.figures(programmes), places);
  }

  /** With the amounts of one budget only. */
  public static ProgrammeSelection of(
      PageContext context, BudgetTotals totals, List<Budget.Line> lines) {
    int[] places = new int[lines.size()];
    Arrays.setAll(places, place -> place);
    ProgrammeSelection selection =
        new ProgrammeSelection(context.catalogue().figures(totals, lines), places);
    selection.budgetTotals = List.of(totals);
    return selection;
  }

  /**
   * Some of these programmes.
   *
   * @param some where they stand here, from 0
   */
  ProgrammeSelection part(int[] some) {
    int[] there = new int[some.length];
    for (int i = 0; i < some.length; i++) {
      there[i] = places[some[i]];
    }
    return new ProgrammeSelection(figures, there);
  }

  /** The programmes of several parts of this, each once, in the order they come up. */
  ProgrammeSelection union(List<ProgrammeSelection> parts) {
    Set<Integer> all = new LinkedHashSet<>();
    for (ProgrammeSelection part : parts) {
      for (int place : part.places) {
        all.add(place);
      }
    }
    return new ProgrammeSelection(figures, all.stream().mapToInt(Integer::intValue).toArray());
  }

  /** What these programmes were in each of their years. */
  ProgrammeSelection byYear(PageContext context) {
    return states(context.catalogue(), context.catalogue()::statesOf);
  }

  /** What these programmes were in each of their years and plans. */
  ProgrammeSelection byPlan(PageContext context) {
    return states(context.catalogue(), context.catalogue()::statesInPlans);
  }

  private ProgrammeSelection states(
      Catalogue catalogue, Function<Programme, List<Programme>> states) {
    List<Programme> all = new ArrayList<>(places.length);
    programmes().forEach(programme -> all.addAll(states.apply(programme)));
    int[] there = all.stream().mapToInt(catalogue::rank).toArray();
    return Arrays.equals(there, places) ? this : new ProgrammeSelection(figures, there);
  }

  public List<Programme> programmes() {
    List<Programme> programmes = new ArrayList<>(places.length);
    for (int place : places) {
      programmes.add(figures.programme(place));
    }
    return programmes;
  }

  public int size() {
    return places.length;
  }

  Programme programme(int i) {
    return figures.programme(places[i]);
  }

  /** The budgets that have amounts of the programme. */
  List<BudgetTotals> totalsOf(int i) {
    return figures.budgetTotals(places[i]);
  }

  /** The budgets, in order of their ids. */
  public List<BudgetTotals> budgetTotals() {
    if (budgetTotals == null) {
      SortedSet<BudgetTotals> found = new TreeSet<>();
      BudgetTotals last = null;
      for (int place : places) {
        for (BudgetTotals totals : figures.budgetTotals(place)) {
          if (totals != last) { // Neighbours mostly are of one budget.
            last = totals;
            found.add(totals);
          }
        }
      }
      budgetTotals = List.copyOf(found);
    }
    return budgetTotals;
  }

  /**
   * The columns that the budgets have among them, in the order they first come up, for a list of
   * the programmes: in no row do years meet, nor in the sums of the programmes of a year. Of many
   * years they are those of the latest.
   */
  public List<AmountColumn> amounts(PageContext context) {
    if (amounts == null) {
      List<AmountKind> kinds =
          yearsMeet(context)
              ? AmountKind.of(context.catalogue(), programmes())
              : AmountKind.of(budgetTotals(), List.of());
      earlier = AmountYears.tooMany(kinds);
      amounts =
          AmountColumn.of(
              context, budgetTotals(), kinds.stream().filter(kind -> !isEarlier(kind)).toList());
    }
    return amounts;
  }

  private boolean isEarlier(AmountKind kind) {
    return kind.byYear() && kind.year().filter(earlier::contains).isPresent();
  }

  /** The years of which {@link #amounts(PageContext)} has no columns, the latest first. */
  public List<FiscalYear> earlierYears(PageContext context) {
    amounts(context);
    return earlier;
  }

  /**
   * The columns where some parts of this are added up.
   *
   * @param addedUp parts in which no years are to meet
   */
  public List<AmountColumn> amounts(PageContext context, List<ProgrammeSelection> addedUp) {
    if (!yearsMeet(context)) {
      return AmountColumn.of(context, budgetTotals(), AmountKind.of(budgetTotals(), List.of()));
    }
    List<List<BudgetTotals>> groups =
        addedUp.stream().map(ProgrammeSelection::budgetTotals).toList();
    Set<BudgetTotals> others = AmountKind.ofOtherYears(context.catalogue(), programmes());
    return AmountColumn.of(context, budgetTotals(), AmountKind.of(budgetTotals(), groups, others));
  }

  /** Whether the budgets, and the programmes that have any, are of several years. */
  private boolean yearsMeet(PageContext context) {
    Set<Optional<FiscalYear>> years = new HashSet<>();
    budgetTotals().forEach(totals -> years.add(totals.year()));
    for (int i = 0; i < places.length && years.size() == 1; i++) {
      if (!totalsOf(i).isEmpty()) {
        years.add(context.catalogue().yearOf(programme(i)));
      }
    }
    return years.size() > 1;
  }

  /**
   * The total of an amount; a shared one counts where it lies wholly within, and is missing from it
   * where it reaches beyond.
   */
  public Sum total(AmountColumn column) {
    Sum known = sums.get(column.kind());
    if (known == null) {
      known =
          figures
              .total(column.kind(), places)
              .plus(shared().total(column))
              .beyond(reaching(column).size());
      sums.put(column.kind(), known);
    }
    return known;
  }

  /** Whether it stands there only because a budget lists it again. */
  boolean isListedAgain(int i) {
    return figures.isListedAgain(places[i]);
  }

  /** What the budgets of a programme say; nothing where none has the column. */
  public ProgrammeAmounts amounts(int i, AmountColumn column) {
    return figures.amounts(places[i], column.kind());
  }

  /** The shared amounts that reach from these programmes to others. */
  public List<SharedBeyond> reaching(AmountColumn column) {
    return shared().reaching(column);
  }

  private SelectionShared shared() {
    if (shared == null) {
      shared = SelectionShared.of(figures, places);
    }
    return shared;
  }

  /** Whether all programmes that are of a year are of the same. */
  public boolean isOfOneYear(PageContext context) {
    if (ofOneYear.isEmpty()) {
      ofOneYear = Optional.of(countYears(context.catalogue()) == 1);
    }
    return ofOneYear.get();
  }

  /** How many years they are of; of more than two, 2 is enough to know. */
  private int countYears(Catalogue catalogue) {
    Optional<FiscalYear> first = Optional.empty();
    for (int place : places) {
      if (catalogue.statesOf(figures.programme(place)).size() > 1) {
        return 2;
      }
      Optional<FiscalYear> year = catalogue.yearOf(figures.programme(place));
      if (first.isEmpty()) {
        first = year;
      } else if (year.isPresent() && year.get().year() != first.get().year()) {
        return 2;
      }
    }
    return first.isPresent() ? 1 : 0;
  }

  /** The indicators of the programmes' plans in their order, then any others. */
  public List<Id> indicators(PageContext context) {
    if (indicators == null) {
      Set<Id> found = new LinkedHashSet<>();
      for (Id plan : plans()) {
        context.catalogue().plan(plan).ifPresent(p -> found.addAll(p.indicators()));
      }
      planned = found.size();
      for (int place : places) {
        if (!figures.targetsAreListed(place)) {
          found.addAll(figures.targets(place).keySet());
        }
      }
      indicators = List.copyOf(found);
    }
    return indicators;
  }

  /** Whether there are no others. */
  boolean indicatorsAreOfPlans(PageContext context) {
    return indicators(context).size() == planned;
  }

  private SortedSet<Id> plans() {
    SortedSet<Id> plans = new TreeSet<>();
    Id last = null;
    for (int i = 0; i < places.length; i++) {
      Programme programme = programme(i);
      Optional<Id> plan = programme.plan().or(() -> programme.lastStanding().map(Standing::plan));
      if (plan.isPresent() && !plan.get().equals(last)) {
        last = plan.get(); // Neighbours mostly are of one plan.
        plans.add(last);
      }
    }
    return plans;
  }

  /** The total of an indicator's targets. */
  public Sum targets(Id indicator) {
    return figures.targets(indicator, places);
  }

  /** The target of the programme; not recorded where it does not say. */
  public Figure target(int i, Id indicator) {
    return figures.target(indicator, places[i]);
  }
}
