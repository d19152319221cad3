package org.daicho.page.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.daicho.model.value.Words;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.block.Block;
import org.daicho.view.block.FactsBlock;
import org.daicho.view.block.FieldsBlock;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.block.ItemNode;
import org.daicho.view.block.MatrixBlock;
import org.daicho.view.block.NeighboursBlock;
import org.daicho.view.block.OutlineBlock;
import org.daicho.view.block.TimelineBlock;
import org.daicho.view.block.TreeBlock;

/**
 * Tells apart what reads alike in one list and leads to different pages, such as two offices called
 * 大臣官房: by as few facts as it takes, and only there. All else stays as it is.
 */
public final class ListNames {

  /**
   * A link as it stands in a list.
   *
   * @param reads all that a reader of the list has to know it by
   */
  record Listed(String reads, Link link) {}

  private final PageContext context;
  private final PageFacts facts;

  public ListNames(PageContext context) {
    this.context = context;
    this.facts = new PageFacts(context);
  }

  /** The way to a page from home; the page itself is the last of it and is no link. */
  List<Link> way(List<Link> breadcrumb) {
    int last = breadcrumb.size() - 1;
    List<Link> links = new ArrayList<>(breadcrumb);
    links.set(last, self(breadcrumb.get(last).words()));
    links = new ArrayList<>(apart(links));
    links.set(last, breadcrumb.get(last));
    return links;
  }

  /** The links of one list. */
  public List<Link> apart(List<Link> links) {
    return apart(links, link -> link, (link, other) -> other, link -> "");
  }

  /**
   * What a list is made of.
   *
   * @param link of an element
   * @param with gives the element another link
   * @param around what a reader sees next to the link
   */
  <T> List<T> apart(
      List<T> list,
      Function<T, Link> link,
      BiFunction<T, Link, T> with,
      Function<T, String> around) {
    if (list.size() < 2) {
      return list;
    }
    Function<T, Listed> listed =
        e -> new Listed(around.apply(e) + "\n" + link.apply(e).words().value(), link.apply(e));
    Map<Listed, Link> renamed = renamed(list.stream().map(listed).toList());
    return renamed.isEmpty()
        ? list
        : list.stream()
            .map(
                e -> {
                  Link other = renamed.get(listed.apply(e));
                  return other == null ? e : with.apply(e, other);
                })
            .toList();
  }

  /** Those of a list that are to be called otherwise. */
  Map<Listed, Link> renamed(Collection<Listed> list) {
    Map<String, Listed> first = new HashMap<>();
    Map<String, Map<String, Listed>> alike = new LinkedHashMap<>();
    for (Listed one : list) {
      Listed before = one.link.href().isEmpty() ? one : first.putIfAbsent(one.reads, one);
      if (before != null && !before.link.href().equals(one.link.href())) {
        Map<String, Listed> pages = alike.computeIfAbsent(one.reads, r -> new LinkedHashMap<>());
        pages.put(before.link.href(), before);
        pages.put(one.link.href(), one);
      }
    }
    Map<Listed, Link> renamed = new HashMap<>();
    alike.values().forEach(pages -> rename(pages.values(), renamed));
    return renamed;
  }

  private void rename(Collection<Listed> group, Map<Listed, Link> renamed) {
    List<Listed> found = new ArrayList<>();
    List<Namesakes.Subject> subjects = new ArrayList<>();
    for (Listed one : group) {
      facts
          .at(Paths.absolute(context.path(), one.link.href()))
          .ifPresent(
              subject -> {
                found.add(one);
                subjects.add(subject.named(one.link.words().value()));
              });
    }
    List<String> names = Namesakes.apart(context, subjects);
    for (int i = 0; i < names.size(); i++) {
      Link link = found.get(i).link;
      renamed.put(found.get(i), new Link(link.words().with(names.get(i)), link.href()));
    }
  }

  // --- Blocks -----------------------------------------------------------------------------------

