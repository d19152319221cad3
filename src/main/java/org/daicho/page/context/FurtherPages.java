package org.daicho.page.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.daicho.model.value.Words;
import org.daicho.view.Downloads;
import org.daicho.view.Link;
import org.daicho.view.PageLink;
import org.daicho.view.PageNumbers;
import org.daicho.view.Paths;
import org.daicho.view.block.Block;
import org.daicho.view.block.FieldsBlock;
import org.daicho.view.block.LegendBlock;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.block.TableBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.Section;

/**
 * Cuts the long tables of a page: each goes on in further pages, which show nothing else. They lie
 * next to the page, so that the links in what they repeat of it hold.
 */
final class FurtherPages {
  private final PageContext context;
  private final Page page;
  private final Predicate<TableBlock> isCut;
  private final List<Section> everywhere;
  private final List<Section> sections = new ArrayList<>();
  private final List<Page> further = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();

  /** The table after which the page's own number counts; those of others have the table's name. */
  private String main;

  private FurtherPages(
      PageContext context, Page page, int everywhere, String main, Predicate<TableBlock> isCut) {
    this.context = context;
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
      PageContext context, Page page, int everywhere, String main, Predicate<TableBlock> isCut) {
    return new FurtherPages(context, page, everywhere, main, isCut).pages();
  }

  private List<Page> pages() {
    for (Section section : page.sections()) {
      sections.add(with(section, cut(section, section.blocks(), UnaryOperator.identity())));
    }
    if (further.isEmpty()) {
      return List.of(page);
    }
    List<Page> pages = new ArrayList<>();
    pages.add(with(sections, page.path(), page.title(), page.breadcrumb(), page.alternates()));
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
      if (block instanceof TableBlock figures
          && isCut.test(figures)
          && LongTable.is(figures.table())) {
        cut.add(cut(section, figures, around));
      } else if (block instanceof FieldsBlock fields) {
        cut.add(
            new FieldsBlock(
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
                                            new FieldsBlock(
                                                List.of(with(field, List.of(piece))))))))
                    .toList()));
      } else {
        cut.add(block);
      }
    }
    return cut;
  }

  private Block cut(Section section, TableBlock figures, UnaryOperator<Block> around) {
    LongTable table = new LongTable(context, figures.table());
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
  private TableBlock piece(TableBlock figures, LongTable table, int n, List<String> paths) {
    return new TableBlock(
        table.piece(n),
        figures.downloads(),
        table.extent(n),
        links(n, paths),
        figures.whole(),
        n == 1 ? figures.charts() : List.of());
  }

  private List<PageLink> links(int current, List<String> paths) {
    List<PageLink> links = new ArrayList<>();
    if (current > 1) {
      links.add(
          link(PageLink.Kind.PREVIOUS, context.say("table-previous"), paths.get(current - 2)));
    }
    for (PageNumbers.Entry entry : PageNumbers.of(paths.size(), current)) {
      links.add(
          entry.isGap()
              ? new PageLink(PageLink.Kind.GAP, "…", "")
              : entry.from() == current
                  ? new PageLink(PageLink.Kind.CURRENT, String.valueOf(current), "")
                  : link(
                      PageLink.Kind.NUMBER,
                      String.valueOf(entry.from()),
                      paths.get(entry.from() - 1)));
    }
    if (current < paths.size()) {
      links.add(link(PageLink.Kind.NEXT, context.say("table-next"), paths.get(current)));
    }
    return links;
  }

  private PageLink link(PageLink.Kind kind, String label, String path) {
    return new PageLink(kind, label, context.href(path));
  }

  /** Whether a block explains the table in its section. */
  private static boolean explains(Block block) {
    return block instanceof LegendBlock || block instanceof NoteBlock;
  }

  /** The page's title with that of a section, no two alike. */
  private String titled(Section section) {
    String title = context.say("views-title-section", page.title(), section.title());
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
    return isMain && new PageFacts(context).at(path).isEmpty()
        ? path
        : Paths.numbered(base + "-", n);
  }

  private Page further(String path, String title, int n, int pages, List<Section> shown) {
    List<Link> breadcrumb = new ArrayList<>(page.breadcrumb());
    // The first page of a site is at the top of all ways, and has none itself.
    Words name =
        breadcrumb.isEmpty()
            ? page.heading().title()
            : breadcrumb.remove(breadcrumb.size() - 1).words();
    breadcrumb.add(new Link(name, context.href(page.path())));
    breadcrumb.add(new Link(context.plain(context.say("table-page", n)), ""));
    return with(
        shown,
        path,
        context.say("views-title-page", title, n, pages),
        List.copyOf(breadcrumb),
        PageBuilder.alternates(context.at(path)));
  }

  private Page with(
      List<Section> shown,
      String path,
      String title,
      List<Link> breadcrumb,
      List<Page.Alternate> alternates) {
    return new Page(
        path,
        page.lang(),
        page.kind(),
        title,
        PageBuilder.description(context, title, page.heading()),
        breadcrumb,
        alternates,
        page.heading(),
        List.copyOf(shown));
  }

  private static Section with(Section section, List<Block> blocks) {
    return new Section(
        section.id(), section.title(), section.aside(), section.wide(), List.copyOf(blocks));
  }

  private static FieldsBlock.Field with(FieldsBlock.Field field, List<Block> blocks) {
    return new FieldsBlock.Field(field.number(), field.label(), List.copyOf(blocks));
  }
}
