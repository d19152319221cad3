package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.catalogue.ProgrammeFigures;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.page.context.AmountColumn;

/** The amounts that programmes of a selection share, within it or with others; most have none. */
final class SelectionShared {
  /** A budget with shared amounts, and those of its programmes that are in the selection. */
  private static final class Share {
    final BudgetTotals totals;
    final Set<Id> programmes = new HashSet<>();

    /** Of those programmes that other budgets speak of, too, or those of what they went on as. */
    final List<Integer> inSeveral = new ArrayList<>();

    Share(BudgetTotals totals) {
      this.totals = totals;
    }
  }

  private final ProgrammeFigures figures;

  /** In order of the budgets' ids. */
  private final Collection<Share> shares;

  private SelectionShared(ProgrammeFigures figures, Collection<Share> shares) {
    this.figures = figures;
    this.shares = shares;
  }

  /**
   * @param places of the programmes, among the figures
   */
  static SelectionShared of(ProgrammeFigures figures, int[] places) {
    Map<BudgetTotals, Share> found = new HashMap<>();
    for (int place : places) {
      if (figures.shares(place)) {
        for (BudgetTotals totals : figures.budgetTotals(place)) {
          add(figures, totals, place, found);
        }
      }
    }
    return new SelectionShared(
        figures,
        found.values().stream().sorted(Comparator.comparing(share -> share.totals)).toList());
  }

  private static void add(
      ProgrammeFigures figures, BudgetTotals totals, int place, Map<BudgetTotals, Share> found) {
    if (!totals.budget().shared().isEmpty()) {
      Share share = found.computeIfAbsent(totals, Share::new);
      Id programme = figures.programme(place).id();
      share.programmes.add(programme);
      if (figures.budgetTotals(place).size() > 1 || totals.mayBeRestated(programme)) {
        share.inSeveral.add(place);
      }
    }
  }

  /** What those come to that lie wholly within the selection. */
  Sum total(AmountColumn column) {
    Sum sum = Sum.NOTHING;
    for (Share share : shares) {
      Optional<Budget.Column> own = column.in(share.totals);
      if (own.isPresent()) {
        sum = sum.plus(share.totals.sharedWithin(own.get(), counted(share, column)));
      }
    }
    return sum;
  }

  /** Those that reach from the selection to others. */
  List<SharedBeyond> reaching(AmountColumn column) {
    List<SharedBeyond> reaching = new ArrayList<>();
    for (Share share : shares) {
      Optional<Budget.Column> own = column.in(share.totals);
      if (own.isPresent()) {
        for (Budget.SharedAmount of : share.totals.reaching(own.get(), counted(share, column))) {
          reaching.add(new SharedBeyond(share.totals, of));
        }
      }
    }
    return reaching;
  }

  /**
   * Without those of which several budgets speak, since their amounts are open, or a later one
   * speaks anew, under their own name or that of a successor.
   */
  private Set<Id> counted(Share share, AmountColumn column) {
    Set<Id> counted = share.programmes;
    for (int place : share.inSeveral) {
      Id programme = figures.programme(place).id();
      ProgrammeAmounts amounts = figures.amounts(place, column.kind());
      boolean isRestated =
          amounts.all().stream()
              .anyMatch(
                  a ->
                      a.totals() == share.totals
                          && a.listedAgain()
                          && a.totals().isRestated(programme, a.column()));
      if (amounts.areSeveral()
          || isRestated
          || amounts.superseded().stream().anyMatch(a -> a.totals() == share.totals)) {
        counted = counted == share.programmes ? new HashSet<>(counted) : counted;
        counted.remove(programme);
      }
    }
    return counted;
  }
}
