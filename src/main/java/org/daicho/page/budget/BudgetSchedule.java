package org.daicho.page.budget;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
import org.daicho.view.MonthAxis;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.ScheduleBlock;

/** A budget's steps in time, drawn over the months of its fiscal year and any before and after. */
final class BudgetSchedule {
  private final PageContext context;
  private final Budget budget;

  BudgetSchedule(PageContext context, Budget budget) {
    this.context = context;
    this.budget = budget;
  }

  Block block(PageBuilder builder) {
    Optional<MonthAxis> axis = axis();
    return new ScheduleBlock(
        budget.schedule().stream()
            .map(
                event ->
                    new ScheduleBlock.Step(
                        when(event),
                        event.from().toString(),
                        context.words(event.what()),
                        axis.map(a -> a.place(span(event), false)).stream().toList()))
            .toList(),
        axis.stream().toList(),
        axis.isEmpty() ? List.of() : builder.downloads(table()));
  }

  /** One step alone is shown in words. */
  private Optional<MonthAxis> axis() {
    if (budget.schedule().size() < 2) {
      return Optional.empty();
    }
    List<MonthAxis.Span> spans = new ArrayList<>();
    budget.schedule().forEach(event -> spans.add(span(event)));
    context
        .catalogue()
        .yearOf(budget)
        .ifPresent(
            year ->
                spans.add(
                    new MonthAxis.Span(YearMonth.from(year.start()), YearMonth.from(year.end()))));
    return Optional.of(
        MonthAxis.ofMonths(
            spans,
            month -> context.say("month-" + month.getMonthValue()),
            month -> context.calendarYear(month.atDay(1))));
  }

  private static MonthAxis.Span span(Budget.Event event) {
    return new MonthAxis.Span(event.from(), event.to());
  }

  private String when(Budget.Event event) {
    return event.from().equals(event.to())
        ? context.month(event.from())
        : context.say("views-from-to", context.month(event.from()), context.month(event.to()));
  }

  /** The steps as data. */
  private Table table() {
    Cells cells = new Cells(context);
    return new TableBuilder<Budget.Event>(context)
        .add(month("from", "views-begins"), e -> cells.month(e.from()))
        .add(month("to", "views-ends"), e -> cells.month(e.to()))
        .link("what", "views-line", e -> context.unlinked(e.what()))
        .table("schedule", context.say("views-schedule"), budget.schedule(), e -> "");
  }

  private Table.Column month(String id, String label) {
    return new Table.Column(id, context.say(label), "", "", Table.Type.DATE, 1, false);
  }
}
