package org.daicho.page;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.view.Paths;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.wording.Messages;

/**
 * The page that hosts show for an address that leads nowhere, at any depth and in no one language:
 * it speaks all of them, and its addresses are those from the root of the host.
 */
public final class NotFoundPage {
  private NotFoundPage() {}

  /**
   * The page.
   *
   * @param messages of each of the site's languages, in its order
   */
  public static Page of(Catalogue catalogue, Collection<Messages> messages) {
    Lang lang = catalogue.site().languages().get(0);
    String title =
        messages.stream().map(m -> m.get("views-not-found")).collect(Collectors.joining(" / "));
    return new Page(
        Paths.NOT_FOUND,
        lang,
        PageKind.NOT_FOUND,
        title,
        "",
        List.of(),
        List.of(),
        new Page.Heading(
            "", List.of(), new Words(title, lang, false), List.of(), new Words("", lang, false)),
        List.of(),
        catalogue.site().root());
  }
}
