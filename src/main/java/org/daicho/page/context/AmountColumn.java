package org.daicho.page.context;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Budget;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;
import org.daicho.view.Table;

/**
 * A kind of amount, as a column of a table over several budgets. Two phases are two columns, and
 * where years would meet each has a column, so nothing can add them up.
 *
 * @param unit the finest of the budgets that have it, so that every amount is whole
 */
public record AmountColumn(AmountKind kind, MoneyUnit unit, String label) {

  /** The columns of budgets that are not added up. */
  public static List<AmountColumn> of(PageContext context, Collection<BudgetTotals> budgetTotals) {
    return of(context, budgetTotals, AmountKind.of(budgetTotals, List.of()));
  }

  /**
   * A column for each kind.
   *
   * @param kinds those that the budgets have among them
   */
  public static List<AmountColumn> of(
      PageContext context, Collection<BudgetTotals> budgetTotals, List<AmountKind> kinds) {
    return kinds.stream()
        .map(
            kind -> new AmountColumn(kind, finest(kind, budgetTotals), label(context, kind, kinds)))
        .toList();
  }

  /** What a figure is divided by in its unit. */
  public long scale() {
    return kind.unit().isPresent() ? 1 : unit.scale();
  }

  public String unitName(PageContext context) {
    return kind.unit()
        .map(of -> context.string(context.termBrief(Vocabulary.COUNT_UNIT, of)))
        .orElseGet(() -> context.name(unit));
  }

  private static MoneyUnit finest(AmountKind kind, Collection<BudgetTotals> budgetTotals) {
    MoneyUnit finest = MoneyUnit.LARGEST;
    for (BudgetTotals totals : budgetTotals) {
      MoneyUnit unit = totals.budget().unit();
      if (unit.scale() < finest.scale() && kind.in(totals).isPresent()) {
        finest = unit;
      }
    }
    return finest;
  }

  /**
   * The label of a column. A measure that occurs in one phase has its own name. Of a measure in
   * several phases the label is the phase; of any but the first measure it is measure and phase,
   * since readers would take the phase alone for one of the first measure.
   */
  private static String label(PageContext context, AmountKind kind, List<AmountKind> kinds) {
    Set<Id> phases = new LinkedHashSet<>();
    for (AmountKind other : kinds) {
      if (other.measure().equals(kind.measure())) {
        phases.add(other.phase());
      }
    }
    String measure = context.word(Vocabulary.MEASURE, kind.measure());
    String phase = context.word(Vocabulary.PHASE, kind.phase());
    String name;
    if (phases.size() == 1) {
      name = measure;
    } else if (kind.measure().equals(kinds.get(0).measure())) {
      name = phase;
    } else {
      name = context.say("views-name-phase", measure, phase);
    }
    if (kind.account().isPresent()) {
      name =
          context.say(
              "views-name-phase",
              name,
              context.string(context.termBrief(Vocabulary.ACCOUNT, kind.account().get())));
    }
    if (!kind.byYear()) {
      return name;
    }
    String year = kind.year().map(context::name).orElse(context.say("views-no-year"));
    return context.say("views-name-year", name, year);
  }

  /** The field's name in open data, measure, phase, year and unit. */
  public String field() {
    String year = kind.byYear() ? "_" + kind.yearField() : "";
    String in = kind.unit().map(Id::value).orElse(unit.dataName());
    return (kind.measure() + "_" + kind.phase() + kind.accountField() + year + "_" + in)
        .replace('-', '_');
  }

  public Table.Column column(PageContext context) {
    return new Table.Column(
        field(),
        label,
        unitName(context),
        "",
        kind.unit().isPresent() ? Table.Type.COUNT : Table.Type.AMOUNT,
        scale(),
        false);
  }

  public Optional<Budget.Column> in(BudgetTotals totals) {
    return kind.in(totals);
  }

  /** Whether all budgets that have it say that it is a share or a part of another column. */
  public boolean isWithin(AmountColumn other, Collection<BudgetTotals> budgetTotals) {
    return unit == other.unit
        && budgetTotals.stream()
            .allMatch(
                totals ->
                    in(totals)
                        .map(c -> c.partOf().or(c::of))
                        .map(of -> of.isPresent() && of.equals(other.in(totals).map(o -> o.id())))
                        .orElse(true));
  }

  /** Whether it is the same measure in another phase, in the same unit. */
  public boolean isPhaseOf(AmountColumn other) {
    return unit == other.unit && kind.isPhaseOf(other.kind);
  }
}
