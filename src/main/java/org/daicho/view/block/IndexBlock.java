package org.daicho.view.block;

import java.util.List;
import org.daicho.view.Link;

/** Lists of links under a heading of level 3 each, side by side. */
public record IndexBlock(List<Column> columns) implements Block {

  public record Column(String title, List<Item> items) {}

  /**
   * @param detail at the end of the row, such as a count; may be empty
   */
  public record Item(Link link, String detail) {}
}
