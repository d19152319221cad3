package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.model.Budget;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;

/**
 * What budgets and targets say of programmes, each looked up once: a catalogue's pages put its
 * programmes in groups in many ways and several languages, and every group is added up by the
 * places of its programmes here.
 */
public final class ProgrammeFigures {
  private final Catalogue catalogue;
  private final List<Programme> programmes;
  private final List<List<BudgetTotals>> budgetTotals;

  /** That which each place is of; none where all lines of a programme's budgets are its own. */
  private final List<Budget.Line> lines;

  private final BitSet sharing = new BitSet();
  private final BitSet listed = new BitSet();

  /** Of a kind when it is first asked for. */
  private final Map<AmountKind, Sum[]> amounts = new ConcurrentHashMap<>();

  private final Map<Id, Sum[]> targets = new ConcurrentHashMap<>();
  private final ProgrammeIndicators indicators;

  private ProgrammeFigures(
      Catalogue catalogue,
      List<Programme> programmes,
      List<List<BudgetTotals>> budgetTotals,
      List<Budget.Line> lines) {
    this.catalogue = catalogue;
    this.indicators = new ProgrammeIndicators(catalogue);
    this.programmes = programmes;
    this.budgetTotals = budgetTotals;
    this.lines = lines;
    for (int place = 0; place < budgetTotals.size(); place++) {
      for (BudgetTotals totals : budgetTotals.get(place)) {
        if (!totals.budget().shared().isEmpty()) {
          sharing.set(place);
        }
      }
    }
  }

  /** Of all programmes, placed by {@link Catalogue#rank}, with all budgets. */
  static ProgrammeFigures of(Catalogue catalogue) {
    List<Programme> all = catalogue.programmesAndStates();
    Programme[] programmes = new Programme[all.size()];
    for (Programme programme : all) {
      programmes[catalogue.rank(programme)] = programme;
    }
    List<List<BudgetTotals>> budgetTotals = new ArrayList<>(programmes.length);
    for (Programme programme : programmes) {
      budgetTotals.add(catalogue.totalsOf(programme));
    }
    ProgrammeFigures figures =
        new ProgrammeFigures(catalogue, Arrays.asList(programmes), budgetTotals, List.of());
    for (int place = 0; place < programmes.length; place++) {
      Optional<Plan> plan = catalogue.planOf(programmes[place]);
      boolean listed =
          plan.isPresent() && plan.get().indicators().containsAll(figures.targets(place).keySet());
      figures.listed.set(place, listed);
    }
    return figures;
  }

  /**
   * With the amounts of one budget only.
   *
   * @param lines those of its lines that are of programmes, in order of their places
   */
  static ProgrammeFigures of(BudgetTotals totals, List<Budget.Line> lines, Catalogue catalogue) {
    List<Programme> programmes = new ArrayList<>(lines.size());
    for (Budget.Line line : lines) {
      Programme programme = catalogue.programme(line.programme().orElseThrow()).orElseThrow();
      programmes.add(catalogue.stateIn(programme, totals));
    }
    List<List<BudgetTotals>> budgetTotals = Collections.nCopies(lines.size(), List.of(totals));
    return new ProgrammeFigures(catalogue, programmes, budgetTotals, List.copyOf(lines));
  }

  public Programme programme(int place) {
    return programmes.get(place);
  }

  /** The budgets that have amounts of the programme, in order of their ids. */
  public List<BudgetTotals> budgetTotals(int place) {
    return budgetTotals.get(place);
  }

  /** Whether a budget of the programme has amounts that several programmes share. */
  public boolean shares(int place) {
    return sharing.get(place);
  }

  /** Whether the programme's plan is known to list the indicators of all its targets. */
  public boolean targetsAreListed(int place) {
    return listed.get(place);
  }

  /**
   * What the programmes come to in a kind of amount, without what they share with others. One of
   * which no budget has the kind is counted as not recorded. Rates are not added up.
   */
  public Sum total(AmountKind kind, int[] places) {
    if (!kind.isAdditive() && places.length != 1) {
      return Sum.OF_RATES;
    }
    Sum[] sums = amounts.computeIfAbsent(kind, this::findAmounts);
    Sum total = Sum.NOTHING;
    for (int place : places) {
      if (!isListedAgain(place)) {
        total = total.plus(sums[place]);
      }
    }
    return total;
  }

  /** What each programme adds to a total. */
  private Sum[] findAmounts(AmountKind kind) {
    Sum[] sums = new Sum[programmes.size()];
    for (int place = 0; place < sums.length; place++) {
      sums[place] = Sum.NOTHING.plusProgramme(amounts(place, kind).sum());
    }
    return sums;
  }

  /** Whether the place is of a line that is only listed again. */
  public boolean isListedAgain(int place) {
    return !lines.isEmpty() && lines.get(place).countedElsewhere();
  }

  /** What the programme's budgets say of a kind of amount. */
  public ProgrammeAmounts amounts(int place, AmountKind kind) {
    if (!lines.isEmpty()) {
      BudgetTotals totals = budgetTotals.get(place).get(0);
      return new ProgrammeAmounts(
          kind.in(totals).stream().map(c -> totals.amount(lines.get(place), c)).toList(),
          List.of());
    }
    return ProgrammeAmounts.of(programmes.get(place).id(), budgetTotals.get(place), kind);
  }

  /** What it aims at; of several years, in the last of them. */
  public Map<Id, Figure> targets(int place) {
    return catalogue.latest(programmes.get(place)).targets();
  }

  /** The programme's target; not recorded where it does not say. */
  public Figure target(Id indicator, int place) {
    return targets(place).getOrDefault(indicator, Figure.NOT_RECORDED);
  }

  /** The total of an indicator's targets; none of rates. */
  public Sum targets(Id indicator, int[] places) {
    Sum[] sums = targets.computeIfAbsent(indicator, this::findTargets);
    Sum total = Sum.NOTHING;
    for (int place : places) {
      total = total.plus(sums[place]);
    }
    return total;
  }

  /** What each programme adds to a total. */
  private Sum[] findTargets(Id indicator) {
    boolean rate = indicators.isRate(indicator);
    Sum[] sums = new Sum[programmes.size()];
    for (int place = 0; place < sums.length; place++) {
      Sum target = rate ? Sum.OF_RATES : Sum.NOTHING.plus(target(indicator, place));
      sums[place] = Sum.NOTHING.plusProgramme(target);
    }
    return sums;
  }
}
