package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Account;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Cells;
import org.daicho.page.context.Scope;
import org.daicho.page.programme.ProgrammeTable;
import org.daicho.page.summary.Portion;
import org.daicho.page.summary.SharedCells;
import org.daicho.page.summary.Totals;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** The tables of one budget. */
public final class BudgetTables {
  private final Scope scope;
  private final Account account;
  private final Budget budget;
  private final Cells cells;
  private final List<AmountColumn> columns;

  public BudgetTables(Scope scope, Account account) {
    this.scope = scope;
    this.account = account;
    this.budget = account.budget();
    this.cells = new Cells(scope);
    this.columns = AmountColumn.of(scope, List.of(account));
  }

  public String label(Budget.Column column) {
    return columns.stream()
        .filter(c -> c.kind().equals(AmountKind.of(column)))
        .map(AmountColumn::label)
        .findFirst()
        .orElse(column.id().value());
  }

  /** The amounts of a plan's programmes, in the plan's order. */
  Table programmes(String id, String caption) {
    List<Budget.Line> lines =
        Account.leaves(budget.lines()).stream()
            .filter(l -> l.programme().flatMap(scope.catalogue()::programme).isPresent())
            .toList();
    Portion portion = Portion.of(scope, account, lines);
    ProgrammeTable table =
        new ProgrammeTable(
            scope,
            portion,
            columns,
            EnumSet.of(
                ProgrammeTable.Part.NUMBER,
                ProgrammeTable.Part.ORGANISATION,
                ProgrammeTable.Part.CLASS),
            Optional.empty());
    return table.table(
        id,
        caption,
        table.totals(
            amount -> amount.in(account).map(c -> budget.printedTotals().get(c.id())),
            indicator -> Optional.empty()),
        AsInTheSource.notes(scope, budget.key(), AsInTheSource.OF_LINES));
  }

  String sharedNote(Budget.SharedAmount shared) {
    return scope.say(
        "views-shared-note", SharedCells.numbers(scope, shared), scope.string(shared.note()));
  }

  /** The lines of a sheet, groups with their subtotals above what they are made of. */
  Table lines(String id, String caption) {
    List<Table.Row> rows = new ArrayList<>();
    addLines(budget.lines(), 0, rows);
    List<Totals.Pair> pairs = new ArrayList<>();
    for (Budget.Column column : budget.columns()) {
      pairs.add(
          new Totals.Pair(
              Optional.ofNullable(budget.printedTotals().get(column.id())),
              account.total(column),
              budget.unit().yen()));
    }
    List<Table.Row> totals =
        Totals.rows(cells, pairs, (kind, figures) -> row(kind, cells.totalName(kind), figures));
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
    return new Table(
        id,
        caption,
        scope.name(budget.unit()),
        tableColumns,
        rows,
        totals,
        AsInTheSource.notes(scope, budget.key(), AsInTheSource.OF_LINES));
  }

  private void addLines(List<Budget.Line> lines, int depth, List<Table.Row> rows) {
    for (Budget.Line line : lines) {
      List<Table.Cell> figures =
          budget.columns().stream().map(column -> figure(line, column)).toList();
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

  private Table.Cell figure(Budget.Line line, Budget.Column column) {
    long scale = budget.unit().yen();
    if (line.isGroup()) {
      return cells.total(account.sum(line.lines(), column), scale);
    }
    Figure figure = account.figure(line, column);
    return line.countedElsewhere()
        ? cells.listedAgain(figure, scale, false)
        : cells.figure(figure, scale);
  }

  private static Table.Row row(String kind, Table.Cell name, List<Table.Cell> figures) {
    List<Table.Cell> row = new ArrayList<>();
    row.add(name);
    row.addAll(figures);
    return new Table.Row(kind, "", false, row);
  }

  /** Where the money comes from; added up, to stand next to the total of the lines. */
  Table funding(Budget.Funding funding, String id, String caption) {
    List<Table.Row> rows = new ArrayList<>();
    for (Budget.FundingLine line : funding.lines()) {
      Text source = scope.termName(Vocabulary.FUNDING_SOURCE, line.source());
      rows.add(
          row(
              "row",
              cells.text(scope.unlinked(source), scope.words(line.name())),
              List.of(cells.figure(line.amount(), budget.unit().yen()))));
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
                cells.totalName("computed"),
                List.of(cells.total(sum, budget.unit().yen())))),
        AsInTheSource.notes(scope, budget.key(), AsInTheSource.OF_FUNDING));
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
