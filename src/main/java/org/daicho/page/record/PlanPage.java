package org.daicho.page.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Rate;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Citation;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.KeyFiguresBuilder;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.item.PlanItems;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.programme.ProgrammeTable;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.Summaries;
import org.daicho.page.summary.YearOnYear;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.LegendBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The page of one plan: the sheet as printed, its totals proved, and summaries of it. */
public final class PlanPage {
  /**
   * The head of the page, its tables and its sections show these. A time line places it by CITES.
   */
  private final PageContext context;

  private final Plan plan;
  private final List<Programme> programmes;
  private final ProgrammeTable table;

  private PlanPage(PageContext context, Plan plan) {
    this.context = context;
    this.plan = plan;
    this.programmes = context.catalogue().programmesOf(plan);
    ProgrammeSelection selection = ProgrammeSelection.of(context, programmes);
    this.table =
        new ProgrammeTable(
            context,
            selection,
            selection.amounts(context, List.of(selection)),
            EnumSet.of(
                ProgrammeTable.Part.NUMBER,
                ProgrammeTable.Part.ORGANISATION,
                ProgrammeTable.Part.CLASS,
                ProgrammeTable.Part.THEME,
                ProgrammeTable.Part.TARGETS,
                ProgrammeTable.Part.STARTS,
                ProgrammeTable.Part.SUMMARY),
            Optional.empty());
  }

  public static PageSet of(PageContext context, Plan plan) {
    return new PlanPage(context, plan).build();
  }

  private PageSet build() {
    PageBuilder builder = new PageBuilder(context, PageKind.PLAN);
    builder.breadcrumbOfList(plan.kind());
    builder.heading(
        context.say("views-plan"),
        notes(),
        plan.name(),
        context.otherNames(plan.name()),
        plan.summary());
    builder.wide("glance", "", keyFigures());
    builder.text("about", context.say("views-about"), plan);
    if (!programmes.isEmpty()) {
      String caption = context.say("views-plan-sheet", programmes.size());
      builder.wide(
          "sheet",
          caption,
          builder.figures(sheet(caption), PagedProgrammes.workPlace(context, "plan=" + plan.id())),
          new LegendBlock());
    }
    AsInTheSource.add(
        builder,
        context,
        plan,
        check -> !programmes.isEmpty() && AsInTheSource.OF_LINES.contains(check));
    new PlanItems(context, plan).add(builder);
    plan.fiscalYear()
        .flatMap(year -> YearOnYear.of(context, year, before(year), programmes))
        .ifPresent(change -> change.addTo(builder));
    Summaries.add(builder, context, table.selection(), Set.of("plan", "year"));
    builder.section("particulars", context.say("views-source-and-office"), particulars().blocks());
    builder.section(
        "cite",
        context.say("cite-title"),
        Citation.of(
            context,
            plan,
            Optional.of(context.organisation(plan.organisation())),
            context.string(plan.name()),
            "",
            plan.source()));
    return builder.set();
  }

  /**
   * What the programmes were of the plans that this one goes on from: those of the year before with
   * which it has programmes in common.
   */
  private List<Programme> before(FiscalYear year) {
    Catalogue catalogue = context.catalogue();
    Set<Id> plans = new TreeSet<>();
    for (Programme programme : programmes) {
      for (Programme state : catalogue.statesInPlans(programme(programme.id()))) {
        if (catalogue.yearOf(state).equals(year.previous())) {
          state.plan().ifPresent(plans::add);
        }
      }
    }
    return plans.stream()
        .flatMap(id -> catalogue.plan(id).stream())
        .flatMap(before -> catalogue.programmesOf(before).stream())
        .toList();
  }

  private Programme programme(Id id) {
    return context.catalogue().programme(id).orElseThrow();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(context.both(plan.fiscalYear()));
    if (!plan.shortName().isEmpty()) {
      notes.add(context.string(plan.shortName()));
    }
    return notes;
  }

  private List<Block> keyFigures() {
    KeyFiguresBuilder keyFigures = new KeyFiguresBuilder(context);
    table.amounts().forEach(c -> keyFigures.total(c, table.total(c)));
    for (Id indicator : table.indicators()) {
      keyFigures.target(indicator, table.targets(indicator));
    }
    return keyFigures.totals();
  }

  /** The sheet, with its totals as printed and as computed. */
  private Table sheet(String caption) {
    return table.table(
        "programmes",
        caption,
        table.totals(
            this::printed, indicator -> Optional.ofNullable(plan.printedTotals().get(indicator))),
        Stream.concat(Stream.of(plan), context.catalogue().budgetsOf(plan).stream())
            .flatMap(r -> AsInTheSource.notes(context, r.key(), AsInTheSource.OF_LINES).stream())
            .toList());
  }

  /** What the plan's budget prints: of an amount that other budgets have besides, nothing does. */
  private Optional<Figure> printed(AmountColumn column) {
    List<BudgetTotals> budgetTotals =
        table.selection().budgetTotals().stream().filter(a -> column.in(a).isPresent()).toList();
    if (budgetTotals.size() != 1) {
      return Optional.empty();
    }
    Budget budget = budgetTotals.get(0).budget();
    return budget.plan().equals(Optional.of(plan.id()))
        ? column.in(budgetTotals.get(0)).map(c -> budget.printedTotals().get(c.id()))
        : Optional.empty();
  }

  private FactsBuilder particulars() {
    FactsBuilder facts = new FactsBuilder(context);
    facts.add("views-published-by", context.organisation(plan.organisation()));
    facts.add("views-year", plan.fiscalYear().map(context::year));
    facts.add("views-period", context.words(plan.period()));
    facts.add("views-parties", plan.parties().stream().map(context::organisation).toList());
    for (Budget budget : context.catalogue().budgetsOf(plan)) {
      facts.add(
          "views-budget",
          new Link(
              context.plain(
                  context.say(
                      "views-budget-of", context.string(context.catalogue().nameOf(budget)))),
              context.href(budget)));
      rates(budget).forEach(rate -> facts.add("views-rate", rate));
      facts.add("views-unit", context.name(budget.unit()));
    }
    facts.listed(plan, Plan.FIELDS);
    facts.source(plan.source(), "");
    facts.data(plan.key());
    return facts;
  }

  private List<String> rates(Budget budget) {
    return budget.columns().stream().flatMap(c -> c.rate().stream()).map(this::rate).toList();
  }

  private String rate(Rate rate) {
    return context.say("views-rate-value", rate.denominator(), rate.numerator());
  }
}
