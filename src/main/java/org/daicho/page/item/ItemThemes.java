package org.daicho.page.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daicho.model.Item;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;
import org.daicho.page.chart.BarChart;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.Sources;
import org.daicho.page.context.TableBuilder;
import org.daicho.view.Chart;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * How many of a plan's initiatives are about each theme. Counted as on the themes' own pages: the
 * outermost part that is about a theme counts once, and what it holds is not counted again. One
 * that is about several themes counts for each, so there is no total.
 */
final class ItemThemes {
  /** Of fewer there is nothing to compare. */
  private static final int FEWEST = 3;

  private final PageContext context;
  private final List<Item> items;
  private final Map<Id, Integer> counts = new LinkedHashMap<>();

  ItemThemes(PageContext context, List<Item> items) {
    this.context = context;
    this.items = items;
    context
        .catalogue()
        .vocabulary(Vocabulary.THEME)
        .ifPresent(v -> v.terms().keySet().forEach(t -> counts.put(t, 0)));
    items.forEach(item -> count(item.root(), Set.of()));
    counts.values().removeIf(n -> n == 0);
  }

  private void count(Item.Part part, Set<Id> counted) {
    Set<Id> now = new TreeSet<>(counted);
    for (Id theme : part.themes()) {
      if (now.add(theme) && counts.containsKey(theme)) {
        counts.merge(theme, 1, Integer::sum);
      }
    }
    part.parts().forEach(p -> count(p, now));
  }

  /** Adds a section where there are enough themes to compare. */
  void add(PageBuilder builder) {
    if (counts.size() < FEWEST) {
      return;
    }
    Table table = table();
    List<Link> sources =
        Sources.of(context, items.stream().map(i -> context.catalogue().provenanceOf(i)));
    List<Chart> charts =
        BarChart.of(
                context,
                table,
                "items-by-theme-chart",
                List.of(new BarChart.Columns(List.of(1), false)),
                sources)
            .stream()
            .toList();
    builder.section(
        table.id(),
        table.caption(),
        context.say("items-by-theme-aside"),
        false,
        List.of(builder.figures(table, charts)));
  }

  private Table table() {
    return new TableBuilder<Map.Entry<Id, Integer>>(context)
        .link("name", "views-theme", e -> context.term(Vocabulary.THEME, e.getKey()))
        .count("items", "views-measures", Map.Entry::getValue)
        .table(
            "items-by-theme",
            context.say("items-by-theme"),
            counts.entrySet(),
            e -> e.getKey().value());
  }
}
