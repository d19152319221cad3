package org.daicho.page.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Item;
import org.daicho.model.Plan;
import org.daicho.model.PlanView;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.FieldsBlock;
import org.daicho.view.block.ItemNode;
import org.daicho.view.block.MatrixBlock;
import org.daicho.view.block.OutlineBlock;
import org.daicho.view.block.ProseBlock;

/** Shows a plan's items in the ways that its record chooses. */
public final class PlanItems {
  private final PageContext context;
  private final Plan plan;
  private final List<Item> items;
  private final ItemNodes nodes;
  private final ItemTables tables;

  public PlanItems(PageContext context, Plan plan) {
    this.context = context;
    this.plan = plan;
    this.items = context.catalogue().itemsOf(plan);
    this.nodes = new ItemNodes(context);
    this.tables = new ItemTables(context);
  }

  /** Adds a section for each view; a plan that chooses none is shown as an outline. */
  public void add(PageBuilder builder) {
    if (items.isEmpty()) {
      return;
    }
    List<PlanView> views = plan.views();
    if (views.isEmpty()) {
      List<Id> kinds = items.stream().map(i -> i.root().type()).distinct().toList();
      views =
          List.of(
              new PlanView(
                  PlanView.Form.OUTLINE, Text.EMPTY, kinds, List.of(), Map.of(), Optional.empty()));
    }
    for (int i = 0; i < views.size(); i++) {
      PlanView view = views.get(i);
      List<Item> shown = shown(view);
      if (!shown.isEmpty()) {
        String title =
            view.title().isEmpty()
                ? context.say("views-items-count", shown.size())
                : context.string(view.title());
        builder.section(
            "view-" + (i + 1), title, "", isWide(view), blocks(builder, view, i, shown));
      }
    }
    new ItemThemes(context, items).add(builder);
    Table flat = tables.flat("items", context.say("views-items-data", plan.id()), items);
    builder.offer(flat);
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

  private List<Block> blocks(PageBuilder builder, PlanView view, int index, List<Item> shown) {
    return switch (view.show()) {
      case MATRIX -> matrix(view, shown);
      case OUTLINE -> List.of(new OutlineBlock(shown.stream().map(this::answered).toList()));
      case SHEET -> List.of(new FieldsBlock(fields(shown)));
      case TABLE ->
          List.of(
              builder.figures(
                  new MergedItems(context, shown)
                      .table(
                          "view-" + (index + 1), context.say("views-items-count", leaves(shown)))));
      case TREE -> new ItemTree(context).blocks(view.root(), shown);
    };
  }

  private static int leaves(List<Item> items) {
    return (int)
        items.stream().flatMap(i -> i.all().stream()).filter(p -> p.parts().isEmpty()).count();
  }

  /** What an item answers, and what answers it, stands next to it. */
  private ItemNode answered(Item item) {
    return nodes.node(item).withRelated(answers(new FactsBuilder(context), item).facts().items());
  }

  private FactsBuilder answers(FactsBuilder facts, Item item) {
    return facts
        .add("views-answers", nodes.answered(item))
        .add("views-answered-by", nodes.answering(item).stream().map(context::link).toList());
  }

  /** What no party does stands beneath, so that nothing is lost. */
  private List<Block> matrix(PlanView view, List<Item> shown) {
    List<Id> parties = view.parties().isEmpty() ? plan.parties() : view.parties();
    List<MatrixBlock.Row> rows = new ArrayList<>();
    for (Item item : shown) {
      List<List<ItemNode>> cells = new ArrayList<>();
      for (Id party : parties) {
        cells.add(
            item.root().parts().stream()
                .filter(p -> p.by().contains(party))
                .map(p -> nodes.node(item, p, Optional.empty(), true).withBy(List.of()))
                .toList());
      }
      rows.add(new MatrixBlock.Row(item.root().number(), nodes.link(item, item.root()), cells));
    }
    List<Link> labels =
        parties.stream()
            .map(
                p ->
                    view.labels().containsKey(p)
                        ? context.unlinked(view.labels().get(p))
                        : context.organisation(p))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new MatrixBlock(context.say("views-item"), labels, rows));
    List<ItemNode> others =
        shown.stream()
            .flatMap(
                item ->
                    item.root().parts().stream()
                        .filter(p -> p.by().stream().noneMatch(parties::contains))
                        .map(p -> nodes.node(item, p, Optional.empty(), true)))
            .toList();
    if (!others.isEmpty()) {
      blocks.add(new OutlineBlock(others));
    }
    return blocks;
  }

  private List<FieldsBlock.Field> fields(List<Item> shown) {
    List<FieldsBlock.Field> fields = new ArrayList<>();
    for (Item item : shown) {
      List<Block> blocks = new ArrayList<>();
      if (!item.root().summary().isEmpty()) {
        blocks.add(new ProseBlock(context.words(item.root().summary())));
      }
      blocks.addAll(context.prose(item));
      if (!item.root().parts().isEmpty()) {
        blocks.add(
            new OutlineBlock(
                item.root().parts().stream()
                    .map(p -> nodes.node(item, p, Optional.of(item.root()), true))
                    .toList()));
      }
      blocks.add(facts(item));
      fields.add(new FieldsBlock.Field(fields.size() + 1, label(item), List.copyOf(blocks)));
    }
    return fields;
  }

  /** The name, after the number as printed. */
  private String label(Item item) {
    String name = context.string(item.name());
    return item.root().number().isEmpty() ? name : item.root().number() + " " + name;
  }

  /** What a field says of itself, and its address. */
  private Block facts(Item item) {
    Item.Part root = item.root();
    FactsBuilder facts = new FactsBuilder(context);
    if (!root.by().equals(List.of(plan.organisation()))) {
      facts.add("views-organisation", root.by().stream().map(context::organisation).toList());
    }
    root.mark()
        .ifPresent(
            m -> facts.add("views-mark", context.unlinked(context.termName(Vocabulary.MARK, m))));
    answers(facts, item).add("views-note", context.words(root.note()));
    return facts.add("views-item", nodes.link(item, root)).facts();
  }
}
