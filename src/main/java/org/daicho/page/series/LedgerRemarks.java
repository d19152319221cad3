package org.daicho.page.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Numerals;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.PageContext;
import org.daicho.view.Remark;

/**
 * What is said beneath an account over years: notes at single figures, what earlier documents state
 * instead, and what editors have confirmed of what does not add up.
 */
final class LedgerRemarks {
  private final PageContext context;
  private final AmountSeries series;
  private final Documents documents;

  /** What is said of amounts, with its mark; of the same words one mark. */
  private final Map<String, Remark> numbered = new LinkedHashMap<>();

  private final List<Remark> revised = new ArrayList<>();
  private final Set<Differing> differing = new HashSet<>();

  LedgerRemarks(PageContext context, AmountSeries series, Documents documents) {
    this.context = context;
    this.series = series;
    this.documents = documents;
  }

  /** All, once every amount was asked for. */
  List<Remark> all() {
    List<Remark> all = new ArrayList<>(numbered.values());
    all.addAll(revised);
    LinkedHashSet<Words> confirmed = new LinkedHashSet<>();
    for (BudgetTotals totals : series.budgetTotals()) {
      confirmed.addAll(
          AsInTheSource.notes(
              context,
              totals.budget().key(),
              AsInTheSource.OF_IDENTITIES,
              figure -> isDiffering(totals.budget().key(), figure)));
    }
    confirmed.forEach(words -> all.add(new Remark("", words)));
    return List.copyOf(all);
  }

  /** A figure that differs from what it is made of or carried from. */
  private record Differing(EntryKey budget, BigDecimal figure) {
    private Differing(Amount amount, AmountColumn column) {
      this(
          amount.totals().budget().key(),
          amount
              .figure()
              .decimal()
              .divide(BigDecimal.valueOf(column.scale()))
              .stripTrailingZeros());
    }
  }

  /** Whether a figure that an editor has confirmed is one that differs here. */
  private boolean isDiffering(EntryKey budget, String written) {
    return Numerals.parseDecimal(written)
        .filter(number -> differing.contains(new Differing(budget, number.stripTrailingZeros())))
        .isPresent();
  }

  /** Notes that a figure is not what it is made of or carried from. */
  void differs(Amount amount, AmountColumn column) {
    differing.add(new Differing(amount, column));
  }

  /** The marks of what there is to say of an amount. */
  List<String> marks(AmountColumn column, FiscalYear year) {
    LinkedHashSet<String> marks = new LinkedHashSet<>();
    series
        .one(column, year)
        .ifPresent(
            amount -> {
              revised(column, year, amount).ifPresent(marks::add);
              for (Budget.Line line : series.lines(amount.totals())) {
                for (Budget.FigureNote note : line.notes()) {
                  if (note.column().equals(amount.column().id())
                      && note.year().map(year::equals).orElse(true)) {
                    Words words = context.words(note.note());
                    marks.add(mark(words.with(said(column, year, words.value()))));
                  }
                }
              }
            });
    return List.copyOf(marks);
  }

  private String said(AmountColumn column, FiscalYear year, String what) {
    return context.say(
        "indicator-says", context.say("views-name-year", column.label(), context.name(year)), what);
  }

  /** The mark of what is said. */
  String mark(Words words) {
    return numbered
        .computeIfAbsent(words.value(), w -> new Remark(String.valueOf(numbered.size() + 1), words))
        .mark();
  }

  /** That earlier documents state another amount. */
  private Optional<String> revised(AmountColumn column, FiscalYear year, Amount now) {
    LinkedHashMap<String, String> others = new LinkedHashMap<>();
    for (Amount was : series.amounts(column, year).superseded()) {
      if (was.figure().isKnown()
          && !series.isComputed(was)
          && differ(was.figure(), now.figure(), column)) {
        String document =
            was.totals()
                .budget()
                .source()
                .map(source -> documents.number(source.document()).words().value())
                .orElse("");
        others.merge(printed(column, was.figure()), document, (a, b) -> a + b);
      }
    }
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<String> earlier = new ArrayList<>();
    others.forEach((was, by) -> earlier.add(context.say("indicator-revised", was, by)));
    String mark = context.say("revised-mark");
    revised.add(
        new Remark(
            mark,
            context.plain(
                context.say(
                    "revised-from",
                    context.say("views-name-year", column.label(), context.name(year)),
                    printed(column, now.figure()),
                    String.join(context.say("views-comma"), earlier)))));
    return Optional.of(mark);
  }

  /** Whether two documents differ, and not only in how far they round. */
  private static boolean differ(Figure was, Figure now, AmountColumn column) {
    if (!now.isKnown()) {
      return true;
    }
    BigDecimal scale = BigDecimal.valueOf(column.scale());
    BigDecimal before = was.decimal().divide(scale).stripTrailingZeros();
    BigDecimal after = now.decimal().divide(scale).stripTrailingZeros();
    int decimals = Math.max(0, Math.min(before.scale(), after.scale()));
    BigDecimal difference = before.subtract(after).abs();
    return Math.max(0, before.scale()) == Math.max(0, after.scale())
        ? difference.signum() != 0
        : difference.compareTo(BigDecimal.ONE.movePointLeft(decimals)) >= 0;
  }

  String printed(AmountColumn column, Figure figure) {
    return figure.isKnown()
        ? context.number(figure, column.scale())
        : context.say("views-state-" + figure.state().word().replace("/", ""));
  }
}
