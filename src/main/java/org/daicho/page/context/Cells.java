package org.daicho.page.context;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.daicho.model.time.When;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Numerals;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Words;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** Makes the cells of tables, each with what is shown and what a download holds. */
public final class Cells {
  private final PageContext context;
  private final Words nothing;
  private final Table.Cell empty;

  public Cells(PageContext context) {
    this.context = context;
    this.nothing = context.plain("");
    this.empty = text("");
  }

  public Table.Cell text(String text) {
    return text(context.unlinked(text));
  }

  public Table.Cell text(Link link) {
    return text(link, nothing);
  }

  public Table.Cell text(Link link, Words note) {
    return new Table.Cell(link, CellState.TEXT, link.words().value(), 1, note);
  }

  public Table.Cell empty() {
    return empty;
  }

  /** A name that goes on from the row above: a page prints 〃, a download the name. */
  public Table.Cell ditto(Link link, Words note) {
    return new Table.Cell(link, CellState.DITTO, link.words().value(), 1, note);
  }

  public Table.Cell merged(Link link, int rows) {
    return new Table.Cell(link, CellState.TEXT, link.words().value(), rows, nothing);
  }

  /** Under a merged cell: not drawn, but a download repeats what the row is of. */
  public Table.Cell covered(String value) {
    return new Table.Cell(context.unlinked(""), CellState.COVERED, value, 1, nothing);
  }

  /**
   * @param withYear whether the year of a day is shown; a download has it always
   */
  public Table.Cell time(Optional<When> time, boolean withYear) {
    if (time.isEmpty()) {
      return empty();
    }
    When when = time.get();
    Link shown =
        context.unlinked(
            when.day().filter(day -> !withYear).map(context::day).orElse(context.when(when)));
    return new Table.Cell(shown, CellState.TEXT, when.toString(), 1, nothing);
  }

  /** A month; a download has it as {@code 2023-11}. */
  public Table.Cell month(YearMonth month) {
    return new Table.Cell(
        context.unlinked(context.month(month)), CellState.TEXT, month.toString(), 1, nothing);
  }

  public Table.Cell count(long count) {
    return figure(Figure.of(count), 1);
  }

  public Table.Cell figure(Figure figure, long scale) {
    return figure(figure, scale, 1, nothing);
  }

  public Table.Cell figure(Figure figure, long scale, int rows, Words note) {
    String plain = Numerals.plain(figure, scale);
    return new Table.Cell(
        context.unlinked(context.grouped(plain)), CellState.of(figure.state()), plain, rows, note);
  }

  /** An amount over several lines, drawn once over the rows that it covers. */
  public Table.Cell shared(Figure amount, long scale, int rows, Words note, List<Id> sharers) {
    Table.Cell cell = figure(amount, scale, rows, note);
    CellState state = amount.isKnown() ? CellState.SHARED : cell.state();
    List<String> ids = sharers.stream().map(Id::value).toList();
    return new Table.Cell(cell.link(), state, cell.value(), rows, note, ids, Optional.empty());
  }

  /**
   * A figure that is listed again and counts in another row.
   *
   * @param noted whether the cell is to say so, where its row does not
   */
  public Table.Cell listedAgain(Figure figure, long scale, boolean noted) {
    String note = noted ? context.say("views-counted-elsewhere") : "";
    Table.Cell cell = figure(figure, scale, 1, context.plain(note));
    return figure.isKnown()
        ? new Table.Cell(cell.link(), CellState.LISTED_AGAIN, cell.value(), 1, cell.note())
        : cell;
  }

  /** What a row of totals is called, with what holds for all its figures. */
  public Table.Cell totalName(Table.RowKind kind) {
    return text(
        context.unlinked(context.say("views-total-" + kind.word())),
        context.plain(context.say("views-" + kind.word())));
  }

  /** A total, which says what it leaves out. */
  public Table.Cell total(Sum sum, long scale) {
    Table.Cell cell = figure(sum.figure(), scale);
    return new Table.Cell(
        cell.link(),
        sum.partial() ? CellState.PARTIAL : cell.state(),
        cell.value(),
        1,
        nothing,
        List.of(),
        Optional.of(new Table.Total(sum, context.missing(sum))));
  }

  /** What a row comes to: a plain figure where nothing is missing from it. */
  public Table.Cell sum(Sum sum, long scale) {
    return sum.complete() ? figure(sum.figure(), scale) : total(sum, scale);
  }
}
