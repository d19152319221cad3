package org.daicho.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Account;
import org.daicho.model.Budget;
import org.daicho.model.Dates;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.Words;

/** The page of one programme. */
final class ProgrammePage {
  private final Scope scope;
  private final Programme programme;
  private final Optional<Plan> plan;
  private final List<Account> accounts;
  private final List<AmountColumn> amounts;

  private ProgrammePage(Scope scope, Programme programme) {
    this.scope = scope;
    this.programme = programme;
    this.plan = programme.plan().flatMap(scope.catalogue()::plan);
    this.accounts = scope.catalogue().accountsOf(programme);
    this.amounts = AmountColumn.of(scope, accounts);
  }

  static PageSet of(Scope scope, Programme programme) {
    return new ProgrammePage(scope, programme).build();
  }

  private PageSet build() {
    Draft draft = new Draft(scope, "programme");
    plan.ifPresent(
        p ->
            draft
                .upToList("views-plans", Paths.list(scope.lang(), p.kind(), 1))
                .up(scope.link(p.briefName(), p)));
    if (plan.isEmpty()) {
      draft.upToList("views-programmes", Paths.list(scope.lang(), programme.kind(), 1));
    }
    draft.heading(
        scope.say("views-programme"),
        notes(),
        scope.catalogue().nameOf(programme),
        scope.otherNames(scope.catalogue().nameOf(programme)),
        programme.summary());
    draft.title(title());
    draft.section("glance", "", "", true, glance());
    if (!programme.body().isEmpty()) {
      draft.section(
          "what", scope.say("views-what-it-does"), new Block.Prose(scope.words(programme.body())));
    }
    sharedAmounts(draft);
    draft.section(
        "per-target",
        scope.say("per-target-title"),
        scope.say("per-target-aside"),
        false,
        new PerTarget(scope, programme, accounts).blocks(amounts));
    new Results(scope, programme).add(draft);
    draft.section("particulars", scope.say("views-particulars"), "", false, particulars().blocks());
    draft.section("cite", scope.say("cite-title"), citation());
    draft.section("neighbours", "", "", true, neighbours());
    return draft.set();
  }

  /** Names repeat, so the tab's title tells whose programme it is and which. */
  private String title() {
    String name = scope.string(scope.catalogue().nameOf(programme));
    String whose = scope.organisation(programme.organisation()).words().value();
    return plan.filter(p -> !programme.number().isEmpty())
        .map(
            p ->
                scope.say(
                    "views-programme-title",
                    name,
                    whose,
                    scope.string(p.briefName()),
                    programme.number()))
        .orElse(scope.say("views-programme-title-plain", name, whose));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    scope.catalogue().yearOf(programme).ifPresent(year -> notes.add(scope.both(year)));
    plan.filter(p -> !programme.number().isEmpty())
        .ifPresent(
            p ->
                notes.add(
                    scope.say(
                        "views-number-of",
                        scope.string(p.briefName()),
                        programme.number(),
                        scope.catalogue().programmesOf(p).size())));
    notes.add(scope.organisation(programme.organisation()).words().value());
    return notes;
  }

  private List<Block> glance() {
    Glance glance = new Glance(scope);
    for (AmountColumn column : amounts) {
      Optional<Budget.SharedAmount> shared = column.shared(accounts, programme);
      if (shared.isPresent()) {
        glance.amount(
            column,
            shared.get().amount(),
            scope.say("views-shared-with", shared.get().programmes().size()));
      } else {
        column.figure(accounts, programme).ifPresent(f -> glance.amount(column, f, ""));
      }
    }
    programme
        .targets()
        .forEach(
            (indicator, figure) -> {
              if (figure.state() != Figure.State.NOT_APPLICABLE) {
                glance.figure(
                    scope.say(
                        "views-target",
                        scope.string(scope.termBrief(Vocabulary.INDICATOR, indicator))),
                    figure,
                    1,
                    scope.unitOf(indicator),
                    "");
              }
            });
    programme
        .starts()
        .ifPresent(day -> glance.text(scope.say("views-starts"), scope.date(day), ""));
    return glance.blocks();
  }

  /** An amount over several programmes is shown over all of them, never divided. */
  private void sharedAmounts(Draft draft) {
    for (AmountColumn column : amounts) {
      for (Account account : accounts) {
        Optional<Budget.SharedAmount> shared = column.shared(account, programme);
        if (shared.isPresent()) {
          SharedTable table = SharedTable.of(scope, account, shared.get(), Optional.of(programme));
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
        Optional.of(programme.organisation()),
        scope.string(scope.catalogue().nameOf(programme)),
        plan.map(
                p ->
                    programme.number().isEmpty()
                        ? scope.say("cite-within", scope.string(p.name()))
                        : scope.say("cite-number", scope.string(p.name()), programme.number()))
            .orElse(""),
        scope.catalogue().provenanceOf(programme));
  }

  private Particulars particulars() {
    Particulars facts = new Particulars(scope);
    List<Link> organisation = new ArrayList<>();
    organisation.add(scope.organisation(programme.organisation()));
    scope
        .catalogue()
        .organisation(programme.organisation())
        .map(scope::body)
        .filter(body -> !body.id().equals(programme.organisation()))
        .ifPresent(body -> organisation.add(scope.link(body)));
    facts.add("views-organisation", organisation);
    facts.add("views-class", programme.programmeClass().map(c -> scope.term(Vocabulary.CLASS, c)));
    facts.add(
        "views-theme",
        programme.terms(Vocabulary.THEME).stream()
            .map(t -> scope.term(Vocabulary.THEME, t))
            .toList());
    facts.add("views-plan", plan.map(p -> scope.link(p.name(), p)));
    List<Link> sheets =
        scope.catalogue().sheetsOf(programme).stream()
            .map(b -> scope.link(scope.catalogue().nameOf(b), b))
            .toList();
    facts.add("views-budget", sheets);
    facts.add("views-year", scope.catalogue().yearOf(programme).map(scope::year));
    programme.starts().ifPresent(d -> facts.add("views-starts", bothCalendars(d)));
    programme.ends().ifPresent(d -> facts.add("views-ends", bothCalendars(d)));
    figures(facts, "views-target", programme.targets());
    figures(facts, "views-result", programme.results());
    facts.source(scope.catalogue().provenanceOf(programme), programme.number());
    facts.data(programme.key());
    return facts;
  }

  private List<Link> bothCalendars(LocalDate day) {
    return List.of(
        scope.unlinked(scope.date(day)),
        scope.unlinked(scope.isJapanese() ? day.toString() : Dates.japanese(day)));
  }

  private void figures(Particulars facts, String label, Map<Id, Figure> figures) {
    figures.forEach(
        (indicator, figure) -> {
          String text =
              figure.isKnown()
                  ? scope.say("views-count", scope.number(figure, 1), scope.unitOf(indicator))
                  : scope.say("views-state-" + figure.state().word().replace("/", ""));
          facts.labelled(
              scope.say(label, scope.string(scope.termName(Vocabulary.INDICATOR, indicator))),
              List.of(scope.unlinked(text)));
        });
  }

  private List<Block> neighbours() {
    if (plan.isEmpty()) {
      return List.of();
    }
    List<Programme> all = scope.catalogue().programmesOf(plan.get());
    int i = scope.catalogue().placeInPlan(programme);
    Link none = new Link(new Words("", scope.lang(), false), "");
    return List.of(
        new Block.Neighbours(
            i > 0 ? scope.link(all.get(i - 1)) : none,
            i + 1 < all.size() ? scope.link(all.get(i + 1)) : none,
            scope.link(plan.get().briefName(), plan.get())));
  }
}
