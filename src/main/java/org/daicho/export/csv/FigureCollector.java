package org.daicho.export.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.export.csv.FigureRow.What;
import org.daicho.export.format.FigureCell;
import org.daicho.export.format.Terms;
import org.daicho.model.Entry;
import org.daicho.model.Plan;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Text;

/** Puts together the figures of all records, by kind and id. */
final class FigureCollector {
  private final Catalogue catalogue;
  private final Terms terms;
  private final ProgrammeIndicators indicators;

  private final List<FigureRow> rows = new ArrayList<>();

  /** How many figures each record has so far. */
  private final Map<EntryKey, Integer> places = new HashMap<>();

  FigureCollector(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.terms = new Terms(catalogue);
    this.indicators = new ProgrammeIndicators(catalogue);
  }

  List<FigureRow> rows() {
    new BudgetFigures(catalogue, this::next, rows::add).addAll();
    catalogue.plans().forEach(this::addPrintedTargets);
    new IndicatorRows(catalogue).rows().forEach(this::addIndicator);
    rows.sort(Comparator.comparing(FigureRow::record)); // The rows of a record keep their order.
    return rows;
  }

  private void addPrintedTargets(Plan plan) {
    plan.printedTotals()
        .forEach(
            (indicator, printed) ->
                rows.add(
                    new FigureRow(
                        plan.key(),
                        next(plan),
                        What.PRINTED_TOTAL,
                        List.of(),
                        "",
                        terms.name(Vocabulary.INDICATOR, indicator),
                        plan.fiscalYear(),
                        indicator.value(),
                        "",
                        Optional.empty(),
                        FigureCell.of(Optional.of(printed)),
                        "",
                        "",
                        catalogue
                            .term(Vocabulary.INDICATOR, indicator)
                            .map(term -> indicators.unit(term.definition()))
                            .orElse(Text.EMPTY),
                        false,
                        false,
                        plan.source())));
  }

  private void addIndicator(IndicatorRows.Row row) {
    IndicatorValue value = row.value();
    Optional<Measured> number = value.number();
    String plain = number.map(n -> n.low().toPlainString()).orElse("");
    rows.add(
        new FigureRow(
            row.programme().key(),
            next(row.programme()),
            What.valueOf(row.what().name()),
            List.of(row.programme().id()),
            "",
            row.definition().name(),
            row.year(),
            row.indicator().id().value(),
            "",
            Optional.empty(),
            new FigureCell(plain, value.state().word()),
            number.filter(Measured::isRange).map(n -> n.high().toPlainString()).orElse(""),
            value.printed().equals(plain) ? "" : printed(value),
            indicators.unit(row.definition()),
            false,
            row.revised(),
            row.source()));
  }

  /** As printed, words included, in the site's first language. */
  private String printed(IndicatorValue value) {
    return value.words().isEmpty()
        ? value.printed()
        : value.words().in(catalogue.site().languages().get(0)).value();
  }

  private int next(Entry record) {
    return places.merge(record.key(), 1, Integer::sum);
  }
}
