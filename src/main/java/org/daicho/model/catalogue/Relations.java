package org.daicho.model.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Item;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;

/**
 * Which records are of which, looked up once for a catalogue: what refers to a record is found as
 * fast as what it refers to.
 */
final class Relations {
  private final Map<Id, List<Programme>> byPlan = new HashMap<>();
  private final Map<Programme, Integer> placesInPlan = new IdentityHashMap<>();
  private final Map<Id, List<Programme>> byOrganisation = new HashMap<>();
  private final Map<Id, List<Item>> itemsByPlan = new HashMap<>();
  private final Map<Id, List<Budget>> budgetsByPlan = new HashMap<>();
  private final Map<Id, List<Budget>> sheetsByProgramme = new HashMap<>();
  private final Map<Id, List<Programme>> programmesBySource = new HashMap<>();
  private final Map<Id, List<Item>> itemsBySource = new HashMap<>();
  private final Map<Id, List<BudgetTotals>> budgetTotals = new HashMap<>();
  private final Map<Id, List<BudgetTotals>> totalsByProgramme = new HashMap<>();
  private final ProgrammeStates states = new ProgrammeStates();

  /**
   * @param catalogue of which only the records are asked for
   */
  Relations(Catalogue catalogue, Successions successions) {
    Map<Id, List<Id>> earlier = new HashMap<>();
    catalogue.budgets().forEach(budget -> earlier.put(budget.id(), budget.supersedes()));
    for (Budget budget : catalogue.budgets()) {
      add(budget, catalogue.yearOf(budget), superseded(budget, earlier));
    }
    catalogue.programmes().forEach(programme -> restate(programme, successions));
    catalogue.programmes().forEach(programme -> addStates(programme, catalogue));
    List<Programme> unplanned = new ArrayList<>();
    for (Programme programme : catalogue.programmes()) {
      for (Standing standing : programme.standings()) {
        put(byPlan, standing.plan(), states.in(standing.plan(), programme));
      }
      for (Programme state : states.of(programme)) {
        if (state.plan().isEmpty()) {
          unplanned.add(state);
        }
      }
      states.put(
          programme,
          p -> List.of(p.organisation()),
          (organisation, state) -> put(byOrganisation, organisation, state));
    }
    byPlan.values().forEach(this::place);
    place(unplanned);
    catalogue.items().forEach(item -> put(itemsByPlan, item.plan(), item));
    Comparator<Item> itemsByNumber =
        DocumentOrder.byNumber(catalogue.items(), item -> item.root().number());
    itemsByPlan.values().forEach(items -> items.sort(itemsByNumber));
    for (Programme programme : catalogue.programmes()) {
      Set<Id> documents = new LinkedHashSet<>();
      for (Programme state : states.of(programme)) {
        catalogue.provenanceOf(state).ifPresent(p -> documents.add(p.document()));
      }
      for (Budget sheet : sheetsByProgramme(programme.id())) {
        sheet.source().ifPresent(p -> documents.add(p.document()));
      }
      for (Id document : documents) {
        put(programmesBySource, document, programme);
      }
    }
    for (Item item : catalogue.items()) {
      catalogue.provenanceOf(item).ifPresent(p -> put(itemsBySource, p.document(), item));
    }
  }

  /** The budgets that one states anew: those that it names, and those that these name. */
  private static Set<Id> superseded(Budget budget, Map<Id, List<Id>> earlier) {
    if (budget.supersedes().isEmpty()) {
      return Set.of();
    }
    Set<Id> all = new HashSet<>();
    Deque<Id> next = new ArrayDeque<>(budget.supersedes());
    while (!next.isEmpty()) {
      Id id = next.pop();
      if (!id.equals(budget.id()) && all.add(id)) {
        next.addAll(earlier.getOrDefault(id, List.of()));
      }
    }
    return Set.copyOf(all);
  }

  /** Of what goes on as another, the documents of the other may state the same years again. */
  private void restate(Programme programme, Successions successions) {
    List<Entry> after = successions.after(programme);
    if (after.size() == 1) {
      Id successor = after.get(0).id();
      for (BudgetTotals totals : totalsByProgramme(programme.id())) {
        totalsByProgramme(successor).stream()
            .filter(later -> later.names(totals))
            .forEach(later -> totals.restate(programme.id(), later, successor));
      }
    }
  }

  private void addStates(Programme programme, Catalogue catalogue) {
    List<FiscalYear> others = new ArrayList<>();
    if (programme.standings().isEmpty()) {
      programme.fiscalYear().ifPresent(others::add);
      if (others.isEmpty()) {
        for (Budget sheet : sheetsByProgramme(programme.id())) {
          others.addAll(catalogue.yearsOf(sheet));
        }
      }
    }
    for (BudgetTotals totals : totalsByProgramme(programme.id())) {
      if (totals.budget().series().isOfYears()) {
        totals.year().ifPresent(others::add);
      }
    }
    states.add(
        programme,
        standing -> catalogue.plan(standing.plan()).flatMap(Plan::fiscalYear),
        others,
        totalsByProgramme(programme.id()));
  }

