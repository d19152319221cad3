package org.daicho.page.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Programme;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.LongTable;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.Summaries;
import org.daicho.page.summary.YearChoice;
import org.daicho.page.summary.YearOnYear;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.page.PageSet;

/**
 * The pages of what has programmes of several years, such as a body or a class: its own page shows
 * the latest year that is settled, each other year has a page, and one lists all. What is of one
 * year has its own page alone.
 */
public final class ProgrammesByYear {
  private final PageContext context;
  private final Link name;
  private final String page;
  private final String narrowed;
  private final List<Programme> programmes;
  private final Set<String> without;
  private final YearChoice choice;

  /**
   * @param name what it is called, with the way to its page
   * @param page its own, from the site's root
   * @param narrowed what the list of all programmes is to be narrowed down to, to be these; empty
   *     where it cannot be
   * @param without what it itself is, as {@link Summaries#add} takes it
   */
  public ProgrammesByYear(
      PageContext context,
      Link name,
      String page,
      String narrowed,
      List<Programme> programmes,
      Set<String> without) {
    this.context = context;
    this.name = name;
    this.page = page;
    this.narrowed = narrowed;
    this.programmes = PagedProgrammes.inOrder(context.catalogue(), programmes);
    this.without = without;
    this.choice = YearChoice.of(context, this.programmes);
  }

  /** The years that have pages of their own besides {@link #own}; none of what is of one year. */
  public List<FiscalYear> otherYears() {
    return choice.isChoice()
        ? choice.years().stream().filter(year -> !year.equals(choice.settled())).toList()
        : List.of();
  }

  /** What a page says besides its programmes. */
  public interface More {
    void addTo(PageBuilder builder);
  }

  /**
   * Its own page.
   *
   * @param builder with the heading and what stands above the programmes
   * @param next what follows the programmes, before what sums them up
   * @param last what follows that
   */
  public PageSet own(PageBuilder builder, More next, More last) {
    return choice.isChoice()
        ? year(
            builder,
            choice.settled(),
            first -> {
              next.addTo(first);
              last.addTo(first);
            })
        : list(builder, next, last);
  }

  /**
   * One of its other years.
   *
   * @param builder with the way to its own page
   */
  public PageSet year(PageBuilder builder, FiscalYear year) {
    builder.breadcrumb(name);
    heading(builder, context.name(year), List.of(context.both(year)));
    return year(builder, year, first -> {});
  }

  /** All its programmes, and what they come to year by year and plan by plan. */
  public PageSet all(PageBuilder builder) {
    builder.breadcrumb(name);
    heading(builder, context.say("years-all"), List.of());
    choose(builder, Optional.empty());
    return list(builder, first -> {}, first -> {});
  }

  private void heading(PageBuilder builder, String which, List<String> notes) {
    builder.heading(
        context.say("years-of"),
        notes,
        context.say("years-title", name.words().value(), which),
        "");
  }

  private PageSet list(PageBuilder builder, More next, More last) {
    return PagedProgrammes.of(
        context,
        builder,
        Optional.of(narrowed).filter(query -> !query.isEmpty()),
        programmes,
        (first, all) -> {
          next.addTo(first);
          Summaries.add(first, context, all, without);
          last.addTo(first);
        });
  }

  private PageSet year(PageBuilder builder, FiscalYear year, More more) {
    choose(builder, Optional.of(year));
    List<Programme> before = year.previous().map(choice::of).orElse(List.of());
    Optional<YearOnYear> change = YearOnYear.of(context, year, before, choice.of(year));
    // Of more programmes than a page has room for, the comparison has the groups, and the list all.
    if (change.filter(c -> !LongTable.is(c.whole())).isPresent()) {
      change.get().addTo(builder);
      more.addTo(builder);
      return builder.set();
    }
    return PagedProgrammes.of(
        context,
        builder,
        Optional.of(narrowed)
            .filter(query -> !query.isEmpty())
            .map(query -> query + "&year=" + year.year()),
        PagedProgrammes.inOrder(context.catalogue(), choice.of(year)),
        (first, all) -> {
          change.ifPresent(c -> c.addTo(first));
          more.addTo(first);
        });
  }

  private void choose(PageBuilder builder, Optional<FiscalYear> current) {
    FiscalYear settled = choice.settled();
    builder.wide(
        "years",
        "",
        choice.block(
            current,
            year -> year.equals(settled) ? page : Paths.inYear(page, year),
            current.isEmpty() ? Link.NOWHERE : context.way("years-all", Paths.inAllYears(page))));
  }
}
