package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.page.context.Draft;
import org.daicho.page.context.KeyFiguresBuilder;
import org.daicho.page.context.LongTable;
import org.daicho.page.context.Scope;
import org.daicho.page.summary.Portion;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;
import org.daicho.view.Table;

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

  /** Makes what stands around the list. */
  public interface PageMaker {
    /** Starts the pages: their heading and what stands above the list on each. */
    Draft start();

    /**
     * What the list of all programmes is to be narrowed down to, to be these, such as {@code
     * year=2024}; empty where it cannot be.
     */
    default Optional<String> narrowed() {
      return Optional.empty();
    }

    /** Adds to the first page what there is to say next to the list. */
    default void rest(Draft draft, Portion programmes) {}
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
   * @param scope of the first
   */
  public static PageSet of(Scope scope, List<Programme> programmes, PageMaker maker) {
    Draft draft = maker.start().onAllPages();
    Portion portion = Portion.of(scope, programmes);
    ProgrammeTable table =
        new ProgrammeTable(scope, portion, portion.amounts(scope), PARTS, Optional.empty());
    // Sums never run over several years.
    boolean withTotals = portion.isOfOneYear(scope);
    if (withTotals && programmes.size() > 1) {
      draft.section("glance", "", "", true, glance(scope, table));
    }
    Table whole = whole(scope, table, programmes.size(), withTotals);
    boolean isLong = LongTable.is(whole);
    if (isLong) {
      maker.rest(draft, portion); // A list of many pages comes after what sums it up.
    }
    if (!programmes.isEmpty()) {
      draft.section(
          "programmes",
          whole.caption(),
          "",
          true,
          List.of(draft.figures(whole, workPlace(scope, maker))));
    }
    if (!isLong) {
      maker.rest(draft, portion);
    }
    return draft.set();
  }

  /** Where a script sorts and filters the list as a whole. */
  private static Link workPlace(Scope scope, PageMaker maker) {
    return maker.narrowed().map(query -> workPlace(scope, query)).orElse(Block.NOWHERE);
  }

  /** The list of all programmes, narrowed down. */
  public static Link workPlace(Scope scope, String query) {
    return new Link(
        scope.plain(scope.say("views-work-on-whole")),
        scope.href(Paths.list(scope.lang(), Kind.PROGRAMME, 1)) + "?" + query);
  }

  /** The totals that a reader looks for first. */
  private static List<Block> glance(Scope scope, ProgrammeTable table) {
    KeyFiguresBuilder glance = new KeyFiguresBuilder(scope);
    table.amounts().forEach(c -> glance.total(c, table.total(c)));
    for (Id indicator : table.indicators()) {
      glance.target(indicator, table.targets(indicator));
    }
    return glance.totals();
  }

  private static Table whole(
      Scope scope, ProgrammeTable table, int programmes, boolean withTotals) {
    String caption = scope.say("views-programmes-count", programmes);
    return withTotals
        ? table.table("programmes", caption)
        : table.table("programmes", caption, List.of(), List.of());
  }
}
