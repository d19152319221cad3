package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.model.value.LineBreaks;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;
import org.daicho.view.Block;
import org.daicho.view.Chart;
import org.daicho.view.Downloads;
import org.daicho.view.Link;
import org.daicho.view.Page;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;
import org.daicho.view.Section;
import org.daicho.view.Table;

/** A page in the making: sections are added, then it becomes one immutable {@link Page}. */
public final class Draft {
  private final Scope scope;
  private final String template;
  private final ListNames names;
  private final List<Link> up = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<PageSet.NamedTable> tables = new ArrayList<>();
  private Page.Heading heading;
  private int everywhere;
  private String main = "";

  public Draft(Scope scope, String template) {
    this.scope = scope;
    this.template = template;
    this.names = new ListNames(scope);
    String home = Paths.home(scope.lang());
    if (!scope.path().equals(home)) {
      up.add(new Link(scope.plain(scope.say("views-home")), scope.href(home)));
    }
  }

  /** A step on the way to this page. */
  public Draft up(Link link) {
    up.add(link);
    return this;
  }

  /** The list that this page is one of. */
  public Draft upToList(String label, String listPath) {
    return up(new Link(scope.plain(scope.say(label)), scope.href(listPath)));
  }

  public Draft heading(
      String kicker, List<String> notes, Text name, List<Words> others, Text lead) {
    Words title = scope.words(name);
    return heading(new Page.Heading(kicker, notes, title, others, scope.words(lead)));
  }

  public Draft heading(Page.Heading heading) {
    this.heading = heading;
    return this;
  }

  public Draft section(
      String id, String title, String aside, boolean wide, List<? extends Block> blocks) {
    if (!blocks.isEmpty()) {
      List<Block> shown =
          blocks.stream().map(block -> names.apart(block, heading.title())).toList();
      sections.add(new Section(id, title, aside, wide, shown));
    }
    return this;
  }

  /** What has been added so far stands on all pages of a table that is cut. */
  public Draft onAllPages() {
    everywhere = sections.size();
    return this;
  }

  public Draft section(String id, String title, Block... blocks) {
    return section(id, title, "", false, List.of(blocks));
  }

  /** A table of this page, with downloads named after it. */
  public Block.Figures figures(Table table) {
    return figures(table, List.of());
  }

  /** A table of this page with its charts. */
  public Block.Figures figures(Table table, List<Chart> charts) {
    Table named = TableNames.apart(scope, table);
    return new Block.Figures(named, downloads(named), "", List.of(), Block.NOWHERE, charts);
  }

  /**
   * The main table of this page: should it be cut, further pages are named after it.
   *
   * @param whole where it is sorted and filtered as a whole, should it be cut
   */
  public Block.Figures figures(Table table, Link whole) {
    main = table.id();
    Table named = TableNames.apart(scope, table);
    return new Block.Figures(
        named,
        downloads(named),
        "",
        List.of(),
        LongTable.is(named) ? whole : Block.NOWHERE,
        List.of());
  }

  /** Files of a table that the page shows in a shape of its own. */
  public List<Block.Download> downloads(Table table) {
    tables.add(new PageSet.NamedTable(scope.path(), table));
    return Downloads.of(scope.path(), table);
  }

  /** A table that the page shows in another shape, and offers for download all the same. */
  public Draft offer(Table table) {
    return section(
        table.id(),
        scope.say("views-data"),
        new Block.Downloads(table.caption(), downloads(table)));
  }

  Page page() {
    if (!up.isEmpty()) {
      up.add(new Link(heading.title(), ""));
    }
    String title = scope.title().isEmpty() ? heading.title().value() : scope.title();
    return new Page(
        scope.path(),
        scope.lang(),
        template,
        title,
        description(scope, title, heading),
        up.isEmpty() ? List.of() : names.way(up),
        twins(scope),
        heading,
        List.copyOf(sections));
  }

  /**
   * What lists of search results say of a page: its lead, after its title, since leads may be alike
   * and titles are not; nothing where it has no lead.
   */
  static String description(Scope scope, String title, Page.Heading heading) {
    return heading.lead().isEmpty()
        ? ""
        : scope.say("views-description", title, LineBreaks.join(heading.lead().value()));
  }

  /** The page that lies where a scope is, in every language. */
  static List<Page.Twin> twins(Scope scope) {
    List<Page.Twin> twins = new ArrayList<>();
    String inFolder = scope.path().substring(scope.lang().tag().length() + 1);
    for (Lang lang : scope.catalogue().site().languages()) {
      twins.add(new Page.Twin(lang, scope.href(lang + "/" + inFolder), lang.equals(scope.lang())));
    }
    return twins;
  }

  /** The page, with further ones where a table of its own is too long for it. */
  public PageSet set() {
    return new PageSet(
        FurtherPages.of(scope, page(), everywhere, main, this::isOwn), List.copyOf(tables));
  }

  private boolean isOwn(Block.Figures figures) {
    return tables.stream().anyMatch(named -> named.table() == figures.table());
  }
}
