package org.daicho.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Programme;
import org.daicho.model.Site;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.list.ListPages;
import org.daicho.page.list.SourceList;
import org.daicho.page.list.YearPages;
import org.daicho.page.map.SmallMaps;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.block.ProseBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The first page: what there is, its key figures, and the ways in. */
public final class HomePage {
  private HomePage() {}

  public static PageSet of(PageContext context) {
    Catalogue catalogue = context.catalogue();
    Site site = catalogue.site();
    PageBuilder builder = new PageBuilder(context, PageKind.HOME);
    builder.heading(
        context.string(site.title()),
        List.of(),
        site.tagline().isEmpty() ? site.title() : site.tagline(),
        List.of(),
        site.summary());
    if (!catalogue.sources().isEmpty()) {
      builder.section(
          "sources",
          context.say("views-sources"),
          "",
          true,
          List.of(builder.figures(SourceList.table(context))));
    }
    if (ListPages.isEmpty(catalogue)) {
      builder.section("empty", "", new ProseBlock(context.plain(context.say("views-empty"))));
    }
    latestYear(builder, context);
    List<Block> ways = new ArrayList<>(SmallMaps.all(context, context.say("map-by-place")));
    IndexBlock browse = browse(context);
    if (!browse.columns().isEmpty()) {
      ways.add(browse);
    }
    builder.section("browse", context.say("views-browse"), "", false, ways);
    builder.section("data", context.say("views-data"), data(context));
    return builder.set();
  }

  /** The key figures of the latest year that has plans. */
  private static void latestYear(PageBuilder builder, PageContext context) {
    Catalogue catalogue = context.catalogue();
    Optional<FiscalYear> latest = YearPages.latestPlanned(catalogue);
    if (latest.isEmpty()) {
      return;
    }
    List<Programme> programmes = catalogue.programmesOf(latest.get());
    SummaryTable summary =
        new SummaryTable(
            context, Groups.byPlan(context, ProgrammeSelection.of(context, programmes)), true);
    Table table = summary.table("plans", context.say("views-by-plan"), context.say("views-plan"));
    builder.section(
        "latest",
        context.say("views-summary-of", context.name(latest.get())),
        "",
        true,
        List.of(builder.figures(table, summary.amountChart(table).stream().toList())));
  }

  private static IndexBlock browse(PageContext context) {
    Catalogue catalogue = context.catalogue();
    List<IndexBlock.Column> columns = new ArrayList<>();
    List<IndexBlock.Item> kinds = new ArrayList<>();
    kind(kinds, context, "views-programmes", Kind.PROGRAMME);
    kind(kinds, context, "views-plans", Kind.PLAN);
    kind(kinds, context, "views-items", Kind.ITEM);
    kind(kinds, context, "views-budgets", Kind.BUDGET);
    kind(kinds, context, "views-organisations", Kind.ORGANISATION);
    kind(kinds, context, "views-sources", Kind.SOURCE);
    for (Vocabulary vocabulary : catalogue.vocabulariesWithPages()) {
      kinds.add(
          new IndexBlock.Item(
              context.link(vocabulary.name(), Paths.terms(context.lang(), vocabulary.id())),
              context.number(vocabulary.terms().size(), 1)));
    }
    if (!kinds.isEmpty()) {
      columns.add(new IndexBlock.Column(context.say("views-by-kind"), kinds));
    }
    ProgrammeSelection all = ProgrammeSelection.of(context, catalogue.programmes());
    for (Id vocabulary : Vocabulary.WITH_PAGES) {
      List<IndexBlock.Item> items =
          Groups.byTerm(context, vocabulary, all).groups().stream()
              .map(g -> new IndexBlock.Item(g.label(), context.number(g.programmes().size(), 1)))
              .toList();
      if (!items.isEmpty()) {
        columns.add(
            new IndexBlock.Column(
                catalogue
                    .vocabulary(vocabulary)
                    .map(Vocabulary::name)
                    .map(context::string)
                    .orElse(""),
                items));
      }
    }
    List<IndexBlock.Item> years =
        YearPages.years(catalogue).stream()
            .map(y -> new IndexBlock.Item(context.year(y), String.valueOf(y.year())))
            .toList();
    if (!years.isEmpty()) {
      columns.add(new IndexBlock.Column(context.say("views-years"), years));
    }
    return new IndexBlock(columns);
  }

  private static void kind(
      List<IndexBlock.Item> items, PageContext context, String message, Kind kind) {
    int count = context.catalogue().entries(kind).size();
    if (count > 0) {
      items.add(
          new IndexBlock.Item(
              new Link(
                  context.plain(context.say(message)),
                  context.href(Paths.list(context.lang(), kind, 1))),
              context.number(count, 1)));
    }
  }

  private static Block data(PageContext context) {
    List<IndexBlock.Item> items = new ArrayList<>();
    for (String file :
        List.of("catalogue.json", "programmes.csv", "organisations.csv", "budget-lines.csv")) {
      items.add(
          new IndexBlock.Item(
              new Link(
                  context.plain(context.say("views-data-" + file.replace('.', '-'))),
                  context.href("data/" + file)),
              file));
    }
    return new IndexBlock(List.of(new IndexBlock.Column("", items)));
  }
}
