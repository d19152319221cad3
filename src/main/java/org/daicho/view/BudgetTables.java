package org.daicho.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Account;
import org.daicho.model.Budget;
import org.daicho.model.Figure;
import org.daicho.model.Programme;
import org.daicho.model.Sum;
import org.daicho.model.Text;
import org.daicho.model.Vocabulary;

/** The tables of one budget. */
final class BudgetTables {
  private final Scope scope;
  private final Account account;
  private final Budget budget;
  private final Cells cells;
  private final List<AmountColumn> columns;

  BudgetTables(Scope scope, Account account) {
    this.scope = scope;
    this.account = account;
    this.budget = account.budget();
    this.cells = new Cells(scope);
    this.columns = AmountColumn.of(scope, List.of(account));
  }

  String label(Budget.Column column) {
    return columns.stream()
        .filter(c -> c.measure().equals(column.measure()) && c.phase().equals(column.phase()))
        .map(AmountColumn::label)
        .findFirst()
        .orElse(column.id().value());
  }

  /** The amounts of a plan's programmes, in the plan's order. */
  Table programmes(String id, String caption) {
    List<Programme> programmes =
        budget.lines().stream()
            .flatMap(l -> l.programme().stream())
            .flatMap(p -> scope.catalogue().programme(p).stream())
            .toList();
    ProgrammeTable table =
        new ProgrammeTable(
            scope,
            Portion.of(account, programmes),
            EnumSet.of(
                ProgrammeTable.Part.NUMBER,
                ProgrammeTable.Part.ORGANISATION,
                ProgrammeTable.Part.CLASS),
            Optional.empty());
    List<Figure> printed =
        table.amounts().stream()
            .map(c -> c.in(account).map(x -> budget.printedTotals().get(x.id())))
            .map(f -> f.orElse(Figure.BLANK))
            .toList();
    List<Figure> computed = table.amounts().stream().map(c -> table.total(c).figure()).toList();
    return table.table(
        id,
        caption,
        Totals.rows(
            printed,
            List.of(),
            computed,
            List.of(),
            (kind, note, m, t) -> table.totals(kind, scope.say(note), m, t)),
        List.of());
  }

  String sharedNote(Budget.SharedAmount shared) {
    return scope.say(
        "views-shared-note", SharedCells.numbers(scope, shared), scope.string(shared.note()));
  }

  /** The lines of a sheet, groups with their subtotals above what they are made of. */
  Table lines(String id, String caption) {
    List<Table.Row> rows = new ArrayList<>();
    addLines(budget.lines(), 0, rows);
    List<Figure> computed = budget.columns().stream().map(c -> account.total(c).figure()).toList();
    List<Figure> printed =
        budget.columns().stream()
            .map(c -> budget.printedTotals().getOrDefault(c.id(), Figure.BLANK))
            .toList();
    List<Table.Row> totals =
        Totals.rows(
            printed,
            List.of(),
            computed,
            List.of(),
            (kind, note, figures, none) ->
                row(
                    kind,
                    cells.text(
                        scope.unlinked(scope.say("views-total-" + kind)),
                        scope.plain(scope.say(note))),
                    figures));
    List<Table.Column> tableColumns = new ArrayList<>();
    tableColumns.add(Table.Column.text("name", scope.say("views-line")));
    String previous = "";
    for (Budget.Column column : budget.columns()) {
      // Phases of one measure follow from one another: requested ⇒ approved.
      boolean arrow = column.measure().value().equals(previous) && column.partOf().isEmpty();
      previous = column.measure().value();
      tableColumns.add(
          new Table.Column(
              (column.id() + "_" + budget.unit().id()).replace('-', '_'),
              label(column),
              scope.name(budget.unit()),
              "",
              Table.Type.AMOUNT,
              budget.unit().yen(),
              arrow));
    }
    return new Table(id, caption, scope.name(budget.unit()), tableColumns, rows, totals, List.of());
  }

  private void addLines(List<Budget.Line> lines, int depth, List<Table.Row> rows) {
    for (Budget.Line line : lines) {
      List<Figure> figures = budget.columns().stream().map(c -> account.figure(line, c)).toList();
      Link name =
          line.programme()
              .flatMap(scope.catalogue()::programme)
              .map(scope::link)
              .orElse(scope.unlinked(line.name()));
      String kind = line.isGroup() ? "group" : depth > 0 ? "child" : "row";
      rows.add(
          row(
              kind,
              cells.text(
                  name,
                  scope.plain(
                      line.isGroup()
                          ? scope.say("views-subtotal")
                          : line.countedElsewhere() ? scope.say("views-counted-elsewhere") : "")),
              figures));
      addLines(line.lines(), depth + 1, rows);
    }
  }

  private Table.Row row(String kind, Table.Cell name, List<Figure> figures) {
    List<Table.Cell> row = new ArrayList<>();
    row.add(name);
    figures.forEach(f -> row.add(cells.figure(f, budget.unit().yen())));
    return new Table.Row(kind, "", false, row);
  }

  /** Where the money comes from; added up, to stand beside the total of the lines. */
  Table funding(Budget.Funding funding, String id, String caption) {
    List<Table.Row> rows = new ArrayList<>();
    for (Budget.FundingLine line : funding.lines()) {
      Text source = scope.termName(Vocabulary.FUNDING_SOURCE, line.source());
      rows.add(
          row(
              "row",
              cells.text(scope.unlinked(source), scope.words(line.name())),
              List.of(line.amount())));
    }
    Sum sum = Sum.of(funding.lines().stream().map(Budget.FundingLine::amount).toList());
    String label = budget.column(funding.column()).map(this::label).orElse("");
    return new Table(
        id,
        caption,
        scope.name(budget.unit()),
        List.of(
            Table.Column.text("source", scope.say("views-funding-source")),
            new Table.Column(
                (funding.column() + "_" + budget.unit().id()).replace('-', '_'),
                label,
                scope.name(budget.unit()),
                "",
                Table.Type.AMOUNT,
                budget.unit().yen(),
                false)),
        rows,
        List.of(
            row(
                "computed",
                cells.text(
                    scope.unlinked(scope.say("views-total-computed")),
                    scope.plain(scope.say("views-computed"))),
                List.of(sum.figure()))),
        List.of());
  }

  /** Commitments of later years' money; a blank field is shown as blank. */
  Block debtCommitments() {
    if (budget.debtCommitments().blank()) {
      return new Block.Facts(
          List.of(
              new Block.Fact(
                  scope.say("views-debt"),
                  List.of(scope.unlinked(scope.say("views-state-blank"))))));
    }
    return new Block.Facts(
        budget.debtCommitments().commitments().stream()
            .map(
                c ->
                    new Block.Fact(
                        scope.say("views-debt"),
                        List.of(
                            scope.unlinked(
                                scope.say(
                                    "views-debt-limit",
                                    scope.name(c.from()),
                                    scope.name(c.to()),
                                    scope.number(c.limit(), budget.unit().yen()),
                                    scope.name(budget.unit()))))))
            .toList());
  }
}
