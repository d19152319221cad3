package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daicho.model.Entry;
import org.daicho.model.Programme;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Numerals;

/** The order in which documents print what is in them. */
final class DocumentOrder {
  private DocumentOrder() {}

  /**
   * By number, where numbers are digits by their value, then by id. Each number is read once, not
   * at each comparison.
   */
  static <T extends Entry> Comparator<T> byNumber(List<T> entries, Function<T, String> number) {
    Map<Id, Long> values = new HashMap<>();
    for (T entry : entries) {
      values.put(entry.id(), Numerals.parse(number.apply(entry)).orElse(Long.MAX_VALUE));
    }
    return Comparator.comparing((T entry) -> values.get(entry.id()))
        .thenComparing(number)
        .thenComparing(Entry::id);
  }

  /**
   * Each programme's place among all, and each of its states': the latest year first, then plan by
   * plan.
   */
  static Map<Programme, Integer> ranks(Catalogue catalogue) {
    List<Place> order = new ArrayList<>(catalogue.programmes().size());
    for (Programme programme : catalogue.programmesAndStates()) {
      order.add(
          new Place(
              programme,
              catalogue.yearOf(programme).map(FiscalYear::year).orElse(0),
              catalogue.planOf(programme).map(plan -> plan.id().value()).orElse("~"),
              catalogue.placeInPlan(programme)));
    }
    order.sort(null); // A programme of several years comes right before the last of them.
    Map<Programme, Integer> ranks = new IdentityHashMap<>();
    for (Place place : order) {
      ranks.put(place.programme, ranks.size());
    }
    return ranks;
  }

  private record Place(Programme programme, int year, String plan, int inPlan)
      implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byYear = Integer.compare(other.year, year);
      int byPlan = byYear == 0 ? plan.compareTo(other.plan) : byYear;
      return byPlan == 0 ? Integer.compare(inPlan, other.inPlan) : byPlan;
    }
  }
}
