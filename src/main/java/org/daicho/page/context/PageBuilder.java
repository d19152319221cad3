package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.LineBreaks;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;
import org.daicho.view.Chart;
import org.daicho.view.Download;
import org.daicho.view.Downloads;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.DownloadsBlock;
import org.daicho.view.block.TableBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;
import org.daicho.view.page.Section;

/** A page in the making: sections are added, then it becomes one immutable {@link Page}. */
public final class PageBuilder {
  private final PageContext context;
  private final PageKind kind;
  private final ListNames names;
  private final List<Link> breadcrumb = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<PageSet.NamedTable> tables = new ArrayList<>();
  private Page.Heading heading;
  private int everywhere;
  private String main = "";

  public PageBuilder(PageContext context, PageKind kind) {
    this.context = context;
    this.kind = kind;
    this.names = new ListNames(context);
    String home = Paths.home(context.lang());
    if (!context.path().equals(home)) {
      breadcrumb.add(context.way("views-home", home));
    }
  }

  /** A step on the way to this page. */
  public PageBuilder breadcrumb(Link link) {
    breadcrumb.add(link);
    return this;
  }

  /** The list of records that this page is of one of. */
  public PageBuilder breadcrumbOfList(Kind kind) {
    return breadcrumb(context.list(kind));
  }

  /** The list that this page is one of. */
  public PageBuilder breadcrumbOfList(String label, String listPath) {
    return breadcrumb(context.way(label, listPath));
  }

  public PageBuilder heading(
      String eyebrow, List<String> notes, Text name, List<Words> others, Text lead) {
    Words title = context.words(name);
    return heading(new Page.Heading(eyebrow, notes, title, others, context.words(lead)));
  }

  /** In words of the site itself. */
  public PageBuilder heading(String eyebrow, List<String> notes, String title, String lead) {
    return heading(
        new Page.Heading(eyebrow, notes, context.plain(title), List.of(), context.plain(lead)));
  }

  public PageBuilder heading(Page.Heading heading) {
    this.heading = heading;
    return this;
  }

  public PageBuilder section(
      String id, String title, String aside, boolean wide, List<? extends Block> blocks) {
    if (!blocks.isEmpty()) {
      List<Block> shown =
          blocks.stream().map(block -> names.apart(block, heading.title())).toList();
      sections.add(new Section(id, title, aside, wide, shown));
    }
    return this;
  }

  /** The long text next to a record, if there is one. */
  public PageBuilder text(String id, String title, Entry entry) {
    return section(id, title, context.prose(entry));
  }

  /** What has been added so far stands on all pages of a table that is cut. */
  public PageBuilder onAllPages() {
    everywhere = sections.size();
    return this;
  }

  public PageBuilder section(String id, String title, List<? extends Block> blocks) {
    return section(id, title, "", false, blocks);
  }

  public PageBuilder section(String id, String title, Block... blocks) {
    return section(id, title, List.of(blocks));
  }

  /** A section that takes the full width. */
  public PageBuilder wide(String id, String title, List<? extends Block> blocks) {
    return section(id, title, "", true, blocks);
  }

  public PageBuilder wide(String id, String title, Block... blocks) {
    return wide(id, title, List.of(blocks));
  }

  /** A table in a section of its own, called after it. */
  public PageBuilder table(Table table, Optional<Chart> chart) {
    return wide(table.id(), table.caption(), figures(table, chart));
  }

  /** A table of this page, with downloads named after it. */
  public TableBlock figures(Table table) {
    return figures(table, List.of());
  }

  /** A table of this page with its charts. */
  public TableBlock figures(Table table, List<Chart> charts) {
    Table named = TableNames.apart(context, table);
    return new TableBlock(named, downloads(named), "", List.of(), Link.NOWHERE, charts);
  }

  public TableBlock figures(Table table, Optional<Chart> chart) {
    return figures(table, chart.stream().toList());
  }

  /**
   * The main table of this page: should it be cut, further pages are named after it.
   *
   * @param whole where it is sorted and filtered as a whole, should it be cut
   */
  public TableBlock figures(Table table, Link whole) {
    main = table.id();
    Table named = TableNames.apart(context, table);
    return new TableBlock(
        named,
        downloads(named),
        "",
        List.of(),
        LongTable.is(named) ? whole : Link.NOWHERE,
        List.of());
  }

  /** Files of a table that the page shows in a shape of its own. */
  public List<Download> downloads(Table table) {
    tables.add(new PageSet.NamedTable(context.path(), table));
    return Downloads.of(context.path(), table);
  }

  /** A table that the page shows in another shape, and offers for download all the same. */
  public PageBuilder offer(Table table) {
    return section(
        table.id(),
        context.say("views-data"),
        new DownloadsBlock(table.caption(), downloads(table)));
  }

  Page page() {
    if (!breadcrumb.isEmpty()) {
      breadcrumb.add(new Link(heading.title(), ""));
    }
    String title = context.title().isEmpty() ? heading.title().value() : context.title();
    return new Page(
        context.path(),
        context.lang(),
        kind,
        title,
        description(context, title, heading),
        breadcrumb.isEmpty() ? List.of() : names.way(breadcrumb),
        alternates(context),
        heading,
        List.copyOf(sections));
  }

  /**
   * What lists of search results say of a page: its lead, after its title, since leads may be alike
   * and titles are not; nothing where it has no lead.
   */
  static String description(PageContext context, String title, Page.Heading heading) {
    return heading.lead().isEmpty()
        ? ""
        : context.say("views-description", title, LineBreaks.join(heading.lead().value()));
  }

  /** The page that lies where a context is, in every language. */
  static List<Page.Alternate> alternates(PageContext context) {
    List<Page.Alternate> alternates = new ArrayList<>();
    String inFolder = context.path().substring(context.lang().tag().length() + 1);
    for (Lang lang : context.catalogue().site().languages()) {
      alternates.add(
          new Page.Alternate(
              lang, context.href(lang + "/" + inFolder), lang.equals(context.lang())));
    }
    return alternates;
  }

  /** The page, with further ones where a table of its own is too long for it. */
  public PageSet set() {
    return new PageSet(
        FurtherPages.of(context, page(), everywhere, main, this::isOwn), List.copyOf(tables));
  }

  private boolean isOwn(TableBlock figures) {
    return tables.stream().anyMatch(named -> named.table() == figures.table());
  }
}
