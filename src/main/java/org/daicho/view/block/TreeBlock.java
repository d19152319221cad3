package org.daicho.view.block;

import java.util.List;
import org.daicho.view.Link;

/** Organisations below one another, with the items that are by each. */
public record TreeBlock(List<Branch> branches) implements Block {

  /**
   * @param kind the organisation's kind, in a word
   */
  public record Branch(Link organisation, String kind, List<ItemNode> items, List<Branch> below) {}
}
