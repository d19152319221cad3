package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Form;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Account;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Citation;
import org.daicho.page.context.Draft;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.KeyFiguresBuilder;
import org.daicho.page.context.Scope;
import org.daicho.page.programme.SharedTable;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;

/** The page of one budget: the amounts of a plan's programmes, or a sheet of numbered fields. */
public final class BudgetPage {
  private final Scope scope;
  private final Budget budget;
  private final Account account;
  private final BudgetTables tables;
  private final BudgetAmounts amounts;

  private BudgetPage(Scope scope, Budget budget) {
    this.scope = scope;
    this.budget = budget;
    this.account = scope.catalogue().account(budget);
    this.tables = new BudgetTables(scope, account);
    this.amounts = new BudgetAmounts(scope, account, tables);
  }

  public static PageSet of(Scope scope, Budget budget) {
    return new BudgetPage(scope, budget).build();
  }

  private PageSet build() {
    Draft draft = new Draft(scope, "budget");
    draft.upToList("views-budgets", Paths.list(scope.lang(), budget.kind(), 1));
    Text name = scope.catalogue().nameOf(budget);
    draft.heading(
        scope.say("views-budget"),
        notes(),
        name,
        scope.otherNames(name),
        budget
            .programme()
            .flatMap(scope.catalogue()::programme)
            .map(Programme::summary)
            .orElse(Text.EMPTY));
    draft.section("glance", "", "", true, glance());
    Optional<Form> form = budget.form().flatMap(scope.catalogue()::form);
    if (form.isPresent()) {
      new BudgetForm(scope, budget, amounts, form.get()).add(draft);
    } else {
      amounts.add(draft);
      if (!budget.schedule().isEmpty()) {
        draft.section(
            "schedule",
            scope.say("views-schedule"),
            new BudgetSchedule(scope, budget).block(draft));
      }
    }
    if (!budget.notes().isEmpty()) {
      draft.section(
          "notes", scope.say("views-notes"), new Block.Prose(scope.words(budget.notes())));
    }
    AsInTheSource.add(draft, scope, budget, this::isInTable);
    draft.section("legend", scope.say("views-legend"), new Block.Legend());
    draft.section(
        "particulars", scope.say("views-source-and-office"), "", false, particulars().blocks());
    draft.section(
        "cite",
        scope.say("cite-title"),
        Citation.of(
            scope,
            budget,
            scope.catalogue().organisationOf(budget).map(o -> scope.organisation(o.id())),
            scope.string(scope.catalogue().nameOf(budget)),
            scope
                .catalogue()
                .yearOf(budget)
                .map(y -> scope.say("cite-within", scope.name(y)))
                .orElse(""),
            budget.source()));
    neighbours(draft);
    return sharedTables(draft.set());
  }

  /** Whether a table of the page has the notes on what a check found. */
  private boolean isInTable(String check) {
    boolean amounts =
        budget
            .form()
            .flatMap(scope.catalogue()::form)
            .map(f -> f.fields().stream().anyMatch(of -> of.shows() == Form.Shows.AMOUNTS))
            .orElse(true);
    return amounts
        && (AsInTheSource.OF_LINES.contains(check)
            || (AsInTheSource.OF_FUNDING.contains(check) && budget.funding().isPresent()));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    scope.catalogue().yearOf(budget).ifPresent(year -> notes.add(scope.both(year)));
    scope
        .catalogue()
        .organisationOf(budget)
        .map(scope::body)
        .ifPresent(o -> notes.add(scope.string(o.name())));
    if (!budget.number().isEmpty()) {
      notes.add(scope.say("views-number-in-source", budget.number()));
    }
    return notes;
  }

  private List<Block> glance() {
    KeyFiguresBuilder glance = new KeyFiguresBuilder(scope);
    for (Budget.Column column : budget.columns()) {
      glance.total(
          tables.label(column),
          account.total(column),
          budget.unit().yen(),
          scope.name(budget.unit()));
    }
    budget
        .category()
        .ifPresent(
            c ->
                glance.text(
                    scope.say("views-category"),
                    scope.string(scope.termName(Vocabulary.REQUEST_CATEGORY, c)),
                    ""));
    return budget.category().isEmpty() ? glance.totals() : glance.blocks();
  }

  private FactsBuilder particulars() {
    FactsBuilder facts = new FactsBuilder(scope);
    budget
        .plan()
        .flatMap(scope.catalogue()::plan)
        .ifPresent(p -> facts.add("views-plan", scope.link(p.name(), p)));
    budget
        .programme()
        .flatMap(scope.catalogue()::programme)
        .ifPresent(p -> facts.add("views-programme", scope.link(p)));
    facts.add(
        "views-office",
        scope.catalogue().organisationOf(budget).map(o -> scope.organisation(o.id())));
    facts.add("views-contact", scope.words(budget.contact()));
    facts.add("views-year", scope.catalogue().yearOf(budget).map(scope::year));
    facts.add("views-unit", scope.name(budget.unit()));
    facts.source(budget.source(), "");
    facts.data(budget.key());
    return facts;
  }

  /** The sheets of the same document stand next to one another. */
  private void neighbours(Draft draft) {
    if (budget.source().isEmpty() || budget.programme().isEmpty()) {
      return;
    }
    Id document = budget.source().get().document();
    List<Link> others =
        scope.catalogue().source(document).stream()
            .flatMap(source -> scope.catalogue().budgetsFrom(source).stream())
            .filter(b -> !b.id().equals(budget.id()))
            .map(b -> scope.link(scope.catalogue().nameOf(b), b))
            .toList();
    if (!others.isEmpty()) {
      draft.section(
          "others",
          scope.say("views-same-document"),
          new Block.Index(
              List.of(
                  new Block.IndexColumn(
                      "", others.stream().map(l -> new Block.IndexItem(l, "")).toList()))));
    }
  }

  /** The files of the tables that programmes' pages show of this budget's shared amounts. */
  private PageSet sharedTables(PageSet set) {
    List<PageSet.NamedTable> tables = new ArrayList<>(set.tables());
    for (Budget.SharedAmount shared : budget.shared()) {
      tables.add(
          new PageSet.NamedTable(
              scope.path(), SharedTable.of(scope, account, shared, Optional.empty()).table()));
    }
    return new PageSet(set.pages(), List.copyOf(tables));
  }
}