  /**
   * A block in each list that it shows; tables are told apart where they are made.
   *
   * @param page what the page itself is called
   */
  Block apart(Block block, Words page) {
    if (block instanceof IndexBlock index) {
      return new IndexBlock(
          map(index.columns(), c -> new IndexBlock.Column(c.title(), items(c.items()))));
    } else if (block instanceof FactsBlock known) {
      return new FactsBlock(facts(known.items()));
    } else if (block instanceof NeighboursBlock neighbours) {
      return apart(neighbours, page);
    } else if (block instanceof FieldsBlock fields) {
      return new FieldsBlock(
          map(
              fields.items(),
              f ->
                  new FieldsBlock.Field(
                      f.number(), f.label(), map(f.blocks(), b -> apart(b, page)))));
    } else if (block instanceof MatrixBlock matrix) {
      return apart(matrix);
    } else if (block instanceof OutlineBlock outline) {
      return new OutlineBlock(nodes(outline.items()));
    } else if (block instanceof TreeBlock tree) {
      return new TreeBlock(branches(tree.branches()));
    } else if (block instanceof TimelineBlock timeline) {
      return new TimelineBlock(timeline.title(), moments(timeline.moments()), timeline.axis());
    }
    return block;
  }

  private static <A, B> List<B> map(List<A> list, Function<A, B> each) {
    return list.stream().map(each).toList();
  }

  private List<IndexBlock.Item> items(List<IndexBlock.Item> items) {
    return apart(
        items,
        IndexBlock.Item::link,
        (item, link) -> new IndexBlock.Item(link, item.detail()),
        IndexBlock.Item::detail);
  }

  private List<FactsBlock.Fact> facts(List<FactsBlock.Fact> items) {
    return map(items, f -> new FactsBlock.Fact(f.label(), apart(f.values())));
  }

  /** The page itself is between them. */
  private Block apart(NeighboursBlock n, Words page) {
    List<Link> renamed = apart(List.of(n.previous(), self(page), n.next()));
    return new NeighboursBlock(renamed.get(0), renamed.get(2), n.all());
  }

  /** The page as a link would lead to it. */
  private Link self(Words name) {
    return new Link(name, Paths.relative(context.path(), context.path()));
  }

  private Block apart(MatrixBlock matrix) {
    List<MatrixBlock.Row> rows =
        apart(
            matrix.rows(),
            MatrixBlock.Row::item,
            (row, link) -> new MatrixBlock.Row(row.number(), link, row.cells()),
            MatrixBlock.Row::number);
    return new MatrixBlock(
        matrix.corner(),
        apart(matrix.parties()),
        map(rows, r -> new MatrixBlock.Row(r.number(), r.item(), map(r.cells(), this::nodes))));
  }

  private List<ItemNode> nodes(List<ItemNode> nodes) {
    List<ItemNode> renamed =
        apart(
            nodes,
            ItemNode::name,
            ListNames::with,
            n -> String.join("\n", n.number(), n.kind(), n.mark()));
    return map(
        renamed,
        n ->
            new ItemNode(
                n.id(),
                n.number(),
                n.kind(),
                n.name(),
                n.mark(),
                n.summary(),
                n.note(),
                apart(n.by()),
                facts(n.related()),
                nodes(n.parts())));
  }

  private static ItemNode with(ItemNode n, Link name) {
    return new ItemNode(
        n.id(),
        n.number(),
        n.kind(),
        name,
        n.mark(),
        n.summary(),
        n.note(),
        n.by(),
        n.related(),
        n.parts());
  }

  private List<TreeBlock.Branch> branches(List<TreeBlock.Branch> branches) {
    List<TreeBlock.Branch> renamed =
        apart(
            branches,
            TreeBlock.Branch::organisation,
            (b, link) -> new TreeBlock.Branch(link, b.kind(), b.items(), b.below()),
            TreeBlock.Branch::kind);
    return map(
        renamed,
        b ->
            new TreeBlock.Branch(
                b.organisation(), b.kind(), nodes(b.items()), branches(b.below())));
  }

  private List<TimelineBlock.Moment> moments(List<TimelineBlock.Moment> moments) {
    return apart(
        moments,
        TimelineBlock.Moment::what,
        (m, link) -> new TimelineBlock.Moment(m.when(), m.placed(), link, m.note(), m.places()),
        TimelineBlock.Moment::when);
  }
}
