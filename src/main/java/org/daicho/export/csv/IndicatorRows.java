package org.daicho.export.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.Field;
import org.daicho.model.Indicator;
import org.daicho.model.IndicatorDefinition;
import org.daicho.model.Programme;
import org.daicho.model.Provenance;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.indicator.Direction;
import org.daicho.model.indicator.IndicatorStatus;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * What programmes aim at and came to, one value a row, those of {@code targets} and {@code results}
 * among them.
 */
record IndicatorRows(Catalogue catalogue) {

  /** What a value is of its indicator. */
  enum What {
    BASELINE,
    TARGET,
    RESULT,
    FINAL;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param place of the value among those of the programme, from 1
   * @param revised whether a later document says otherwise
   * @param status of a result that is not revised
   */
  record Row(
      Programme programme,
      int place,
      Indicator indicator,
      IndicatorDefinition definition,
      What what,
      Optional<FiscalYear> year,
      IndicatorValue value,
      boolean revised,
      Optional<IndicatorStatus> status,
      Text why,
      Optional<Provenance> source) {}

  Dataset<?> dataset() {
    List<Row> rows = rows();
    ProgrammeIndicators indicators = new ProgrammeIndicators(catalogue);
    Columns<Row> columns = new Columns<>(catalogue.site().languages());
    FieldColumns<Row> fields = new FieldColumns<>(catalogue, columns, rows);
    fields.add(
        Field.reference(
            Kind.PROGRAMME, "programme", "事業", "Programme", r -> Optional.of(r.programme().id())));
    columns.optional(
        "place",
        Type.INTEGER,
        Text.of("事業の中での順番", "Place among the programme's values"),
        r -> Optional.of(r.place()));
    fields
        .add(Field.line("indicator", "指標", "Indicator", r -> r.indicator().id().value()))
        .add(
            Field.yes(
                "own",
                "事業に固有の指標か",
                "Whether of the programme's own",
                r -> r.indicator().own().isPresent()))
        .add(Field.text("name", "指標の名称", "Name", r -> r.definition().name()))
        .add(
            Field.term(
                Vocabulary.INDICATOR_KIND, "kind", "指標の種類", "Kind", r -> r.definition().kind()))
        .add(Field.text("unit", "単位", "Unit", r -> indicators.unit(r.definition())))
        .add(
            Field.line(
                "direction",
                "よい方向（up・down・within）",
                "Which values are good (up, down, within)",
                r -> r.definition().direction().map(Direction::word).orElse("")))
        .add(Field.year("fiscal-year", "年度", "Fiscal year", Row::year))
        .add(
            Field.line(
                "what",
                "値の種類（baseline・target・result・final）",
                "What the value is (baseline, target, result, final)",
                r -> r.what().word()));
    columns
        .optional("value", Type.NUMBER, Text.of("値", "Value"), number(Measured::low))
        .optional(
            "value_to",
            Type.NUMBER,
            Text.of("範囲の上の端", "Upper end of a range"),
            r -> r.value().number().filter(Measured::isRange).map(n -> plain(n.high())))
        .add(
            "qualifier",
            Type.STRING,
            Text.of("値の付き方（exact・about・at-least など）", "How it is meant (exact, about, at-least …)"),
            r -> r.value().number().map(n -> n.qualifier().word()).orElse(""))
        .add(
            "value_state",
            Type.STATE,
            Text.of("値（状態）", "Value (state)"),
            r -> r.value().state().word());
    fields
        .add(Field.text("words", "言葉の値", "Value in words", r -> r.value().words()))
        .add(Field.line("printed", "原資料の表記", "As printed", r -> r.value().printed()))
        .add(
            Field.yes(
                "revised", "後の資料で改められた値か", "Whether a later document says otherwise", Row::revised))
        .add(
            Field.line(
                "status",
                "判定（met・missed・not-yet・unknown）",
                "Status (met, missed, not-yet, unknown)",
                r -> r.status().map(IndicatorStatus::word).orElse("")))
        .add(Field.text("why", "理由", "Reason", Row::why))
        .add(Field.source(Row::source));
    return new Dataset<>(
        "indicators",
        Text.of("指標の値", "Values of indicators"),
        columns.list(),
        List.of("programme", "place"),
        rows);
  }

  private static Function<Row, Optional<?>> number(Function<Measured, BigDecimal> which) {
    return row -> row.value().number().map(which).map(IndicatorRows::plain);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    ProgrammeIndicators indicators = new ProgrammeIndicators(catalogue);
    for (Programme programme : catalogue.programmes()) {
      Collector collector = new Collector(catalogue, programme, rows);
      for (Indicator indicator : indicators.of(programme)) {
        collector.add(indicator, indicators.definition(indicator));
      }
    }
    return rows;
  }

  private static final class Collector {
    private final Catalogue catalogue;
    private final Programme programme;
    private final List<Row> rows;
    private int place;
    private Indicator indicator;
    private IndicatorDefinition definition;

    Collector(Catalogue catalogue, Programme programme, List<Row> rows) {
      this.catalogue = catalogue;
      this.programme = programme;
      this.rows = rows;
    }

    void add(Indicator next, IndicatorDefinition itsDefinition) {
      indicator = next;
      definition = itsDefinition;
      Optional<Provenance> source = indicator.source().or(() -> catalogue.provenanceOf(programme));
      indicator.baseline().ifPresent(p -> add(What.BASELINE, p.year(), p.value(), source));
      for (Indicator.Year year : indicator.years()) {
        add(year, year.source().or(() -> source));
      }
      indicator.goal().ifPresent(p -> add(What.FINAL, p.year(), p.value(), source));
    }

    private void add(Indicator.Year year, Optional<Provenance> source) {
      IndicatorStatus status =
          IndicatorStatus.of(year.target(), year.result(), definition.direction());
      Optional<IndicatorStatus> ofTarget = Optional.of(status).filter(s -> year.result().isEmpty());
      add(What.TARGET, year.year(), year.target(), false, Optional.empty(), year.why(), source);
      add(What.RESULT, year.year(), year.result(), false, Optional.of(status), year.why(), source);
      for (Indicator.Revised revised : year.revised()) {
        Optional<Provenance> from = revised.source();
        add(What.TARGET, year.year(), revised.target(), true, Optional.empty(), Text.EMPTY, from);
        add(What.RESULT, year.year(), revised.result(), true, Optional.empty(), Text.EMPTY, from);
      }
    }

    private void add(
        What what,
        Optional<FiscalYear> year,
        Optional<IndicatorValue> value,
        Optional<Provenance> source) {
      add(what, year, value, false, Optional.empty(), Text.EMPTY, source);
    }

    private void add(
        What what,
        Optional<FiscalYear> year,
        Optional<IndicatorValue> value,
        boolean revised,
        Optional<IndicatorStatus> status,
        Text why,
        Optional<Provenance> source) {
      value.ifPresent(
          v ->
              rows.add(
                  new Row(
                      programme,
                      ++place,
                      indicator,
                      definition,
                      what,
                      year,
                      v,
                      revised,
                      status,
                      why,
                      source)));
    }
  }
}
