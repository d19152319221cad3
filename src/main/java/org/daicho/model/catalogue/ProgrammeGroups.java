package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;

/**
 * The programmes by what they are of, gathered once: a catalogue of thousands looked through again
 * for each year and each term of a vocabulary would take the time of their product.
 */
final class ProgrammeGroups {
  private final Map<FiscalYear, List<Programme>> byYear = new HashMap<>();
  private final Map<Id, List<Programme>> byClass = new HashMap<>();
  private final Map<Id, List<Programme>> byTheme = new HashMap<>();

  ProgrammeGroups(Catalogue catalogue, ProgrammeStates states) {
    for (Programme programme : catalogue.programmes()) {
      for (Programme state : states.of(programme)) {
        catalogue.yearOf(state).ifPresent(year -> put(byYear, year, state));
      }
      states.put(
          programme, p -> p.terms(Vocabulary.CLASS), (term, state) -> put(byClass, term, state));
      for (Id term : programme.terms(Vocabulary.THEME)) {
        put(byTheme, term, programme);
      }
    }
  }

  private static <K> void put(Map<K, List<Programme>> groups, K key, Programme programme) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(programme);
  }

  /** Those of each year, in order of their ids; some are of none. */
  Map<FiscalYear, List<Programme>> byYear() {
    return byYear;
  }

  /** Those of each term of {@code class} or {@code theme}, in order of their ids. */
  Map<Id, List<Programme>> byTerm(Id vocabulary) {
    return vocabulary.equals(Vocabulary.CLASS) ? byClass : byTheme;
  }
}
