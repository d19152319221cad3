package org.daicho.page.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.model.Indicator;
import org.daicho.model.IndicatorDefinition;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.indicator.IndicatorStatus;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Words;
import org.daicho.page.chart.IndicatorStrip;
import org.daicho.page.context.PageContext;
import org.daicho.view.Remark;
import org.daicho.view.Table;
import org.daicho.view.TargetStatus;
import org.daicho.view.block.TableBlock;
import org.daicho.view.block.YearBlocks.IndicatorsBlock;
import org.daicho.view.block.YearBlocks.IndicatorsBlock.Latest;
import org.daicho.view.block.YearBlocks.IndicatorsBlock.Row;
import org.daicho.view.block.YearBlocks.IndicatorsBlock.Value;

/** Indicators of several years next to one another: each a strip with its values beneath. */
final class IndicatorStrips {

  private final PageContext context;
  private final YearColumns years;
  private final Documents documents;
  private final ProgrammeIndicators indicators;
  private final IndicatorRemarks sayings;

  IndicatorStrips(PageContext context, YearColumns years, Documents documents) {
    this.context = context;
    this.years = years;
    this.documents = documents;
    this.indicators = new ProgrammeIndicators(context.catalogue());
    this.sayings = new IndicatorRemarks(context, id -> documents.number(id).words().value());
  }

  IndicatorsBlock block(List<Indicator> all) {
    List<Row> rows = all.stream().map(this::row).toList();
    List<TableBlock> tables =
        all.stream()
            .filter(indicator -> !indicator.years().isEmpty())
            .map(
                indicator ->
                    new TableBlock(
                        table(indicator)
                            .table(
                                unit(indicator),
                                Optional.of(year -> documents.number(indicator, year))),
                        List.of()))
            .toList();
    return new IndicatorsBlock(
        context.say("indicators-title", all.size()), years.heads(context), rows, tables);
  }

  /** How many reached their targets in the last year of which that can be told. */
  String statement(List<Indicator> all) {
    Map<FiscalYear, List<IndicatorStatus>> told = new TreeMap<>(Comparator.reverseOrder());
    for (Indicator indicator : all) {
      for (Indicator.Year year : indicator.years()) {
        IndicatorStatus status = status(indicator, year);
        if (year.year().isPresent()
            && (status == IndicatorStatus.MET || status == IndicatorStatus.MISSED)) {
          told.computeIfAbsent(year.year().get(), y -> new ArrayList<>()).add(status);
        }
      }
    }
    return told.entrySet().stream()
        .findFirst()
        .map(
            last ->
                context.say(
                    "indicators-statement",
                    last.getValue().size(),
                    last.getValue().stream().filter(s -> s == IndicatorStatus.MET).count(),
                    context.name(last.getKey())))
        .orElseGet(() -> context.say("indicators-title", all.size()));
  }

  private IndicatorTable table(Indicator indicator) {
    return new IndicatorTable(context, indicator, indicators, sayings);
  }

  private String unit(Indicator indicator) {
    return context.string(indicators.unit(indicators.definition(indicator)));
  }

  private Row row(Indicator indicator) {
    IndicatorDefinition definition = indicators.definition(indicator);
    IndicatorValueText text = new IndicatorValueText(context, definition.decimals());
    List<Remark> remarks = new ArrayList<>();
    List<Value> values =
        years.all().stream()
            .map(year -> value(indicator, indicator.in(year), text, remarks))
            .toList();
    return new Row(
        context.words(definition.name()),
        about(indicator, definition),
        more(indicator, text),
        IndicatorStrip.of(
            years.all(), indicator, definition.direction(), description(indicator, text)),
        latest(indicator, values),
        values,
        List.copyOf(remarks));
  }

  private List<Latest> latest(Indicator indicator, List<Value> values) {
    for (int i = values.size() - 1; i >= 0; i--) {
      boolean measured =
          indicator
              .in(years.all().get(i))
              .flatMap(Indicator.Year::result)
              .filter(result -> result.state() == Figure.State.KNOWN)
              .isPresent();
      if (measured) {
        return List.of(
            new Latest(
                YearColumns.head(context, years.all().get(i)), values.get(i), unit(indicator)));
      }
    }
    return List.of();
  }

