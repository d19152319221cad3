package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Table;

/** Where a programme stood over the years, and what it was called there. */
final class Standings {
  private final PageContext context;
  private final Programme programme;
  private final Cells cells;

  Standings(PageContext context, Programme programme) {
    this.context = context;
    this.programme = programme;
    this.cells = new Cells(context);
  }

  /** Adds a section where the record has an entry for each plan. */
  void add(PageBuilder builder) {
    if (!programme.plans().isEmpty()) {
      Table table = table();
      builder.section("plans", table.caption(), builder.figures(table));
    }
  }

  private Table table() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.text("year", context.say("views-year")));
    columns.add(Table.Column.text("plan", context.say("views-plan")));
    columns.add(Table.Column.text("number", context.say("views-number")));
    boolean names = programme.plans().stream().anyMatch(p -> !p.name().isEmpty());
    boolean organisations = programme.plans().stream().anyMatch(p -> p.organisation().isPresent());
    boolean classes = programme.plans().stream().anyMatch(p -> p.programmeClass().isPresent());
    if (names) {
      columns.add(Table.Column.text("called", context.say("standings-name")));
    }
    if (organisations) {
      columns.add(Table.Column.text("organisation", context.say("views-organisation")));
    }
    if (classes) {
      columns.add(Table.Column.text("class", context.say("views-class")));
    }
    List<Table.Row> rows = new ArrayList<>();
    for (Programme state : context.catalogue().statesInPlans(programme)) {
      if (state.plan().isPresent()) {
        List<Table.Cell> row = new ArrayList<>();
        Optional<Plan> plan = context.catalogue().plan(state.plan().get());
        row.add(cells.text(state.fiscalYear().map(context::name).orElse("")));
        row.add(plan.map(p -> cells.text(context.link(p.briefName(), p))).orElseGet(cells::empty));
        row.add(cells.text(state.number()));
        if (names) {
          row.add(cells.text(context.unlinked(context.catalogue().nameOf(state))));
        }
        if (organisations) {
          row.add(cells.text(context.organisation(state.organisation())));
        }
        if (classes) {
          row.add(
              state
                  .programmeClass()
                  .map(term -> cells.text(context.term(Vocabulary.CLASS, term)))
                  .orElseGet(cells::empty));
        }
        rows.add(new Table.Row(Table.RowKind.ROW, state.plan().get().value(), false, row));
      }
    }
    return new Table(
        "plans", context.say("standings-caption"), "", columns, rows, List.of(), List.of());
  }
}
