package org.daicho.export.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset.Type;
import org.daicho.export.format.FigureCell;
import org.daicho.export.format.Terms;
import org.daicho.export.format.TotalJson;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.value.Currency;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;

/**
 * A column for each kind of amount that any programme has, in the smallest unit of money. Amounts
 * of different kinds never meet in a column, and one over several programmes stands in one row.
 * Next to it stand its state, whether it is complete, and whether it is still open.
 */
record AmountColumns(Catalogue catalogue) {
  /** The same in all lists of programmes and of groups of them. */
  private static final Text OPEN =
      Text.of(
          "未定・非公表、または複数の予算にあって足し合わせない額がある事業の数。1行は1事業なので0か1（調書に未定の行がいくつあっても1）。budget-lines.csvでは行ごとに状態を示す。",
          "How many programmes have an amount that is undecided, withheld or said by several budgets."
              + " A row is one programme, so it is 0 or 1, however many lines of its sheet are open;"
              + " budget-lines.csv has the state of each line.");

  void addTo(Columns<Programme> columns) {
    Terms terms = new Terms(catalogue);
    for (AmountKind kind : kinds(terms)) {
      Map<Id, Shown> rows = rows(kind);
      Text label = label(terms, kind);
      String name =
          columns.figure(
              Columns.fieldName(
                  "amount",
                  kind.measure().value(),
                  kind.phase().value() + kind.accountField(),
                  (kind.byYear() ? kind.yearField() + "_" : "")
                      + kind.unit().map(Id::value).orElse(MoneyUnit.SMALLEST.dataName())),
              kind.unit().isPresent() ? Type.NUMBER : Type.INTEGER,
              label,
              p -> rows.getOrDefault(p.id(), Shown.NONE).cell());
      columns.add(
          name + "_" + TotalJson.COMPLETE,
          Type.BOOLEAN,
          Terms.label(label, Text.of("（すべて判明しているか）", " (whether all of it is known)")),
          p ->
              rows.getOrDefault(p.id(), Shown.NONE)
                  .counted()
                  .map(sum -> String.valueOf(sum.complete()))
                  .orElse(""));
      columns.add(
          name + "_" + TotalJson.OPEN,
          Type.INTEGER,
          Terms.label(label, Text.of("（未確定の事業の数）", " (how many programmes are open)")),
          OPEN,
          p ->
              rows.getOrDefault(p.id(), Shown.NONE)
                  .counted()
                  .map(sum -> String.valueOf(sum.open()))
                  .orElse(""));
    }
  }

  private static Text label(Terms terms, AmountKind kind) {
    Text comma = Text.of("・", ", ");
    Text label =
        Terms.label(
            terms.name(Vocabulary.MEASURE, kind.measure()),
            comma,
            terms.name(Vocabulary.PHASE, kind.phase()));
    if (kind.account().isPresent()) {
      label = Terms.label(label, comma, terms.name(Vocabulary.ACCOUNT, kind.account().get()));
    }
    if (kind.byYear()) {
      label =
          Terms.label(
              label,
              comma,
              kind.year()
                  .map(year -> Text.of(year.japanese(), year.western()))
                  .orElse(Text.of("年度の記載なし", "no year stated")));
    }
    Text unit =
        kind.unit()
            .map(of -> terms.name(Vocabulary.COUNT_UNIT, of))
            .orElse(Currency.OF_AMOUNTS.name());
    return Terms.label(label, Text.of("（", " ("), unit, Text.of("）", ")"));
  }

  /** By measure, then by phase, each in the order of its vocabulary; then by year. */
  private List<AmountKind> kinds(Terms terms) {
    List<AmountKind> found = AmountKind.of(catalogue, catalogue.programmes());
    List<Id> measures = inOrder(terms, Vocabulary.MEASURE, found, AmountKind::measure);
    List<Id> phases = inOrder(terms, Vocabulary.PHASE, found, AmountKind::phase);
    List<AmountKind> kinds = new ArrayList<>(found);
    kinds.sort(
        Comparator.comparing((AmountKind kind) -> measures.indexOf(kind.measure()))
            .thenComparing(kind -> phases.indexOf(kind.phase())));
    return kinds;
  }

  private static List<Id> inOrder(
      Terms terms, Id vocabulary, List<AmountKind> kinds, Function<AmountKind, Id> term) {
    return List.copyOf(terms.inOrder(vocabulary, kinds.stream().map(term).toList()));
  }

  private ProgrammeAmounts amounts(Programme programme, AmountKind kind) {
    return ProgrammeAmounts.of(programme.id(), catalogue.totalsOf(programme), kind);
  }

  /**
   * What the row of a programme shows of a kind of amount.
   *
   * @param counted what counts of it in this row; empty where that is nothing
   */
  private record Shown(FigureCell cell, Optional<Sum> counted) {
    static final Shown NONE = new Shown(FigureCell.NONE, Optional.empty());

    static Shown counting(FigureCell cell, Sum sum) {
      return new Shown(cell, cell.state().isEmpty() ? Optional.empty() : Optional.of(sum));
    }
  }

  /** Of the programmes that have such an amount. */
  private Map<Id, Shown> rows(AmountKind kind) {
    Map<Id, Shown> rows = new HashMap<>();
    for (Programme programme : catalogue.programmes()) {
      ProgrammeAmounts found = amounts(programme, kind);
      if (!found.all().isEmpty()) {
        rows.put(programme.id(), shown(programme, kind, found));
      }
    }
    return rows;
  }

  private Shown shown(Programme programme, AmountKind kind, ProgrammeAmounts found) {
    Sum sum = found.sum();
    return switch (found.which()) {
      case LISTED_AGAIN -> new Shown(FigureCell.LISTED_AGAIN, Optional.empty());
      case SHARED -> {
        Budget.SharedAmount shared = found.one().shared().orElseThrow();
        yield programme.id().equals(carrier(found.one().totals(), shared, kind))
            ? Shown.counting(FigureCell.sharing(shared.amount()), sum.plus(shared.amount()))
            : new Shown(FigureCell.COVERED, Optional.empty());
      }
      case NOT_RECORDED, SEVERAL, WRITTEN, ADDED_UP -> Shown.counting(FigureCell.of(sum), sum);
    };
  }

  /**
   * The first of the budget's lines that share it and show it, in whose row tables have it, too.
   */
  private Id carrier(BudgetTotals totals, Budget.SharedAmount shared, AmountKind kind) {
    return totals.programmes().stream()
        .filter(shared.programmes()::contains)
        .filter(p -> totals.line(p).filter(line -> !line.countedElsewhere()).isPresent())
        .filter(p -> !amounts(catalogue.programme(p).orElseThrow(), kind).areSeveral())
        .findFirst()
        .orElse(shared.programmes().get(0));
  }
}
