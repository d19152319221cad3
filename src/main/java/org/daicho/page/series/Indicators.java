package org.daicho.page.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Indicator;
import org.daicho.model.IndicatorDefinition;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.block.Block;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.block.TableBlock;

/**
 * What a programme is measured by: over several years strips next to one another, of one year a
 * table for each indicator. Where a record has no more than targets and results of one year, its
 * page says those elsewhere.
 */
public final class Indicators {
  private final PageContext context;
  private final Programme programme;
  private final ProgrammeIndicators indicators;

  public Indicators(PageContext context, Programme programme) {
    this.context = context;
    this.programme = programme;
    this.indicators = new ProgrammeIndicators(context.catalogue());
  }

  public void add(PageBuilder builder, YearColumns years, Documents documents) {
    if (programme.indicators().isEmpty()) {
      return;
    }
    List<Indicator> all = indicators.of(programme);
    boolean series =
        all.stream().flatMap(i -> i.years().stream()).map(Indicator.Year::year).distinct().count()
            > 1;
    List<Block> blocks = new ArrayList<>();
    String title = context.say("indicators-title", all.size());
    if (series) {
      IndicatorStrips strips = new IndicatorStrips(context, years, documents);
      title = strips.statement(all);
      blocks.add(strips.block(all));
    }
    if (all.stream().anyMatch(indicator -> !indicator.years().isEmpty())) {
      blocks.add(new NoteBlock(context.say("indicators-rule")));
    }
    if (!series) {
      all.forEach(indicator -> blocks.addAll(alone(indicator)));
    }
    blocks.addAll(
        new FactsBuilder(context)
            .add(
                "views-data",
                context.way("views-data-indicators-csv", Paths.DATA_FOLDER + "indicators.csv"))
            .blocks());
    builder.section("indicators", title, "", series, blocks);
  }

  /** An indicator of a single year: its table, and what else is known of it. */
  private List<Block> alone(Indicator indicator) {
    IndicatorDefinition definition = indicators.definition(indicator);
    IndicatorValueText text = new IndicatorValueText(context, definition.decimals());
    List<Block> blocks = new ArrayList<>();
    if (!indicator.years().isEmpty()) {
      // Its values are in the catalogue's list of all, so that it has no files of its own.
      IndicatorTable table =
          new IndicatorTable(context, indicator, indicators, IndicatorRemarks.titled(context));
      blocks.add(new TableBlock(table.table(unit(definition), Optional.empty()), List.of()));
    }
    blocks.addAll(facts(indicator, definition, text));
    return blocks;
  }

  private String unit(IndicatorDefinition definition) {
    return context.string(indicators.unit(definition));
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
