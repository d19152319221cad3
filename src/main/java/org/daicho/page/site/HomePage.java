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
  private static final List<Kind> KINDS =
      List.of(Kind.PROGRAMME, Kind.PLAN, Kind.ITEM, Kind.BUDGET, Kind.ORGANISATION, Kind.SOURCE);

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
      builder.wide(
          "sources", context.say("views-sources"), builder.figures(SourceList.table(context)));
    }
    if (ListPages.isEmpty(catalogue)) {
      builder.section("empty", "", new ProseBlock(context.plain(context.say("views-empty"))));
    }
    latestYear(builder, context);
    List<Block> ways = new ArrayList<>(SmallMaps.all(context, context.say("map-by-place")));
    ways.addAll(IndexBlock.filled(browse(context)));
    builder.section("browse", context.say("views-browse"), ways);
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
    builder.wide(
        "latest",
        context.say("views-summary-of", context.name(latest.get())),
        builder.figures(table, summary.amountChart(table)));
  }

  private static List<IndexBlock.Column> browse(PageContext context) {
    Catalogue catalogue = context.catalogue();
    List<IndexBlock.Column> columns = new ArrayList<>();
    columns.add(new IndexBlock.Column(context.say("views-by-kind"), kinds(context)));
    ProgrammeSelection all = ProgrammeSelection.of(context, catalogue.programmes());
    for (Id vocabulary : Vocabulary.WITH_PAGES) {
      columns.add(
          new IndexBlock.Column(
              catalogue.vocabulary(vocabulary).map(v -> context.string(v.name())).orElse(""),
              Groups.byTerm(context, vocabulary, all).groups().stream()
                  .map(g -> new IndexBlock.Item(g.label(), count(context, g.programmes().size())))
                  .toList()));
    }
    columns.add(new IndexBlock.Column(context.say("views-years"), YearPages.items(context)));
    return columns;
  }

  private static List<IndexBlock.Item> kinds(PageContext context) {
    List<IndexBlock.Item> kinds = new ArrayList<>();
    for (Kind kind : KINDS) {
      int count = context.catalogue().entries(kind).size();
      if (count > 0) {
        Link way = context.list(kind);
        kinds.add(new IndexBlock.Item(way, count(context, count)));
      }
    }
    for (Vocabulary vocabulary : context.catalogue().vocabulariesWithPages()) {
      kinds.add(
          new IndexBlock.Item(
              context.link(vocabulary.name(), Paths.terms(context.lang(), vocabulary.id())),
              count(context, vocabulary.terms().size())));
    }
    return kinds;
  }

  private static String count(PageContext context, int count) {
    return context.number(count, 1);
  }

  private static Block data(PageContext context) {
    List<IndexBlock.Item> items = new ArrayList<>();
    for (String file :
        List.of("catalogue.json", "programmes.csv", "organisations.csv", "figures.csv")) {
      items.add(
          new IndexBlock.Item(
              context.way("views-data-" + file.replace('.', '-'), "data/" + file), file));
    }
    return IndexBlock.of(items);
  }
}