  private void place(List<Programme> programmes) {
    programmes.sort(DocumentOrder.byNumber(programmes, Programme::number));
    for (int i = 0; i < programmes.size(); i++) {
      placesInPlan.put(programmes.get(i), i);
    }
  }

  private void add(Budget budget, Optional<FiscalYear> year, Set<Id> superseded) {
    budget.plan().ifPresent(plan -> put(budgetsByPlan, plan, budget));
    budget.programme().ifPresent(programme -> put(sheetsByProgramme, programme, budget));
    for (Budget slice : Accounts.slices(budget)) {
      BudgetTotals totals = new BudgetTotals(slice, slice.fiscalYear().or(() -> year), superseded);
      put(budgetTotals, budget.id(), totals);
      totals.programmes().forEach(programme -> put(totalsByProgramme, programme, totals));
    }
  }

  private static <V> void put(Map<Id, List<V>> map, Id key, V value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  /** In the order of the document. */
  List<Programme> byPlan(Id plan) {
    return byPlan.getOrDefault(plan, List.of());
  }

  /** Of a programme, or of what it was in a plan, among those of the plan, or of none. */
  int placeInPlan(Programme programme) {
    Integer place = placesInPlan.get(programme);
    if (place == null) { // Of several plans: where it stood last.
      List<Programme> all = states.inPlans(programme);
      place = placesInPlan.get(all.get(all.size() - 1));
    }
    return place;
  }

  ProgrammeStates states() {
    return states;
  }

  List<Programme> byOrganisation(Id organisation) {
    return byOrganisation.getOrDefault(organisation, List.of());
  }

  /** In the order of the document. */
  List<Item> itemsByPlan(Id plan) {
    return itemsByPlan.getOrDefault(plan, List.of());
  }

  List<Budget> budgetsByPlan(Id plan) {
    return budgetsByPlan.getOrDefault(plan, List.of());
  }

  List<Budget> sheetsByProgramme(Id programme) {
    return sheetsByProgramme.getOrDefault(programme, List.of());
  }

  List<Programme> programmesBySource(Id document) {
    return programmesBySource.getOrDefault(document, List.of());
  }

  List<Item> itemsBySource(Id document) {
    return itemsBySource.getOrDefault(document, List.of());
  }

  List<BudgetTotals> totals(Id budget) {
    return budgetTotals.getOrDefault(budget, List.of());
  }

  List<BudgetTotals> totalsByProgramme(Id programme) {
    return totalsByProgramme.getOrDefault(programme, List.of());
  }

  /**
   * A budget parted by the accounts of its lines (general, special, enterprise), whose amounts are
   * never added: what one account pays into another would count twice.
   */
  private static final class Accounts {
    private Accounts() {}

    /**
     * What of a budget may be added up: its years, and where lines are of accounts each account of
     * a year. Amounts of two of them never meet.
     */
    static List<Budget> slices(Budget budget) {
      return budget.byYear().stream().flatMap(year -> accounts(year).stream()).toList();
    }

    /** A budget of each account, those of no account first; the budget itself where it has none. */
    private static List<Budget> accounts(Budget year) {
      Set<Optional<Id>> accounts = new LinkedHashSet<>();
      add(year.lines(), Optional.empty(), accounts);
      if (accounts.stream().allMatch(Optional::isEmpty)) {
        return List.of(year);
      }
      return accounts.stream()
          .map(
              account ->
                  year.slice(
                      year.fiscalYear(),
                      account,
                      year.columns(),
                      lines(year.lines(), Optional.empty(), account),
                      year.shared().stream().filter(s -> s.account().equals(account)).toList(),
                      Map.of(),
                      List.of()))
          .toList();
    }

    /** The accounts in order, as the lines first name them. */
    private static void add(
        List<Budget.Line> lines, Optional<Id> outer, Set<Optional<Id>> accounts) {
      for (Budget.Line line : lines) {
        Optional<Id> own = line.account().or(() -> outer);
        if (line.isGroup()) {
          add(line.lines(), own, accounts);
        } else {
          accounts.add(own);
        }
      }
    }

    /**
     * The lines of one account, without subtotals, which are of all. Lines of a programme's
     * accounts bear no name: what they are under stands for each.
     */
    private static List<Budget.Line> lines(
        List<Budget.Line> lines, Optional<Id> outer, Optional<Id> account) {
      List<Budget.Line> own = new ArrayList<>();
      for (Budget.Line line : lines) {
        Optional<Id> of = line.account().or(() -> outer);
        if (!line.isGroup()) {
          Stream.of(line).filter(l -> of.equals(account)).forEach(own::add);
          continue;
        }
        for (Budget.Line within : lines(line.lines(), of, account)) {
          own.add(named(within, line));
        }
      }
      return List.copyOf(own);
    }

    private static Budget.Line named(Budget.Line line, Budget.Line group) {
      return line.isNamed()
          ? line
          : new Budget.Line(
              group.programme(),
              group.name(),
              line.amounts(),
              line.lines(),
              Map.of(),
              line.countedElsewhere() || group.countedElsewhere(),
              line.account(),
              line.notes(),
              line.place());
    }
  }
}
