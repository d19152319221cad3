package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.Budget;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Identity;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;
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

  /** What a column is called, with the year where the budget has several. */
  public String labelOfYear(Budget.Column column) {
    return budget.sliceName().isEmpty()
        ? label(column)
        : context.say(
            "views-name-year", label(column), totals.year().map(context::name).orElse(""));
  }

  public String unit(Budget.Column column) {
    return column
        .count()
        .map(count -> context.string(context.termBrief(Vocabulary.COUNT_UNIT, count.unit())))
        .orElseGet(() -> context.name(budget.unit()));
  }

  public String label(Budget.Column column) {
    return columns.stream()
        .filter(c -> c.kind().equals(AmountKind.of(totals, column)))
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
        SharedCells.numbers(context, totals, shared),
        context.string(shared.note()));
  }

  /** The lines of a sheet, groups with their subtotals above what they are made of. */
  Table lines(String id, String caption) {
    List<Table.Row> rows = new ArrayList<>();
    addLines(budget.lines(), 0, rows);
    List<Table.Row> totalRows =
        BudgetTotals.mixAccounts(budget.lines()) ? totalsOfAccounts() : totals();
    List<Table.Column> tableColumns = new ArrayList<>();
    tableColumns.add(Table.Column.text("name", context.say("views-line")));
    String previous = "";
    for (Budget.Column column : budget.columns()) {
      // Phases of one measure follow from one another: requested ⇒ approved.
      boolean arrow = column.measure().value().equals(previous) && column.partOf().isEmpty();
      previous = column.measure().value();
      tableColumns.add(figures(column, label(column), arrow));
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

  private Table.Column figures(Budget.Column column, String label, boolean arrow) {
    boolean counts = column.count().isPresent();
    String in = column.count().map(count -> count.unit().value()).orElse(budget.unit().id());
    return new Table.Column(
        (column.id() + "_" + in).replace('-', '_'),
        label,
        unit(column),
        "",
        counts ? Table.Type.COUNT : Table.Type.AMOUNT,
        budget.scale(column),
        arrow);
  }

  private List<Table.Row> totals() {
    List<Totals.Pair> pairs = new ArrayList<>();
    for (Budget.Column column : budget.columns()) {
      pairs.add(
          new Totals.Pair(
              Optional.ofNullable(budget.printedTotals().get(column.id())),
              totals.total(column),
              budget.scale(column)));
    }
    return Totals.rows(cells, pairs, (kind, figures) -> row(kind, cells.totalName(kind), figures));
  }

  /** A total of each account; what the source prints of all of them stands beneath, as printed. */
  private List<Table.Row> totalsOfAccounts() {
    List<Table.Row> rows = new ArrayList<>();
    for (BudgetTotals account : context.catalogue().totals(budget)) {
      if (account.year().equals(totals.year())) {
        rows.add(
            row(
                Table.RowKind.COMPUTED,
                cells.text(
                    context.unlinked(account(account.budget().account())),
                    context.plain(context.say("views-computed"))),
                budget.columns().stream()
                    .map(c -> cells.total(account.total(c), budget.scale(c)))
                    .toList()));
      }
    }
    if (!budget.printedTotals().isEmpty()) {
      rows.add(
          row(
              Table.RowKind.PRINTED,
              cells.totalName(Table.RowKind.PRINTED),
              budget.columns().stream().map(c -> printed(budget.printedTotals(), c)).toList()));
    }
    return rows;
  }

  private Table.Cell printed(Map<Id, Figure> printed, Budget.Column column) {
    Figure figure = printed.get(column.id());
    return figure == null ? cells.empty() : cells.figure(figure, budget.scale(column));
  }

  private String account(Optional<Id> account) {
    return account
        .map(a -> context.string(context.termName(Vocabulary.ACCOUNT, a)))
        .orElse(context.say("views-no-account"));
  }

  /** What a column is made of, in the words of a page: {@code initial + supplementary}. */
  static String formula(PageContext context, Identity is, Function<Id, String> label) {
    StringBuilder formula = new StringBuilder();
    for (Identity.Term term : is.terms()) {
      if (!formula.isEmpty()) {
        formula.append(is.quotient() ? " ÷ " : term.adds() ? " ＋ " : " − ");
      }
      formula.append(label.apply(term.column()));
    }
    return context.plain(formula.toString()).value();
  }

  /** A caption with the account that the lines are of. */
  String ofAccount(String caption) {
    return budget.account().isEmpty()
        ? caption
        : context.say("views-name-phase", caption, account(budget.account()));
  }

  /** What a line is called: its programme, its name, or its account. */
  Link name(Budget.Line line) {
    return line.programme()
        .flatMap(context.catalogue()::programme)
        .map(context::link)
        .orElseGet(
            () ->
                line.name().isEmpty() && line.account().isPresent()
                    ? context.unlinked(account(line.account()))
                    : context.unlinked(line.name()));
  }

  private void addLines(List<Budget.Line> lines, int depth, List<Table.Row> rows) {
    for (Budget.Line line : lines) {
      List<Table.Cell> figures =
          budget.columns().stream().map(column -> figure(line, column)).toList();
      Table.RowKind kind =
          line.isGroup()
              ? Table.RowKind.GROUP
              : depth > 0 ? Table.RowKind.CHILD : Table.RowKind.ROW;
      rows.add(row(kind, cells.text(name(line), context.plain(note(line))), figures));
      addLines(line.lines(), depth + 1, rows);
    }
  }

  private String note(Budget.Line line) {
    if (line.isGroup()) {
      return context.say(
          BudgetTotals.mixAccounts(line.lines()) ? "views-printed-subtotal" : "views-subtotal");
    }
    String account =
        line.isNamed() ? line.account().map(a -> account(line.account())).orElse("") : "";
    return line.countedElsewhere() ? context.say("views-counted-elsewhere") : account;
  }

  Table.Cell figure(Budget.Line line, Budget.Column column) {
    long scale = budget.scale(column);
    if (line.isGroup() && BudgetTotals.mixAccounts(line.lines())) {
      return printed(line.printedSubtotals(), column);
    }
    if (line.isGroup()) {
      return cells.total(totals.sum(line.lines(), column), scale);
    }
    Figure figure = totals.figure(line, column);
    if (line.countedElsewhere()) {
      return cells.listedAgain(figure, scale, false);
    }
    return cells.figure(figure, scale, 1, figureNote(line, column));
  }

  /** That a figure is computed, and what else a reader must know of it. */
  private Words figureNote(Budget.Line line, Budget.Column column) {
    if (totals.isComputed(line, column)) {
      return context.plain(context.say("views-computed"));
    }
    for (Budget.FigureNote note : line.notes()) {
      if (note.column().equals(column.id())) {
        return context.words(note.note());
      }
    }
    return context.plain("");
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
    Optional<Budget.Column> column = budget.column(funding.column());
    long scale = column.map(budget::scale).orElse(budget.unit().scale());
    for (Budget.FundingLine line : funding.lines()) {
      Text source = context.termName(Vocabulary.FUNDING_SOURCE, line.source());
      rows.add(
          row(
              Table.RowKind.ROW,
              cells.text(context.unlinked(source), context.words(line.name())),
              List.of(cells.figure(line.amount(), scale))));
    }
    Sum sum = Sum.of(funding.lines().stream().map(Budget.FundingLine::amount).toList());
    String label = column.map(this::label).orElse("");
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
                List.of(cells.total(sum, scale)))),
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
