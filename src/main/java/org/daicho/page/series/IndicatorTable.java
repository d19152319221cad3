package org.daicho.page.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.Indicator;
import org.daicho.model.IndicatorDefinition;
import org.daicho.model.Provenance;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.indicator.Direction;
import org.daicho.model.indicator.IndicatorStatus;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;
import org.daicho.model.value.Words;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** The years of one indicator, with the status that follows from target, result and direction. */
final class IndicatorTable {
  private final PageContext context;
  private final Indicator indicator;
  private final IndicatorDefinition definition;
  private final IndicatorValueText text;
  private final IndicatorRemarks remarks;

  IndicatorTable(
      PageContext context,
      Indicator indicator,
      ProgrammeIndicators indicators,
      IndicatorRemarks remarks) {
    this.context = context;
    this.indicator = indicator;
    this.definition = indicators.definition(indicator);
    this.text = new IndicatorValueText(context, definition.decimals());
    this.remarks = remarks;
  }

  /**
   * @param source where a year is from, for a column of its own; absent where the words next to the
   *     year say it
   */
  Table table(String unit, Optional<Function<Indicator.Year, Link>> source) {
    Optional<Direction> direction = definition.direction();
    TableBuilder<Indicator.Year> table =
        new TableBuilder<Indicator.Year>(context)
            .link(
                "name",
                "views-year",
                year -> context.unlinked(year.year().map(context::name).orElse("")),
                year -> about(year, source.isEmpty()))
            .figure("target", "results-target", year -> cell(year, year.target(), true))
            .figure("result", "results-result", year -> cell(year, year.result(), false));
    if (indicator.years().stream()
        .anyMatch(y -> IndicatorStatus.achieved(y.target(), y.result(), direction).isPresent())) {
      table.add(
          new Table.Column(
              "achieved",
              context.say("indicator-achieved"),
              context.say("indicator-per-cent"),
              "",
              Table.Type.COUNT,
              1,
              false),
          year ->
              IndicatorStatus.achieved(year.target(), year.result(), direction)
                  .map(percent -> number(percent.toPlainString()))
                  .orElse(new Cells(context).empty()));
    }
    table.text(
        "status",
        "indicator-status",
        year ->
            context.say(
                "indicator-status-"
                    + IndicatorStatus.of(year.target(), year.result(), direction).word()));
    source.ifPresent(of -> table.link("source", "views-source", of));
    Table made =
        table.table(
            "indicator-" + indicator.id(),
            context.string(definition.name()),
            indicator.years(),
            year -> "");
    return new Table(
        made.id(), made.caption(), unit, made.columns(), made.rows(), made.totals(), made.notes());
  }

  private Table.Cell number(String plain) {
    return new Table.Cell(
        context.unlinked(context.grouped(plain)), CellState.KNOWN, plain, 1, context.plain(""));
  }

  /** A value with what earlier documents say instead. */
  private Table.Cell cell(Indicator.Year year, Optional<IndicatorValue> value, boolean target) {
    Table.Cell cell = cell(value);
    Words note = context.plain(String.join(" ", remarks.revised(year, target, text)));
    return new Table.Cell(cell.link(), cell.state(), cell.value(), 1, note);
  }

  Table.Cell cell(Optional<IndicatorValue> value) {
    if (value.isEmpty()) {
      return new Table.Cell(context.unlinked(""), CellState.NOT_RECORDED, "", 1, context.plain(""));
    }
    boolean said = value.get().number().isPresent() || !value.get().words().isEmpty();
    CellState state =
        !said
            ? CellState.of(value.get().state())
            : value.get().number().isPresent() ? CellState.KNOWN : CellState.TEXT;
    Words words = said ? text.of(value.get()) : context.plain("");
    String plain =
        value.get().number().filter(Measured::isExact).map(n -> n.low().toPlainString()).orElse("");
    return new Table.Cell(new Link(words, ""), state, plain, 1, context.plain(""));
  }

  private Words about(Indicator.Year year, boolean sourced) {
    List<String> notes = new ArrayList<>();
    if (remarks.isRedefined(indicator, year)) {
      notes.add(context.say("indicator-redefined-here"));
    }
    if (!year.why().isEmpty()) {
      notes.add(context.string(year.why()));
    }
    if (sourced) {
      year.source()
          .map(Provenance::document)
          .ifPresent(s -> notes.add(context.say("indicator-from", remarks.document(s))));
    }
    Words why = year.why().isEmpty() ? context.plain("") : context.words(year.why());
    return why.with(String.join(" ", notes));
  }
}
