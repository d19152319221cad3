package org.daicho.page.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Text;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.Portion;
import org.daicho.page.summary.Summaries;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.Page;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;
import org.daicho.view.Table;

/** The pages of the fiscal years: what was planned in each, and what it cost. */
public final class YearPages {
  private YearPages() {}

  /** All years that something in the catalogue is of, the latest first. */
  public static SortedSet<FiscalYear> years(Catalogue catalogue) {
    SortedSet<FiscalYear> years = new TreeSet<>(Comparator.reverseOrder());
    catalogue.programmes().forEach(p -> catalogue.yearOf(p).ifPresent(years::add));
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

  public static PageSet of(Scope scope, FiscalYear year) {
    Catalogue catalogue = scope.catalogue();
    List<Programme> programmes = PagedProgrammes.inOrder(catalogue, catalogue.programmesOf(year));
    return PagedProgrammes.of(
        scope,
        programmes,
        new PagedProgrammes.PageMaker() {
          @Override
          public Optional<String> narrowed() {
            return Optional.of("year=" + year.year());
          }

          @Override
          public Draft start() {
            return new Draft(scope, "year")
                .upToList("views-years", Paths.years(scope.lang()))
                .heading(
                    new Page.Heading(
                        scope.say("views-year"),
                        List.of(scope.date(year.start()), scope.date(year.end())),
                        scope.plain(scope.both(year)),
                        List.of(),
                        scope.plain("")));
          }

          @Override
          public void rest(Draft draft, Portion all) {
            Summaries.add(draft, scope, all, Set.of("year"));
            documents(draft, scope, year);
          }
        });
  }

  /** The plans, the budgets and the sources of the year. */
  private static void documents(Draft draft, Scope scope, FiscalYear year) {
    Catalogue catalogue = scope.catalogue();
    List<Block.IndexColumn> columns = new ArrayList<>();
    column(
        columns,
        scope.say("views-plans"),
        catalogue.plans().stream()
            .filter(p -> p.fiscalYear().equals(Optional.of(year)))
            .map(p -> scope.link(p.briefName(), p))
            .toList());
    column(
        columns,
        scope.say("views-budgets"),
        catalogue.budgets().stream()
            .filter(b -> catalogue.yearOf(b).equals(Optional.of(year)))
            .map(b -> budgetLink(scope, b))
            .toList());
    column(
        columns,
        scope.say("views-sources"),
        catalogue.sources().stream()
            .filter(s -> s.fiscalYear().equals(Optional.of(year)))
            .map(scope::link)
            .toList());
    if (!columns.isEmpty()) {
      draft.section("documents", scope.say("views-documents"), new Block.Index(columns));
    }
  }

  public static Link budgetLink(Scope scope, Budget budget) {
    return scope.link(scope.catalogue().nameOf(budget), budget);
  }

  private static void column(List<Block.IndexColumn> columns, String title, List<Link> links) {
    if (!links.isEmpty()) {
      columns.add(
          new Block.IndexColumn(
              title, links.stream().map(l -> new Block.IndexItem(l, "")).toList()));
    }
  }

  public static PageSet list(Scope scope) {
    Draft draft = new Draft(scope, "list");
    draft.heading(
        scope.say("views-list"),
        List.of(),
        Text.of(scope.say("views-years"), scope.say("views-years")),
        List.of(),
        Text.EMPTY);
    List<Programme> programmes = scope.catalogue().programmes();
    Table table =
        new SummaryTable(scope, Groups.byYear(scope, Portion.of(scope, programmes)), false)
            .table("years", scope.say("views-by-year"), scope.say("views-year"));
    draft.section("years", scope.say("views-by-year"), "", true, List.of(draft.figures(table)));
    List<Block.IndexItem> items =
        years(scope.catalogue()).stream()
            .map(y -> new Block.IndexItem(scope.year(y), String.valueOf(y.year())))
            .toList();
    draft.section(
        "all",
        scope.say("views-years"),
        new Block.Index(List.of(new Block.IndexColumn("", items))));
    return draft.set();
  }
}
