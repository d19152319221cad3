package org.daicho.page.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Text;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.Summaries;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The pages of the fiscal years: what was planned in each, and what it cost. */
public final class YearPages {
  private YearPages() {}

  /** All years that something in the catalogue is of, the latest first. */
  public static SortedSet<FiscalYear> years(Catalogue catalogue) {
    SortedSet<FiscalYear> years = new TreeSet<>(Comparator.reverseOrder());
    catalogue.programmes().stream()
        .flatMap(p -> catalogue.statesOf(p).stream())
        .forEach(state -> catalogue.yearOf(state).ifPresent(years::add));
    catalogue.plans().forEach(p -> p.fiscalYear().ifPresent(years::add));
    catalogue.budgets().forEach(b -> catalogue.yearOf(b).ifPresent(years::add));
    catalogue.sources().forEach(s -> s.fiscalYear().ifPresent(years::add));
    return years;
  }

  /** The latest year of which programmes are planned. */
  public static Optional<FiscalYear> latestPlanned(Catalogue catalogue) {
    return catalogue.plans().stream()
        .filter(p -> !catalogue.programmesOf(p).isEmpty())
        .flatMap(p -> p.fiscalYear().stream())
        .max(FiscalYear::compareTo);
  }

  public static PageSet of(PageContext context, FiscalYear year) {
    Catalogue catalogue = context.catalogue();
    List<Programme> programmes = PagedProgrammes.inOrder(catalogue, catalogue.programmesOf(year));
    return PagedProgrammes.of(
        context,
        programmes,
        new PagedProgrammes.PageMaker() {
          @Override
          public Optional<String> narrowed() {
            return Optional.of("year=" + year.year());
          }

          @Override
          public PageBuilder start() {
            return new PageBuilder(context, PageKind.YEAR)
                .breadcrumbOfList("views-years", Paths.years(context.lang()))
                .heading(
                    new Page.Heading(
                        context.say("views-year"),
                        List.of(context.date(year.start()), context.date(year.end())),
                        context.plain(context.both(year)),
                        List.of(),
                        context.plain("")));
          }

          @Override
          public void rest(PageBuilder builder, ProgrammeSelection all) {
            Summaries.add(builder, context, all, Set.of("year"));
            documents(builder, context, year);
          }
        });
  }

  /** The plans, the budgets and the sources of the year. */
  private static void documents(PageBuilder builder, PageContext context, FiscalYear year) {
    Catalogue catalogue = context.catalogue();
    List<IndexBlock.Column> columns = new ArrayList<>();
    column(
        columns,
        context.say("views-plans"),
        catalogue.plans().stream()
            .filter(p -> p.fiscalYear().equals(Optional.of(year)))
            .map(p -> context.link(p.briefName(), p))
            .toList());
    column(
        columns,
        context.say("views-budgets"),
        catalogue.budgets().stream()
            .filter(b -> catalogue.yearOf(b).equals(Optional.of(year)))
            .map(context::link)
            .toList());
    column(
        columns,
        context.say("views-sources"),
        catalogue.sources().stream()
            .filter(s -> s.fiscalYear().equals(Optional.of(year)))
            .map(context::link)
            .toList());
    if (!columns.isEmpty()) {
      builder.section("documents", context.say("views-documents"), new IndexBlock(columns));
    }
  }

  private static void column(List<IndexBlock.Column> columns, String title, List<Link> links) {
    if (!links.isEmpty()) {
      columns.add(
          new IndexBlock.Column(
              title, links.stream().map(l -> new IndexBlock.Item(l, "")).toList()));
    }
  }

  public static PageSet list(PageContext context) {
    PageBuilder builder = new PageBuilder(context, PageKind.LIST);
    builder.heading(
        context.say("views-list"),
        List.of(),
        Text.of(context.say("views-years"), context.say("views-years")),
        List.of(),
        Text.EMPTY);
    List<Programme> programmes = context.catalogue().programmes();
    Table table =
        new SummaryTable(
                context, Groups.byYear(context, ProgrammeSelection.of(context, programmes)), false)
            .table("years", context.say("views-by-year"), context.say("views-year"));
    builder.section(
        "years", context.say("views-by-year"), "", true, List.of(builder.figures(table)));
    List<IndexBlock.Item> items =
        years(context.catalogue()).stream()
            .map(y -> new IndexBlock.Item(context.year(y), String.valueOf(y.year())))
            .toList();
    builder.section(
        "all",
        context.say("views-years"),
        new IndexBlock(List.of(new IndexBlock.Column("", items))));
    return builder.set();
  }
}
