package org.daicho.page.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.PageContext;
import org.daicho.view.YearHead;

/**
 * The years of a programme, which are the same columns in all tables of its page.
 *
 * @param all in order
 */
public record YearColumns(List<FiscalYear> all) {
  /** More years than these are not filled up with those of which nothing is known. */
  private static final int MOST = 15;

  /** Some years and those between them. */
  public static YearColumns of(Collection<FiscalYear> known) {
    TreeSet<FiscalYear> years = new TreeSet<>(known);
    if (!years.isEmpty() && years.last().year() - years.first().year() < MOST) {
      for (int year = years.first().year(); year < years.last().year(); year++) {
        years.add(new FiscalYear(year));
      }
    }
    return new YearColumns(List.copyOf(years));
  }

  public boolean areSeveral() {
    return all.size() > 1;
  }

  List<YearHead> heads(PageContext context) {
    List<YearHead> heads = new ArrayList<>();
    for (FiscalYear year : all) {
      heads.add(head(context, year));
    }
    return heads;
  }

  static YearHead head(PageContext context, FiscalYear year) {
    return new YearHead(String.valueOf(year.year()), year.era(context.lang()), context.name(year));
  }
}