  /** {@code 活動 回 多いほどよい}. */
  private String about(Indicator indicator, IndicatorDefinition definition) {
    return String.join(
        context.say("indicator-about-comma"),
        Stream.of(
                definition
                    .kind()
                    .map(kind -> context.word(Vocabulary.INDICATOR_KIND, kind))
                    .orElse(""),
                unit(indicator),
                definition
                    .direction()
                    .map(direction -> context.say("indicator-direction-" + direction.word()))
                    .orElse(""))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private List<Words> more(Indicator indicator, IndicatorValueText text) {
    List<Words> more = new ArrayList<>();
    indicator
        .baseline()
        .ifPresent(point -> more.add(point("indicator-baseline", point, indicator, text)));
    indicator.goal().ifPresent(point -> more.add(point("indicator-final", point, indicator, text)));
    if (!indicator.noTarget().isEmpty()) {
      Words why = context.words(indicator.noTarget());
      more.add(
          why.with(context.say("indicator-says", context.say("indicator-no-target"), why.value())));
    }
    return more;
  }

  private Words point(
      String label, Indicator.Point point, Indicator indicator, IndicatorValueText text) {
    Words value = point.value().map(v -> text.of(v, unit(indicator))).orElse(context.plain(""));
    String year = point.year().map(context::name).orElse("");
    String said =
        year.isEmpty() || value.isEmpty() ? year + value.value() : year + " " + value.value();
    return value.with(context.say("indicator-says", context.say(label), said));
  }

  /** From which year to which it goes, from which value to which, and between which they lie. */
  private String description(Indicator indicator, IndicatorValueText text) {
    List<Indicator.Year> measured =
        indicator.years().stream()
            .filter(year -> year.year().isPresent() && number(year).isPresent())
            .toList();
    String name = context.string(indicators.definition(indicator).name());
    if (measured.size() < 2) {
      return name;
    }
    Function<Indicator.Year, String> value = year -> text.of(year.result().get()).value();
    Comparator<Indicator.Year> bySize = Comparator.comparing(year -> number(year).get().low());
    Indicator.Year first = measured.get(0);
    Indicator.Year last = measured.get(measured.size() - 1);
    return context.say(
        "indicator-strip",
        name,
        context.name(first.year().get()),
        value.apply(first),
        context.name(last.year().get()),
        value.apply(last),
        value.apply(measured.stream().min(bySize).get()),
        value.apply(measured.stream().max(bySize).get()));
  }

  private static Optional<Measured> number(Indicator.Year year) {
    return year.result().flatMap(IndicatorValue::number);
  }

  private IndicatorStatus status(Indicator indicator, Indicator.Year year) {
    return IndicatorStatus.of(
        year.target(), year.result(), indicators.definition(indicator).direction());
  }

  private Value value(
      Indicator indicator,
      Optional<Indicator.Year> found,
      IndicatorValueText text,
      List<Remark> remarks) {
    Table.Cell nothing = table(indicator).cell(Optional.empty());
    if (found.isEmpty()) {
      return new Value(false, nothing, nothing, TargetStatus.UNKNOWN, List.of());
    }
    Indicator.Year year = found.get();
    IndicatorStatus status = status(indicator, year);
    boolean aimed = year.target().filter(aim -> aim.state() == Figure.State.KNOWN).isPresent();
    return new Value(
        true,
        table(indicator).cell(year.result()),
        aimed ? table(indicator).cell(year.target()) : nothing,
        status == IndicatorStatus.UNKNOWN && !aimed
            ? TargetStatus.NO_TARGET
            : IndicatorStrip.marked(status),
        remark(indicator, year, text, remarks));
  }

  /** Notes what there is to say of a year, and returns the marks of it. */
  private List<String> remark(
      Indicator indicator, Indicator.Year year, IndicatorValueText text, List<Remark> remarks) {
    List<Remark> own = new ArrayList<>();
    String revised = context.say("revised-mark");
    revised(year, true, text).ifPresent(was -> own.add(new Remark(revised, said(year, was))));
    revised(year, false, text).ifPresent(was -> own.add(new Remark(revised, said(year, was))));
    Words why = context.words(year.why());
    if (sayings.isRedefined(indicator, year)) {
      Words note = context.words(indicator.redefined().orElseThrow().note());
      String all =
          Stream.of(context.say("indicator-redefined-here"), note.value(), why.value())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      why = (note.isEmpty() ? why : note).with(all);
    }
    if (!why.isEmpty()) {
      long marks = remarks.stream().map(Remark::mark).filter(m -> !m.equals(revised)).count();
      own.add(new Remark(String.valueOf(marks + 1), said(year, why)));
    }
    remarks.addAll(own);
    return own.stream().map(Remark::mark).distinct().toList();
  }

  private Words said(Indicator.Year year, Words what) {
    String name = context.name(year.year().orElseThrow());
    return what.with(context.say("indicator-says", name, what.value()));
  }

  /** {@code 目標は18,627。前の資料では18,267（②）}; nothing where no earlier document differs. */
  private Optional<Words> revised(Indicator.Year year, boolean target, IndicatorValueText text) {
    List<String> all = sayings.revised(year, target, text);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            context.plain(
                context.say(
                    "revised-from",
                    context.say(target ? "results-target" : "results-result"),
                    (target ? year.target() : year.result())
                        .map(value -> text.of(value).value())
                        .orElse(context.say("state-not-recorded")),
                    String.join(context.say("views-comma"), all))));
  }
}
