package org.daicho.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * One of the ways in which a plan shows its items.
 *
 * @param title of the section; may be empty
 * @param items the kinds of items shown, terms of the vocabulary {@code item-kind}
 * @param parties of a matrix: the organisations, one a column
 * @param labels of a matrix: the columns' headings, by party, where the names do not serve
 * @param root of a tree: the organisation at its top
 */
public record PlanView(
    Form show,
    Text title,
    List<Id> items,
    List<Id> parties,
    Map<Id, Text> labels,
    Optional<Id> root) {

  void addTo(String path, Contents to) {
    to.text(path, "title", title);
    labels.forEach((id, label) -> to.text(path, "labels." + id, label));
    to.each(path, "items", Kind.VOCABULARY, Optional.of(Vocabulary.ITEM_KIND), items);
    to.each(path, "parties", Kind.ORGANISATION, Optional.empty(), parties);
    to.entry(path, "root", Kind.ORGANISATION, root);
  }

  /** The shapes that plans come in. */
  public enum Form {
    /** Items down, parties across, and in each cell what the party does about the item. */
    MATRIX,
    /** Items with their parts, read top down, those that answer one another side by side. */
    OUTLINE,
    /** Items as numbered fields. */
    SHEET,
    /** Items and parts in a table whose cells are merged over what they hold. */
    TABLE,
    /** Organisations below one another, each with the items that are by it. */
    TREE
  }
}
