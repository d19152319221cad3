package org.daicho.page.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.Summaries;
import org.daicho.page.summary.SummaryTable;
import org.daicho.page.summary.YearOnYear;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.IndexBlock;
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
    catalogue.budgets().forEach(b -> years.addAll(catalogue.yearsOf(b)));
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
    PageBuilder builder =
        new PageBuilder(context, PageKind.YEAR)
            .breadcrumbOfList("views-years", Paths.years(context.lang()))
            .heading(
                context.say("views-year"),
                List.of(context.date(year.start()), context.date(year.end())),
                context.both(year),
                "");
    return PagedProgrammes.of(
        context,
        builder,
        Optional.of("year=" + year.year()),
        PagedProgrammes.inOrder(context.catalogue(), context.catalogue().programmesOf(year)),
        (first, all) -> {
          year.previous()
              .map(context.catalogue()::programmesOf)
              .flatMap(before -> YearOnYear.of(context, year, before, all.programmes()))
              .ifPresent(change -> change.addTo(first));
          Summaries.add(first, context, all, Set.of("year"));
          documents(first, context, year);
        });
  }

  /** The plans, the budgets and the sources of the year. */
  private static void documents(PageBuilder builder, PageContext context, FiscalYear year) {
    Catalogue catalogue = context.catalogue();
    builder.section(
        "documents",
        context.say("views-documents"),
        IndexBlock.filled(
            List.of(
                IndexBlock.Column.of(
                    context.say("views-plans"),
                    catalogue.plans().stream()
                        .filter(p -> p.fiscalYear().equals(Optional.of(year)))
                        .map(p -> context.link(p.briefName(), p))),
                IndexBlock.Column.of(
                    context.say("views-budgets"),
                    catalogue.budgets().stream()
                        .filter(b -> catalogue.yearsOf(b).contains(year))
                        .map(context::link)),
                IndexBlock.Column.of(
                    context.say("views-sources"),
                    catalogue.sources().stream()
                        .filter(s -> s.fiscalYear().equals(Optional.of(year)))
                        .map(context::link)))));
  }

  /** The way to each year. */
  public static List<IndexBlock.Item> items(PageContext context) {
    return years(context.catalogue()).stream()
        .map(y -> new IndexBlock.Item(context.year(y), String.valueOf(y.year())))
        .toList();
  }

  public static PageSet list(PageContext context) {
    PageBuilder builder = ListPages.builder(context, "views-years");
    List<Programme> programmes = context.catalogue().programmes();
    Table table =
        new SummaryTable(
                context, Groups.byYear(context, ProgrammeSelection.of(context, programmes)), false)
            .table("years", context.say("views-by-year"), context.say("views-year"));
    builder.wide("years", context.say("views-by-year"), builder.figures(table));
    builder.section("all", context.say("views-years"), IndexBlock.of(items(context)));
    return builder.set();
  }
}
