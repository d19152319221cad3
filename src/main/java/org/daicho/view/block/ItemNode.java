package org.daicho.view.block;

import java.util.List;
import org.daicho.model.value.Words;
import org.daicho.view.Link;

/**
 * An item of a plan, or a part of one.
 *
 * @param id its fragment on the item's page
 * @param number as printed; may be empty
 * @param kind what it is, in a word
 * @param mark such as 新; may be empty
 * @param summary may be empty
 * @param note what the reader must know of the record; may be empty
 * @param by who does it; none where that is said above
 * @param related what it answers, and what answers it, each said to be so
 */
public record ItemNode(
    String id,
    String number,
    String kind,
    Link name,
    String mark,
    Words summary,
    Words note,
    List<Link> by,
    List<FactsBlock.Fact> related,
    List<ItemNode> parts) {

  public ItemNode withRelated(List<FactsBlock.Fact> facts) {
    return new ItemNode(id, number, kind, name, mark, summary, note, by, List.copyOf(facts), parts);
  }

  public ItemNode withBy(List<Link> links) {
    return new ItemNode(id, number, kind, name, mark, summary, note, links, related, parts);
  }
}
