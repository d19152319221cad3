package org.daicho.page.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/**
 * The phases of money in the order of their vocabulary, in which it goes from what is asked for to
 * what is spent.
 */
public final class PhaseOrder {
  private final List<Id> measures;
  private final List<Id> phases;

  public PhaseOrder(Catalogue catalogue) {
    this.measures = terms(catalogue, Vocabulary.MEASURE);
    this.phases = terms(catalogue, Vocabulary.PHASE);
  }

  private static List<Id> terms(Catalogue catalogue, Id vocabulary) {
    return catalogue.vocabulary(vocabulary).stream()
        .flatMap(v -> v.terms().keySet().stream())
        .toList();
  }

  /**
   * What stands for an amount: of the first measure, the latest phase that documents state; one
   * that is made of others, such as what was left unused, only where there is nothing else.
   *
   * @param kinds amounts of money to choose from
   * @param budgetTotals that have them
   */
  public Optional<AmountKind> leading(
      Collection<AmountKind> kinds, Collection<BudgetTotals> budgetTotals) {
    return kinds.stream()
        .filter(kind -> kind.unit().isEmpty())
        .min(
            Comparator.comparing((AmountKind kind) -> measures.indexOf(kind.measure()))
                .thenComparing(kind -> isMadeOfOthers(kind, budgetTotals))
                .thenComparing(kind -> -phases.indexOf(kind.phase())));
  }

  private static boolean isMadeOfOthers(AmountKind kind, Collection<BudgetTotals> budgetTotals) {
    return budgetTotals.stream()
        .flatMap(totals -> kind.in(totals).stream())
        .anyMatch(column -> column.identity().isPresent());
  }

  /** The phase of the same measure that comes right before another among some kinds. */
  public Optional<AmountKind> before(AmountKind leading, Collection<AmountKind> kinds) {
    return kinds.stream()
        .filter(kind -> kind.isPhaseOf(leading) && order(kind) < order(leading))
        .max(Comparator.comparing(this::order));
  }

  /** Those of one measure and account next to one another, each in the order of the phases. */
  public Comparator<AmountKind> inOrder() {
    return Comparator.comparing((AmountKind kind) -> measures.indexOf(kind.measure()))
        .thenComparing(kind -> kind.account().map(Id::value).orElse(""))
        .thenComparing(this::order);
  }

  private int order(AmountKind kind) {
    return phases.indexOf(kind.phase());
  }
}
