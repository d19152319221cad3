package org.daicho.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.Catalogue;
import org.daicho.model.Id;
import org.daicho.model.Kind;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;

/**
 * A list of programmes that may be too long for one page. It is one table: the pages show it piece
 * by piece, the totals under each are those of the whole, and so are the downloads.
 */
final class PagedProgrammes {
  /** Rows on one page; a shared amount is never cut, so a page may have a few more. */
  static final int ROWS = 100;

  private static final EnumSet<ProgrammeTable.Part> PARTS =
      EnumSet.of(
          ProgrammeTable.Part.NUMBER,
          ProgrammeTable.Part.ORGANISATION,
          ProgrammeTable.Part.PLAN,
          ProgrammeTable.Part.CLASS,
          ProgrammeTable.Part.TARGETS);

  private PagedProgrammes() {}

  /** Makes what stands around the list. */
  interface PageMaker {
    /** Starts one of the pages: its heading. */
    Draft start(Scope scope);

    /**
     * What the list of all programmes is to be narrowed down to, to be these, such as {@code
     * year=2024}; empty where it cannot be.
     */
    default Optional<String> narrowed() {
      return Optional.empty();
    }

    /** Adds to the first page what there is to say beside the list. */
    default void rest(Draft draft, Scope scope, Portion programmes) {}
  }

  /** The latest year first, then plan by plan in the order of the documents. */
  static List<Programme> inOrder(Catalogue catalogue, List<Programme> programmes) {
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
   * @param at the scope of a page by its path
   * @param base the first page's path without {@code .html}
   */
  static PageSet of(
      Function<String, Scope> at, String base, List<Programme> programmes, PageMaker maker) {
    List<int[]> cuts = new ArrayList<>();
    String first = Paths.numbered(base, 1);
    Scope atFirst = at.apply(first);
    Portion portion = Portion.of(atFirst, programmes);
    ProgrammeTable table =
        new ProgrammeTable(atFirst, portion, portion.amounts(atFirst), PARTS, Optional.empty());
    // Sums never run over several years.
    boolean withTotals = table.portion().isOfOneYear(atFirst);
    Table whole = whole(atFirst, table, programmes.size(), withTotals);
    int from = 0;
    do {
      int to = TableCut.end(whole, from, ROWS);
      cuts.add(new int[] {from, to});
      from = to;
    } while (from < programmes.size());
    List<Page> pages = new ArrayList<>();
    List<PageSet.NamedTable> tables = new ArrayList<>();
    for (int n = 1; n <= cuts.size(); n++) {
      Scope scope = at.apply(Paths.numbered(base, n));
      Draft draft = maker.start(scope);
      boolean onePage = cuts.size() == 1;
      if (n == 1 && withTotals && programmes.size() > 1) {
        draft.section("glance", "", "", true, glance(scope, table));
      }
      if (n == 1 && !onePage) {
        maker.rest(
            draft, scope, table.portion()); // A list of many pages comes after what sums it up.
      }
      if (!programmes.isEmpty()) {
        // All pages of a list lie in one folder, so the links in the table's cells hold for all.
        int[] cut = cuts.get(n - 1);
        Table piece = TableCut.piece(whole, cut[0], cut[1]);
        String title = scope.say("views-programmes-count", programmes.size());
        String aside =
            onePage ? "" : scope.say("views-rows-of", cut[0] + 1, cut[1], programmes.size());
        draft.section(
            "programmes",
            title,
            aside,
            true,
            List.of(
                new Block.Figures(
                    piece,
                    Downloads.of(first, whole),
                    pageLinks(scope, base, n, cuts.size()),
                    onePage ? Block.NOWHERE : workPlace(scope, maker),
                    List.of())));
      }
      if (onePage) {
        maker.rest(draft, scope, table.portion());
      }
      PageSet set = draft.set();
      Page page = set.pages().get(0);
      pages.add(n == 1 ? page : numbered(page, scope, n, cuts.size()));
      tables.addAll(set.tables());
    }
    if (!programmes.isEmpty()) {
      tables.add(new PageSet.NamedTable(first, whole));
    }
    return new PageSet(pages, tables);
  }

  /** Where a script sorts and filters the list as a whole. */
  private static Link workPlace(Scope scope, PageMaker maker) {
    return maker
        .narrowed()
        .map(
            query ->
                new Link(
                    scope.plain(scope.say("views-work-on-whole")),
                    scope.href(Paths.list(scope.lang(), Kind.PROGRAMME, 1)) + "?" + query))
        .orElse(Block.NOWHERE);
  }

  /** The totals that a reader looks for first. */
  private static List<Block> glance(Scope scope, ProgrammeTable table) {
    Glance glance = new Glance(scope);
    table.amounts().forEach(c -> glance.total(c, table.total(c)));
    for (Id indicator : table.indicators()) {
      glance.total(
          scope.say("views-target", scope.string(scope.termBrief(Vocabulary.INDICATOR, indicator))),
          table.targets(indicator),
          1,
          scope.unitOf(indicator));
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

  private static List<Block.PageLink> pageLinks(Scope scope, String base, int current, int pages) {
    List<Block.PageLink> links = new ArrayList<>();
    for (int n = 1; n <= pages && pages > 1; n++) {
      links.add(
          new Block.PageLink(
              String.valueOf(n), n == current ? "" : scope.href(Paths.numbered(base, n))));
    }
    return links;
  }

  private static Page numbered(Page page, Scope scope, int number, int pages) {
    return new Page(
        page.path(),
        page.lang(),
        page.template(),
        scope.say("views-title-page", page.title(), number, pages),
        page.description(),
        page.up(),
        page.twins(),
        page.heading(),
        page.sections());
  }
}
