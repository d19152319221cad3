package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Plan;
import org.daicho.model.catalogue.Account;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.page.context.Sources;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** What a budget says of money: the amounts of a plan's programmes, or the lines of a sheet. */
final class BudgetAmounts {
  private final Scope scope;
  private final Budget budget;
  private final BudgetTables tables;
  private final BudgetCharts charts;

  BudgetAmounts(Scope scope, Account account, BudgetTables tables) {
    this.scope = scope;
    this.budget = account.budget();
    this.tables = tables;
    this.charts = new BudgetCharts(scope, account);
  }

  /** Adds what it says of money, section by section. */
  void add(Draft draft) {
    List<Block> blocks = new ArrayList<>();
    Optional<Plan> plan = budget.plan().flatMap(scope.catalogue()::plan);
    String caption = scope.say("views-lines");
    if (plan.isPresent()) {
      blocks.add(draft.figures(tables.programmes("lines", caption)));
      for (Budget.SharedAmount shared : budget.shared()) {
        if (!shared.note().isEmpty()) {
          blocks.add(new Block.Note(tables.sharedNote(shared)));
        }
      }
    } else {
      blocks.add(lines(draft, caption));
    }
    draft.section("lines", caption, "", true, blocks);
    funding(draft).ifPresent(f -> draft.section("funding", scope.say("views-funding"), f));
    debtCommitments().ifPresent(d -> draft.section("debt", scope.say("views-debt"), d));
  }

  /** The lines of a sheet. */
  Block lines(Draft draft, String caption) {
    Table table = tables.lines("lines", caption);
    return draft.figures(table, charts.lines(table, sources()).stream().toList());
  }

  /** Where the money comes from, if the sheet says so. */
  Optional<Block> funding(Draft draft) {
    return budget
        .funding()
        .map(
            f -> {
              Table table = tables.funding(f, "funding", scope.say("views-funding"));
              return draft.figures(table, charts.funding(f, table, sources()).stream().toList());
            });
  }

  /** Commitments of later years' money, if there are any, or a field for them left blank. */
  Optional<Block> debtCommitments() {
    return budget.debtCommitments().equals(Budget.DebtCommitments.NONE)
        ? Optional.empty()
        : Optional.of(tables.debtCommitments());
  }

  private List<Link> sources() {
    return Sources.of(scope, Stream.of(budget.source()));
  }
}
