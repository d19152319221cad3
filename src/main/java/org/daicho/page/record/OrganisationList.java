package org.daicho.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Organisation;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.FiscalYear;
import org.daicho.page.context.Cells;
import org.daicho.page.context.Draft;
import org.daicho.page.context.LongTable;
import org.daicho.page.context.Scope;
import org.daicho.page.list.ListPages;
import org.daicho.page.list.YearPages;
import org.daicho.page.summary.Grouping;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.Portion;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.PageSet;
import org.daicho.view.Table;

/** The list of all organisations. */
public final class OrganisationList {
  private OrganisationList() {}

  public static PageSet page(Scope scope) {
    Draft draft = ListPages.draft(scope, "views-organisations");
    Cells cells = new Cells(scope);
    Catalogue catalogue = scope.catalogue();
    List<Table.Row> rows = new ArrayList<>();
    catalogue.organisations().stream()
        .sorted(Groups.OFFICIAL)
        .forEach(
            (Organisation o) -> {
              List<Table.Cell> row = new ArrayList<>();
              row.add(cells.text(o.code().map(c -> c.digits()).orElse("")));
              row.add(cells.text(scope.link(o), scope.plain(o.reading())));
              row.add(
                  cells.text(
                      scope.unlinked(scope.termName(Vocabulary.ORGANISATION_KIND, o.type()))));
              row.add(
                  cells.text(
                      o.parent()
                          .flatMap(catalogue::organisation)
                          .map(scope::link)
                          .orElse(scope.unlinked(""))));
              row.add(cells.count(OrganisationPage.programmes(catalogue, o).size()));
              rows.add(new Table.Row("row", o.id().value(), false, row));
            });
    Table table =
        new Table(
            "organisations",
            scope.say("views-organisations"),
            "",
            List.of(
                Table.Column.text("code", scope.say("views-code-label")),
                Table.Column.text("name", scope.say("views-name")),
                Table.Column.text("kind", scope.say("views-kind")),
                Table.Column.text("parent", scope.say("views-parent")),
                Table.Column.count("programmes", scope.say("views-programmes"))),
            rows,
            List.of(),
            List.of());
    boolean isLong = LongTable.is(table);
    if (isLong) {
      latestYear(draft, scope); // A long list comes after what sums it up.
    }
    ListPages.table(draft, scope, table);
    if (!isLong) {
      latestYear(draft, scope);
    }
    return draft.set();
  }

  /** The bodies' programmes of the latest year that has plans. */
  private static void latestYear(Draft draft, Scope scope) {
    Optional<FiscalYear> year = YearPages.latestPlanned(scope.catalogue());
    if (year.isEmpty()) {
      return;
    }
    Portion programmes = Portion.of(scope, scope.catalogue().programmesOf(year.get()));
    Grouping groups = Groups.byBody(scope, programmes);
    if (groups.groups().size() < 2) {
      return;
    }
    SummaryTable summary = new SummaryTable(scope, groups, true);
    Table table =
        summary.table(
            "by-organisation", scope.say("views-by-organisation"), scope.say("views-organisation"));
    draft.section(
        table.id(),
        scope.say("views-summary-of", scope.name(year.get())),
        "",
        true,
        List.of(draft.figures(table, summary.amountChart(table).stream().toList())));
  }
}
