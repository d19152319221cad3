package org.daicho.page.site;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.model.Entry;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.list.ListPages;
import org.daicho.page.programme.ProgrammeProfiles;
import org.daicho.page.record.OrganisationProfiles;
import org.daicho.view.Paths;
import org.daicho.view.Profiles;
import org.daicho.view.block.CompareBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;
import org.daicho.wording.Messages;

/** The page on which a script shows some records side by side, and what that script loads. */
public final class ComparePage {
  private ComparePage() {}

  /** Everything that browsing and comparing load, in one language. */
  public static List<Profiles> profiles(Catalogue catalogue, Messages messages) {
    PageContext context = new PageContext(catalogue, messages, Paths.compare(messages.lang()));
    return List.of(ProgrammeProfiles.of(context), OrganisationProfiles.of(context));
  }

  /** Whether there is anything to compare. */
  public static boolean exists(Catalogue catalogue) {
    return !catalogue.programmes().isEmpty() || !catalogue.organisations().isEmpty();
  }

  public static PageSet of(PageContext context) {
    PageBuilder builder = PlainPages.builder(context, PageKind.COMPARE, "compare", "compare-lead");
    Catalogue catalogue = context.catalogue();
    builder.wide(
        "compare",
        "",
        new CompareBlock(
            context.href(Paths.browse(context.lang())),
            Stream.of(Kind.PROGRAMME, Kind.ORGANISATION)
                .filter(kind -> ListPages.exists(catalogue, kind))
                .map(kind -> compared(context, kind))
                .toList()));
    return builder.set();
  }

  private static CompareBlock.Kind compared(PageContext context, Kind kind) {
    return new CompareBlock.Kind(
        kind.folder(),
        context.list(kind),
        Profiles.firsts(context.catalogue().entries(kind).stream().map(Entry::id)));
  }
}
