package org.daicho.page.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daicho.model.Source;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
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
    Cells cells = new Cells(context);
    Catalogue catalogue = context.catalogue();
    List<Table.Row> rows = new ArrayList<>();
    catalogue.sources().stream()
        .sorted(
            Comparator.comparing((Source s) -> s.fiscalYear().map(FiscalYear::year).orElse(0))
                .reversed()
                .thenComparing(Source::id))
        .forEach(
            source -> {
              List<Table.Cell> row = new ArrayList<>();
              row.add(
                  cells.text(
                      source.fiscalYear().map(context::both).orElse(context.say("views-no-year"))));
              row.add(cells.text(context.link(source), context.words(source.note())));
              row.add(cells.text(context.organisation(source.organisation())));
              row.add(cells.count(SourceCount.of(catalogue, source)));
              rows.add(new Table.Row(Table.RowKind.ROW, source.id().value(), false, row));
            });
    return new Table(
        "sources",
        context.say("views-sources"),
        "",
        List.of(
            Table.Column.text("year", context.say("views-year")),
            Table.Column.text("name", context.say("views-source")),
            Table.Column.text("organisation", context.say("views-published-by")),
            Table.Column.count("records", context.say("views-records"))),
        rows,
        List.of(),
        List.of());
  }
}
