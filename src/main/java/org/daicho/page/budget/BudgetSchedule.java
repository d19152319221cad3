package org.daicho.page.budget;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.page.context.Cells;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.view.Block;
import org.daicho.view.MonthAxis;
import org.daicho.view.Table;

/** A budget's steps in time, drawn over the months of its fiscal year and any before and after. */
final class BudgetSchedule {
  private final Scope scope;
  private final Budget budget;

  BudgetSchedule(Scope scope, Budget budget) {
    this.scope = scope;
    this.budget = budget;
  }

  Block block(Draft draft) {
    Optional<MonthAxis> axis = axis();
    return new Block.Schedule(
        budget.schedule().stream()
            .map(
                event ->
                    new Block.Step(
                        when(event),
                        event.from().toString(),
                        scope.words(event.what()),
                        axis.map(a -> a.place(span(event), false)).stream().toList()))
            .toList(),
        axis.stream().toList(),
        axis.isEmpty() ? List.of() : draft.downloads(table()));
  }

  /** One step alone is shown in words. */
  private Optional<MonthAxis> axis() {
    if (budget.schedule().size() < 2) {
      return Optional.empty();
    }
    List<MonthAxis.Span> spans = new ArrayList<>();
    budget.schedule().forEach(event -> spans.add(span(event)));
    scope
        .catalogue()
        .yearOf(budget)
        .ifPresent(
            year ->
                spans.add(
                    new MonthAxis.Span(YearMonth.from(year.start()), YearMonth.from(year.end()))));
    return Optional.of(
        MonthAxis.ofMonths(
            spans,
            month -> scope.say("month-" + month.getMonthValue()),
            month -> scope.calendarYear(month.atDay(1))));
  }

  private static MonthAxis.Span span(Budget.Event event) {
    return new MonthAxis.Span(event.from(), event.to());
  }

  private String when(Budget.Event event) {
    return event.from().equals(event.to())
        ? scope.month(event.from())
        : scope.say("views-from-to", scope.month(event.from()), scope.month(event.to()));
  }

  /** The steps as data. */
  private Table table() {
    Cells cells = new Cells(scope);
    List<Table.Row> rows =
        budget.schedule().stream()
            .map(
                event ->
                    new Table.Row(
                        "row",
                        "",
                        false,
                        List.of(
                            cells.month(event.from()),
                            cells.month(event.to()),
                            cells.text(scope.unlinked(event.what())))))
            .toList();
    return new Table(
        "schedule",
        scope.say("views-schedule"),
        "",
        List.of(
            month("from", "views-begins"),
            month("to", "views-ends"),
            Table.Column.text("what", scope.say("views-line"))),
        rows,
        List.of(),
        List.of());
  }

  private Table.Column month(String id, String label) {
    return new Table.Column(id, scope.say(label), "", "", Table.Type.DATE, 1, false);
  }
}
