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
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.block.NeighboursBlock;
import org.daicho.view.block.OutlineBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The page of an item of a plan: each of its parts has a fragment here. */
public final class ItemPage {
  private ItemPage() {}

  public static PageSet of(PageContext context, Item item) {
    Item.Part root = item.root();
    Optional<Plan> plan = context.catalogue().plan(item.plan());
    ItemNodes nodes = new ItemNodes(context);
    PageBuilder builder = new PageBuilder(context, PageKind.ITEM);
    builder.breadcrumbOfList(Kind.PLAN);
    plan.ifPresent(p -> builder.breadcrumb(context.link(p.briefName(), p)));
    List<String> notes = new ArrayList<>();
    plan.ifPresent(p -> notes.add(context.both(p.fiscalYear())));
    if (!root.number().isEmpty()) {
      notes.add(root.number());
    }
    builder.heading(
        nodes.kind(root), notes, root.name(), context.otherNames(root.name()), root.summary());
    builder.text("about", context.say("views-about"), item);
    if (!root.parts().isEmpty()) {
      builder.section("parts", context.say("views-parts"), new OutlineBlock(nodes.parts(item)));
    }
    builder.section(
        "particulars",
        context.say("views-particulars"),
        particulars(context, item, plan, nodes).blocks());
    builder.section(
        "cite",
        context.say("cite-title"),
        Citation.of(
            context,
            item,
            plan.map(p -> context.organisation(p.organisation())),
            context.string(root.name()),
            plan.map(p -> context.say("cite-within", context.string(p.name()))).orElse(""),
            item.source().or(() -> plan.flatMap(Plan::source))));
    plan.ifPresent(p -> neighbours(builder, context, item, p));
    return builder.set();
  }

  private static FactsBuilder particulars(
      PageContext context, Item item, Optional<Plan> plan, ItemNodes nodes) {
    Item.Part root = item.root();
    FactsBuilder facts = new FactsBuilder(context);
    plan.ifPresent(p -> facts.add("views-plan", context.link(p.name(), p)));
    facts.add("views-organisation", root.by().stream().map(context::organisation).toList());
    facts.add(
        "views-theme", root.themes().stream().map(t -> context.term(Vocabulary.THEME, t)).toList());
    facts.add("views-answers", nodes.answered(item));
    facts.add("views-answered-by", nodes.answering(item).stream().map(context::link).toList());
    facts.add(
        "views-mark", root.mark().map(m -> context.unlinked(context.termName(Vocabulary.MARK, m))));
    facts.add("views-note", context.words(root.note()));
    facts.listed(root, Item.Part.FIELDS);
    facts.source(item.source().or(() -> plan.flatMap(Plan::source)), "");
    facts.data(item.key());
    return facts;
  }

  /** The items of the same kind in the plan, before and after. */
  private static void neighbours(PageBuilder builder, PageContext context, Item item, Plan plan) {
    List<Item> all =
        context.catalogue().itemsOf(plan).stream()
            .filter(i -> i.root().type().equals(item.root().type()))
            .toList();
    int i = all.indexOf(item);
    Link none = new Link(new Words("", context.lang(), false), "");
    builder.wide(
        "neighbours",
        "",
        new NeighboursBlock(
            i > 0 ? context.link(all.get(i - 1)) : none,
            i + 1 < all.size() ? context.link(all.get(i + 1)) : none,
            context.link(plan.briefName(), plan)));
  }
}
