package org.daicho.page.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.daicho.model.value.Words;
import org.daicho.view.Block;
import org.daicho.view.Downloads;
import org.daicho.view.Link;
import org.daicho.view.Page;
import org.daicho.view.PageNumbers;
import org.daicho.view.Paths;
import org.daicho.view.Section;

/**
 * Cuts the long tables of a page: each goes on in further pages, which show nothing else. They lie
 * next to the page, so that the links in what they repeat of it hold.
 */
final class FurtherPages {
  private final Scope scope;
  private final Page page;
  private final Predicate<Block.Figures> isCut;
  private final List<Section> everywhere;
  private final List<Section> sections = new ArrayList<>();
  private final List<Page> further = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();

  /** The table after which the page's own number counts; those of others have the table's name. */
  private String main;

  private FurtherPages(
      Scope scope, Page page, int everywhere, String main, Predicate<Block.Figures> isCut) {
    this.scope = scope;
    this.page = page;
    this.main = main;
    this.isCut = isCut;
    this.everywhere = page.sections().subList(0, everywhere);
  }

  /**
   * A page with those that it goes on in.
   *
   * @param everywhere how many of its first sections stand on all of them
   * @param main the id of the table that they are named after; empty for the first that is long
   * @param isCut whether a table is cut into pages where it is long
   */
  static List<Page> of(
      Scope scope, Page page, int everywhere, String main, Predicate<Block.Figures> isCut) {
    return new FurtherPages(scope, page, everywhere, main, isCut).pages();
  }

  private List<Page> pages() {
    for (Section section : page.sections()) {
      sections.add(with(section, cut(section, section.blocks(), UnaryOperator.identity())));
    }
    if (further.isEmpty()) {
      return List.of(page);
    }
    List<Page> pages = new ArrayList<>();
    pages.add(with(sections, page.path(), page.title(), page.up(), page.twins()));
    pages.addAll(further);
    return List.copyOf(pages);
  }

  /**
   * Blocks with the first pages of their tables.
   *
   * @param around puts what stands around the blocks around one of them
   */
  private List<Block> cut(Section section, List<Block> blocks, UnaryOperator<Block> around) {
    List<Block> cut = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Figures figures
          && isCut.test(figures)
          && LongTable.is(figures.table())) {
        cut.add(cut(section, figures, around));
      } else if (block instanceof Block.Fields fields) {
        cut.add(
            new Block.Fields(
                fields.items().stream()
                    .map(
                        field ->
                            with(
                                field,
                                cut(
                                    section,
                                    field.blocks(),
                                    piece ->
                                        around.apply(
                                            new Block.Fields(
                                                List.of(with(field, List.of(piece))))))))
                    .toList()));
      } else {
        cut.add(block);
      }
    }
    return cut;
  }

  private Block cut(Section section, Block.Figures figures, UnaryOperator<Block> around) {
    LongTable table = new LongTable(scope, figures.table());
    if (main.isEmpty()) {
      main = figures.table().id();
    }
    boolean isMain = main.equals(figures.table().id());
    String base = Downloads.base(page.path()) + (isMain ? "" : "--" + figures.table().id());
    List<String> paths = new ArrayList<>(List.of(page.path()));
    for (int n = 2; n <= table.pages(); n++) {
      paths.add(path(base, n, isMain));
    }
    String name = isMain ? page.title() : titled(section);
    for (int n = 2; n <= table.pages(); n++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(around.apply(piece(figures, table, n, paths)));
      section.blocks().stream().filter(FurtherPages::explains).forEach(blocks::add);
      List<Section> shown = new ArrayList<>(everywhere);
      shown.add(with(section, blocks));
      further.add(further(paths.get(n - 1), name, n, table.pages(), shown));
    }
    return piece(figures, table, 1, paths);
  }

  /** Charts are of the whole table and stand on the first page only. */
  private Block.Figures piece(Block.Figures figures, LongTable table, int n, List<String> paths) {
    return new Block.Figures(
        table.piece(n),
        figures.downloads(),
        table.extent(n),
        links(n, paths),
        figures.whole(),
        n == 1 ? figures.charts() : List.of());
  }

  private List<Block.PageLink> links(int current, List<String> paths) {
    List<Block.PageLink> links = new ArrayList<>();
    if (current > 1) {
      links.add(link("previous", scope.say("table-previous"), paths.get(current - 2)));
    }
    for (PageNumbers.Entry entry : PageNumbers.of(paths.size(), current)) {
      links.add(
          entry.isGap()
              ? new Block.PageLink("gap", "…", "")
              : entry.from() == current
                  ? new Block.PageLink("current", String.valueOf(current), "")
                  : link("number", String.valueOf(entry.from()), paths.get(entry.from() - 1)));
    }
    if (current < paths.size()) {
      links.add(link("next", scope.say("table-next"), paths.get(current)));
    }
    return links;
  }

  private Block.PageLink link(String kind, String label, String path) {
    return new Block.PageLink(kind, label, scope.href(path));
  }

  /** Whether a block explains the table in its section. */
  private static boolean explains(Block block) {
    return block instanceof Block.Legend || block instanceof Block.Note;
  }

  /** The page's title with that of a section, no two alike. */
  private String titled(Section section) {
    String title = scope.say("views-title-section", page.title(), section.title());
    String unique = title;
    for (int n = 2; !titles.add(unique); n++) {
      unique = title + " " + n;
    }
    return unique;
  }

  /**
   * Where a further page lies: at the number after a hyphen, or after two where a record has that
   * name, which no record's id has.
   */
  private String path(String base, int n, boolean isMain) {
    String path = Paths.numbered(base, n);
    return isMain && new PageFacts(scope).at(path).isEmpty() ? path : Paths.numbered(base + "-", n);
  }

  private Page further(String path, String title, int n, int pages, List<Section> shown) {
    List<Link> up = new ArrayList<>(page.up());
    // The first page of a site is at the top of all ways, and has none itself.
    Words name = up.isEmpty() ? page.heading().title() : up.remove(up.size() - 1).words();
    up.add(new Link(name, scope.href(page.path())));
    up.add(new Link(scope.plain(scope.say("table-page", n)), ""));
    return with(
        shown,
        path,
        scope.say("views-title-page", title, n, pages),
        List.copyOf(up),
        Draft.twins(scope.at(path)));
  }

  private Page with(
      List<Section> shown, String path, String title, List<Link> up, List<Page.Twin> twins) {
    return new Page(
        path,
        page.lang(),
        page.template(),
        title,
        Draft.description(scope, title, page.heading()),
        up,
        twins,
        page.heading(),
        List.copyOf(shown));
  }

  private static Section with(Section section, List<Block> blocks) {
    return new Section(
        section.id(), section.title(), section.aside(), section.wide(), List.copyOf(blocks));
  }

  private static Block.Field with(Block.Field field, List<Block> blocks) {
    return new Block.Field(field.number(), field.label(), List.copyOf(blocks));
  }
}
