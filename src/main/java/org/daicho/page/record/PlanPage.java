package org.daicho.page.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Account;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Rate;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Citation;
import org.daicho.page.context.Draft;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.KeyFiguresBuilder;
import org.daicho.page.context.Scope;
import org.daicho.page.item.PlanItems;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.programme.ProgrammeTable;
import org.daicho.page.summary.Portion;
import org.daicho.page.summary.Summaries;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;
import org.daicho.view.Table;

/** The page of one plan: the sheet as printed, its totals proved, and summaries of it. */
public final class PlanPage {
  private final Scope scope;
  private final Plan plan;
  private final List<Programme> programmes;
  private final ProgrammeTable table;

  private PlanPage(Scope scope, Plan plan) {
    this.scope = scope;
    this.plan = plan;
    this.programmes = scope.catalogue().programmesOf(plan);
    Portion portion = Portion.of(scope, programmes);
    this.table =
        new ProgrammeTable(
            scope,
            portion,
            portion.amounts(scope, List.of(portion)),
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

  public static PageSet of(Scope scope, Plan plan) {
    return new PlanPage(scope, plan).build();
  }

  private PageSet build() {
    Draft draft = new Draft(scope, "plan");
    draft.upToList("views-plans", Paths.list(scope.lang(), plan.kind(), 1));
    draft.heading(
        scope.say("views-plan"),
        notes(),
        plan.name(),
        scope.otherNames(plan.name()),
        plan.summary());
    draft.section("glance", "", "", true, glance());
    if (!plan.body().isEmpty()) {
      draft.section("about", scope.say("views-about"), scope.prose(plan));
    }
    if (!programmes.isEmpty()) {
      String caption = scope.say("views-plan-sheet", programmes.size());
      draft.section(
          "sheet",
          caption,
          "",
          true,
          List.of(
              draft.figures(sheet(caption), PagedProgrammes.workPlace(scope, "plan=" + plan.id())),
              new Block.Legend()));
    }
    AsInTheSource.add(
        draft,
        scope,
        plan,
        check -> !programmes.isEmpty() && AsInTheSource.OF_LINES.contains(check));
    new PlanItems(scope, plan).add(draft);
    Summaries.add(draft, scope, table.portion(), Set.of("plan", "year"));
    draft.section(
        "particulars", scope.say("views-source-and-office"), "", false, particulars().blocks());
    draft.section(
        "cite",
        scope.say("cite-title"),
        Citation.of(
            scope,
            plan,
            Optional.of(scope.organisation(plan.organisation())),
            scope.string(plan.name()),
            "",
            plan.source()));
    return draft.set();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(plan.fiscalYear().map(scope::both).orElse(scope.say("views-no-year")));
    if (!plan.shortName().isEmpty()) {
      notes.add(scope.string(plan.shortName()));
    }
    return notes;
  }

  private List<Block> glance() {
    KeyFiguresBuilder glance = new KeyFiguresBuilder(scope);
    table.amounts().forEach(c -> glance.total(c, table.total(c)));
    for (Id indicator : table.indicators()) {
      glance.target(indicator, table.targets(indicator));
    }
    return glance.totals();
  }

  /** The sheet, with its totals as printed and as computed. */
  private Table sheet(String caption) {
    return table.table(
        "programmes",
        caption,
        table.totals(
            this::printed, indicator -> Optional.ofNullable(plan.printedTotals().get(indicator))),
        Stream.concat(Stream.of(plan), scope.catalogue().budgetsOf(plan).stream())
            .flatMap(r -> AsInTheSource.notes(scope, r.key(), AsInTheSource.OF_LINES).stream())
            .toList());
  }

  /** What the plan's budget prints: of an amount that other budgets have besides, nothing does. */
  private Optional<Figure> printed(AmountColumn column) {
    List<Account> accounts =
        table.portion().accounts().stream().filter(a -> column.in(a).isPresent()).toList();
    if (accounts.size() != 1) {
      return Optional.empty();
    }
    Budget budget = accounts.get(0).budget();
    return budget.plan().equals(Optional.of(plan.id()))
        ? column.in(accounts.get(0)).map(c -> budget.printedTotals().get(c.id()))
        : Optional.empty();
  }

  private FactsBuilder particulars() {
    FactsBuilder facts = new FactsBuilder(scope);
    facts.add("views-published-by", scope.organisation(plan.organisation()));
    facts.add("views-year", plan.fiscalYear().map(scope::year));
    facts.add("views-period", scope.words(plan.period()));
    facts.add("views-parties", plan.parties().stream().map(scope::organisation).toList());
    for (Budget budget : scope.catalogue().budgetsOf(plan)) {
      facts.add(
          "views-budget",
          new Link(
              scope.plain(
                  scope.say("views-budget-of", scope.string(scope.catalogue().nameOf(budget)))),
              scope.href(budget)));
      rates(scope.catalogue().account(budget)).forEach(rate -> facts.add("views-rate", rate));
      facts.add("views-unit", scope.name(budget.unit()));
    }
    facts.source(plan.source(), "");
    facts.data(plan.key());
    return facts;
  }

  private List<String> rates(Account account) {
    return account.budget().columns().stream()
        .flatMap(c -> c.rate().stream())
        .map(this::rate)
        .toList();
  }

  private String rate(Rate rate) {
    return scope.say("views-rate-value", rate.denominator(), rate.numerator());
  }
}
