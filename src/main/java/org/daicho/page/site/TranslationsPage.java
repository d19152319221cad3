package org.daicho.page.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.Organisation;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Owner;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.catalogue.TranslationCount;
import org.daicho.model.value.Kind;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
import org.daicho.page.summary.Groups;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** How far the site is translated: counted by kind and organisation, and what is left to do. */
public final class TranslationsPage {
  private final PageContext context;
  private final Cells cells;
  private final List<Translation> translations;

  /** Whose texts, and of which kind of record, in the order of the table. */
  private record Group(Optional<Kind> kind, Optional<Organisation> owner) {
    private static final Comparator<Group> ORDER =
        Comparator.comparing((Group g) -> g.kind.map(Kind::ordinal).orElse(-1))
            .thenComparing(g -> g.owner.isPresent())
            .thenComparing((a, b) -> a.owner.isEmpty() ? 0 : compareOwners(a, b));

    /** Of what tells them apart: an organisation's own would be of all its texts. */
    @Override
    public int hashCode() {
      return kind.map(Kind::ordinal).orElse(-1) * 31 + owner.map(o -> o.id().hashCode()).orElse(0);
    }

    private static int compareOwners(Group a, Group b) {
      return Groups.OFFICIAL.compare(a.owner.orElseThrow(), b.owner.orElseThrow());
    }
  }

  private TranslationsPage(PageContext context) {
    this.context = context;
    this.cells = new Cells(context);
    this.translations = Translation.of(context.catalogue());
  }

  public static PageSet of(PageContext context) {
    return new TranslationsPage(context).set();
  }

  /** The way to this page, with what is left to do; none where a site has one language. */
  static Optional<IndexBlock.Item> way(PageContext context) {
    if (!exists(context.catalogue())) {
      return Optional.empty();
    }
    TranslationCount count = TranslationCount.of(Translation.of(context.catalogue()));
    return Optional.of(
        new IndexBlock.Item(
            context.way("views-translations", Paths.translations(context.lang())),
            context.say("views-translations-open", count.missing(), count.stale())));
  }

  /** Whether a site has translations to report on. */
  public static boolean exists(Catalogue catalogue) {
    return catalogue.site().languages().size() > 1;
  }

  private PageSet set() {
    PageBuilder builder = new PageBuilder(context, PageKind.LIST);
    builder.heading(
        context.say("views-list"),
        List.of(),
        context.say("views-translations"),
        context.say("views-translations-lead"));
    builder.wide("summary", context.say("views-translations-summary"), builder.figures(summary()));
    List<Translation> open = translations.stream().filter(t -> t.state().isOpen()).toList();
    if (open.isEmpty()) {
      builder.section(
          "open",
          context.say("views-translations-list"),
          new NoteBlock(context.say("views-translations-none")));
      return builder.set();
    }
    builder.wide("open", context.say("views-translations-list"), builder.figures(list(open)));
    return builder.set();
  }

  private Table summary() {
    Map<Group, TranslationCount> counts =
        TranslationCount.by(translations, this::group, Group.ORDER);
    List<Table.Row> rows = new ArrayList<>();
    Optional<Kind> before = Optional.empty();
    for (Map.Entry<Group, TranslationCount> group : counts.entrySet()) {
      Optional<Kind> kind = group.getKey().kind();
      boolean first = rows.isEmpty() || !kind.equals(before);
      before = kind;
      long below = counts.keySet().stream().filter(g -> g.kind().equals(kind)).count();
      Link name = context.unlinked(kindName(kind));
      List<Table.Cell> row = new ArrayList<>();
      row.add(first ? cells.merged(name, (int) below) : cells.covered(name.words().value()));
      row.add(
          cells.text(
              group
                  .getKey()
                  .owner()
                  .map(context::link)
                  .orElse(context.unlinked(context.say("views-translation-no-owner")))));
      rows.add(row(Table.RowKind.ROW, row, group.getValue()));
    }
    List<Table.Cell> total = new ArrayList<>();
    total.add(cells.text(context.say("views-total-computed")));
    total.add(cells.empty());
    return new Table(
        "summary",
        context.say("views-translations-summary"),
        "",
        List.of(
            Table.Column.text("kind", context.say("views-kind")),
            Table.Column.text("organisation", context.say("views-translation-organisation")),
            count("translations", "views-translations"),
            count("current", "views-translation-current"),
            count("unmarked", "views-translation-unmarked"),
            count("stale", "views-translation-stale"),
            count("missing", "views-translation-missing")),
        rows,
        List.of(row(Table.RowKind.COMPUTED, total, TranslationCount.of(translations))),
        List.of(context.plain(context.say("views-translations-note"))));
  }

  private Group group(Translation translation) {
    return new Group(
        translation.entry().map(Entry::kind),
        translation.entry().flatMap(e -> Owner.of(context.catalogue(), e)));
  }

  private Table.Column count(String id, String label) {
    return new Table.Column(id, context.say(label), "", "", Table.Type.COUNT, 1, false);
  }

  private Table.Row row(Table.RowKind kind, List<Table.Cell> row, TranslationCount count) {
    row.add(cells.count(count.total()));
    row.add(cells.count(count.current()));
    row.add(cells.count(count.unmarked()));
    row.add(cells.count(count.stale()));
    row.add(cells.count(count.missing()));
    return new Table.Row(kind, "", false, row);
  }

  private Table list(List<Translation> open) {
    return new TableBuilder<Translation>(context)
        .text("kind", "views-kind", t -> kindName(t.entry().map(Entry::kind)))
        .link(
            "name",
            "views-name",
            t ->
                t.entry()
                    .map(context::link)
                    .orElse(context.unlinked(context.catalogue().site().title())))
        .text("field", "views-translation-field", t -> t.field().path())
        .text("language", "views-translation-language", t -> context.say("language-" + t.lang()))
        .text(
            "state",
            "views-translation-state",
            t -> context.say("views-translation-" + t.state().word()))
        .table(
            "open",
            context.say("views-translations-list"),
            open,
            t -> t.entry().map(e -> e.id().value()).orElse(""));
  }

  private String kindName(Optional<Kind> kind) {
    return context.say("views-kind-" + kind.map(Kind::folder).orElse(Translation.SITE));
  }
}
