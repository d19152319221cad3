package org.daicho.page.summary;

import java.util.List;
import java.util.Set;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Chart;
import org.daicho.view.Table;

/**
 * The summary tables of some programmes: by year, plan, municipality, class and theme, each where
 * there is something to tell apart. Sums never run over several fiscal years: then there are tables
 * by year and by plan only, without a total.
 */
public final class Summaries {
  private Summaries() {}

  /**
   * @param programmes of which the page is
   * @param without what the page itself is of, e.g. {@code class}
   */
  public static void add(
      PageBuilder builder,
      PageContext context,
      ProgrammeSelection programmes,
      Set<String> without) {
    boolean oneYear = programmes.isOfOneYear(context);
    Adder adder = new Adder(builder, context);
    if (!oneYear && !without.contains("year")) {
      adder.add("year", Groups.byYear(context, programmes), false);
    }
    if (!without.contains("plan")) {
      adder.add("plan", Groups.byPlan(context, programmes), oneYear);
    }
    if (!oneYear) {
      return;
    }
    if (!without.contains("organisation")) {
      adder.add("organisation", Groups.byBody(context, programmes), true);
    }
    for (Id vocabulary : Vocabulary.WITH_PAGES) {
      if (!without.contains(vocabulary.value())) {
        Grouping grouping = Groups.byTerm(context, vocabulary, programmes);
        // Programmes without a term would be missing from the table, so its total would not be
        // theirs.
        adder.add(vocabulary.value(), grouping, grouping.whole());
      }
    }
  }

  private record Adder(PageBuilder builder, PageContext context) {
    void add(String what, Grouping grouping, boolean withTotal) {
      if (grouping.groups().size() < 2) {
        return;
      }
      String caption = context.say("views-by-" + what);
      SummaryTable summary = new SummaryTable(context, grouping, withTotal);
      Table table = summary.table("by-" + what, caption, context.say("views-" + what));
      // Bodies are many and differ; of classes and themes the bars in the table say enough.
      List<Chart> charts = what.equals("organisation") ? summary.charts(table) : List.of();
      builder.wide("by-" + what, caption, builder.figures(table, charts));
    }
  }
}
