package org.daicho.page;

import java.util.List;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.view.Paths;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;

/** The page at the site's root, which leads to the languages. */
public final class RootPage {
  private RootPage() {}

  public static Page of(Catalogue catalogue) {
    Lang lang = catalogue.site().languages().get(0);
    List<Page.Alternate> alternates =
        catalogue.site().languages().stream()
            .map(l -> new Page.Alternate(l, Paths.home(l), l.equals(lang)))
            .toList();
    Words title = catalogue.site().title().in(lang);
    return new Page(
        "index.html",
        lang,
        PageKind.ROOT,
        title.value(),
        catalogue.site().summary().in(lang).value(),
        List.of(),
        alternates,
        new Page.Heading("", List.of(), title, List.of(), catalogue.site().tagline().in(lang)),
        List.of());
  }
}
