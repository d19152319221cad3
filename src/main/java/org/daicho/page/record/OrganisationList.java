package org.daicho.page.record;

import java.util.Optional;
import org.daicho.model.Organisation;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.LongTable;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
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
    Catalogue catalogue = context.catalogue();
    Table table =
        new TableBuilder<Organisation>(context)
            .text("code", "views-code-label", o -> o.code().map(c -> c.digits()).orElse(""))
            .link("name", "views-name", context::link, o -> context.plain(o.reading()))
            .link(
                "kind",
                "views-kind",
                o -> context.unlinked(context.termName(Vocabulary.ORGANISATION_KIND, o.type())))
            .link(
                "parent",
                "views-parent",
                o ->
                    o.parent()
                        .flatMap(catalogue::organisation)
                        .map(context::link)
                        .orElse(context.unlinked("")))
            .count(
                "programmes",
                "views-programmes",
                o -> OrganisationPage.programmes(catalogue, o).size())
            .table(
                "organisations",
                context.say("views-organisations"),
                catalogue.organisations().stream().sorted(Groups.OFFICIAL).toList(),
                o -> o.id().value());
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
    builder.wide(
        table.id(),
        context.say("views-summary-of", context.name(year.get())),
        builder.figures(table, summary.amountChart(table)));
  }
}
