package org.daicho.page.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.time.When;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TargetField;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.SharedBeyond;
import org.daicho.page.summary.SharedCells;
import org.daicho.page.summary.Totals;
import org.daicho.view.Table;

/**
 * Programmes as a table: the plan sheet as printed, and every other list of programmes, with what
 * they come to. {@link ProgrammeRows} makes the rows.
 */
public final class ProgrammeTable {
  /** What a table may leave out because the page says it already. */
  public enum Part {
    NUMBER,
    ORGANISATION,
    PLAN,
    CLASS,
    THEME,
    TARGETS,
    STARTS,
    SUMMARY
  }

  private final PageContext context;
  private final Cells cells;
  private final ProgrammeSelection selection;
  private final List<AmountColumn> amounts;
  private final List<Id> indicators;
  private final EnumSet<Part> parts;
  private final Optional<Id> current;
  private final String startYear;
  private final List<Table.Column> columns;

  /**
   * A table with the amounts of those budgets that the selection has.
   *
   * @param amounts the columns of the selection
   */
  public ProgrammeTable(
      PageContext context,
      ProgrammeSelection selection,
      List<AmountColumn> amounts,
      EnumSet<Part> parts,
      Optional<Id> current) {
    this.context = context;
    this.cells = new Cells(context);
    this.selection = selection;
    this.amounts = amounts;
    this.indicators = parts.contains(Part.TARGETS) ? selection.indicators(context) : List.of();
    this.parts = EnumSet.copyOf(parts);
    this.current = current;
    if (parts.contains(Part.THEME)
        && selection.programmes().stream().allMatch(p -> p.theme().isEmpty())) {
      this.parts.remove(Part.THEME);
    }
    this.startYear = parts.contains(Part.STARTS) ? commonStartYear() : "";
    this.columns = columns();
  }

  /** What it is a table of. */
  public ProgrammeSelection selection() {
    return selection;
  }

  public List<AmountColumn> amounts() {
    return amounts;
  }

  public List<Id> indicators() {
    return indicators;
  }

  /** The computed total of an indicator's targets. */
  public Sum targets(Id indicator) {
    return selection.targets(indicator);
  }

  /** The computed total of an amount. */
  public Sum total(AmountColumn column) {
    return selection.total(column);
  }

  /** The table with the total rows given. */
  public Table table(String id, String caption, List<Table.Row> totals, List<Words> notes) {
    ProgrammeRows rows =
        new ProgrammeRows(context, selection, amounts, indicators, parts, startYear.isEmpty());
    return new Table(id, caption, "", columns, rows.rows(current), totals, notes);
  }

  /** The table with computed totals, and a note for each shared amount that reaches beyond it. */
  Table table(String id, String caption) {
    List<Words> notes = new ArrayList<>();
    for (AmountColumn column : amounts) {
      for (SharedBeyond shared : selection.reaching(column)) {
        notes.add(
            context.plain(
                context.say(
                    "views-shared-reaching",
                    column.label(),
                    context.number(shared.of().amount(), column.scale()),
                    column.unitName(context),
                    SharedCells.numbers(context, shared.totals(), shared.of()))));
      }
    }
    return table(id, caption, List.of(totals()), notes);
  }

  /** The computed totals. */
  Table.Row totals() {
    return totals(amount -> Optional.empty(), indicator -> Optional.empty()).get(0);
  }

  /** The totals as computed, next to those that are printed. */
  public List<Table.Row> totals(
      Function<AmountColumn, Optional<Figure>> printed,
      Function<Id, Optional<Figure>> printedTargets) {
    List<Totals.Pair> pairs = new ArrayList<>();
    for (AmountColumn amount : amounts) {
      pairs.add(new Totals.Pair(printed.apply(amount), total(amount), amount.scale()));
    }
    for (Id indicator : indicators) {
      pairs.add(new Totals.Pair(printedTargets.apply(indicator), targets(indicator), 1));
    }
    return pairs.isEmpty()
        ? List.of(totals(Table.RowKind.COMPUTED, List.of()))
        : Totals.rows(cells, pairs, this::totals);
  }

  private Table.Row totals(Table.RowKind kind, List<Table.Cell> figures) {
    List<Table.Cell> row = new ArrayList<>();
    row.add(cells.totalName(kind));
    int after = parts.contains(Part.STARTS) ? 1 : 0;
    while (row.size() < columns.size() - figures.size() - after) {
      row.add(cells.empty());
    }
    row.addAll(figures);
    while (row.size() < columns.size()) {
      row.add(cells.empty());
    }
    return new Table.Row(kind, "", false, row);
  }

  private List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    add(columns, Part.NUMBER, "number", "views-number");
    add(columns, Part.ORGANISATION, "organisation", "views-organisation");
    columns.add(Table.Column.text("name", context.say("views-programme-name")));
    add(columns, Part.PLAN, "plan", "views-plan");
    add(columns, Part.CLASS, "class", "views-class");
    add(columns, Part.THEME, "theme", "views-theme");
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
    if (parts.contains(Part.STARTS)) {
      columns.add(
          new Table.Column(
              "starts", context.say("views-starts"), startYear, "", Table.Type.DATE, 1, false));
    }
    return columns;
  }

  private void add(List<Table.Column> columns, Part part, String id, String label) {
    if (parts.contains(part)) {
      columns.add(Table.Column.text(id, context.say(label)));
    }
  }

  /** The calendar year in which all programmes start, for the header; empty where they differ. */
  private String commonStartYear() {
    Optional<LocalDate> first = Optional.empty();
    for (Programme programme : selection.programmes()) {
      Optional<LocalDate> starts = programme.starts().flatMap(When::day);
      if (starts.isEmpty() && programme.starts().isPresent()) {
        return ""; // It has no day, so its cell says more than one.
      } else if (first.isEmpty()) {
        first = starts;
      } else if (starts.isPresent()
          && !context.calendarYear(starts.get()).equals(context.calendarYear(first.get()))) {
        return "";
      }
    }
    return first.map(context::calendarYear).orElse("");
  }
}
