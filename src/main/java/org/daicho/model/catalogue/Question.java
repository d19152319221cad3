package org.daicho.model.catalogue;

/**
 * What was asked of a catalogue.
 *
 * @param subject what the records are of that answer; empty for all
 */
public record Question(Relation relation, String subject) implements Comparable<Question> {
  @Override
  public int compareTo(Question other) {
    int byRelation = relation.compareTo(other.relation);
    return byRelation != 0 ? byRelation : subject.compareTo(other.subject);
  }
}
