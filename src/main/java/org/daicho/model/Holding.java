package org.daicho.model;

import java.util.Optional;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * What a source document holds, as counted in the document, so that the catalogue can prove that it
 * has everything.
 *
 * @param what is counted
 * @param count how many the document has
 * @param of which records are those
 * @param missing why the catalogue has fewer; empty where it has them all
 */
public record Holding(Text what, int count, Selection of, Text missing) {

  void addTo(String path, Contents to) {
    to.text(path, "what", what);
    to.entry(path, "of.plan", Kind.PLAN, of.plan());
    to.term(path, "of.kind", Vocabulary.ITEM_KIND, of.kind());
    to.entry(path, "of.by", Kind.ORGANISATION, of.by());
    to.term(path, "of.mark", Vocabulary.MARK, of.mark());
    to.term(path, "of.organisation-kind", Vocabulary.ORGANISATION_KIND, of.organisationKind());
    to.entry(path, "of.parent", Kind.ORGANISATION, of.parent());
    to.text(path, "missing", missing);
  }

  /**
   * Which records are counted: items and parts of a plan (of a kind, by an organisation, with a
   * mark, each if given), else the plan's programmes; or the budgets that come from the document;
   * or organisations of a kind below a parent.
   */
  public record Selection(
      Optional<Id> plan,
      Optional<Id> kind,
      Optional<Id> by,
      Optional<Id> mark,
      boolean budgets,
      Optional<Id> organisationKind,
      Optional<Id> parent) {}
}
