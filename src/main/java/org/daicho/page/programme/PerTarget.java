package org.daicho.page.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Account;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Scope;
import org.daicho.view.Block;

/**
 * What a programme's amounts come to for each person, firm and so on that it aims at. No document
 * says so; it is computed here, and the division is printed with it. Left out are amounts shared
 * with other programmes, which no source divides, parts of other amounts, and targets of none.
 */
final class PerTarget {
  private final Scope scope;
  private final Programme programme;
  private final List<Account> accounts;

  PerTarget(Scope scope, Programme programme, List<Account> accounts) {
    this.scope = scope;
    this.programme = programme;
    this.accounts = accounts;
  }

  /** Nothing where no amount and target allow it. */
  List<Block> blocks(List<AmountColumn> amounts) {
    List<Block.Fact> facts = new ArrayList<>();
    for (Map.Entry<Id, Figure> target : programme.targets().entrySet()) {
      if (!target.getValue().isKnown() || target.getValue().value() <= 0) {
        continue;
      }
      for (AmountColumn amount : amounts) {
        List<Amount> found = Amount.of(programme.id(), accounts, amount.kind());
        if (isWhole(found)) {
          facts.add(fact(amount, Amount.sum(found).figure(), target.getKey(), target.getValue()));
        }
      }
    }
    return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
  }

  /** Whether all of it is known, is of this programme alone, and is no part of another amount. */
  private static boolean isWhole(List<Amount> found) {
    Sum sum = Amount.sum(found);
    return sum.known() > 0
        && sum.complete()
        && found.stream().allMatch(a -> a.shared().isEmpty() && a.column().partOf().isEmpty());
  }

  private Block.Fact fact(AmountColumn amount, Figure figure, Id indicator, Figure target) {
    long yen =
        BigDecimal.valueOf(figure.value())
            .divide(BigDecimal.valueOf(target.value()), 0, RoundingMode.HALF_UP)
            .longValueExact();
    String unit = scope.unitOf(indicator);
    return new Block.Fact(
        scope.say(
            "per-target-of",
            amount.label(),
            scope.string(scope.termBrief(Vocabulary.INDICATOR, indicator)),
            unit),
        List.of(
            scope.unlinked(
                scope.say(
                    "per-target-value",
                    scope.number(yen, 1),
                    scope.number(figure, amount.unit().yen()),
                    scope.name(amount.unit()),
                    scope.number(target, 1),
                    scope.unitOf(indicator, target)))));
  }
}
