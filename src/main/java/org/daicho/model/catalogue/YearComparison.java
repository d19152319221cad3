package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.model.Entry;
import org.daicho.model.Programme;
import org.daicho.model.value.Id;

/**
 * The programmes of a year next to those of the year before: which go on, which began, which ended.
 * One that alone follows another goes on as it.
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
  public static YearComparison of(
      Catalogue catalogue, List<Programme> before, List<Programme> now) {
    Map<Id, Programme> earlier = new LinkedHashMap<>();
    before.forEach(programme -> earlier.put(programme.id(), programme));
    Set<Id> later = now.stream().map(Programme::id).collect(Collectors.toSet());
    List<Pair> goOn = new ArrayList<>();
    List<Programme> begun = new ArrayList<>();
    for (Programme programme : now) {
      Programme was =
          earlier.containsKey(programme.id())
              ? earlier.remove(programme.id())
              : onlyPredecessor(catalogue, programme)
                  .filter(id -> !later.contains(id))
                  .map(earlier::remove)
                  .orElse(null);
      if (was == null) {
        begun.add(programme);
      } else {
        goOn.add(new Pair(was, programme));
      }
    }
    return new YearComparison(List.copyOf(goOn), List.copyOf(begun), List.copyOf(earlier.values()));
  }

  /** What those that go on were in the earlier year. */
  public List<Programme> wentOn() {
    return goOn.stream().map(Pair::before).toList();
  }

  /** What those that go on are in the later year. */
  public List<Programme> goingOn() {
    return goOn.stream().map(Pair::now).toList();
  }

  /** All of the earlier year. */
  public List<Programme> before() {
    return Stream.concat(wentOn().stream(), ended.stream()).toList();
  }

  /** All of the later year. */
  public List<Programme> now() {
    return Stream.concat(goingOn().stream(), begun.stream()).toList();
  }

  /** What a programme follows, if neither has another to follow or to be followed by. */
  private static Optional<Id> onlyPredecessor(Catalogue catalogue, Programme programme) {
    List<Entry> earlier = catalogue.predecessors(programme);
    return earlier.size() == 1 && catalogue.successors(earlier.get(0)).size() == 1
        ? Optional.of(earlier.get(0).id())
        : Optional.empty();
  }
}
