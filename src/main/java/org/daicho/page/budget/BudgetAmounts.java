package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Plan;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.Sources;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.NoteBlock;

/** What a budget says of money: the amounts of a plan's programmes, or the lines of a sheet. */
final class BudgetAmounts {
  private final PageContext context;
  private final Budget budget;
  private final BudgetTables tables;
  private final BudgetCharts charts;

  BudgetAmounts(PageContext context, BudgetTotals totals, BudgetTables tables) {
    this.context = context;
    this.budget = totals.budget();
    this.tables = tables;
    this.charts = new BudgetCharts(context, totals);
  }

  /** Adds what it says of money, section by section. */
  void add(PageBuilder builder) {
    List<Block> blocks = new ArrayList<>();
    Optional<Plan> plan = budget.plan().flatMap(context.catalogue()::plan);
    String caption = context.say("views-lines");
    if (plan.isPresent()) {
      blocks.add(builder.figures(tables.programmes("lines", caption)));
      for (Budget.SharedAmount shared : budget.shared()) {
        if (!shared.note().isEmpty()) {
          blocks.add(new NoteBlock(tables.sharedNote(shared)));
        }
      }
    } else {
      blocks.add(lines(builder, caption));
    }
    builder.wide("lines", caption, blocks);
    funding(builder).ifPresent(f -> builder.section("funding", context.say("views-funding"), f));
    debtCommitments().ifPresent(d -> builder.section("debt", context.say("views-debt"), d));
  }

  /** The lines of a sheet. */
  Block lines(PageBuilder builder, String caption) {
    Table table = tables.lines("lines", caption);
    return builder.figures(table, charts.lines(table, sources()));
  }

  /** Where the money comes from, if the sheet says so. */
  Optional<Block> funding(PageBuilder builder) {
    return budget
        .funding()
        .map(
            f -> {
              Table table = tables.funding(f, "funding", context.say("views-funding"));
              return builder.figures(table, charts.funding(f, table, sources()));
            });
  }

  /** Commitments of later years' money, if there are any, or a field for them left blank. */
  Optional<Block> debtCommitments() {
    return budget.debtCommitments().equals(Budget.DebtCommitments.NONE)
        ? Optional.empty()
        : Optional.of(tables.debtCommitments());
  }

  private List<Link> sources() {
    return Sources.of(context, Stream.of(budget.source()));
  }
}
