package org.daicho.page.list;

import java.util.Comparator;
import org.daicho.model.Source;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
import org.daicho.view.Table;
import org.daicho.view.page.PageSet;

/** The list of all source documents. */
public final class SourceList {
  private SourceList() {}

  public static PageSet page(PageContext context) {
    PageBuilder builder = ListPages.builder(context, "views-sources");
    ListPages.table(builder, context, table(context));
    return builder.set();
  }

  /** The source documents with what the catalogue has of each, the latest year first. */
  public static Table table(PageContext context) {
    return new TableBuilder<Source>(context)
        .text("year", "views-year", s -> context.both(s.fiscalYear()))
        .link("name", "views-source", context::link, s -> context.words(s.note()))
        .link("organisation", "views-published-by", s -> context.organisation(s.organisation()))
        .count("records", "views-records", s -> SourceCount.of(context.catalogue(), s))
        .table(
            "sources",
            context.say("views-sources"),
            context.catalogue().sources().stream()
                .sorted(
                    Comparator.comparing(
                            (Source s) -> s.fiscalYear().map(FiscalYear::year).orElse(0))
                        .reversed()
                        .thenComparing(Source::id))
                .toList(),
            s -> s.id().value());
  }
}
