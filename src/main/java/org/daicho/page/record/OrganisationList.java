package org.daicho.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Organisation;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.Cells;
import org.daicho.page.context.LongTable;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.list.ListPages;
import org.daicho.page.list.YearPages;
import org.daicho.page.summary.Grouping;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.Table;
import org.daicho.view.page.PageSet;

/** The list of all organisations. */
public final class OrganisationList {
  private OrganisationList() {}

  public static PageSet page(PageContext context) {
    PageBuilder builder = ListPages.builder(context, "views-organisations");
    Cells cells = new Cells(context);
    Catalogue catalogue = context.catalogue();
    List<Table.Row> rows = new ArrayList<>();
    catalogue.organisations().stream()
        .sorted(Groups.OFFICIAL)
        .forEach(
            (Organisation o) -> {
              List<Table.Cell> row = new ArrayList<>();
              row.add(cells.text(o.code().map(c -> c.digits()).orElse("")));
              row.add(cells.text(context.link(o), context.plain(o.reading())));
              row.add(
                  cells.text(
                      context.unlinked(context.termName(Vocabulary.ORGANISATION_KIND, o.type()))));
              row.add(
                  cells.text(
                      o.parent()
                          .flatMap(catalogue::organisation)
                          .map(context::link)
                          .orElse(context.unlinked(""))));
              row.add(cells.count(OrganisationPage.programmes(catalogue, o).size()));
              rows.add(new Table.Row(Table.RowKind.ROW, o.id().value(), false, row));
            });
    Table table =
        new Table(
            "organisations",
            context.say("views-organisations"),
            "",
            List.of(
                Table.Column.text("code", context.say("views-code-label")),
                Table.Column.text("name", context.say("views-name")),
                Table.Column.text("kind", context.say("views-kind")),
                Table.Column.text("parent", context.say("views-parent")),
                Table.Column.count("programmes", context.say("views-programmes"))),
            rows,
            List.of(),
            List.of());
    boolean isLong = LongTable.is(table);
    if (isLong) {
      latestYear(builder, context); // A long list comes after what sums it up.
    }
    ListPages.table(builder, context, table);
    if (!isLong) {
      latestYear(builder, context);
    }
    return builder.set();
  }

  /** The bodies' programmes of the latest year that has plans. */
  private static void latestYear(PageBuilder builder, PageContext context) {
    Optional<FiscalYear> year = YearPages.latestPlanned(context.catalogue());
    if (year.isEmpty()) {
      return;
    }
    ProgrammeSelection programmes =
        ProgrammeSelection.of(context, context.catalogue().programmesOf(year.get()));
    Grouping groups = Groups.byBody(context, programmes);
    if (groups.groups().size() < 2) {
      return;
    }
    SummaryTable summary = new SummaryTable(context, groups, true);
    Table table =
        summary.table(
            "by-organisation",
            context.say("views-by-organisation"),
            context.say("views-organisation"));
    builder.section(
        table.id(),
        context.say("views-summary-of", context.name(year.get())),
        "",
        true,
        List.of(builder.figures(table, summary.amountChart(table).stream().toList())));
  }
}
