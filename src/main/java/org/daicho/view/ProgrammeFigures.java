package org.daicho.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Account;
import org.daicho.model.Budget;
import org.daicho.model.Catalogue;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Programme;
import org.daicho.model.Sum;

/**
 * What budgets and targets say of the programmes of a list, each looked up once. A page puts its
 * list in groups in four or five ways; a group is added up by the places of its programmes here.
 */
final class ProgrammeFigures {
  private final List<Programme> programmes;
  private final List<List<Account>> accounts;
  private final BitSet repeated;
  private final boolean shared;
  private final Map<AmountColumn, Sum[]> amounts = new HashMap<>();
  private final Map<Id, Figure[]> targets = new HashMap<>();

  private ProgrammeFigures(
      List<Programme> programmes, List<List<Account>> accounts, BitSet repeated) {
    this.programmes = programmes;
    this.accounts = accounts;
    this.repeated = repeated;
    this.shared = anyShares(accounts);
  }

  /**
   * With all budgets that have amounts of the programmes.
   *
   * @param programmes each once
   */
  static ProgrammeFigures of(Catalogue catalogue, List<Programme> programmes) {
    List<List<Account>> accounts = new ArrayList<>(programmes.size());
    for (Programme programme : programmes) {
      accounts.add(catalogue.accountsOf(programme));
    }
    return new ProgrammeFigures(programmes, accounts, new BitSet());
  }

  /**
   * With one budget only.
   *
   * @param programmes its lines may have one of them twice; it counts once
   */
  static ProgrammeFigures of(Account account, List<Programme> programmes) {
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

  private static boolean anyShares(List<List<Account>> accounts) {
    for (List<Account> own : accounts) {
      for (Account account : own) {
        if (!account.budget().shared().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  List<Programme> programmes() {
    return programmes;
  }

  /** The budgets that have amounts of the programme at a place. */
  List<Account> accounts(int place) {
    return accounts.get(place);
  }

  /** Whether any of the budgets has amounts that several programmes share. */
  boolean anyShared() {
    return shared;
  }

  /** What each programme comes to alone; null where none of its budgets has the column. */
  Sum[] amounts(AmountColumn column) {
    Sum[] known = amounts.get(column);
    if (known == null) {
      known = new Sum[programmes.size()];
      for (int place = 0; place < known.length; place++) {
        known[place] = amount(place, column);
      }
      amounts.put(column, known);
    }
    return known;
  }

  private Sum amount(int place, AmountColumn column) {
    Sum sum = null;
    for (Account account : accounts.get(place)) {
      Optional<Budget.Column> own = column.in(account);
      if (own.isPresent()) {
        Sum before = sum == null ? Sum.NOTHING : sum;
        sum =
            repeated.get(place)
                ? before
                : before.plus(account.alone(programmes.get(place).id(), own.get()));
      }
    }
    return sum;
  }

  /** The target of each programme; null where it has none. */
  Figure[] targets(Id indicator) {
    Figure[] known = targets.get(indicator);
    if (known == null) {
      known = new Figure[programmes.size()];
      for (int place = 0; place < known.length; place++) {
        known[place] = programmes.get(place).targets().get(indicator);
      }
      targets.put(indicator, known);
    }
    return known;
  }
}
