package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Words;
import org.daicho.page.context.KeyFiguresBuilder;
import org.daicho.page.context.LongTable;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.page.PageSet;

/** A list of programmes that may be too long for one page, with what sums it up. */
public final class PagedProgrammes {
  private static final EnumSet<ProgrammeTable.Part> PARTS =
      EnumSet.of(
          ProgrammeTable.Part.NUMBER,
          ProgrammeTable.Part.ORGANISATION,
          ProgrammeTable.Part.PLAN,
          ProgrammeTable.Part.CLASS,
          ProgrammeTable.Part.TARGETS);

  private PagedProgrammes() {}

  /** Adds to the first page what there is to say next to the list. */
  public interface Rest {
    void addTo(PageBuilder builder, ProgrammeSelection programmes);
  }

  /** The latest year first, then plan by plan in the order of the documents. */
  public static List<Programme> inOrder(Catalogue catalogue, List<Programme> programmes) {
    long[] ranks = new long[programmes.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = (long) catalogue.rank(programmes.get(i)) << Integer.SIZE | i;
    }
    Arrays.sort(ranks);
    List<Programme> inOrder = new ArrayList<>(ranks.length);
    for (long rank : ranks) {
      inOrder.add(programmes.get((int) rank));
    }
    return inOrder;
  }

  /**
   * The pages of a list.
   *
   * @param context of the first
   * @param builder with the heading and what stands above the list on each page
   * @param narrowed what the list of all programmes is to be narrowed down to, to be these, such as
   *     {@code year=2024}; empty where it cannot be
   */
  public static PageSet of(
      PageContext context,
      PageBuilder builder,
      Optional<String> narrowed,
      List<Programme> programmes,
      Rest rest) {
    builder.onAllPages();
    ProgrammeSelection selection = ProgrammeSelection.of(context, programmes);
    ProgrammeTable table =
        new ProgrammeTable(context, selection, selection.amounts(context), PARTS, Optional.empty());
    // Sums never run over several years.
    boolean withTotals = selection.isOfOneYear(context);
    if (withTotals && programmes.size() > 1) {
      builder.wide("glance", "", keyFigures(context, table));
    }
    String caption = context.say("views-programmes-count", programmes.size());
    Table whole =
        withTotals
            ? table.table("programmes", caption)
            : table.table("programmes", caption, List.of(), otherYears(context, selection));
    boolean isLong = LongTable.is(whole);
    if (isLong) {
      rest.addTo(builder, selection); // A list of many pages comes after what sums it up.
    }
    if (!programmes.isEmpty()) {
      builder.wide(
          "programmes",
          whole.caption(),
          builder.figures(
              whole, narrowed.map(query -> workPlace(context, query)).orElse(Link.NOWHERE)));
    }
    if (!isLong) {
      rest.addTo(builder, selection);
    }
    return builder.set();
  }

  /** The list of all programmes, narrowed down. */
  public static Link workPlace(PageContext context, String query) {
    return new Link(
        context.plain(context.say("views-work-on-whole")),
        context.href(Paths.list(context.lang(), Kind.PROGRAMME, 1)) + "?" + query);
  }

  /** The totals that a reader looks for first. */
  private static List<Block> keyFigures(PageContext context, ProgrammeTable table) {
    KeyFiguresBuilder keyFigures = new KeyFiguresBuilder(context);
    table.amounts().forEach(c -> keyFigures.total(c, table.total(c)));
    for (Id indicator : table.indicators()) {
      keyFigures.target(indicator, table.targets(indicator));
    }
    return keyFigures.totals();
  }

  /** Where the amounts are of the years that the list has no room for. */
  private static List<Words> otherYears(PageContext context, ProgrammeSelection selection) {
    List<FiscalYear> earlier = selection.earlierYears(context);
    return earlier.isEmpty()
        ? List.of()
        : List.of(
            context.plain(
                context.say(
                    "views-earlier-years",
                    context.name(earlier.get(0)),
                    context.name(earlier.get(earlier.size() - 1)))));
  }
}
