package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Indicator;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Citation;
import org.daicho.page.context.KeyFiguresBuilder;
import org.daicho.page.context.LineageFacts;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.series.AmountsByYear;
import org.daicho.page.series.Documents;
import org.daicho.page.series.Indicators;
import org.daicho.page.series.NamesLine;
import org.daicho.page.series.YearColumns;
import org.daicho.view.Link;
import org.daicho.view.block.Block;
import org.daicho.view.block.NeighboursBlock;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The page of one programme. */
public final class ProgrammePage {
  private final PageContext context;
  private final Programme programme;

  /** What it was last, which its number and its neighbours are of. */
  private final Programme latest;

  private final Optional<Plan> plan;
  private final Text name;
  private final Link organisation;
  private final List<BudgetTotals> budgetTotals;
  private final List<AmountColumn> amounts;
  private final AmountsByYear byYear;
  private final YearColumns years;
  private final Documents documents;

  private ProgrammePage(PageContext context, Programme programme) {
    this.context = context;
    this.programme = programme;
    this.latest = context.catalogue().latest(programme);
    this.plan = context.catalogue().planOf(programme);
    this.name = context.catalogue().nameOf(programme);
    this.organisation = context.organisation(programme.organisation());
    this.budgetTotals = context.catalogue().totalsOf(programme);
    this.amounts =
        AmountColumn.of(
            context, budgetTotals, AmountKind.of(context.catalogue(), List.of(programme)));
    this.byYear = new AmountsByYear(context, programme, budgetTotals);
    List<Indicator> indicators = new ProgrammeIndicators(context.catalogue()).of(programme);
    this.years = years(indicators);
    this.documents = new Documents(context, programme, budgetTotals, indicators);
  }

  /** Those of its amounts, of its indicators, and of the plans that it stood in. */
  private YearColumns years(List<Indicator> indicators) {
    List<FiscalYear> all = new ArrayList<>();
    budgetTotals.forEach(totals -> totals.year().ifPresent(all::add));
    for (Indicator indicator : indicators) {
      indicator.years().forEach(year -> year.year().ifPresent(all::add));
    }
    context
        .catalogue()
        .statesInPlans(programme)
        .forEach(state -> context.catalogue().yearOf(state).ifPresent(all::add));
    return YearColumns.of(all);
  }

  public static PageSet of(PageContext context, Programme programme) {
    return new ProgrammePage(context, programme).build();
  }

  private PageSet build() {
    PageBuilder builder = new PageBuilder(context, PageKind.PROGRAMME);
    if (plan.isPresent()) {
      builder
          .breadcrumbOfList(Kind.PLAN)
          .breadcrumb(context.link(plan.get().briefName(), plan.get()));
    } else {
      builder.breadcrumbOfList(Kind.PROGRAMME);
    }
    builder.heading(
        context.say("views-programme"),
        notes(),
        name,
        context.otherNames(name),
        context.catalogue().summaryOf(programme));
    NamesLine names = new NamesLine(context, programme, years);
    names.add(builder);
    builder.wide("glance", "", keyFigures());
    if (!names.saysLineage()) {
      LineageFacts.add(builder, context, programme);
    }
    builder.text("what", context.say("views-what-it-does"), programme);
    byYear.add(builder, years, documents);
    sharedAmounts(builder);
    builder.section(
        "per-target",
        context.say("per-target-title"),
        context.say("per-target-aside"),
        false,
        new PerTarget(context, leading(), budgetTotals).blocks(leadingAmounts()));
    new Results(context, latest).add(builder);
    new Indicators(context, programme).add(builder, years, documents);
    if (years.areSeveral()) {
      documents.add(builder, years);
    }
    if (!names.isWhole()) {
      new Standings(context, programme).add(builder);
    }
    AsInTheSource.add(builder, context, programme, check -> false);
    builder.section(
        "particulars",
        context.say("views-particulars"),
        new ProgrammeParticulars(context, programme, plan, organisation).blocks());
    builder.section("cite", context.say("cite-title"), citation());
    builder.wide("neighbours", "", neighbours());
    return builder.set();
  }

  /** Whether it has a number within a plan. */
  private boolean isNumbered() {
    return plan.isPresent() && !latest.number().isEmpty();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    context.catalogue().yearOf(programme).ifPresent(year -> notes.add(context.both(year)));
    if (isNumbered()) {
      notes.add(
          context.say(
              "views-number-of",
              context.string(plan.orElseThrow().briefName()),
              latest.number(),
              context.catalogue().programmesOf(plan.orElseThrow()).size()));
    }
    notes.add(organisation.words().value());
    return notes;
  }

