package org.daicho.model.catalogue;

import java.util.Comparator;

/**
 * What was asked of a catalogue.
 *
 * @param subject what the records are of that answer; empty for all
 */
public record Question(Relation relation, String subject) implements Comparable<Question> {
  private static final Comparator<Question> ORDER =
      Comparator.comparing(Question::relation).thenComparing(Question::subject);

  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }
}
