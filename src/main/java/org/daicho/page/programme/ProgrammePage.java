package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Account;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Citation;
import org.daicho.page.context.Draft;
import org.daicho.page.context.KeyFiguresBuilder;
import org.daicho.page.context.Scope;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;

/** The page of one programme. */
public final class ProgrammePage {
  private final Scope scope;
  private final Programme programme;
  private final Optional<Plan> plan;
  private final Text name;
  private final Link organisation;
  private final List<Account> accounts;
  private final List<AmountColumn> amounts;

  private ProgrammePage(Scope scope, Programme programme) {
    this.scope = scope;
    this.programme = programme;
    this.plan = scope.catalogue().planOf(programme);
    this.name = scope.catalogue().nameOf(programme);
    this.organisation = scope.organisation(programme.organisation());
    this.accounts = scope.catalogue().accountsOf(programme);
    this.amounts =
        AmountColumn.of(scope, accounts, AmountKind.of(scope.catalogue(), List.of(programme)));
  }

  public static PageSet of(Scope scope, Programme programme) {
    return new ProgrammePage(scope, programme).build();
  }

  private PageSet build() {
    Draft draft = new Draft(scope, "programme");
    if (plan.isPresent()) {
      draft
          .upToList("views-plans", Paths.list(scope.lang(), Kind.PLAN, 1))
          .up(scope.link(plan.get().briefName(), plan.get()));
    } else {
      draft.upToList("views-programmes", Paths.list(scope.lang(), Kind.PROGRAMME, 1));
    }
    draft.heading(
        scope.say("views-programme"), notes(), name, scope.otherNames(name), programme.summary());
    draft.section("glance", "", "", true, glance());
    if (!programme.body().isEmpty()) {
      draft.section("what", scope.say("views-what-it-does"), scope.prose(programme));
    }
    sharedAmounts(draft);
    draft.section(
        "per-target",
        scope.say("per-target-title"),
        scope.say("per-target-aside"),
        false,
        new PerTarget(scope, programme, accounts).blocks(amounts));
    new Results(scope, programme).add(draft);
    AsInTheSource.add(draft, scope, programme, check -> false);
    draft.section(
        "particulars",
        scope.say("views-particulars"),
        "",
        false,
        new ProgrammeParticulars(scope, programme, plan, organisation).blocks());
    draft.section("cite", scope.say("cite-title"), citation());
    draft.section("neighbours", "", "", true, neighbours());
    return draft.set();
  }

  /** Whether it has a number within a plan. */
  private boolean isNumbered() {
    return plan.isPresent() && !programme.number().isEmpty();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    scope.catalogue().yearOf(programme).ifPresent(year -> notes.add(scope.both(year)));
    if (isNumbered()) {
      notes.add(
          scope.say(
              "views-number-of",
              scope.string(plan.orElseThrow().briefName()),
              programme.number(),
              scope.catalogue().programmesOf(plan.orElseThrow()).size()));
    }
    notes.add(organisation.words().value());
    return notes;
  }

  private List<Block> glance() {
    KeyFiguresBuilder glance = new KeyFiguresBuilder(scope);
    amounts.forEach(column -> amount(glance, column));
    for (Map.Entry<Id, Figure> target : programme.targets().entrySet()) {
      if (target.getValue().state() != Figure.State.NOT_APPLICABLE) {
        glance.target(target.getKey(), target.getValue());
      }
    }
    if (programme.starts().isPresent()) {
      glance.text(scope.say("views-starts"), scope.date(programme.starts().get()), "");
    }
    return glance.blocks();
  }

  private void amount(KeyFiguresBuilder glance, AmountColumn column) {
    List<Amount> found = Amount.of(programme.id(), accounts, column.kind());
    if (Amount.areSeveral(found)) { // Each as its budget has it: they may be the same money.
      for (Amount amount : found) {
        Budget budget = amount.account().budget();
        amount(glance, column, amount, scope.string(scope.catalogue().nameOf(budget)));
      }
      return;
    }
    amount(glance, column, Amount.one(found), "");
  }

  /**
   * @param budget the name of the budget that says it, where that is to be said; else empty
   */
  private void amount(KeyFiguresBuilder glance, AmountColumn column, Amount amount, String budget) {
    if (amount.listedAgain()) {
      glance.amount(column, amount.figure(), noted(scope.say("views-counted-elsewhere"), budget));
    } else if (amount.shared().isPresent()) {
      Budget.SharedAmount shared = amount.shared().get();
      String covers = scope.say("views-shared-with", shared.programmes().size());
      glance.amount(column, shared.amount(), noted(covers, budget));
    } else if (amount.written().isPresent()) {
      glance.amount(column, amount.written().get(), budget);
    } else {
      // As the sheet below adds it up, line by line.
      glance.total(column, amount.account().total(amount.column()), budget);
    }
  }

  private String noted(String note, String budget) {
    return budget.isEmpty() ? note : note + scope.say("views-comma") + budget;
  }

  /** An amount over several programmes is shown over all of them, never divided. */
  private void sharedAmounts(Draft draft) {
    for (AmountColumn column : amounts) {
      for (Amount amount : Amount.of(programme.id(), accounts, column.kind())) {
        if (amount.shared().isPresent()) {
          SharedTable table =
              SharedTable.of(
                  scope, amount.account(), amount.shared().get(), Optional.of(programme));
          draft.section(
              table.table().id(),
              column.label(),
              scope.say("views-shared-aside"),
              false,
              List.of(table.block()));
        }
      }
    }
  }

  private Block citation() {
    return Citation.of(
        scope,
        programme,
        Optional.of(organisation),
        scope.string(name),
        within(),
        scope.catalogue().provenanceOf(programme));
  }

  /** What it is one of, as a citation says it. */
  private String within() {
    if (plan.isEmpty()) {
      return "";
    }
    String whole = scope.string(plan.get().name());
    return programme.number().isEmpty()
        ? scope.say("cite-within", whole)
        : scope.say("cite-number", whole, programme.number());
  }

  private List<Block> neighbours() {
    if (plan.isEmpty()) {
      return List.of();
    }
    List<Programme> all = scope.catalogue().programmesOf(plan.get());
    int i = scope.catalogue().placeInPlan(programme);
    Link none = scope.unlinked("");
    return List.of(
        new Block.Neighbours(
            i > 0 ? scope.link(all.get(i - 1)) : none,
            i + 1 < all.size() ? scope.link(all.get(i + 1)) : none,
            scope.link(plan.get().briefName(), plan.get())));
  }
}
