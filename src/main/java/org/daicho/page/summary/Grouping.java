package org.daicho.page.summary;

import java.util.List;
import java.util.function.Predicate;

/**
 * Programmes put in groups.
 *
 * @param programmes all that were to be put in groups
 * @param groups none of them empty
 * @param whole whether each of the programmes is in one group, and in one only, so that the groups
 *     come to all of them
 */
public record Grouping(
    ProgrammeSelection programmes, List<SummaryTable.Group> groups, boolean whole) {

  /** Some of the groups. */
  public Grouping only(Predicate<SummaryTable.Group> test) {
    List<SummaryTable.Group> some = groups.stream().filter(test).toList();
    return new Grouping(programmes, some, whole && some.size() == groups.size());
  }
}
