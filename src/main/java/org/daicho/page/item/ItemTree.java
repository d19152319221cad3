package org.daicho.page.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.Groups;
import org.daicho.view.block.Block;
import org.daicho.view.block.ItemNode;
import org.daicho.view.block.OutlineBlock;
import org.daicho.view.block.TreeBlock;

/** Items as a tree of organisations, each with what is by it and without what is by others only. */
final class ItemTree {
  private final PageContext context;
  private final Catalogue catalogue;
  private final ItemNodes nodes;

  ItemTree(PageContext context) {
    this.context = context;
    this.catalogue = context.catalogue();
    this.nodes = new ItemNodes(context);
  }

  /**
   * The tree below a root. Organisations that are not in it follow, and then items that are
   * nobody's, so that nothing is lost.
   */
  List<Block> blocks(Optional<Id> root, List<Item> items) {
    Map<Id, List<Item>> byOrganisation = byOrganisation(items);
    Set<Id> placed = new HashSet<>();
    List<TreeBlock.Branch> branches = new ArrayList<>();
    root.flatMap(catalogue::organisation)
        .ifPresent(r -> branches.add(branch(r, byOrganisation, placed)));
    catalogue.organisations().stream()
        .filter(o -> !placed.contains(o.id()) && byOrganisation.containsKey(o.id()))
        .sorted(Groups.OFFICIAL)
        .map(o -> branch(o, own(o, byOrganisation), List.of()))
        .forEach(branches::add);
    List<Block> blocks = new ArrayList<>();
    if (!branches.isEmpty()) {
      blocks.add(new TreeBlock(branches));
    }
    List<ItemNode> nobodys =
        items.stream()
            .filter(i -> i.all().stream().allMatch(p -> p.by().isEmpty()))
            .map(nodes::node)
            .toList();
    if (!nobodys.isEmpty()) {
      blocks.add(new OutlineBlock(nobodys));
    }
    return blocks;
  }

  /** The items of which each organisation does some part. */
  private static Map<Id, List<Item>> byOrganisation(List<Item> items) {
    Map<Id, List<Item>> found = new HashMap<>();
    for (Item item : items) {
      item.all().stream()
          .flatMap(part -> part.by().stream())
          .distinct()
          .forEach(id -> found.computeIfAbsent(id, k -> new ArrayList<>()).add(item));
    }
    return found;
  }

  /** A branch with all below it that have items; a check has seen to it that there is no circle. */
  private TreeBlock.Branch branch(
      Organisation organisation, Map<Id, List<Item>> items, Set<Id> placed) {
    placed.add(organisation.id());
    List<TreeBlock.Branch> below =
        catalogue.membersOf(organisation).stream()
            .sorted(TreeOrder.of(catalogue))
            .map(o -> branch(o, items, placed))
            .filter(b -> !b.items().isEmpty() || !b.below().isEmpty())
            .toList();
    return branch(organisation, own(organisation, items), below);
  }

  private TreeBlock.Branch branch(
      Organisation organisation, List<ItemNode> own, List<TreeBlock.Branch> below) {
    return new TreeBlock.Branch(
        context.link(organisation),
        context.word(Vocabulary.ORGANISATION_KIND, organisation.type()),
        own,
        below);
  }

  private List<ItemNode> own(Organisation organisation, Map<Id, List<Item>> items) {
    Id id = organisation.id();
    return items.getOrDefault(id, List.of()).stream()
        .map(i -> new Item(i.id(), i.body(), i.plan(), only(id, i.root()), i.source()))
        .map(i -> nodes.node(i).withBy(List.of()))
        .toList();
  }

  private static boolean isBy(Id organisation, Item.Part part) {
    return part.by().contains(organisation)
        || part.parts().stream().anyMatch(p -> isBy(organisation, p));
  }

  /** A part without the parts that are by others only; those that are nobody's go with it. */
  private static Item.Part only(Id organisation, Item.Part part) {
    return new Item.Part(
        part.id(),
        part.type(),
        part.number(),
        part.name(),
        part.by(),
        part.themes(),
        part.answers(),
        part.mark(),
        part.summary(),
        part.note(),
        part.parts().stream()
            .filter(p -> p.by().isEmpty() || isBy(organisation, p))
            .map(p -> only(organisation, p))
            .toList());
  }
}
