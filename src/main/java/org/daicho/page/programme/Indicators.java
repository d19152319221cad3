package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.model.Indicator;
import org.daicho.model.IndicatorDefinition;
import org.daicho.model.Programme;
import org.daicho.model.Provenance;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.indicator.Direction;
import org.daicho.model.indicator.IndicatorStatus;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Words;
import org.daicho.page.context.Cells;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.block.TableBlock;

/**
 * What a programme is measured by over the years: of each indicator a table of its years, with the
 * status that follows from target, result and direction, and what else is known of it. Where a
 * record has no more than targets and results of one year, its page says those elsewhere.
 */
final class Indicators {
  private final PageContext context;
  private final Programme programme;
  private final ProgrammeIndicators indicators;
  private final Cells cells;

  Indicators(PageContext context, Programme programme) {
    this.context = context;
    this.programme = programme;
    this.indicators = new ProgrammeIndicators(context.catalogue());
    this.cells = new Cells(context);
  }

  void add(PageBuilder builder) {
    if (programme.indicators().isEmpty()) {
      return;
    }
    List<Indicator> all = indicators.of(programme);
    List<Block> blocks = new ArrayList<>();
    if (all.stream().anyMatch(indicator -> !indicator.years().isEmpty())) {
      blocks.add(new NoteBlock(context.say("indicators-rule")));
    }
    for (Indicator indicator : all) {
      IndicatorDefinition definition = indicators.definition(indicator);
      IndicatorValueText text = new IndicatorValueText(context, definition.decimals());
      if (!indicator.years().isEmpty()) {
        // Its values are in the catalogue's list of all, so that it has no files of its own.
        blocks.add(new TableBlock(table(indicator, definition, text), List.of()));
      }
      blocks.addAll(facts(indicator, definition, text));
    }
    blocks.addAll(
        new FactsBuilder(context)
            .add(
                "views-data",
                context.way("views-data-indicators-csv", Paths.DATA_FOLDER + "indicators.csv"))
            .blocks());
    builder.section("indicators", context.say("indicators-title", all.size()), "", false, blocks);
  }

  private String unit(IndicatorDefinition definition) {
    return context.string(indicators.unit(definition));
  }

  private Table table(
      Indicator indicator, IndicatorDefinition definition, IndicatorValueText text) {
    Optional<Direction> direction = definition.direction();
    TableBuilder<Indicator.Year> table =
        new TableBuilder<Indicator.Year>(context)
            .link(
                "name",
                "views-year",
                year -> context.unlinked(year.year().map(context::name).orElse("")),
                year -> aboutYear(indicator, year))
            .figure("target", "results-target", year -> cell(year, year.target(), true, text))
            .figure("result", "results-result", year -> cell(year, year.result(), false, text));
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
                  .map(percent -> number(percent.toPlainString(), context.plain("")))
                  .orElse(cells.empty()));
    }
    String unit = unit(definition);
    Table made =
        table
            .text(
                "status",
                "indicator-status",
                year ->
                    context.say(
                        "indicator-status-"
                            + IndicatorStatus.of(year.target(), year.result(), direction).word()))
            .table(
                "indicator-" + indicator.id(),
                context.string(definition.name()),
                indicator.years(),
                year -> "");
    return new Table(
        made.id(), made.caption(), unit, made.columns(), made.rows(), made.totals(), made.notes());
  }

  private Table.Cell number(String plain, Words note) {
    return new Table.Cell(
        context.unlinked(context.grouped(plain)), CellState.KNOWN, plain, 1, note);
  }

  /** A value with what explains it, and what earlier documents say instead. */
  private Table.Cell cell(
      Indicator.Year year,
      Optional<IndicatorValue> value,
      boolean target,
      IndicatorValueText text) {
    Words note = context.plain(revised(year, target, text));
    if (value.isEmpty()) {
      return new Table.Cell(context.unlinked(""), CellState.NOT_RECORDED, "", 1, note);
    }
    boolean said = value.get().number().isPresent() || !value.get().words().isEmpty();
    CellState state =
        !said
            ? CellState.of(value.get().state())
            : value.get().number().isPresent() ? CellState.KNOWN : CellState.TEXT;
    Words words = said ? text.of(value.get()) : context.plain("");
    String plain =
        value.get().number().filter(Measured::isExact).map(n -> n.low().toPlainString()).orElse("");
    return new Table.Cell(new Link(words, ""), state, plain, 1, note);
  }

  /** {@code 改：29（資料, 3頁）}. */
  private String revised(Indicator.Year year, boolean target, IndicatorValueText text) {
    return year.revised().stream()
        .flatMap(
            revised ->
                (target ? revised.target() : revised.result())
                        .map(
                            value ->
                                context.say(
                                    "indicator-revised",
                                    text.of(value).value(),
                                    revised.source().map(this::document).orElse("")))
                        .stream())
        .collect(Collectors.joining(" "));
  }

  private String document(Provenance source) {
    return context.entry(new EntryKey(Kind.SOURCE, source.document())).words().value();
  }

  private Words aboutYear(Indicator indicator, Indicator.Year year) {
    List<String> notes = new ArrayList<>();
    boolean redefined =
        indicator
            .redefined()
            .map(Indicator.Redefinition::from)
            .filter(f -> year.year().equals(Optional.of(f)))
            .isPresent();
    if (redefined) {
      notes.add(context.say("indicator-redefined-here"));
    }
    if (!year.why().isEmpty()) {
      notes.add(context.string(year.why()));
    }
    year.source().ifPresent(s -> notes.add(context.say("indicator-from", document(s))));
    Words why = year.why().isEmpty() ? context.plain("") : context.words(year.why());
    return why.with(String.join(" ", notes));
  }

  private List<Block> facts(
      Indicator indicator, IndicatorDefinition definition, IndicatorValueText text) {
    FactsBuilder facts = new FactsBuilder(context);
    if (indicator.years().isEmpty()) {
      facts.add("indicator-name", context.words(definition.name()));
    }
    facts.add(
        "indicator-kind",
        definition.kind().map(kind -> context.term(Vocabulary.INDICATOR_KIND, kind)));
    facts.add(
        "indicator-direction",
        definition.direction().map(d -> context.say("indicator-direction-" + d.word())).orElse(""));
    point(facts, "indicator-baseline", indicator.baseline(), definition, text);
    point(facts, "indicator-final", indicator.goal(), definition, text);
    facts.add("indicator-no-target", context.words(indicator.noTarget()));
    indicator
        .redefined()
        .ifPresent(
            redefined ->
                facts.add(
                    "indicator-redefined",
                    List.of(
                        context.unlinked(
                            context.say(
                                "indicator-redefined-from", context.name(redefined.from()))),
                        context.unlinked(redefined.note()))));
    facts.source(indicator.source(), "");
    return facts.blocks();
  }

  private void point(
      FactsBuilder facts,
      String label,
      Optional<Indicator.Point> point,
      IndicatorDefinition definition,
      IndicatorValueText text) {
    if (point.isEmpty()) {
      return;
    }
    List<Link> values = new ArrayList<>();
    point.get().year().ifPresent(year -> values.add(context.unlinked(context.name(year))));
    point
        .get()
        .value()
        .ifPresent(value -> values.add(new Link(text.of(value, unit(definition)), "")));
    facts.add(label, values);
  }
}
