package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.page.programme.ProgrammeTable;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.SharedCells;
import org.daicho.page.summary.Totals;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.FactsBlock;

/** The tables of one budget. */
public final class BudgetTables {
  private final PageContext context;
  private final BudgetTotals totals;
  private final Budget budget;
  private final Cells cells;
  private final List<AmountColumn> columns;

  public BudgetTables(PageContext context, BudgetTotals totals) {
    this.context = context;
    this.totals = totals;
    this.budget = totals.budget();
    this.cells = new Cells(context);
    this.columns = AmountColumn.of(context, List.of(totals));
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
        BudgetTotals.leaves(budget.lines()).stream()
            .filter(l -> l.programme().flatMap(context.catalogue()::programme).isPresent())
            .toList();
    ProgrammeSelection selection = ProgrammeSelection.of(context, totals, lines);
    ProgrammeTable table =
        new ProgrammeTable(
            context,
            selection,
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
            amount -> amount.in(totals).map(c -> budget.printedTotals().get(c.id())),
            indicator -> Optional.empty()),
        AsInTheSource.notes(context, budget.key(), AsInTheSource.OF_LINES));
  }

  String sharedNote(Budget.SharedAmount shared) {
    return context.say(
        "views-shared-note",
        SharedCells.numbers(context, List.of(totals), shared),
        context.string(shared.note()));
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
              totals.total(column),
              budget.unit().scale()));
    }
    List<Table.Row> totalRows =
        Totals.rows(cells, pairs, (kind, figures) -> row(kind, cells.totalName(kind), figures));
    List<Table.Column> tableColumns = new ArrayList<>();
    tableColumns.add(Table.Column.text("name", context.say("views-line")));
    String previous = "";
    for (Budget.Column column : budget.columns()) {
      // Phases of one measure follow from one another: requested ⇒ approved.
      boolean arrow = column.measure().value().equals(previous) && column.partOf().isEmpty();
      previous = column.measure().value();
      tableColumns.add(
          new Table.Column(
              (column.id() + "_" + budget.unit().id()).replace('-', '_'),
              label(column),
              context.name(budget.unit()),
              "",
              Table.Type.AMOUNT,
              budget.unit().scale(),
              arrow));
    }
    return new Table(
        id,
        caption,
        context.name(budget.unit()),
        tableColumns,
        rows,
        totalRows,
        AsInTheSource.notes(context, budget.key(), AsInTheSource.OF_LINES));
  }

  private void addLines(List<Budget.Line> lines, int depth, List<Table.Row> rows) {
    for (Budget.Line line : lines) {
      List<Table.Cell> figures =
          budget.columns().stream().map(column -> figure(line, column)).toList();
      Link name =
          line.programme()
              .flatMap(context.catalogue()::programme)
              .map(context::link)
              .orElse(context.unlinked(line.name()));
      Table.RowKind kind =
          line.isGroup()
              ? Table.RowKind.GROUP
              : depth > 0 ? Table.RowKind.CHILD : Table.RowKind.ROW;
      rows.add(
          row(
              kind,
              cells.text(
                  name,
                  context.plain(
                      line.isGroup()
                          ? context.say("views-subtotal")
                          : line.countedElsewhere() ? context.say("views-counted-elsewhere") : "")),
              figures));
      addLines(line.lines(), depth + 1, rows);
    }
  }

  private Table.Cell figure(Budget.Line line, Budget.Column column) {
    long scale = budget.unit().scale();
    if (line.isGroup()) {
      return cells.total(totals.sum(line.lines(), column), scale);
    }
    Figure figure = totals.figure(line, column);
    return line.countedElsewhere()
        ? cells.listedAgain(figure, scale, false)
        : cells.figure(figure, scale);
  }

  private static Table.Row row(Table.RowKind kind, Table.Cell name, List<Table.Cell> figures) {
    List<Table.Cell> row = new ArrayList<>();
    row.add(name);
    row.addAll(figures);
    return new Table.Row(kind, "", false, row);
  }

  /** Where the money comes from; added up, to stand next to the total of the lines. */
  Table funding(Budget.Funding funding, String id, String caption) {
    List<Table.Row> rows = new ArrayList<>();
    for (Budget.FundingLine line : funding.lines()) {
      Text source = context.termName(Vocabulary.FUNDING_SOURCE, line.source());
      rows.add(
          row(
              Table.RowKind.ROW,
              cells.text(context.unlinked(source), context.words(line.name())),
              List.of(cells.figure(line.amount(), budget.unit().scale()))));
    }
    Sum sum = Sum.of(funding.lines().stream().map(Budget.FundingLine::amount).toList());
    String label = budget.column(funding.column()).map(this::label).orElse("");
    return new Table(
        id,
        caption,
        context.name(budget.unit()),
        List.of(
            Table.Column.text("source", context.say("views-funding-source")),
            new Table.Column(
                (funding.column() + "_" + budget.unit().id()).replace('-', '_'),
                label,
                context.name(budget.unit()),
                "",
                Table.Type.AMOUNT,
                budget.unit().scale(),
                false)),
        rows,
        List.of(
            row(
                Table.RowKind.COMPUTED,
                cells.totalName(Table.RowKind.COMPUTED),
                List.of(cells.total(sum, budget.unit().scale())))),
        AsInTheSource.notes(context, budget.key(), AsInTheSource.OF_FUNDING));
  }

  /** Commitments of later years' money; a blank field is shown as blank. */
  Block debtCommitments() {
    if (budget.debtCommitments().blank()) {
      return new FactsBlock(
          List.of(
              new FactsBlock.Fact(
                  context.say("views-debt"),
                  List.of(context.unlinked(context.say("views-state-blank"))))));
    }
    return new FactsBlock(
        budget.debtCommitments().commitments().stream()
            .map(
                c ->
                    new FactsBlock.Fact(
                        context.say("views-debt"),
                        List.of(
                            context.unlinked(
                                context.say(
                                    "views-debt-limit",
                                    context.name(c.from()),
                                    context.name(c.to()),
                                    context.number(c.limit(), budget.unit().scale()),
                                    context.name(budget.unit()))))))
            .toList());
  }
}
