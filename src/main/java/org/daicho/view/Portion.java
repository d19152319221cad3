package org.daicho.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daicho.model.Account;
import org.daicho.model.Budget;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Programme;
import org.daicho.model.Sum;

/**
 * Some programmes and what budgets say of them, to be added up. A group of thousands is taken apart
 * budget by budget once, since a sum that looked through all lines of all budgets for each group
 * would take the time of their product.
 */
final class Portion {
  /** A budget, and those of its programmes that are in the portion. */
  private record Share(Account account, List<Id> programmes) {}

  private final List<Programme> programmes;
  private final List<Share> shares;
  private final boolean ofOneBudget;
  private final List<Account> accounts;
  private final Map<AmountColumn, Sum> totals = new HashMap<>();
  private List<AmountColumn> amounts;
  private List<Id> indicators;
  private int planned;

  private Portion(List<Programme> programmes, List<Share> shares, boolean ofOneBudget) {
    this.programmes = programmes;
    this.shares = shares;
    this.ofOneBudget = ofOneBudget;
    this.accounts = new ArrayList<>(shares.size());
    for (Share share : shares) {
      accounts.add(share.account);
    }
  }

  /**
   * With all budgets that have amounts of the programmes, in order of their ids.
   *
   * @param programmes each once
   */
  static Portion of(Scope scope, List<Programme> programmes) {
    Map<Id, Share> shares = new HashMap<>();
    Share share = null;
    for (Programme programme : programmes) {
      for (Account account : scope.catalogue().accountsOf(programme)) {
        // Neighbours mostly are of one budget.
        if (share == null || share.account != account) {
          share = shares.get(account.budget().id());
        }
        if (share == null) {
          share = new Share(account, new ArrayList<>());
          shares.put(account.budget().id(), share);
        }
        share.programmes.add(programme.id());
      }
    }
    List<Share> inOrder = new ArrayList<>(shares.values());
    inOrder.sort(Comparator.comparing(s -> s.account.budget().id()));
    return new Portion(programmes, inOrder, false);
  }

  /** With the amounts of one budget only. */
  static Portion of(Account account, List<Programme> programmes) {
    Set<Id> all = account.programmes();
    Set<Id> own = new LinkedHashSet<>(); // Its lines may have one of them twice.
    for (Programme programme : programmes) {
      if (all.contains(programme.id())) {
        own.add(programme.id());
      }
    }
    return new Portion(programmes, List.of(new Share(account, List.copyOf(own))), true);
  }

  List<Programme> programmes() {
    return programmes;
  }

  int size() {
    return programmes.size();
  }

  /** The budgets, in order of their ids. */
  List<Account> accounts() {
    return accounts;
  }

  /** Those of the budgets that have amounts of one of the programmes. */
  List<Account> accountsOf(Scope scope, Programme programme) {
    List<Account> all = scope.catalogue().accountsOf(programme);
    if (ofOneBudget) {
      return all.contains(accounts.get(0)) ? accounts : List.of();
    }
    return all;
  }

  /** The columns that the budgets have among them, in the order they first come up. */
  List<AmountColumn> amounts(Scope scope) {
    if (amounts == null) {
      amounts = AmountColumn.of(scope, accounts);
    }
    return amounts;
  }

  /** Whether any of the budgets has a column. */
  boolean has(AmountColumn column) {
    for (Share share : shares) {
      if (column.in(share.account).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The total of an amount; a shared one counts where it lies wholly within. */
  Sum total(AmountColumn column) {
    Sum known = totals.get(column);
    if (known == null) {
      known = add(column);
      totals.put(column, known);
    }
    return known;
  }

  private Sum add(AmountColumn column) {
    Sum sum = Sum.NOTHING;
    for (Share share : shares) {
      Optional<Budget.Column> own = column.in(share.account);
      if (own.isPresent()) {
        sum = sum.plus(share.account.within(own.get(), share.programmes));
      }
    }
    return sum;
  }

  /** The shared amounts that reach from these programmes to others. */
  List<Budget.SharedAmount> reaching(AmountColumn column) {
    List<Budget.SharedAmount> reaching = new ArrayList<>();
    for (Share share : shares) {
      if (!share.account.budget().shared().isEmpty()) {
        Optional<Budget.Column> own = column.in(share.account);
        if (own.isPresent()) {
          reaching.addAll(share.account.reaching(own.get(), share.programmes));
        }
      }
    }
    return reaching;
  }

  /** The indicators of the programmes' plans in their order, then any others. */
  List<Id> indicators(Scope scope) {
    if (indicators == null) {
      Set<Id> found = new LinkedHashSet<>();
      for (Id plan : plans()) {
        scope.catalogue().plan(plan).ifPresent(p -> found.addAll(p.indicators()));
      }
      planned = found.size();
      for (Programme programme : programmes) {
        found.addAll(programme.targets().keySet());
      }
      indicators = List.copyOf(found);
    }
    return indicators;
  }

  /** Whether there are no others. */
  boolean indicatorsAreOfPlans(Scope scope) {
    return indicators(scope).size() == planned;
  }

  private SortedSet<Id> plans() {
    SortedSet<Id> plans = new TreeSet<>();
    Id last = null;
    for (Programme programme : programmes) {
      if (programme.plan().isPresent() && !programme.plan().get().equals(last)) {
        last = programme.plan().get(); // Neighbours mostly are of one plan.
        plans.add(last);
      }
    }
    return plans;
  }

  /** The total of an indicator's targets. */
  Sum targets(Id indicator) {
    Sum sum = Sum.NOTHING;
    for (Programme programme : programmes) {
      Figure figure = programme.targets().get(indicator);
      if (figure != null) {
        sum = sum.plus(figure);
      }
    }
    return sum;
  }

  /** A total that no document prints: where the target applies to none, it is not zero. */
  Figure target(Id indicator) {
    Sum sum = targets(indicator);
    boolean nothing = sum.known() == 0 && sum.open() == 0 && sum.blank() == 0;
    return nothing && !applies(indicator) ? Figure.NOT_APPLICABLE : sum.figure();
  }

  private boolean applies(Id indicator) {
    for (Programme programme : programmes) {
      Figure figure = programme.targets().get(indicator);
      if (figure != null && figure.state() != Figure.State.NOT_APPLICABLE) {
        return true;
      }
    }
    return false;
  }
}
