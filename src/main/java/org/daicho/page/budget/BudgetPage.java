package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Form;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Citation;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.KeyFiguresBuilder;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.programme.SharedTable;
import org.daicho.view.Link;
import org.daicho.view.block.Block;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.block.LegendBlock;
import org.daicho.view.block.ProseBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The page of one budget: the amounts of a plan's programmes, or a sheet of numbered fields. */
public final class BudgetPage {
  private final PageContext context;
  private final Budget budget;
  private final BudgetAmounts amounts;

  private BudgetPage(PageContext context, Budget budget) {
    this.context = context;
    this.budget = budget;
    this.amounts = new BudgetAmounts(context, budget);
  }

  public static PageSet of(PageContext context, Budget budget) {
    return new BudgetPage(context, budget).build();
  }

  private PageSet build() {
    PageBuilder builder = new PageBuilder(context, PageKind.BUDGET);
    builder.breadcrumbOfList(budget.kind());
    Text name = context.catalogue().nameOf(budget);
    builder.heading(
        context.say("views-budget"),
        notes(),
        name,
        context.otherNames(name),
        budget
            .programme()
            .flatMap(context.catalogue()::programme)
            .map(context.catalogue()::summaryOf)
            .orElse(Text.EMPTY));
    builder.wide("glance", "", keyFigures());
    Optional<Form> form = budget.form().flatMap(context.catalogue()::form);
    if (form.isPresent()) {
      new BudgetForm(context, budget, amounts, form.get()).add(builder);
    } else {
      amounts.add(builder);
      if (!budget.schedule().isEmpty()) {
        builder.section(
            "schedule",
            context.say("views-schedule"),
            new BudgetSchedule(context, budget).block(builder));
      }
    }
    if (!budget.notes().isEmpty()) {
      builder.section(
          "notes", context.say("views-notes"), new ProseBlock(context.words(budget.notes())));
    }
    AsInTheSource.add(builder, context, budget, this::isInTable);
    builder.section("legend", context.say("views-legend"), new LegendBlock());
    builder.section("particulars", context.say("views-source-and-office"), particulars().blocks());
    builder.section(
        "cite",
        context.say("cite-title"),
        Citation.of(
            context,
            budget,
            context.catalogue().organisationOf(budget).map(o -> context.organisation(o.id())),
            context.string(context.catalogue().nameOf(budget)),
            context
                .catalogue()
                .yearOf(budget)
                .map(y -> context.say("cite-within", context.name(y)))
                .orElse(""),
            budget.source()));
    neighbours(builder);
    return sharedTables(builder.set());
  }

  /** Whether a table of the page has the notes on what a check found. */
  private boolean isInTable(String check) {
    boolean amounts =
        budget
            .form()
            .flatMap(context.catalogue()::form)
            .map(f -> f.fields().stream().anyMatch(of -> of.shows() == Form.Shows.AMOUNTS))
            .orElse(true);
    return amounts
        && (AsInTheSource.OF_LINES.contains(check)
            || AsInTheSource.OF_IDENTITIES.contains(check)
            || (AsInTheSource.OF_FUNDING.contains(check) && !budget.funding().isEmpty()));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    context.catalogue().yearsOf(budget).forEach(year -> notes.add(context.both(year)));
    context
        .catalogue()
        .organisationOf(budget)
        .map(context::body)
        .ifPresent(o -> notes.add(context.string(o.name())));
    if (!budget.number().isEmpty()) {
      notes.add(context.say("views-number-in-source", budget.number()));
    }
    return notes;
  }

  private List<Block> keyFigures() {
    KeyFiguresBuilder keyFigures = new KeyFiguresBuilder(context);
    List<BudgetTotals> slices =
        context.catalogue().totals(budget).stream().filter(this::isLatest).toList();
    for (AmountColumn column :
        AmountColumn.of(
            context,
            slices,
            AmountKind.of(slices, List.of(), budget.years().isEmpty() ? List.of() : slices))) {
      for (BudgetTotals totals : slices) {
        column
            .in(totals)
            .ifPresent(
                c ->
                    keyFigures.total(
                        column.label(), totals.total(c), column.scale(), column.unitName(context)));
      }
    }
    budget
        .category()
        .ifPresent(
            c ->
                keyFigures.text(
                    context.say("views-category"),
                    context.string(context.termName(Vocabulary.REQUEST_CATEGORY, c)),
                    ""));
    return budget.category().isEmpty() ? keyFigures.totals() : keyFigures.blocks();
  }

  /** Of several years the last that is not all open. */
  private boolean isLatest(BudgetTotals totals) {
    return budget.years().isEmpty() || totals.year().equals(latest());
  }

  private Optional<FiscalYear> latest() {
    return budget.years().stream().reduce((earlier, later) -> later);
  }

  private FactsBuilder particulars() {
    FactsBuilder facts = new FactsBuilder(context);
    budget
        .plan()
        .flatMap(context.catalogue()::plan)
        .ifPresent(p -> facts.add("views-plan", context.link(p.name(), p)));
    budget
        .programme()
        .flatMap(context.catalogue()::programme)
        .ifPresent(p -> facts.add("views-programme", context.link(p)));
    facts.add(
        "views-office",
        context.catalogue().organisationOf(budget).map(o -> context.organisation(o.id())));
    facts.add("views-contact", context.words(budget.contact()));
    facts.add(
        "views-year", context.catalogue().yearsOf(budget).stream().map(context::year).toList());
    facts.add("views-unit", context.name(budget.unit()));
    facts.listed(budget, Budget.FIELDS);
    facts.source(budget.source(), "");
    facts.data(budget.key());
    return facts;
  }

  /** The sheets of the same document stand next to one another. */
  private void neighbours(PageBuilder builder) {
    if (budget.source().isEmpty() || budget.programme().isEmpty()) {
      return;
    }
    Id document = budget.source().get().document();
    List<Link> others =
        context.catalogue().source(document).stream()
            .flatMap(source -> context.catalogue().budgetsFrom(source).stream())
            .filter(b -> !b.id().equals(budget.id()))
            .map(b -> context.link(b))
            .toList();
    if (!others.isEmpty()) {
      builder.section(
          "others",
          context.say("views-same-document"),
          IndexBlock.of(others.stream().map(l -> new IndexBlock.Item(l)).toList()));
    }
  }

  /** The files of the tables that programmes' pages show of this budget's shared amounts. */
  private PageSet sharedTables(PageSet set) {
    List<PageSet.NamedTable> tables = new ArrayList<>(set.tables());
    for (BudgetTotals totals : context.catalogue().totals(budget)) {
      for (Budget.SharedAmount shared : totals.budget().shared()) {
        tables.add(
            new PageSet.NamedTable(
                context.path(), SharedTable.of(context, totals, shared, Optional.empty()).table()));
      }
    }
    return new PageSet(set.pages(), List.copyOf(tables));
  }
}
