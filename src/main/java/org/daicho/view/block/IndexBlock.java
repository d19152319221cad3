package org.daicho.view.block;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.view.Link;

/** Lists of links under a heading of level 3 each, side by side. */
public record IndexBlock(List<Column> columns) implements Block {

  /** One list, without a heading. */
  public static IndexBlock of(List<Item> items) {
    return new IndexBlock(List.of(new Column("", items)));
  }

  /** Of those columns that have something; none where no column has. */
  public static List<IndexBlock> filled(List<Column> columns) {
    List<Column> filled = columns.stream().filter(column -> !column.items().isEmpty()).toList();
    return filled.isEmpty() ? List.of() : List.of(new IndexBlock(filled));
  }

  public record Column(String title, List<Item> items) {

    public static Column of(String title, Stream<Link> links) {
      return new Column(title, links.map(Item::new).toList());
    }
  }

  /**
   * @param detail at the end of the row, such as a count; may be empty
   */
  public record Item(Link link, String detail) {

    public Item(Link link) {
      this(link, "");
    }
  }
}
