package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.Sources;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.NoteBlock;

/**
 * What a budget says of money: the amounts of a plan's programmes, or the lines of a sheet. Of
 * several years the totals stand side by side, and the lines year by year beneath, the latest
 * first.
 */
final class BudgetAmounts {
  private final PageContext context;
  private final Budget budget;

  /** Each year as the document has it, the latest first. */
  private final List<BudgetTotals> years;

  BudgetAmounts(PageContext context, Budget budget) {
    this.context = context;
    this.budget = budget;
    this.years = new ArrayList<>(context.catalogue().years(budget));
    Collections.reverse(years);
  }

  /** Adds what it says of money, section by section. */
  void add(PageBuilder builder) {
    String caption = context.say("views-lines");
    builder.wide("years", context.say("views-budget-years"), sideBySide(builder));
    boolean ofPlan = budget.plan().flatMap(context.catalogue()::plan).isPresent();
    for (BudgetTotals year : ofLines()) {
      String title = title(caption, year);
      builder.wide(
          id("lines", year),
          title,
          ofPlan ? programmes(builder, year, title) : List.of(lines(builder, year, title)));
    }
    builder.wide(
        "reconciliation",
        context.say("views-reconciliation"),
        new ReconciliationTable(context, budget).blocks(builder));
    builder.section("funding", context.say("views-funding"), funding(builder));
    debtCommitments().ifPresent(d -> builder.section("debt", context.say("views-debt"), d));
  }

  /** The same where a form has one field for all of it. */
  List<Block> blocks(PageBuilder builder, String caption) {
    List<Block> blocks = new ArrayList<>(sideBySide(builder));
    ofLines().forEach(year -> blocks.add(lines(builder, year, title(caption, year))));
    blocks.addAll(new ReconciliationTable(context, budget).blocks(builder));
    blocks.addAll(funding(builder));
    debtCommitments().ifPresent(blocks::add);
    return blocks;
  }

  /** The years whose lines are listed: of a single line all is said side by side. */
  private List<BudgetTotals> ofLines() {
    boolean single =
        !budget.years().isEmpty()
            && BudgetTotals.leaves(budget.lines()).size() == 1
            && budget.shared().isEmpty();
    return single ? List.of() : years;
  }

  private List<Block> sideBySide(PageBuilder builder) {
    return budget.years().isEmpty()
        ? List.of()
        : new BudgetYearsTables(context, budget)
            .tables().stream().map(table -> (Block) builder.figures(table)).toList();
  }

  private static String id(String of, BudgetTotals year) {
    return of + year.budget().sliceName();
  }

  private String title(String caption, BudgetTotals year) {
    return year.budget().sliceName().isEmpty()
        ? caption
        : context.say("views-name-year", caption, year.year().map(context::name).orElse(""));
  }

  /** The amounts of a plan's programmes; those of each account by themselves. */
  private List<Block> programmes(PageBuilder builder, BudgetTotals year, String caption) {
    List<Block> blocks = new ArrayList<>();
    for (BudgetTotals slice : context.catalogue().totals(budget)) {
      if (slice.year().equals(year.year())) {
        BudgetTables tables = new BudgetTables(context, slice);
        blocks.add(
            builder.figures(tables.programmes(id("lines", slice), tables.ofAccount(caption))));
        for (Budget.SharedAmount shared : slice.budget().shared()) {
          if (!shared.note().isEmpty()) {
            blocks.add(new NoteBlock(tables.sharedNote(shared)));
          }
        }
      }
    }
    return blocks;
  }

  /** The lines of a sheet. */
  private Block lines(PageBuilder builder, BudgetTotals year, String caption) {
    Table table = new BudgetTables(context, year).lines(id("lines", year), caption);
    boolean mixed = BudgetTotals.mixAccounts(year.budget().lines());
    return builder.figures(
        table, mixed ? Optional.empty() : new BudgetCharts(context, year).lines(table, sources()));
  }

  /** Where the money comes from, if the sheet says so, of each year and column. */
  private List<Block> funding(PageBuilder builder) {
    List<Block> blocks = new ArrayList<>();
    for (BudgetTotals year : years) {
      for (int i = 0; i < year.budget().funding().size(); i++) {
        Budget.Funding funding = year.budget().funding().get(i);
        boolean alone = budget.funding().size() == 1;
        String id = "funding" + (alone ? "" : "-" + funding.column()) + year.budget().sliceName();
        Table table =
            new BudgetTables(context, year)
                .funding(funding, id, title(context.say("views-funding"), year));
        blocks.add(
            builder.figures(
                table, new BudgetCharts(context, year).funding(funding, table, sources())));
      }
    }
    return blocks;
  }

  /** Commitments of later years' money, if there are any, or a field for them left blank. */
  private Optional<Block> debtCommitments() {
    return budget.debtCommitments().equals(Budget.DebtCommitments.NONE)
        ? Optional.empty()
        : Optional.of(new BudgetTables(context, years.get(0)).debtCommitments());
  }

  private List<Link> sources() {
    return Sources.of(context, Stream.of(budget.source()));
  }
}
