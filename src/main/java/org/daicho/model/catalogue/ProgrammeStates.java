package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;

/**
 * What programmes were in each of their years and plans. A state is a {@link Programme} with the
 * name, office, class and number of then; lists of a plan or a year are of states. A programme of
 * one year is its own state, so that nothing is kept here of most.
 */
final class ProgrammeStates {
  private static final Comparator<Optional<FiscalYear>> IN_TIME =
      Comparator.comparing(year -> year.map(FiscalYear::year).orElse(Integer.MIN_VALUE));

  private final Map<Id, SortedMap<Optional<FiscalYear>, Programme>> byYear = new HashMap<>();
  private final Map<Id, Map<Id, Programme>> byPlan = new HashMap<>();
  private final Map<Programme, List<BudgetTotals>> totals = new IdentityHashMap<>();
  private final Map<Id, List<Programme>> lists = new HashMap<>();

  /** Of programmes, and of states that stood in several plans. */
  private final Map<Programme, List<Programme>> inPlans = new IdentityHashMap<>();

  private final List<Programme> all = new ArrayList<>();

  /**
   * Takes a programme apart.
   *
   * @param yearOf the year of a plan that it stood in
   * @param others years that it was in besides those of its plans
   * @param amounts the budgets that have amounts of it
   */
  void add(
      Programme programme,
      Function<Standing, Optional<FiscalYear>> yearOf,
      List<FiscalYear> others,
      List<BudgetTotals> amounts) {
    SortedMap<Optional<FiscalYear>, List<Standing>> years = new TreeMap<>(IN_TIME);
    for (Standing standing : programme.standings()) {
      years.computeIfAbsent(yearOf.apply(standing), y -> new ArrayList<>()).add(standing);
    }
    others.forEach(year -> years.computeIfAbsent(Optional.of(year), y -> new ArrayList<>()));
    boolean ofOneYear = years.size() < 2 && programme.plans().isEmpty();
    if (years.isEmpty() || ofOneYear && programme.indicators().isEmpty()) {
      return;
    }
    SortedMap<Optional<FiscalYear>, Programme> states = new TreeMap<>(IN_TIME);
    Map<Id, Programme> plans = new LinkedHashMap<>();
    List<Programme> stood = new ArrayList<>();
    Optional<FiscalYear> ownYear =
        programme.standings().stream()
            .findFirst()
            .map(yearOf)
            .or(() -> Optional.of(programme.fiscalYear()).filter(Optional::isPresent))
            .orElseGet(years::lastKey);
    years.forEach(
        (year, standings) -> {
          List<BudgetTotals> ofYear =
              years.size() == 1 && programme.plans().isEmpty()
                  ? amounts
                  : amounts.stream().filter(totals -> totals.year().equals(year)).toList();
          boolean own = year.equals(ownYear);
          Optional<Standing> last =
              standings.isEmpty()
                  ? Optional.empty()
                  : Optional.of(standings.get(standings.size() - 1));
          Programme state = state(programme.in(last, year, own), ofYear);
          states.put(year, state);
          if (standings.size() < 2) {
            standings.forEach(only -> plans.put(only.plan(), state));
            stood.add(state);
          } else {
            for (Standing standing : standings) {
              plans.put(
                  standing.plan(),
                  state(
                      programme.in(Optional.of(standing), year, own),
                      ofYear.stream().filter(t -> mayBeOf(t, standing.plan())).toList()));
            }
            inPlans.put(state, standings.stream().map(s -> plans.get(s.plan())).toList());
            stood.addAll(inPlans.get(state));
          }
        });
    byYear.put(programme.id(), states);
    byPlan.put(programme.id(), plans);
    lists.put(programme.id(), List.copyOf(states.values()));
    inPlans.put(programme, List.copyOf(stood));
  }

  private static boolean mayBeOf(BudgetTotals totals, Id plan) {
    return totals.budget().plan().map(plan::equals).orElse(true);
  }

  private Programme state(Programme state, List<BudgetTotals> amounts) {
    totals.put(state, amounts);
    all.add(state);
    return state;
  }

  /** All states that are not the record itself. */
  List<Programme> all() {
    return all;
  }

  /**
   * Those of a programme by year, the earliest first; itself where it is of one year, or a state.
   */
  List<Programme> of(Programme programme) {
    List<Programme> states = lists.get(programme.id());
    return states == null || totals.containsKey(programme) ? List.of(programme) : states;
  }

  /** The last of them that stood in a plan; the last, where none did. */
  Programme latest(Programme programme) {
    if (!byYear.containsKey(programme.id())) {
      return programme;
    }
    List<Programme> states = inPlans(programme);
    Programme latest = states.get(states.size() - 1);
    for (Programme state : states) {
      if (state.plan().isPresent()) {
        latest = state;
      }
    }
    return latest;
  }

  /** The same, and where it stood in several plans in a year, each of these. */
  List<Programme> inPlans(Programme programme) {
    return inPlans.getOrDefault(programme, List.of(programme));
  }

  /** What it was in a year; itself where it is of one year. */
  Programme in(Optional<FiscalYear> year, Programme programme) {
    Map<Optional<FiscalYear>, Programme> years = byYear.get(programme.id());
    return years == null ? programme : years.getOrDefault(year, programme);
  }

  /** What it was in a plan; itself where it is of one. */
  Programme in(Id plan, Programme programme) {
    return byPlan.getOrDefault(programme.id(), Map.of()).getOrDefault(plan, programme);
  }

  /** The budgets of a state; absent for a programme itself. */
  Optional<List<BudgetTotals>> totals(Programme state) {
    return Optional.ofNullable(totals.get(state));
  }

  /**
   * Puts a programme under what it is of; where its states differ in that, each under its own.
   *
   * @param keys what a state is of
   */
  <K> void put(
      Programme programme, Function<Programme, List<K>> keys, BiConsumer<K, Programme> to) {
    List<Programme> states = of(programme);
    boolean agree =
        states.stream().allMatch(state -> keys.apply(state).equals(keys.apply(programme)));
    for (Programme one : agree ? List.of(programme) : states) {
      keys.apply(one).forEach(key -> to.accept(key, one));
    }
  }
}
