package org.daicho.page.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Item;
import org.daicho.model.Plan;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Words;
import org.daicho.page.context.Citation;
import org.daicho.page.context.Draft;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.Scope;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;

/** The page of an item of a plan: each of its parts has a fragment here. */
public final class ItemPage {
  private ItemPage() {}

  public static PageSet of(Scope scope, Item item) {
    Item.Part root = item.root();
    Optional<Plan> plan = scope.catalogue().plan(item.plan());
    ItemNodes nodes = new ItemNodes(scope);
    Draft draft = new Draft(scope, "item");
    draft.upToList("views-plans", Paths.list(scope.lang(), Kind.PLAN, 1));
    plan.ifPresent(p -> draft.up(scope.link(p.briefName(), p)));
    List<String> notes = new ArrayList<>();
    plan.ifPresent(
        p -> notes.add(p.fiscalYear().map(scope::both).orElse(scope.say("views-no-year"))));
    if (!root.number().isEmpty()) {
      notes.add(root.number());
    }
    draft.heading(
        nodes.kind(root), notes, root.name(), scope.otherNames(root.name()), root.summary());
    if (!item.body().isEmpty()) {
      draft.section("about", scope.say("views-about"), scope.prose(item));
    }
    if (!root.parts().isEmpty()) {
      draft.section(
          "parts",
          scope.say("views-parts"),
          "",
          false,
          List.of(new Block.Outline(nodes.parts(item))));
    }
    draft.section(
        "particulars",
        scope.say("views-particulars"),
        "",
        false,
        particulars(scope, item, plan, nodes).blocks());
    draft.section(
        "cite",
        scope.say("cite-title"),
        Citation.of(
            scope,
            item,
            plan.map(p -> scope.organisation(p.organisation())),
            scope.string(root.name()),
            plan.map(p -> scope.say("cite-within", scope.string(p.name()))).orElse(""),
            item.source().or(() -> plan.flatMap(Plan::source))));
    plan.ifPresent(p -> neighbours(draft, scope, item, p));
    return draft.set();
  }

  private static FactsBuilder particulars(
      Scope scope, Item item, Optional<Plan> plan, ItemNodes nodes) {
    Item.Part root = item.root();
    FactsBuilder facts = new FactsBuilder(scope);
    plan.ifPresent(p -> facts.add("views-plan", scope.link(p.name(), p)));
    facts.add("views-organisation", root.by().stream().map(scope::organisation).toList());
    facts.add(
        "views-theme", root.themes().stream().map(t -> scope.term(Vocabulary.THEME, t)).toList());
    facts.add("views-answers", nodes.answered(item));
    facts.add("views-answered-by", nodes.answering(item).stream().map(scope::link).toList());
    facts.add(
        "views-mark", root.mark().map(m -> scope.unlinked(scope.termName(Vocabulary.MARK, m))));
    facts.add("views-note", scope.words(root.note()));
    facts.source(item.source().or(() -> plan.flatMap(Plan::source)), "");
    facts.data(item.key());
    return facts;
  }

  /** The items of the same kind in the plan, before and after. */
  private static void neighbours(Draft draft, Scope scope, Item item, Plan plan) {
    List<Item> all =
        scope.catalogue().itemsOf(plan).stream()
            .filter(i -> i.root().type().equals(item.root().type()))
            .toList();
    int i = all.indexOf(item);
    Link none = new Link(new Words("", scope.lang(), false), "");
    draft.section(
        "neighbours",
        "",
        "",
        true,
        List.of(
            new Block.Neighbours(
                i > 0 ? scope.link(all.get(i - 1)) : none,
                i + 1 < all.size() ? scope.link(all.get(i + 1)) : none,
                scope.link(plan.briefName(), plan))));
  }
}
