package org.daicho.content.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daicho.content.value.Values;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.value.Id;
import org.daicho.yaml.Node;

/**
 * Names that several lines of a budget have amounts under, and that are no columns. A name in one
 * line is a slip in that line; in several, the column was left out or misspelt, which is reported
 * once.
 */
final class UndeclaredColumns {
  /** What a line has besides amounts. */
  private static final Set<String> OWN =
      Set.of("programme", "name", "lines", "printed-subtotals", "counted-elsewhere");

  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private UndeclaredColumns() {}

  /** Finds and reports them. */
  static List<Id> report(Fields budget, List<Id> columns) {
    UndeclaredColumns names = new UndeclaredColumns();
    budget.node("lines").ifPresent(names::count);
    List<String> unused = new ArrayList<>(columns.stream().map(Id::value).toList());
    unused.removeAll(names.lines.keySet());
    List<Id> undeclared = new ArrayList<>();
    names.lines.forEach(
        (name, count) -> {
          Id id = Id.of(name);
          if (count > 1 && !columns.contains(id)) {
            undeclared.add(id);
            budget.error(
                "columns",
                "unknown-column",
                count + " lines have an amount in `" + name + "`, which is not among the columns",
                Nearest.to(name, unused)
                    .map(near -> "is it `" + near + "` that is meant?")
                    .orElse("add `" + name + ": {measure: …, phase: …}`"));
            budget.unread(name);
          }
        });
    return undeclared;
  }

  private void count(Node node) {
    if (!(node instanceof Node.Sequence sequence)) {
      return;
    }
    for (Node item : sequence.items()) {
      if (item instanceof Node.Mapping line) {
        for (Node.Pair pair : line.pairs()) {
          String key = pair.key().text();
          if (Id.isValid(key) && !OWN.contains(key) && !Values.looksLikeTornNumber(key)) {
            lines.merge(key, 1, Integer::sum);
          }
        }
        line.get("lines").ifPresent(this::count);
      }
    }
  }
}
