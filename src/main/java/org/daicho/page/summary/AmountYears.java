package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.time.FiscalYear;

/** How many years of amounts a list shows next to one another. */
final class AmountYears {
  /** More columns of amounts than these are no list that anybody reads. */
  private static final int MOST_COLUMNS = 8;

  private AmountYears() {}

  /**
   * The years whose columns are too many, the latest first: of the latest year all columns are
   * shown, of the others those of whole years as long as there is room.
   */
  static List<FiscalYear> tooMany(List<AmountKind> kinds) {
    SortedMap<FiscalYear, Integer> columns = new TreeMap<>(Comparator.reverseOrder());
    kinds.stream()
        .filter(AmountKind::byYear)
        .flatMap(kind -> kind.year().stream())
        .forEach(year -> columns.merge(year, 1, Integer::sum));
    List<FiscalYear> tooMany = new ArrayList<>();
    int shown = 0;
    for (Map.Entry<FiscalYear, Integer> year : columns.entrySet()) {
      if (shown > 0 && (shown + year.getValue() > MOST_COLUMNS || !tooMany.isEmpty())) {
        tooMany.add(year.getKey());
      } else {
        shown += year.getValue();
      }
    }
    return List.copyOf(tooMany);
  }
}
