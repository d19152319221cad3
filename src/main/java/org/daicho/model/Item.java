package org.daicho.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * Something that a plan says besides its programmes: an item of an agreement, an issue, a
 * direction, a measure, an initiative. It has parts, to any depth, each with an address of its own.
 *
 * @param plan that says it
 * @param root the item itself, as the outermost part; its id is the record's
 * @param source absent where the plan's serves
 */
public record Item(Id id, Text body, Id plan, Part root, Optional<Provenance> source)
    implements Entry {

  @Override
  public Kind kind() {
    return Kind.ITEM;
  }

  @Override
  public Text name() {
    return root.name();
  }

  /** The item and all its parts, in the order of the document. */
  public List<Part> all() {
    List<Part> all = new ArrayList<>();
    add(root, all);
    return all;
  }

  private static void add(Part part, List<Part> all) {
    all.add(part);
    part.parts().forEach(p -> add(p, all));
  }

  /**
   * @param id unique within the record, and permanent: it is the part's fragment
   * @param type a term of the vocabulary {@code item-kind}
   * @param number as printed; may be empty
   * @param by the organisations that do it; what a part leaves out is its parent's
   * @param themes terms of the vocabulary {@code theme}; likewise
   * @param answers other items of the plan that this is the answer to
   * @param mark a term of the vocabulary {@code mark}, such as 新
   * @param summary in the catalogue's own words; may be empty
   * @param note what a reader must know of the record; may be empty
   */
  public record Part(
      Id id,
      Id type,
      String number,
      Text name,
      List<Id> by,
      List<Id> themes,
      List<Id> answers,
      Optional<Id> mark,
      Text summary,
      Text note,
      List<Part> parts) {}
}
