package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daicho.model.Programme;
import org.daicho.model.value.Id;

/**
 * The programmes of a year next to those of the year before: which go on, which began, which ended.
 *
 * @param goOn in the order of the later year
 */
public record YearComparison(List<Pair> goOn, List<Programme> begun, List<Programme> ended) {
  /** What a programme was in the two years. */
  public record Pair(Programme before, Programme now) {}

  /**
   * @param before what the programmes of the earlier year were
   * @param now what those of the later year were
   */
  public static YearComparison of(List<Programme> before, List<Programme> now) {
    Map<Id, Programme> earlier = new LinkedHashMap<>();
    before.forEach(programme -> earlier.put(programme.id(), programme));
    List<Pair> goOn = new ArrayList<>();
    List<Programme> begun = new ArrayList<>();
    for (Programme programme : now) {
      Programme was = earlier.remove(programme.id());
      if (was == null) {
        begun.add(programme);
      } else {
        goOn.add(new Pair(was, programme));
      }
    }
    return new YearComparison(List.copyOf(goOn), List.copyOf(begun), List.copyOf(earlier.values()));
  }
}
