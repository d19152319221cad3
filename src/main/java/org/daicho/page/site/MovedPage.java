package org.daicho.page.site;

import java.util.List;
import org.daicho.model.Entry;
import org.daicho.model.value.Lang;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;
import org.daicho.view.page.Section;

/**
 * The page at an address that a record had before. It leads on to the record: at once where the
 * browser may, and by a link. It names the record's page as its own in each language.
 */
public final class MovedPage {
  private MovedPage() {}

  public static PageSet of(PageContext context, Entry record) {
    List<Page.Alternate> alternates =
        context.catalogue().site().languages().stream()
            .map((Lang l) -> alternate(context, record, l))
            .toList();
    Link link = context.link(record);
    Page.Heading heading =
        new Page.Heading(
            "", List.of(), link.words(), List.of(), context.plain(context.say("views-moved")));
    IndexBlock index =
        new IndexBlock(List.of(new IndexBlock.Column("", List.of(new IndexBlock.Item(link, "")))));
    Page page =
        new Page(
            context.path(),
            context.lang(),
            PageKind.MOVED,
            link.words().value(),
            "",
            List.of(),
            alternates,
            heading,
            List.of(
                new Section("moved", context.say("views-moved-to"), "", false, List.of(index))));
    return new PageSet(List.of(page), List.of());
  }

  private static Page.Alternate alternate(PageContext context, Entry record, Lang lang) {
    return new Page.Alternate(
        lang, context.href(Paths.entry(lang, record.key())), lang.equals(context.lang()));
  }
}
