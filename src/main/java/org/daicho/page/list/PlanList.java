package org.daicho.page.list;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
import org.daicho.page.summary.Grouping;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.MonthAxis;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.TimelineBlock;
import org.daicho.view.page.PageSet;

/** The list of all plans, and when they were made. */
public final class PlanList {
  private PlanList() {}

  public static PageSet page(PageContext context) {
    PageBuilder builder = ListPages.builder(context, "views-plans");
    Catalogue catalogue = context.catalogue();
    builder.section("timeline", context.say("views-timeline"), timeline(context));
    ListPages.table(
        builder,
        context,
        new TableBuilder<Plan>(context)
            .link(
                "year",
                "views-year",
                p -> context.unlinked(context.both(p.fiscalYear())),
                p -> context.words(p.period()))
            .link(
                "name",
                "views-plan",
                p -> context.link(p.name(), p),
                p -> context.words(p.summary()))
            .link("organisation", "views-published-by", p -> context.organisation(p.organisation()))
            .count("programmes", "views-programmes", p -> catalogue.programmesOf(p).size())
            .count("items", "views-items", p -> catalogue.itemsOf(p).size())
            .table(
                "plans",
                context.say("views-plans"),
                catalogue.plans().stream().sorted(Groups.LATEST_FIRST).toList(),
                p -> p.id().value()));
    List<Programme> planned =
        catalogue.programmes().stream().filter(p -> !p.standings().isEmpty()).toList();
    ProgrammeSelection all = ProgrammeSelection.of(context, planned);
    Grouping groups = Groups.byPlan(context, all);
    if (!groups.groups().isEmpty()) {
      Table summary =
          new SummaryTable(context, groups, all.isOfOneYear(context))
              .table("by-plan", context.say("views-by-plan"), context.say("views-plan"));
      builder.wide("by-plan", context.say("views-by-plan"), builder.figures(summary));
    }
    return builder.set();
  }

  /** The plans in order of time; one that bears no year by what it cites, and marked so. */
  private static Block timeline(PageContext context) {
    Comparator<Plan> byTime =
        Comparator.comparing((Plan p) -> year(p).map(FiscalYear::year).orElse(Integer.MAX_VALUE));
    List<Plan> plans =
        context.catalogue().plans().stream().sorted(byTime.thenComparing(Plan::id)).toList();
    List<FiscalYear> years = plans.stream().flatMap(p -> year(p).stream()).distinct().toList();
    Optional<MonthAxis> axis =
        years.size() < 2
            ? Optional.empty()
            : Optional.of(
                MonthAxis.ofYears(
                    years.stream().map(PlanList::span).toList(),
                    month -> String.valueOf(month.getYear())));
    return new TimelineBlock(
        axis.isEmpty()
            ? ""
            : context.say(
                "timeline-title",
                plans.stream().filter(p -> year(p).isPresent()).count(),
                context.both(years.get(0)),
                context.both(years.get(years.size() - 1))),
        plans.stream()
            .map(
                p ->
                    new TimelineBlock.Moment(
                        context.both(year(p)),
                        p.fiscalYear().isEmpty() && p.cites().isPresent(),
                        context.link(p.name(), p),
                        p.fiscalYear().isPresent() ? context.plain("") : context.words(p.period()),
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