  private List<Block> keyFigures() {
    KeyFiguresBuilder keyFigures = new KeyFiguresBuilder(context);
    Optional<FiscalYear> leading = leadingYear();
    if (leading.isPresent()) {
      byYear.leading().keyColumns(leading.get()).forEach(column -> amount(keyFigures, column));
    } else {
      amounts.forEach(column -> amount(keyFigures, column));
    }
    // Of several years, those of another than the amounts would be taken for theirs.
    if (leading.isEmpty() || leading.equals(context.catalogue().yearOf(latest))) {
      for (Map.Entry<Id, Figure> target : latest.targets().entrySet()) {
        if (target.getValue().state() != Figure.State.NOT_APPLICABLE) {
          keyFigures.target(target.getKey(), target.getValue());
        }
      }
    }
    if (leading.isEmpty() && programme.starts().flatMap(When::first).isPresent()) {
      keyFigures.text(
          ProgrammeParticulars.startsLabel(context, programme),
          context.when(programme.starts().get()),
          "");
    }
    List<Block> blocks = new ArrayList<>();
    leading.ifPresent(
        year ->
            blocks.add(
                new NoteBlock(
                    context.say(
                        "glance-year",
                        context.both(year),
                        byYear.leading().leading().orElseThrow().label()))));
    blocks.addAll(keyFigures.blocks());
    return blocks;
  }

  /** What it was in the year whose amounts stand for it. */
  private Programme leading() {
    Optional<FiscalYear> leading = leadingYear();
    return context.catalogue().statesOf(programme).stream()
        .filter(state -> leading.isPresent() && context.catalogue().yearOf(state).equals(leading))
        .findFirst()
        .orElse(latest);
  }

  private Optional<FiscalYear> leadingYear() {
    return byYear.isSeries() ? byYear.leading().year() : Optional.empty();
  }

  /** The amounts that stand for the programme: of several years, those of one. */
  private List<AmountColumn> leadingAmounts() {
    Optional<FiscalYear> leading = leadingYear();
    return amounts.stream()
        .filter(column -> leading.isEmpty() || column.kind().year().equals(leading))
        .toList();
  }

  private void amount(KeyFiguresBuilder keyFigures, AmountColumn column) {
    ProgrammeAmounts found = ProgrammeAmounts.stated(programme.id(), budgetTotals, column.kind());
    if (found.areSeveral()) { // Each as its budget has it: they may be the same money.
      for (Amount amount : found.all()) {
        Budget budget = amount.totals().budget();
        amount(keyFigures, column, amount, context.string(context.catalogue().nameOf(budget)));
      }
      return;
    }
    amount(keyFigures, column, found.one(), "");
  }

  /**
   * @param budget the name of the budget that says it, where that is to be said; else empty
   */
  private void amount(
      KeyFiguresBuilder keyFigures, AmountColumn column, Amount amount, String budget) {
    switch (amount.which()) {
      case LISTED_AGAIN ->
          keyFigures.amount(
              column, amount.figure(), noted(context.say("views-counted-elsewhere"), budget));
      case SHARED -> {
        Budget.SharedAmount shared = amount.shared().orElseThrow();
        String covers = context.say("views-shared-with", shared.programmes().size());
        keyFigures.amount(column, shared.amount(), noted(covers, budget));
      }
      case WRITTEN -> keyFigures.amount(column, amount.figure(), budget);
      // As the sheet below adds it up, line by line.
      case ADDED_UP -> keyFigures.total(column, amount.totals().total(amount.column()), budget);
      case NOT_RECORDED, SEVERAL -> throw new IllegalArgumentException("not one amount");
    }
  }

  private String noted(String note, String budget) {
    return budget.isEmpty() ? note : note + context.say("views-comma") + budget;
  }

  /** An amount over several programmes is shown over all of them, never divided. */
  private void sharedAmounts(PageBuilder builder) {
    for (AmountColumn column : amounts) {
      for (Amount amount :
          ProgrammeAmounts.stated(programme.id(), budgetTotals, column.kind()).all()) {
        if (amount.shared().isPresent()) {
          SharedTable table =
              SharedTable.of(
                  context, amount.totals(), amount.shared().get(), Optional.of(programme));
          builder.section(
              table.table().id(),
              column.label(),
              context.say("views-shared-aside"),
              false,
              List.of(table.block()));
        }
      }
    }
  }

  private Block citation() {
    return Citation.of(
        context,
        programme,
        Optional.of(organisation),
        context.string(name),
        within(),
        context.catalogue().provenanceOf(programme));
  }

  /** What it is one of, as a citation says it. */
  private String within() {
    if (plan.isEmpty()) {
      return "";
    }
    String whole = context.string(plan.get().name());
    return latest.number().isEmpty()
        ? context.say("cite-within", whole)
        : context.say("cite-number", whole, latest.number());
  }

  private List<Block> neighbours() {
    if (plan.isEmpty()) {
      return List.of();
    }
    List<Programme> all = context.catalogue().programmesOf(plan.get());
    int i = context.catalogue().placeInPlan(latest);
    Link none = context.unlinked("");
    return List.of(
        new NeighboursBlock(
            i > 0 ? context.link(all.get(i - 1)) : none,
            i + 1 < all.size() ? context.link(all.get(i + 1)) : none,
            context.link(plan.get().briefName(), plan.get())));
  }
}
