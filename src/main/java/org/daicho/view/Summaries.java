package org.daicho.view;

import java.util.List;
import java.util.Set;
import org.daicho.model.Id;
import org.daicho.model.Programme;

/**
 * The summary tables of some programmes: by year, plan, municipality, class and theme, each where
 * there is something to tell apart. Sums never run over several fiscal years: then there are tables
 * by year and by plan only, without a total.
 */
final class Summaries {
  private Summaries() {}

  /**
   * @param without what the page itself is of, e.g. {@code class}
   */
  static void add(Draft draft, Scope scope, List<Programme> programmes, Set<String> without) {
    List<SummaryTable.Group> years = Groups.byYear(scope, programmes);
    boolean oneYear = years.size() == 1;
    add(draft, scope, "year", years, without, false);
    add(draft, scope, "plan", Groups.byPlan(scope, programmes), without, oneYear);
    if (!oneYear) {
      return;
    }
    add(draft, scope, "organisation", Groups.byBody(scope, programmes), without, true);
    for (Id vocabulary : TermPages.VOCABULARIES) {
      List<SummaryTable.Group> groups = Groups.byTerm(scope, vocabulary, programmes);
      // Programmes without a term would be missing from the table, so its total would not be
      // theirs.
      int counted = groups.stream().mapToInt(g -> g.programmes().size()).sum();
      add(draft, scope, vocabulary.value(), groups, without, counted == programmes.size());
    }
  }

  private static void add(
      Draft draft,
      Scope scope,
      String what,
      List<SummaryTable.Group> groups,
      Set<String> without,
      boolean withTotal) {
    if (groups.size() < 2 || without.contains(what)) {
      return;
    }
    String caption = scope.say("views-by-" + what);
    SummaryTable summary = new SummaryTable(scope, groups);
    Table table = summary.table("by-" + what, caption, scope.say("views-" + what), withTotal);
    // Bodies are many and differ; of classes and themes the bars in the table say enough.
    List<Chart> charts = what.equals("organisation") ? summary.charts(table) : List.of();
    draft.section("by-" + what, caption, "", true, List.of(draft.figures(table, charts)));
  }
}
