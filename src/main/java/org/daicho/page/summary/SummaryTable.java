package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Words;
import org.daicho.page.chart.BarChart;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.Sources;
import org.daicho.page.context.TargetField;
import org.daicho.view.Chart;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * Programmes counted and added up by groups: by plan, municipality, class, theme or year. A shared
 * amount that reaches over several groups stands in a row of its own, so that it is neither split
 * nor counted twice and the total is still right.
 */
public final class SummaryTable {
  /** One row: what it is called, and its programmes. */
  public record Group(Link label, String id, ProgrammeSelection programmes) {}

  /** Of the columns, after the name and the number of programmes. */
  private static final int FIRST_AMOUNT = 2;

  /** Panels of targets that fit next to one another. */
  private static final int MOST_PANELS = 3;

  private final PageContext context;
  private final Cells cells;
  private final List<Group> groups;
  private final ProgrammeSelection all;
  private final boolean withTotal;
  private final List<AmountColumn> amounts;
  private final List<Id> indicators;

  /**
   * @param withTotal whether the groups may be added up: those of one year may, years may not
   */
  public SummaryTable(PageContext context, Grouping grouping, boolean withTotal) {
    this.context = context;
    this.cells = new Cells(context);
    this.groups = grouping.groups();
    this.all = all(context, grouping);
    this.withTotal = withTotal;
    List<ProgrammeSelection> addedUp = new ArrayList<>();
    groups.forEach(group -> addedUp.add(group.programmes()));
    if (withTotal) {
      addedUp.add(all);
    }
    this.amounts = all.amounts(context, addedUp);
    this.indicators = all.indicators(context);
  }

  /** The programmes of all groups, each once. */
  private static ProgrammeSelection all(PageContext context, Grouping grouping) {
    ProgrammeSelection programmes = grouping.programmes();
    // Indicators that no plan lists stand in the order in which the groups bring them.
    return grouping.whole() && programmes.indicatorsAreOfPlans(context)
        ? programmes
        : programmes.union(grouping.groups().stream().map(Group::programmes).toList());
  }

  /**
   * @param groupLabel the heading of the first column
   */
  public Table table(String id, String caption, String groupLabel) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      rows.add(row(Table.RowKind.ROW, cells.text(group.label()), group.id(), group.programmes()));
    }
    List<SharedBeyond> across = new ArrayList<>();
    List<Table.Cell> acrossCells = new ArrayList<>();
    for (AmountColumn column : amounts) {
      List<SharedBeyond> reaching = acrossGroups(column);
      across.addAll(reaching);
      acrossCells.add(
          reaching.isEmpty()
              ? cells.empty()
              : cells.sum(
                  Sum.of(reaching.stream().map(beyond -> beyond.of().amount()).toList()),
                  column.scale()));
    }
    if (!across.isEmpty()) {
      List<Table.Cell> row = new ArrayList<>();
      row.add(cells.text(context.say("views-across-groups")));
      row.add(cells.empty());
      row.addAll(acrossCells);
      indicators.forEach(i -> row.add(cells.empty()));
      rows.add(new Table.Row(Table.RowKind.ROW, "", false, row));
    }
    List<Table.Row> totals =
        withTotal
            ? List.of(row(Table.RowKind.COMPUTED, cells.totalName(Table.RowKind.COMPUTED), "", all))
            : List.of();
    List<Words> notes =
        across.isEmpty() ? List.of() : List.of(context.plain(context.say("views-across-note")));
    return new Table(id, caption, "", columns(groupLabel), rows, totals, notes);
  }

  /**
   * The first amount, with its next phase next to it or what is a share of it within, and the
   * targets.
   *
   * @param table as {@link #table} made it
   */
  List<Chart> charts(Table table) {
    List<Chart> charts = new ArrayList<>();
    amountChart(table).ifPresent(charts::add);
    List<BarChart.Columns> targets = new ArrayList<>();
    for (int i = 0; i < Math.min(indicators.size(), MOST_PANELS); i++) {
      targets.add(new BarChart.Columns(List.of(FIRST_AMOUNT + amounts.size() + i), false));
    }
    BarChart.of(context, table, table.id() + "-targets", targets, sources(false))
        .ifPresent(charts::add);
    return charts;
  }

  /** The first of the {@link #charts}. */
  public Optional<Chart> amountChart(Table table) {
    return amounts.isEmpty()
        ? Optional.empty()
        : BarChart.of(
            context, table, table.id() + "-amounts", List.of(amountPanel(table)), sources(true));
  }

  private BarChart.Columns amountPanel(Table table) {
    AmountColumn first = amounts.get(0);
    for (int i = 1; i < amounts.size(); i++) {
      int column = FIRST_AMOUNT + i;
      if (amounts.get(i).isPhaseOf(first)
          && table.rows().stream().anyMatch(r -> r.cells().get(column).hasNumber())) {
        return new BarChart.Columns(List.of(FIRST_AMOUNT, column), false);
      }
    }
    for (int i = 1; i < amounts.size(); i++) {
      if (amounts.get(i).isWithin(first, all.budgetTotals())) {
        return new BarChart.Columns(List.of(FIRST_AMOUNT, FIRST_AMOUNT + i), true);
      }
    }
    return new BarChart.Columns(List.of(FIRST_AMOUNT), false);
  }

  private List<Link> sources(boolean ofAmounts) {
    return Sources.of(
        context,
        ofAmounts
            ? all.budgetTotals().stream().map(a -> a.budget().source())
            : all.programmes().stream().map(context.catalogue()::provenanceOf));
  }

  /** Those that reach from a group to others, and that no group has whole: they overlap. */
  private List<SharedBeyond> acrossGroups(AmountColumn column) {
    Set<SharedBeyond> found = new LinkedHashSet<>();
    for (Group group : groups) {
      found.addAll(group.programmes().reaching(column));
    }
    if (found.isEmpty()) {
      return List.of();
    }
    // The total has none of those either.
    all.reaching(column).forEach(found::remove);
    for (Group group : groups) {
      Set<Id> ids = ids(group.programmes());
      found.removeIf(shared -> ids.containsAll(shared.of().programmes()));
    }
    return List.copyOf(found);
  }

  private static Set<Id> ids(ProgrammeSelection programmes) {
    return programmes.programmes().stream().map(Programme::id).collect(Collectors.toSet());
  }

  private List<Table.Column> columns(String groupLabel) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.text("name", groupLabel));
    columns.add(Table.Column.count("programmes", context.say("views-programmes")));
    amounts.forEach(a -> columns.add(a.column(context)));
    for (Id indicator : indicators) {
      columns.add(
          new Table.Column(
              TargetField.of(context, indicator),
              context.word(Vocabulary.INDICATOR, indicator),
              context.unitOf(indicator),
              context.say("views-targets"),
              Table.Type.COUNT,
              1,
              false));
    }
    return columns;
  }

  private Table.Row row(Table.RowKind kind, Table.Cell label, String id, ProgrammeSelection group) {
    List<Table.Cell> row = new ArrayList<>();
    row.add(label);
    row.add(cells.count(group.size()));
    for (AmountColumn column : amounts) {
      row.add(cells.total(group.total(column), column.scale()));
    }
    for (Id indicator : indicators) {
      row.add(cells.total(group.targets(indicator), 1));
    }
    return new Table.Row(kind, id, false, row);
  }
}
