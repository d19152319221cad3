package org.daicho.model.catalogue;

/**
 * What was asked of a catalogue.
 *
 * @param subject what the records are of that answer; empty for all
 */
public record Question(Relation relation, String subject) implements Comparable<Question> {
  /** Written out, since the quick compiler makes a record's own slow, and a build asks millions. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Question question
        && relation == question.relation
        && subject.equals(question.subject);
  }

  @Override
  public int hashCode() {
    return 31 * relation.ordinal() + subject.hashCode();
  }

  @Override
  public int compareTo(Question other) {
    int byRelation = relation.compareTo(other.relation);
    return byRelation != 0 ? byRelation : subject.compareTo(other.subject);
  }
}
