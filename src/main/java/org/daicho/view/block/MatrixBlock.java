package org.daicho.view.block;

import java.util.List;
import org.daicho.view.Link;

/**
 * Items down, parties across.
 *
 * @param corner the heading of the first column
 */
public record MatrixBlock(String corner, List<Link> parties, List<Row> rows) implements Block {

  /**
   * @param cells one for each party: what it does about the item
   */
  public record Row(String number, Link item, List<List<ItemNode>> cells) {}
}
