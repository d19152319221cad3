package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.page.chart.BarChart;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.Sources;
import org.daicho.page.context.TargetField;
import org.daicho.view.Chart;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * What a programme came to next to what it aimed at. Each indicator has a scale of its own, as they
 * count different things.
 */
final class Results {
  /** Panels that fit next to one another. */
  private static final int MOST_PANELS = 3;

  private final PageContext context;
  private final Programme programme;
  private final List<Id> indicators;

  Results(PageContext context, Programme programme) {
    this.context = context;
    this.programme = programme;
    this.indicators =
        programme.results().isEmpty()
            ? List.of()
            : programme.targets().keySet().stream()
                .filter(programme.results()::containsKey)
                .toList();
  }

  /** Adds a section where the source has both for some indicator. */
  void add(PageBuilder builder) {
    if (indicators.isEmpty()) {
      return;
    }
    Table table = table();
    List<BarChart.Columns> panels = new ArrayList<>();
    for (int i = 0; i < Math.min(indicators.size(), MOST_PANELS); i++) {
      panels.add(new BarChart.Columns(List.of(1 + 2 * i, 2 + 2 * i), false));
    }
    List<Link> sources =
        Sources.of(context, Stream.of(context.catalogue().provenanceOf(programme)));
    List<Chart> charts =
        BarChart.of(context, table, "results-chart", panels, sources)
            .map(chart -> chart.titled(title()))
            .stream()
            .toList();
    builder.section("results", table.caption(), builder.figures(table, charts));
  }

  private String title() {
    if (indicators.size() > 1) {
      return context.say("results-title", indicators.size());
    }
    Id indicator = indicators.get(0);
    return context.say(
        "results-of-one",
        name(indicator),
        counted(programme.targets(), indicator),
        counted(programme.results(), indicator));
  }

  private String counted(Map<Id, Figure> figures, Id indicator) {
    Figure figure = figures.get(indicator);
    return context.say("views-count", context.number(figure, 1), context.unitOf(indicator, figure));
  }

  private String name(Id indicator) {
    return context.word(Vocabulary.INDICATOR, indicator);
  }

  private Table table() {
    Cells cells = new Cells(context);
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> row = new ArrayList<>();
    columns.add(Table.Column.text("name", context.say("views-programme")));
    row.add(cells.text(context.unlinked(context.catalogue().nameOf(programme))));
    for (Id indicator : indicators) {
      columns.add(column(indicator, TargetField.of(context, indicator), "results-target"));
      row.add(cells.figure(programme.targets().get(indicator), 1));
      columns.add(column(indicator, TargetField.ofResult(context, indicator), "results-result"));
      row.add(cells.figure(programme.results().get(indicator), 1));
    }
    return new Table(
        "results",
        context.say("results-caption"),
        "",
        columns,
        List.of(new Table.Row(Table.RowKind.ROW, programme.id().value(), false, row)),
        List.of(),
        List.of());
  }

  private Table.Column column(Id indicator, String field, String group) {
    return new Table.Column(
        field,
        name(indicator),
        context.unitOf(indicator),
        context.say(group),
        Table.Type.COUNT,
        1,
        false);
  }
}
