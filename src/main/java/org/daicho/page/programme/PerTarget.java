package org.daicho.page.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.PageContext;
import org.daicho.view.block.Block;
import org.daicho.view.block.FactsBlock;

/**
 * What a programme's amounts come to for each person, firm and so on that it aims at. No document
 * says so; it is computed here, and the division is printed with it. Left out are amounts shared
 * with other programmes, which no source divides, parts of other amounts, targets of none, and
 * rates.
 */
final class PerTarget {
  private final PageContext context;
  private final Programme programme;
  private final List<BudgetTotals> budgetTotals;

  PerTarget(PageContext context, Programme programme, List<BudgetTotals> budgetTotals) {
    this.context = context;
    this.programme = programme;
    this.budgetTotals = budgetTotals;
  }

  /** Nothing where no amount and target allow it. */
  List<Block> blocks(List<AmountColumn> amounts) {
    List<FactsBlock.Fact> facts = new ArrayList<>();
    ProgrammeIndicators indicators = new ProgrammeIndicators(context.catalogue());
    for (Map.Entry<Id, Figure> target : programme.targets().entrySet()) {
      if (!target.getValue().isKnown()
          || target.getValue().value() <= 0
          || indicators.isRate(target.getKey())) {
        continue;
      }
      for (AmountColumn amount : amounts) {
        ProgrammeAmounts found =
            ProgrammeAmounts.stated(programme.id(), budgetTotals, amount.kind());
        if (found.isOwnAndWhole()
            && found.all().stream().allMatch(a -> a.column().partOf().isEmpty())) {
          facts.add(fact(amount, found.sum().figure(), target.getKey(), target.getValue()));
        }
      }
    }
    return facts.isEmpty() ? List.of() : List.of(new FactsBlock(facts));
  }

  private FactsBlock.Fact fact(AmountColumn amount, Figure figure, Id indicator, Figure target) {
    long perTarget =
        BigDecimal.valueOf(figure.value())
            .divide(target.decimal(), 0, RoundingMode.HALF_UP)
            .longValueExact();
    String unit = context.unitOf(indicator);
    return new FactsBlock.Fact(
        context.say(
            "per-target-of", amount.label(), context.word(Vocabulary.INDICATOR, indicator), unit),
        List.of(
            context.unlinked(
                context.say(
                    "per-target-value",
                    context.number(perTarget, 1),
                    context.number(figure, amount.scale()),
                    amount.unitName(context),
                    context.number(target, 1),
                    context.unitOf(indicator, target)))));
  }
}
