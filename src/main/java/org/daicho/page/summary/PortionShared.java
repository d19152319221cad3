package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Account;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.ProgrammeFigures;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.page.context.AmountColumn;

/** The amounts that programmes of a portion share, within it or with others; most have none. */
final class PortionShared {
  /** A budget with shared amounts, and those of its programmes that are in the portion. */
  private static final class Share {
    final Account account;
    final Set<Id> programmes = new HashSet<>();

    /** Of those programmes that other budgets speak of, too. */
    final List<Integer> inSeveral = new ArrayList<>();

    Share(Account account) {
      this.account = account;
    }
  }

  private final ProgrammeFigures figures;

  /** In order of the budgets' ids. */
  private final Collection<Share> shares;

  private PortionShared(ProgrammeFigures figures, Collection<Share> shares) {
    this.figures = figures;
    this.shares = shares;
  }

  /**
   * @param places of the programmes, among the figures
   */
  static PortionShared of(ProgrammeFigures figures, int[] places) {
    SortedMap<Id, Share> found = new TreeMap<>();
    for (int place : places) {
      if (figures.shares(place)) {
        for (Account account : figures.accounts(place)) {
          add(figures, account, place, found);
        }
      }
    }
    return new PortionShared(figures, found.values());
  }

  private static void add(
      ProgrammeFigures figures, Account account, int place, SortedMap<Id, Share> found) {
    if (!account.budget().shared().isEmpty()) {
      Share share = found.computeIfAbsent(account.budget().id(), b -> new Share(account));
      share.programmes.add(figures.programme(place).id());
      if (figures.accounts(place).size() > 1) {
        share.inSeveral.add(place);
      }
    }
  }

  /** What those come to that lie wholly within the portion. */
  Sum total(AmountColumn column) {
    Sum sum = Sum.NOTHING;
    for (Share share : shares) {
      Optional<Budget.Column> own = column.in(share.account);
      if (own.isPresent()) {
        sum = sum.plus(share.account.sharedWithin(own.get(), counted(share, column)));
      }
    }
    return sum;
  }

  /** Those that reach from the portion to others. */
  List<Budget.SharedAmount> reaching(AmountColumn column) {
    List<Budget.SharedAmount> reaching = new ArrayList<>();
    for (Share share : shares) {
      Optional<Budget.Column> own = column.in(share.account);
      if (own.isPresent()) {
        reaching.addAll(share.account.reaching(own.get(), counted(share, column)));
      }
    }
    return reaching;
  }

  /** Without those of which several budgets speak: their amounts are open. */
  private Set<Id> counted(Share share, AmountColumn column) {
    Set<Id> counted = share.programmes;
    for (int place : share.inSeveral) {
      if (Amount.areSeveral(figures.amounts(place, column.kind()))) {
        counted = counted == share.programmes ? new HashSet<>(counted) : counted;
        counted.remove(figures.programme(place).id());
      }
    }
    return counted;
  }
}
