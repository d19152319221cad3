package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.YearComparison;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.view.Table;

/**
 * The programmes of a year next to those of the year before, a row each, in those that go on, that
 * began and that ended, those with the largest difference first.
 */
final class ChangeTable {
  private final PageContext context;
  private final Cells cells;
  private final FiscalYear year;
  private final YearComparison comparison;
  private final AmountColumn before;
  private final AmountColumn now;
  private final ChangeCells change;

  ChangeTable(
      PageContext context,
      FiscalYear year,
      YearComparison comparison,
      AmountColumn before,
      AmountColumn now) {
    this.context = context;
    this.cells = new Cells(context);
    this.year = year;
    this.comparison = comparison;
    this.before = before;
    this.now = now;
    this.change = new ChangeCells(context, now.unit().scale());
  }

  /** All programmes, in their groups. */
  Table table(String caption) {
    List<Table.Row> rows = new ArrayList<>();
    List<Row> pairs = new ArrayList<>();
    comparison.goOn().forEach(p -> pairs.add(row(Optional.of(p.before()), Optional.of(p.now()))));
    addGroup(rows, "change-go-on", comparison.wentOn(), comparison.goingOn(), pairs);
    List<Row> begun = new ArrayList<>();
    comparison.begun().forEach(p -> begun.add(row(Optional.empty(), Optional.of(p))));
    addGroup(rows, "change-begun", List.of(), comparison.begun(), begun);
    List<Row> ended = new ArrayList<>();
    comparison.ended().forEach(p -> ended.add(row(Optional.of(p), Optional.empty())));
    addGroup(rows, "change-ended", comparison.ended(), List.of(), ended);
    addKnown(rows);
    List<Table.Cell> total = new ArrayList<>();
    total.add(cells.totalName(Table.RowKind.COMPUTED));
    total.add(cells.empty());
    total.addAll(
        change.figures(
            Optional.of(sum(comparison.before(), before)),
            Optional.of(sum(comparison.now(), now))));
    return new Table(
        "change",
        caption,
        context.name(now.unit()),
        columns(),
        rows,
        List.of(new Table.Row(Table.RowKind.COMPUTED, "", false, total)),
        List.of(
            context.plain(context.say("change-bars-note")),
            context.plain(context.say("change-note"))));
  }

  /** What those come to of which both years are known, where others are open. */
  private void addKnown(List<Table.Row> rows) {
    List<YearComparison.Pair> known =
        comparison.goOn().stream()
            .filter(
                p ->
                    sum(List.of(p.before()), before).complete()
                        && sum(List.of(p.now()), now).complete())
            .toList();
    if (known.isEmpty() || known.size() == comparison.goOn().size()) {
      return;
    }
    List<Table.Cell> row = new ArrayList<>();
    row.add(cells.text(context.say("change-known", known.size())));
    row.add(cells.empty());
    row.addAll(
        change.figures(
            Optional.of(sum(known.stream().map(YearComparison.Pair::before).toList(), before)),
            Optional.of(sum(known.stream().map(YearComparison.Pair::now).toList(), now))));
    rows.add(new Table.Row(Table.RowKind.GROUP, "", false, row));
  }

  private List<Table.Column> columns() {
    return List.of(
        Table.Column.text("name", context.say("views-programme")),
        Table.Column.text("number", context.say("views-number")),
        amount(before.field(), context.name(year.previous().orElseThrow())),
        amount(now.field(), context.name(year)),
        amount("change_" + now.unit().dataName(), context.say("change-difference")),
        new Table.Column(
            "change_percent", context.say("change-rate"), "%", "", Table.Type.COUNT, 1, false));
  }

  private Table.Column amount(String id, String label) {
    return new Table.Column(id, label, "", "", Table.Type.AMOUNT, now.unit().scale(), false);
  }

  /** A row with its difference, by which rows are sorted; those whose difference is open last. */
  private record Row(Table.Row row, Optional<Long> difference) {}

  private void addGroup(
      List<Table.Row> rows,
      String label,
      List<Programme> earlier,
      List<Programme> later,
      List<Row> programmes) {
    if (programmes.isEmpty()) {
      return;
    }
    List<Table.Cell> head = new ArrayList<>();
    head.add(cells.text(context.say(label, programmes.size())));
    head.add(cells.empty());
    head.addAll(
        change.figures(
            Optional.of(earlier).filter(p -> !p.isEmpty()).map(p -> sum(p, before)),
            Optional.of(later).filter(p -> !p.isEmpty()).map(p -> sum(p, now))));
    head.set(head.size() - 1, earlier.isEmpty() || later.isEmpty() ? cells.empty() : last(head));
    rows.add(new Table.Row(Table.RowKind.GROUP, "", false, head));
    programmes.stream()
        .sorted(Comparator.comparing(row -> row.difference().map(d -> -d).orElse(Long.MAX_VALUE)))
        .forEach(row -> rows.add(row.row()));
  }

  private static Table.Cell last(List<Table.Cell> cells) {
    return cells.get(cells.size() - 1);
  }

  private Row row(Optional<Programme> was, Optional<Programme> is) {
    Programme shown = is.or(() -> was).orElseThrow();
    Optional<Sum> left = was.map(p -> sum(List.of(p), before));
    Optional<Sum> right = is.map(p -> sum(List.of(p), now));
    List<Table.Cell> row = new ArrayList<>();
    row.add(cells.text(context.link(shown), formerly(was, is)));
    row.add(cells.text(shown.number()));
    row.addAll(change.figures(left, right));
    Figure difference = ChangeCells.difference(left, right);
    return new Row(
        new Table.Row(Table.RowKind.CHILD, shown.id().value(), false, row),
        difference.isKnown() ? Optional.of(difference.value()) : Optional.empty());
  }

  /** The number and the name of the year before, where they were others. */
  private Words formerly(Optional<Programme> was, Optional<Programme> is) {
    List<String> notes = new ArrayList<>();
    if (was.isPresent() && is.isPresent()) {
      if (!was.get().number().isEmpty() && !was.get().number().equals(is.get().number())) {
        notes.add(context.say("change-former-number", was.get().number()));
      }
      Text former = context.catalogue().nameOf(was.get());
      if (!former.equals(context.catalogue().nameOf(is.get()))) {
        notes.add(context.say("change-former-name", context.string(former)));
      }
    }
    return context.plain(String.join(context.say("views-comma"), notes));
  }

  /** What programmes come to; shared amounts count where all that share them are here. */
  private Sum sum(List<Programme> programmes, AmountColumn column) {
    return ProgrammeSelection.of(context, programmes).total(column);
  }
}
