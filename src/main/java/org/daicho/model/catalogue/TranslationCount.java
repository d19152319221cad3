package org.daicho.model.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daicho.model.value.TranslationState;

/** How many translations there are in each state. */
public record TranslationCount(long current, long unmarked, long stale, long missing) {

  public static TranslationCount of(Collection<Translation> translations) {
    Map<TranslationState, Long> counts =
        translations.stream()
            .collect(Collectors.groupingBy(Translation::state, Collectors.counting()));
    return new TranslationCount(
        counts.getOrDefault(TranslationState.CURRENT, 0L),
        counts.getOrDefault(TranslationState.UNMARKED, 0L),
        counts.getOrDefault(TranslationState.STALE, 0L),
        counts.getOrDefault(TranslationState.MISSING, 0L));
  }

  /** The counts of each group, in the order of the groups given. */
  public static <K> Map<K, TranslationCount> by(
      Collection<Translation> translations,
      Function<Translation, K> group,
      Comparator<? super K> order) {
    Map<K, List<Translation>> groups = translations.stream().collect(Collectors.groupingBy(group));
    Map<K, TranslationCount> counts = new LinkedHashMap<>();
    groups.keySet().stream().sorted(order).forEach(k -> counts.put(k, of(groups.get(k))));
    return counts;
  }

  public long of(TranslationState state) {
    return switch (state) {
      case CURRENT -> current;
      case UNMARKED -> unmarked;
      case STALE -> stale;
      case MISSING -> missing;
    };
  }

  public long total() {
    return current + unmarked + open();
  }

  /** How many are for somebody to do something about. */
  public long open() {
    return stale + missing;
  }
}
