package org.daicho.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Plan;
import org.daicho.model.Provenance;
import org.daicho.model.Source;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.page.context.Draft;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.Scope;
import org.daicho.page.list.YearPages;
import org.daicho.view.Block;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;

/** The page of a source document: what it is, and every record that was made from it. */
public final class SourcePage {
  private SourcePage() {}

  public static PageSet of(Scope scope, Source source) {
    Draft draft = new Draft(scope, "source");
    draft.upToList("views-sources", Paths.list(scope.lang(), Kind.SOURCE, 1));
    List<String> notes = new ArrayList<>();
    notes.add(source.fiscalYear().map(scope::both).orElse(scope.say("views-no-year")));
    notes.add(scope.organisation(source.organisation()).words().value());
    draft.heading(
        scope.say("views-source"),
        notes,
        source.name(),
        scope.otherNames(source.name()),
        source.note());
    if (!source.body().isEmpty()) {
      draft.section("about", scope.say("views-about"), scope.prose(source));
    }
    SourceProof proof = new SourceProof(scope, source);
    proof
        .coverage()
        .ifPresent(
            t -> draft.section("coverage", t.caption(), "", false, List.of(draft.figures(t))));
    proof
        .totals()
        .ifPresent(t -> draft.section("totals", t.caption(), "", false, List.of(draft.figures(t))));
    records(draft, scope, source);
    FactsBuilder facts = new FactsBuilder(scope);
    facts.add("views-published-by", scope.organisation(source.organisation()));
    facts.add("views-year", source.fiscalYear().map(scope::year));
    facts.data(source.key());
    draft.section("particulars", scope.say("views-particulars"), "", false, facts.blocks());
    return draft.set();
  }

  private static void records(Draft draft, Scope scope, Source source) {
    Catalogue catalogue = scope.catalogue();
    Id document = source.id();
    List<Block.IndexColumn> columns = new ArrayList<>();
    List<Block.IndexItem> plans =
        catalogue.plansFrom(source).stream()
            .map(p -> new Block.IndexItem(scope.link(p.name(), p), planCount(scope, p)))
            .toList();
    if (!plans.isEmpty()) {
      columns.add(new Block.IndexColumn(scope.say("views-plans"), plans));
    }
    List<Block.IndexItem> items =
        catalogue.itemsFrom(source).stream()
            .map(i -> new Block.IndexItem(scope.link(i), ""))
            .toList();
    if (!items.isEmpty()) {
      columns.add(new Block.IndexColumn(scope.say("views-items"), items));
    }
    List<Block.IndexItem> budgets =
        catalogue.budgetsFrom(source).stream()
            .map(
                b ->
                    new Block.IndexItem(
                        YearPages.budgetLink(scope, b),
                        b.number().isEmpty()
                            ? ""
                            : scope.say("views-number-in-source", b.number())))
            .toList();
    if (!budgets.isEmpty()) {
      columns.add(new Block.IndexColumn(scope.say("views-budgets"), budgets));
    }
    List<Block.IndexItem> programmes =
        catalogue.programmesFrom(source).stream()
            .filter(p -> isFrom(p.source(), document)) // Others are found through their plan.
            .map(p -> new Block.IndexItem(scope.link(p), ""))
            .toList();
    if (!programmes.isEmpty()) {
      columns.add(new Block.IndexColumn(scope.say("views-programmes"), programmes));
    }
    if (!columns.isEmpty()) {
      draft.section("records", scope.say("views-records-of-source"), new Block.Index(columns));
    }
  }

  private static String planCount(Scope scope, Plan plan) {
    int programmes = scope.catalogue().programmesOf(plan).size();
    return programmes > 0
        ? scope.say("views-n-programmes", programmes)
        : scope.say("views-n-items", scope.catalogue().itemsOf(plan).size());
  }

  private static boolean isFrom(Optional<Provenance> source, Id document) {
    return source.map(s -> s.document().equals(document)).orElse(false);
  }
}
