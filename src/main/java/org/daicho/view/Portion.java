package org.daicho.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private record Share(Account account, Set<Id> programmes) {}

  private final List<Programme> programmes;
  private final Set<Id> ids;
  private final List<Share> shares;

  private Portion(List<Programme> programmes, Set<Id> ids, List<Share> shares) {
    this.programmes = programmes;
    this.ids = ids;
    this.shares = shares;
  }

  /** With all budgets that have amounts of the programmes, in order of their ids. */
  static Portion of(Scope scope, List<Programme> programmes) {
    Map<Account, Share> shares = new HashMap<>();
    Set<Id> ids = new HashSet<>();
    for (Programme programme : programmes) {
      ids.add(programme.id());
      for (Account account : scope.catalogue().accountsOf(programme)) {
        shares
            .computeIfAbsent(account, a -> new Share(a, new HashSet<>()))
            .programmes
            .add(programme.id());
      }
    }
    List<Share> inOrder = new ArrayList<>(shares.values());
    inOrder.sort(Comparator.comparing(share -> share.account.budget().id()));
    return new Portion(programmes, ids, inOrder);
  }

  /** With the amounts of one budget only. */
  static Portion of(Account account, List<Programme> programmes) {
    Set<Id> ids = new HashSet<>();
    programmes.forEach(p -> ids.add(p.id()));
    Set<Id> own = new HashSet<>(account.programmes());
    own.retainAll(ids);
    return new Portion(programmes, ids, List.of(new Share(account, own)));
  }

  List<Programme> programmes() {
    return programmes;
  }

  int size() {
    return programmes.size();
  }

  boolean contains(Collection<Id> all) {
    return ids.containsAll(all);
  }

  List<Account> accounts() {
    return shares.stream().map(Share::account).toList();
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
    Sum sum = Sum.NOTHING;
    for (Share share : shares) {
      Budget.Column own = column.in(share.account).orElse(null);
      if (own != null) {
        sum = sum.plus(share.account.within(own, share.programmes));
      }
    }
    return sum;
  }

  /** The shared amounts that reach from these programmes to others. */
  List<Budget.SharedAmount> reaching(AmountColumn column) {
    List<Budget.SharedAmount> reaching = new ArrayList<>();
    for (Share share : shares) {
      column
          .in(share.account)
          .ifPresent(own -> reaching.addAll(share.account.reaching(own, share.programmes)));
    }
    return reaching;
  }

  /** The indicators of the programmes' plans in their order, then any others. */
  List<Id> indicators(Scope scope) {
    Set<Id> plans = new HashSet<>();
    Set<Id> others = new LinkedHashSet<>();
    for (Programme programme : programmes) {
      programme.plan().ifPresent(plans::add);
      others.addAll(programme.targets().keySet());
    }
    Set<Id> found = new LinkedHashSet<>();
    for (Id plan : new TreeSet<>(plans)) {
      scope.catalogue().plan(plan).ifPresent(p -> found.addAll(p.indicators()));
    }
    found.addAll(others);
    return List.copyOf(found);
  }

  /** The total of an indicator's targets. */
  Sum targets(Id indicator) {
    Sum sum = Sum.NOTHING;
    for (Programme programme : programmes) {
      sum = sum.plus(programme.targets().getOrDefault(indicator, Figure.NOT_APPLICABLE));
    }
    return sum;
  }

  /** A total that no document prints: where the target applies to none, it is not zero. */
  Figure target(Id indicator) {
    for (Programme programme : programmes) {
      Figure figure = programme.targets().getOrDefault(indicator, Figure.NOT_APPLICABLE);
      if (figure.state() != Figure.State.NOT_APPLICABLE) {
        return targets(indicator).figure();
      }
    }
    return Figure.NOT_APPLICABLE;
  }
}
