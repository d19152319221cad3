package org.daicho.page.list;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.FiscalYear;
import org.daicho.page.context.Cells;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.page.summary.Grouping;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.Portion;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.Block;
import org.daicho.view.MonthAxis;
import org.daicho.view.PageSet;
import org.daicho.view.Table;

/** The list of all plans, and when they were made. */
public final class PlanList {
  private PlanList() {}

  public static PageSet page(Scope scope) {
    Draft draft = ListPages.draft(scope, "views-plans");
    Cells cells = new Cells(scope);
    Catalogue catalogue = scope.catalogue();
    List<Table.Row> rows = new ArrayList<>();
    catalogue.plans().stream()
        .sorted(Groups.LATEST_FIRST)
        .forEach(
            plan ->
                rows.add(
                    new Table.Row(
                        "row",
                        plan.id().value(),
                        false,
                        List.of(
                            cells.text(
                                scope.unlinked(
                                    plan.fiscalYear()
                                        .map(scope::both)
                                        .orElse(scope.say("views-no-year"))),
                                scope.words(plan.period())),
                            cells.text(scope.link(plan.name(), plan), scope.words(plan.summary())),
                            cells.text(scope.organisation(plan.organisation())),
                            cells.count(catalogue.programmesOf(plan).size()),
                            cells.count(catalogue.itemsOf(plan).size())))));
    draft.section("timeline", scope.say("views-timeline"), timeline(scope));
    ListPages.table(
        draft,
        scope,
        new Table(
            "plans",
            scope.say("views-plans"),
            "",
            List.of(
                Table.Column.text("year", scope.say("views-year")),
                Table.Column.text("name", scope.say("views-plan")),
                Table.Column.text("organisation", scope.say("views-published-by")),
                Table.Column.count("programmes", scope.say("views-programmes")),
                Table.Column.count("items", scope.say("views-items"))),
            rows,
            List.of(),
            List.of()));
    List<Programme> planned =
        catalogue.programmes().stream().filter(p -> p.plan().isPresent()).toList();
    Portion all = Portion.of(scope, planned);
    Grouping groups = Groups.byPlan(scope, all);
    if (!groups.groups().isEmpty()) {
      Table summary =
          new SummaryTable(scope, groups, all.isOfOneYear(scope))
              .table("by-plan", scope.say("views-by-plan"), scope.say("views-plan"));
      draft.section(
          "by-plan", scope.say("views-by-plan"), "", true, List.of(draft.figures(summary)));
    }
    return draft.set();
  }

  /** The plans in order of time; one that bears no year by what it cites, and marked so. */
  private static Block timeline(Scope scope) {
    Comparator<Plan> byTime =
        Comparator.comparing((Plan p) -> year(p).map(FiscalYear::year).orElse(Integer.MAX_VALUE));
    List<Plan> plans =
        scope.catalogue().plans().stream().sorted(byTime.thenComparing(Plan::id)).toList();
    List<FiscalYear> years = plans.stream().flatMap(p -> year(p).stream()).distinct().toList();
    Optional<MonthAxis> axis =
        years.size() < 2
            ? Optional.empty()
            : Optional.of(
                MonthAxis.ofYears(
                    years.stream().map(PlanList::span).toList(),
                    month -> String.valueOf(month.getYear())));
    return new Block.Timeline(
        axis.isEmpty()
            ? ""
            : scope.say(
                "timeline-title",
                plans.stream().filter(p -> year(p).isPresent()).count(),
                scope.both(years.get(0)),
                scope.both(years.get(years.size() - 1))),
        plans.stream()
            .map(
                p ->
                    new Block.Moment(
                        year(p).map(scope::both).orElse(scope.say("views-no-year")),
                        p.fiscalYear().isEmpty() && p.cites().isPresent(),
                        scope.link(p.name(), p),
                        p.fiscalYear().isPresent() ? scope.plain("") : scope.words(p.period()),
                        axis.stream()
                            .flatMap(
                                a ->
                                    year(p).stream()
                                        .map(y -> a.place(span(y), p.fiscalYear().isEmpty())))
                            .toList()))
            .toList(),
        axis.stream().toList());
  }

  private static Optional<FiscalYear> year(Plan plan) {
    return plan.fiscalYear().or(plan::cites);
  }

  private static MonthAxis.Span span(FiscalYear year) {
    return new MonthAxis.Span(YearMonth.from(year.start()), YearMonth.from(year.end()));
  }
}
