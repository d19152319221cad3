package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.SharedCells;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * The rows of a table of programmes. Cells that the source merges are merged: an organisation over
 * its rows, an amount over the programmes that share it, a name that goes on. Cells that come again
 * and again, such as a class, are made once.
 */
final class ProgrammeRows {
  private final PageContext context;
  private final Cells cells;
  private final ProgrammeSelection selection;
  private final List<Programme> programmes;
  private final List<AmountColumn> amounts;
  private final List<Id> indicators;
  private final EnumSet<ProgrammeTable.Part> parts;
  private final boolean withYear;
  private final SharedCells shared;
  private final Map<Id, Link> organisations = new HashMap<>();
  private final Map<Id, Table.Cell> plans = new HashMap<>();
  private final Map<Id, Table.Cell> classes = new HashMap<>();
  private final Map<Id, Table.Cell> themes = new HashMap<>();

  /**
   * @param withYear whether the day a programme starts on is shown with its year
   */
  ProgrammeRows(
      PageContext context,
      ProgrammeSelection selection,
      List<AmountColumn> amounts,
      List<Id> indicators,
      EnumSet<ProgrammeTable.Part> parts,
      boolean withYear) {
    this.context = context;
    this.cells = new Cells(context);
    this.selection = selection;
    this.programmes = selection.programmes();
    this.amounts = amounts;
    this.indicators = indicators;
    this.parts = parts;
    this.withYear = withYear;
    this.shared = new SharedCells(context, cells, selection);
  }

  /**
   * @param current the programme whose page it is on
   */
  List<Table.Row> rows(Optional<Id> current) {
    List<Table.Row> rows = new ArrayList<>(programmes.size());
    for (int i = 0; i < programmes.size(); i++) {
      Id id = programmes.get(i).id();
      boolean isCurrent = current.isPresent() && current.get().equals(id);
      rows.add(new Table.Row(Table.RowKind.ROW, id.value(), isCurrent, row(i)));
    }
    return rows;
  }

  private List<Table.Cell> row(int i) {
    Programme programme = programmes.get(i);
    List<Table.Cell> row = new ArrayList<>(8 + amounts.size() + indicators.size());
    if (parts.contains(ProgrammeTable.Part.NUMBER)) {
      row.add(cells.text(programme.number()));
    }
    if (parts.contains(ProgrammeTable.Part.ORGANISATION)) {
      row.add(organisation(i));
    }
    row.add(name(i));
    if (parts.contains(ProgrammeTable.Part.PLAN)) {
      row.add(plan(programme));
    }
    if (parts.contains(ProgrammeTable.Part.CLASS)) {
      row.add(term(Vocabulary.CLASS, programme.programmeClass(), classes));
    }
    if (parts.contains(ProgrammeTable.Part.THEME)) {
      row.add(term(Vocabulary.THEME, programme.theme(), themes));
    }
    for (AmountColumn column : amounts) {
      row.add(amount(i, column));
    }
    for (Id indicator : indicators) {
      row.add(cells.figure(selection.target(i, indicator), 1));
    }
    if (parts.contains(ProgrammeTable.Part.STARTS)) {
      row.add(cells.time(programme.starts(), withYear));
    }
    return row;
  }

  private Table.Cell organisation(int i) {
    Id id = programmes.get(i).organisation();
    Link link = organisations.get(id);
    if (link == null) {
      link = context.organisation(id);
      organisations.put(id, link);
    }
    if (i > 0 && programmes.get(i - 1).organisation().equals(id)) {
      return cells.covered(link.words().value());
    }
    int rows = 1;
    while (i + rows < programmes.size() && programmes.get(i + rows).organisation().equals(id)) {
      rows++;
    }
    return cells.merged(link, rows);
  }

  private Table.Cell name(int i) {
    Programme programme = programmes.get(i);
    Words note =
        context.words(
            parts.contains(ProgrammeTable.Part.SUMMARY)
                ? context.catalogue().summaryOf(programme)
                : Text.EMPTY);
    Link link = context.link(programme);
    boolean goesOn =
        i > 0
            && programme.name().isEmpty()
            && programme.continues().equals(Optional.of(programmes.get(i - 1).id()));
    return goesOn ? cells.ditto(link, note) : cells.text(link, note);
  }

  private Table.Cell plan(Programme programme) {
    Optional<Plan> plan = context.catalogue().planOf(programme);
    if (plan.isEmpty()) {
      return cells.empty();
    }
    Table.Cell cell = plans.get(plan.get().id());
    if (cell == null) {
      cell = cells.text(context.link(plan.get().briefName(), plan.get()));
      plans.put(plan.get().id(), cell);
    }
    return cell;
  }

  private Table.Cell term(Id vocabulary, Optional<Id> term, Map<Id, Table.Cell> made) {
    if (term.isEmpty()) {
      return cells.empty();
    }
    Table.Cell cell = made.get(term.get());
    if (cell == null) {
      cell = cells.text(context.unlinked(context.termBrief(vocabulary, term.get())));
      made.put(term.get(), cell);
    }
    return cell;
  }

  private Table.Cell amount(int i, AmountColumn column) {
    ProgrammeAmounts found = selection.amounts(i, column);
    long scale = column.scale();
    return switch (found.which()) {
      case NOT_RECORDED, SEVERAL -> cells.figure(found.sum().figure(), scale);
      case LISTED_AGAIN -> cells.listedAgain(found.one().figure(), scale, true);
      case SHARED -> shared.cell(i, column, found.one());
      case WRITTEN -> cells.figure(found.one().figure(), scale);
      case ADDED_UP -> cells.sum(found.one().sum(), scale);
    };
  }
}
