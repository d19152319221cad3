package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Catalogue;
import org.daicho.model.Id;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.PlanView;
import org.daicho.model.Text;
import org.daicho.model.Vocabulary;

/** Shows a plan's items in the ways that its record chooses. */
final class PlanItems {
  private final Scope scope;
  private final Plan plan;
  private final List<Item> items;
  private final ItemNodes nodes;
  private final ItemTables tables;

  PlanItems(Scope scope, Plan plan) {
    this.scope = scope;
    this.plan = plan;
    this.items = scope.catalogue().itemsOf(plan);
    this.nodes = new ItemNodes(scope);
    this.tables = new ItemTables(scope);
  }

  /** Adds a section for each view; a plan that chooses none is shown as an outline. */
  void add(Draft draft) {
    if (items.isEmpty()) {
      return;
    }
    List<PlanView> views = plan.views();
    if (views.isEmpty()) {
      List<Id> kinds = items.stream().map(i -> i.root().type()).distinct().toList();
      views =
          List.of(
              new PlanView(
                  PlanView.Form.OUTLINE,
                  Text.EMPTY,
                  kinds,
                  List.of(),
                  Map.of(),
                  Optional.empty()));
    }
    for (int i = 0; i < views.size(); i++) {
      PlanView view = views.get(i);
      List<Item> shown = shown(view);
      if (!shown.isEmpty()) {
        String title =
            view.title().isEmpty()
                ? scope.say("views-items-count", shown.size())
                : scope.string(view.title());
        draft.section("view-" + (i + 1), title, "", isWide(view), blocks(draft, view, i, shown));
      }
    }
    Table flat =
        tables.flat("items", scope.say("views-items-data", plan.id()), items);
    draft.offer(flat);
  }

  private static boolean isWide(PlanView view) {
    return view.show() == PlanView.Form.MATRIX || view.show() == PlanView.Form.TABLE;
  }

  /** The items of the view's kinds: kind by kind as the view lists them. */
  private List<Item> shown(PlanView view) {
    List<Item> shown = new ArrayList<>();
    for (Id kind : view.items()) {
      items.stream().filter(i -> i.root().type().equals(kind)).forEach(shown::add);
    }
    return shown;
  }

  private List<Block> blocks(Draft draft, PlanView view, int index, List<Item> shown) {
    return switch (view.show()) {
      case MATRIX -> List.of(matrix(view, shown));
      case OUTLINE -> List.of(new Block.Outline(shown.stream().map(this::answered).toList()));
      case SHEET -> List.of(new Block.Fields(fields(shown)));
      case TABLE ->
          List.of(
              draft.figures(
                  tables.merged(
                      "view-" + (index + 1),
                      scope.say("views-items-count", leaves(shown)),
                      shown)));
      case TREE -> List.of(tree(view, shown));
    };
  }

  private static int leaves(List<Item> items) {
    return (int)
        items.stream()
            .flatMap(i -> i.all().stream())
            .filter(p -> p.parts().isEmpty())
            .count();
  }

  /** What an item answers, and what answers it, stands beside it. */
  private Block.Node answered(Item item) {
    Block.Node node = nodes.node(item);
    List<Link> beside = new ArrayList<>(node.beside());
    nodes.answering(item).forEach(i -> beside.add(scope.link(i)));
    return node.withBeside(beside);
  }

  private Block matrix(PlanView view, List<Item> shown) {
    List<Id> parties = view.parties().isEmpty() ? plan.parties() : view.parties();
    List<Block.MatrixRow> rows = new ArrayList<>();
    for (Item item : shown) {
      List<List<Block.Node>> cells = new ArrayList<>();
      for (Id party : parties) {
        cells.add(
            item.root().parts().stream()
                .filter(p -> p.by().contains(party))
                .map(p -> nodes.node(item, p, Optional.empty(), true).withBy(List.of()))
                .toList());
      }
      rows.add(
          new Block.MatrixRow(
              item.root().number(), nodes.link(item, item.root()), cells));
    }
    List<Link> labels =
        parties.stream()
            .map(
                p ->
                    view.labels().containsKey(p)
                        ? scope.unlinked(view.labels().get(p))
                        : scope.organisation(p))
            .toList();
    return new Block.Matrix(scope.say("views-item"), labels, rows);
  }

  private List<Block.Field> fields(List<Item> shown) {
    List<Block.Field> fields = new ArrayList<>();
    for (Item item : shown) {
      List<Block> blocks = new ArrayList<>();
      if (!item.root().summary().isEmpty()) {
        blocks.add(new Block.Prose(scope.words(item.root().summary())));
      }
      if (!item.body().isEmpty()) {
        blocks.add(new Block.Prose(scope.words(item.body())));
      }
      if (!item.root().parts().isEmpty()) {
        blocks.add(
            new Block.Outline(
                item.root().parts().stream()
                    .map(p -> nodes.node(item, p, Optional.of(item.root()), true))
                    .toList()));
      }
      fields.add(
          new Block.Field(fields.size() + 1, scope.string(item.name()), List.copyOf(blocks)));
    }
    return fields;
  }

  private Block tree(PlanView view, List<Item> shown) {
    Catalogue catalogue = scope.catalogue();
    Optional<Organisation> root = view.root().flatMap(catalogue::organisation);
    if (root.isPresent()) {
      return new Block.Tree(List.of(branch(root.get(), shown, 0)));
    }
    List<Organisation> tops =
        catalogue.organisations().stream()
            .filter(o -> shown.stream().anyMatch(i -> i.root().by().contains(o.id())))
            .sorted(Groups.OFFICIAL)
            .toList();
    return new Block.Tree(tops.stream().map(o -> branch(o, shown, 99)).toList());
  }

  private Block.Branch branch(Organisation organisation, List<Item> shown, int depth) {
    Catalogue catalogue = scope.catalogue();
    List<Block.Node> own =
        shown.stream()
            .filter(i -> i.root().by().contains(organisation.id()))
            .map(i -> nodes.node(i).withBy(List.of()))
            .toList();
    List<Block.Branch> below =
        depth > 8
            ? List.of()
            : catalogue.organisations().stream()
                .filter(o -> o.parent().equals(Optional.of(organisation.id())))
                .sorted(TreeOrder.of(catalogue))
                .map(o -> branch(o, shown, depth + 1))
                .filter(b -> !b.items().isEmpty() || !b.below().isEmpty())
                .toList();
    return new Block.Branch(
        scope.link(organisation),
        scope.string(
            scope.termBrief(
                Vocabulary.ORGANISATION_KIND, organisation.type())),
        own,
        below);
  }
}
