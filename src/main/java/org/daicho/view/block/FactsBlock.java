package org.daicho.view.block;

import java.util.List;
import org.daicho.view.Link;

/** A definition list. */
public record FactsBlock(List<Fact> items) implements Block {

  /** One term with one or more values. */
  public record Fact(String label, List<Link> values) {}
}
