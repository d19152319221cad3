package org.daicho.page.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.model.Item;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.block.ItemNode;

/** Items and their parts as nodes of an outline. */
final class ItemNodes {
  private final PageContext context;

  ItemNodes(PageContext context) {
    this.context = context;
  }

  /** The address of an item, or of a part of it. */
  String path(Item item, Item.Part part) {
    String page = Paths.entry(context.lang(), item.key());
    return part == item.root() ? page : page + "#" + part.id();
  }

  Link link(Item item, Item.Part part) {
    return context.link(part.name(), path(item, part));
  }

  /** An item with all its parts, linked to its page. */
  ItemNode node(Item item) {
    return node(item, item.root(), Optional.empty(), true);
  }

  /** An item's parts, on its own page: not links, but what links lead to. */
  List<ItemNode> parts(Item item) {
    return item.root().parts().stream()
        .map(p -> node(item, p, Optional.of(item.root()), false))
        .toList();
  }

  ItemNode node(Item item, Item.Part part, Optional<Item.Part> above, boolean linked) {
    List<Link> by =
        above.isPresent() && above.get().by().equals(part.by())
            ? List.of()
            : part.by().stream().map(context::organisation).toList();
    return new ItemNode(
        part.id().value(),
        part.number(),
        kind(part),
        linked ? link(item, part) : context.unlinked(part.name()),
        mark(part),
        context.words(part.summary()),
        context.words(part.note()),
        by,
        new FactsBuilder(context)
            .add("views-answers", part.answers().stream().map(this::item).toList())
            .facts()
            .items(),
        part.parts().stream().map(p -> node(item, p, Optional.of(part), linked)).toList());
  }

  String kind(Item.Part part) {
    return context.word(Vocabulary.ITEM_KIND, part.type());
  }

  /** The mark in a word; empty where there is none. */
  String mark(Item.Part part) {
    return part.mark().map(m -> context.word(Vocabulary.MARK, m)).orElse("");
  }

  /** Who does it, in a list; an office's name may have a comma of its own. */
  String by(Item.Part part) {
    return part.by().stream()
        .map(o -> context.organisation(o).words().value())
        .collect(Collectors.joining(context.say("views-semicolon")));
  }

  Link item(Id id) {
    return context.entry(new EntryKey(Kind.ITEM, id));
  }

  /** The items that one answers, itself or in a part. */
  List<Link> answered(Item item) {
    return item.all().stream()
        .flatMap(p -> p.answers().stream())
        .distinct()
        .map(this::item)
        .toList();
  }

  /** The items that answer one, in order of their ids. */
  List<Item> answering(Item item) {
    return context.catalogue().answering(item);
  }
}
