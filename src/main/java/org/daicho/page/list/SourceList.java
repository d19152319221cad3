package org.daicho.page.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daicho.model.Source;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.FiscalYear;
import org.daicho.page.context.Cells;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.view.PageSet;
import org.daicho.view.Table;

/** The list of all source documents. */
public final class SourceList {
  private SourceList() {}

  public static PageSet page(Scope scope) {
    Draft draft = ListPages.draft(scope, "views-sources");
    ListPages.table(draft, scope, table(scope));
    return draft.set();
  }

  /** The source documents with what the catalogue has of each, the latest year first. */
  public static Table table(Scope scope) {
    Cells cells = new Cells(scope);
    Catalogue catalogue = scope.catalogue();
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
                      source.fiscalYear().map(scope::both).orElse(scope.say("views-no-year"))));
              row.add(cells.text(scope.link(source), scope.words(source.note())));
              row.add(cells.text(scope.organisation(source.organisation())));
              row.add(cells.count(SourceCount.of(catalogue, source)));
              rows.add(new Table.Row("row", source.id().value(), false, row));
            });
    return new Table(
        "sources",
        scope.say("views-sources"),
        "",
        List.of(
            Table.Column.text("year", scope.say("views-year")),
            Table.Column.text("name", scope.say("views-source")),
            Table.Column.text("organisation", scope.say("views-published-by")),
            Table.Column.count("records", scope.say("views-records"))),
        rows,
        List.of(),
        List.of());
  }
}
