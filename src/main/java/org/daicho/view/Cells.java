package org.daicho.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Numerals;
import org.daicho.model.Sum;
import org.daicho.model.Words;

/** Makes the cells of tables, each with what is shown and what a download holds. */
final class Cells {
  private final Scope scope;
  private final Words nothing;
  private final Table.Cell empty;

  Cells(Scope scope) {
    this.scope = scope;
    this.nothing = scope.plain("");
    this.empty = text("");
  }

  Table.Cell text(String text) {
    return text(scope.unlinked(text));
  }

  Table.Cell text(Link link) {
    return text(link, nothing);
  }

  Table.Cell text(Link link, Words note) {
    return new Table.Cell(link, "text", link.words().value(), 1, note);
  }

  Table.Cell empty() {
    return empty;
  }

  /** A name that goes on from the row above: a page prints 〃, a download the name. */
  Table.Cell ditto(Link link, Words note) {
    return new Table.Cell(link, "ditto", link.words().value(), 1, note);
  }

  Table.Cell merged(Link link, int rows) {
    return new Table.Cell(link, "text", link.words().value(), rows, nothing);
  }

  /** Under a merged cell: not drawn, but a download repeats what the row is of. */
  Table.Cell covered(String value) {
    return new Table.Cell(scope.unlinked(""), "covered", value, 1, nothing);
  }

  /**
   * @param withYear whether the year is shown; a download has it always
   */
  Table.Cell date(Optional<LocalDate> day, boolean withYear) {
    if (day.isEmpty()) {
      return empty();
    }
    LocalDate d = day.get();
    Link shown = scope.unlinked(withYear ? scope.date(d) : scope.day(d));
    return new Table.Cell(shown, "text", d.toString(), 1, nothing);
  }

  /** A month; a download has it as {@code 2023-11}. */
  Table.Cell month(YearMonth month) {
    return new Table.Cell(scope.unlinked(scope.month(month)), "text", month.toString(), 1, nothing);
  }

  Table.Cell count(long count) {
    return figure(Figure.of(count), 1);
  }

  Table.Cell figure(Figure figure, long scale) {
    return figure(figure, scale, 1, nothing);
  }

  Table.Cell figure(Figure figure, long scale, int rows, Words note) {
    String plain = figure.isKnown() ? Numerals.plain(figure.value(), scale) : "";
    return new Table.Cell(
        scope.unlinked(scope.grouped(plain)), figure.state().word(), plain, rows, note);
  }

  /** An amount over several lines, drawn once over the rows that it covers. */
  Table.Cell shared(Figure amount, long scale, int rows, Words note, List<Id> sharers) {
    Table.Cell cell = figure(amount, scale, rows, note);
    String state = amount.isKnown() ? Figure.State.SHARED.word() : cell.state();
    List<String> ids = sharers.stream().map(Id::value).toList();
    return new Table.Cell(cell.link(), state, cell.value(), rows, note, ids, Optional.empty());
  }

  /**
   * A figure that is listed again and counts in another row.
   *
   * @param noted whether the cell is to say so, where its row does not
   */
  Table.Cell listedAgain(Figure figure, long scale, boolean noted) {
    String note = noted ? scope.say("views-counted-elsewhere") : "";
    Table.Cell cell = figure(figure, scale, 1, scope.plain(note));
    return figure.isKnown()
        ? new Table.Cell(cell.link(), Table.LISTED_AGAIN, cell.value(), 1, cell.note())
        : cell;
  }

  /** What a row of totals is called, with what holds for all its figures. */
  Table.Cell totalName(String kind) {
    return text(
        scope.unlinked(scope.say("views-total-" + kind)), scope.plain(scope.say("views-" + kind)));
  }

  /** A total, which says what it leaves out. */
  Table.Cell total(Sum sum, long scale) {
    Table.Cell cell = figure(sum.figure(), scale);
    return new Table.Cell(
        cell.link(),
        sum.partial() ? Table.PARTIAL : cell.state(),
        cell.value(),
        1,
        nothing,
        List.of(),
        Optional.of(new Table.Total(sum, scope.missing(sum))));
  }

  /** What a row comes to: a plain figure where nothing is missing from it. */
  Table.Cell sum(Sum sum, long scale) {
    return sum.complete() ? figure(sum.figure(), scale) : total(sum, scale);
  }
}
