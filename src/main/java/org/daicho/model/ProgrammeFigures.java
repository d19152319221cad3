package org.daicho.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What budgets and targets say of programmes, each looked up once: a catalogue's pages put its
 * programmes in groups in many ways and several languages, and every group is added up by the
 * places of its programmes here.
 */
public final class ProgrammeFigures {
  private final List<Programme> programmes;
  private final List<List<Account>> accounts;

  /** Where a programme stands that counts already. */
  private final BitSet repeated;

  private final BitSet sharing = new BitSet();
  private final BitSet listed = new BitSet();

  /** By measure, then phase; of a column when it is first asked for. */
  private final Map<Id, Map<Id, Sum[]>> amounts = new ConcurrentHashMap<>();

  private final Map<Id, Figure[]> targets = new ConcurrentHashMap<>();

  private ProgrammeFigures(
      List<Programme> programmes, List<List<Account>> accounts, BitSet repeated) {
    this.programmes = programmes;
    this.accounts = accounts;
    this.repeated = repeated;
    for (int place = 0; place < accounts.size(); place++) {
      for (Account account : accounts.get(place)) {
        if (!account.budget().shared().isEmpty()) {
          sharing.set(place);
        }
      }
    }
  }

  /** Of all programmes, placed by {@link Catalogue#rank}, with all budgets. */
  static ProgrammeFigures of(Catalogue catalogue) {
    Programme[] programmes = new Programme[catalogue.programmes().size()];
    for (Programme programme : catalogue.programmes()) {
      programmes[catalogue.rank(programme)] = programme;
    }
    List<List<Account>> accounts = new ArrayList<>(programmes.length);
    for (Programme programme : programmes) {
      accounts.add(catalogue.accountsOf(programme));
    }
    ProgrammeFigures figures =
        new ProgrammeFigures(Arrays.asList(programmes), accounts, new BitSet());
    for (int place = 0; place < programmes.length; place++) {
      Optional<Plan> plan = catalogue.planOf(programmes[place]);
      boolean listed =
          plan.isPresent()
              && plan.get().indicators().containsAll(programmes[place].targets().keySet());
      figures.listed.set(place, listed);
    }
    return figures;
  }

  /**
   * With the amounts of one budget only.
   *
   * @param programmes in order of their places; its lines may have one of them twice, which counts
   *     once
   */
  public static ProgrammeFigures of(Account account, List<Programme> programmes) {
    Set<Id> own = account.programmes();
    Set<Id> seen = new HashSet<>();
    BitSet repeated = new BitSet();
    List<List<Account>> accounts = new ArrayList<>(programmes.size());
    for (Programme programme : programmes) {
      repeated.set(accounts.size(), !seen.add(programme.id()));
      accounts.add(own.contains(programme.id()) ? List.of(account) : List.of());
    }
    return new ProgrammeFigures(programmes, accounts, repeated);
  }

  public Programme programme(int place) {
    return programmes.get(place);
  }

  /** The budgets that have amounts of the programme, in order of their ids. */
  public List<Account> accounts(int place) {
    return accounts.get(place);
  }

  /** Whether a budget of the programme has amounts that several programmes share. */
  public boolean shares(int place) {
    return sharing.get(place);
  }

  /** Whether the programme's plan is known to list the indicators of all its targets. */
  public boolean targetsAreListed(int place) {
    return listed.get(place);
  }

  /** Whether any budget of the programmes has a measure in a phase. */
  public boolean has(Id measure, Id phase, int[] places) {
    Sum[] sums = amounts(measure, phase);
    for (int place : places) {
      if (sums[place] != null) {
        return true;
      }
    }
    return false;
  }

  /** What the programmes come to in a measure and phase, without what they share with others. */
  public Sum total(Id measure, Id phase, int[] places) {
    Sum[] sums = amounts(measure, phase);
    Sum total = Sum.NOTHING;
    for (int place : places) {
      if (sums[place] != null) {
        total = total.plus(sums[place]);
      }
    }
    return total;
  }

  /** What each programme comes to alone; null where none of its budgets has the column. */
  private Sum[] amounts(Id measure, Id phase) {
    Map<Id, Sum[]> ofMeasure = amounts.get(measure);
    Sum[] known = ofMeasure == null ? null : ofMeasure.get(phase);
    return known != null
        ? known
        : amounts
            .computeIfAbsent(measure, m -> new ConcurrentHashMap<>())
            .computeIfAbsent(phase, p -> findAmounts(measure, p));
  }

  private Sum[] findAmounts(Id measure, Id phase) {
    Sum[] sums = new Sum[programmes.size()];
    for (int place = 0; place < sums.length; place++) {
      sums[place] = amount(place, measure, phase);
    }
    return sums;
  }

  private Sum amount(int place, Id measure, Id phase) {
    Sum sum = null;
    for (Account account : accounts.get(place)) {
      Optional<Budget.Column> column = account.budget().column(measure, phase);
      if (column.isPresent()) {
        Sum before = sum == null ? Sum.NOTHING : sum;
        sum =
            repeated.get(place)
                ? before
                : before.plus(account.alone(programmes.get(place).id(), column.get()));
      }
    }
    return sum;
  }

  /** The programme's target; empty where it does not say. */
  public Optional<Figure> target(Id indicator, int place) {
    return Optional.ofNullable(targets(indicator)[place]);
  }

  /** The total of an indicator's targets; empty where it applies to none. */
  public Optional<Sum> targets(Id indicator, int[] places) {
    Figure[] figures = targets(indicator);
    Sum sum = Sum.NOTHING;
    boolean applies = false;
    for (int place : places) {
      Figure figure = figures[place];
      if (figure != null && figure.state() != Figure.State.NOT_APPLICABLE) {
        applies = true;
        sum = sum.plus(figure);
      }
    }
    return applies ? Optional.of(sum) : Optional.empty();
  }

  private Figure[] targets(Id indicator) {
    Figure[] known = targets.get(indicator);
    return known != null ? known : targets.computeIfAbsent(indicator, this::findTargets);
  }

  private Figure[] findTargets(Id indicator) {
    Figure[] figures = new Figure[programmes.size()];
    for (int place = 0; place < figures.length; place++) {
      figures[place] = programmes.get(place).targets().get(indicator);
    }
    return figures;
  }
}
