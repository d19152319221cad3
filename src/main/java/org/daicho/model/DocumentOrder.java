package org.daicho.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

  /** Each programme's place among all: the latest year first, then plan by plan. */
  static Map<Id, Integer> ranks(Catalogue catalogue) {
    List<Programme> order = new ArrayList<>(catalogue.programmes());
    Map<Id, Integer> years = new HashMap<>();
    order.forEach(p -> years.put(p.id(), -catalogue.yearOf(p).map(FiscalYear::year).orElse(0)));
    order.sort(
        Comparator.comparing((Programme p) -> years.get(p.id()))
            .thenComparing(p -> p.plan().map(Id::value).orElse("~"))
            .thenComparing(byNumber(order, Programme::number)));
    Map<Id, Integer> ranks = new HashMap<>();
    for (Programme programme : order) {
      ranks.put(programme.id(), ranks.size());
    }
    return ranks;
  }
}
