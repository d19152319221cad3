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
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.Paths;

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

  private final Scope scope;
  private final PageFacts facts;

  public ListNames(Scope scope) {
    this.scope = scope;
    this.facts = new PageFacts(scope);
  }

  /** The way to a page from home; the page itself is the last of it and is no link. */
  List<Link> way(List<Link> up) {
    int last = up.size() - 1;
    List<Link> links = new ArrayList<>(up);
    links.set(last, self(up.get(last).words()));
    links = new ArrayList<>(apart(links));
    links.set(last, up.get(last));
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
   * @param beside what a reader sees next to the link
   */
  <T> List<T> apart(
      List<T> list,
      Function<T, Link> link,
      BiFunction<T, Link, T> with,
      Function<T, String> beside) {
    if (list.size() < 2) {
      return list;
    }
    Function<T, Listed> listed =
        e -> new Listed(beside.apply(e) + "\n" + link.apply(e).words().value(), link.apply(e));
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
          .at(Paths.absolute(scope.path(), one.link.href()))
          .ifPresent(
              subject -> {
                found.add(one);
                subjects.add(subject.named(one.link.words().value()));
              });
    }
    List<String> names = Namesakes.apart(scope, subjects);
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
    if (block instanceof Block.Index index) {
      return new Block.Index(
          map(index.columns(), c -> new Block.IndexColumn(c.title(), items(c.items()))));
    } else if (block instanceof Block.Facts known) {
      return new Block.Facts(facts(known.items()));
    } else if (block instanceof Block.Neighbours neighbours) {
      return apart(neighbours, page);
    } else if (block instanceof Block.Fields fields) {
      return new Block.Fields(
          map(
              fields.items(),
              f -> new Block.Field(f.number(), f.label(), map(f.blocks(), b -> apart(b, page)))));
    } else if (block instanceof Block.Matrix matrix) {
      return apart(matrix);
    } else if (block instanceof Block.Outline outline) {
      return new Block.Outline(nodes(outline.items()));
    } else if (block instanceof Block.Tree tree) {
      return new Block.Tree(branches(tree.branches()));
    } else if (block instanceof Block.Timeline timeline) {
      return new Block.Timeline(timeline.title(), moments(timeline.moments()), timeline.axis());
    }
    return block;
  }

  private static <A, B> List<B> map(List<A> list, Function<A, B> each) {
    return list.stream().map(each).toList();
  }

  private List<Block.IndexItem> items(List<Block.IndexItem> items) {
    return apart(
        items,
        Block.IndexItem::link,
        (item, link) -> new Block.IndexItem(link, item.detail()),
        Block.IndexItem::detail);
  }

  private List<Block.Fact> facts(List<Block.Fact> items) {
    return map(items, f -> new Block.Fact(f.label(), apart(f.values())));
  }

  /** The page itself is between them. */
  private Block apart(Block.Neighbours n, Words page) {
    List<Link> renamed = apart(List.of(n.previous(), self(page), n.next()));
    return new Block.Neighbours(renamed.get(0), renamed.get(2), n.all());
  }

  /** The page as a link would lead to it. */
  private Link self(Words name) {
    return new Link(name, Paths.relative(scope.path(), scope.path()));
  }

  private Block apart(Block.Matrix matrix) {
    List<Block.MatrixRow> rows =
        apart(
            matrix.rows(),
            Block.MatrixRow::item,
            (row, link) -> new Block.MatrixRow(row.number(), link, row.cells()),
            Block.MatrixRow::number);
    return new Block.Matrix(
        matrix.corner(),
        apart(matrix.parties()),
        map(rows, r -> new Block.MatrixRow(r.number(), r.item(), map(r.cells(), this::nodes))));
  }

  private List<Block.Node> nodes(List<Block.Node> nodes) {
    List<Block.Node> renamed =
        apart(
            nodes,
            Block.Node::name,
            ListNames::with,
            n -> String.join("\n", n.number(), n.kind(), n.mark()));
    return map(
        renamed,
        n ->
            new Block.Node(
                n.id(),
                n.number(),
                n.kind(),
                n.name(),
                n.mark(),
                n.summary(),
                n.note(),
                apart(n.by()),
                facts(n.beside()),
                nodes(n.parts())));
  }

  private static Block.Node with(Block.Node n, Link name) {
    return new Block.Node(
        n.id(),
        n.number(),
        n.kind(),
        name,
        n.mark(),
        n.summary(),
        n.note(),
        n.by(),
        n.beside(),
        n.parts());
  }

  private List<Block.Branch> branches(List<Block.Branch> branches) {
    List<Block.Branch> renamed =
        apart(
            branches,
            Block.Branch::organisation,
            (b, link) -> new Block.Branch(link, b.kind(), b.items(), b.below()),
            Block.Branch::kind);
    return map(
        renamed,
        b -> new Block.Branch(b.organisation(), b.kind(), nodes(b.items()), branches(b.below())));
  }

  private List<Block.Moment> moments(List<Block.Moment> moments) {
    return apart(
        moments,
        Block.Moment::what,
        (m, link) -> new Block.Moment(m.when(), m.placed(), link, m.note(), m.places()),
        Block.Moment::when);
  }
}
