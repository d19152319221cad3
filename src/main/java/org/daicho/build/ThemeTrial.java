package org.daicho.build;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.daicho.content.folder.Locator;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Guard;
import org.daicho.diagnostic.Location;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.page.Pages;
import org.daicho.render.Gallery;
import org.daicho.render.Renderer;
import org.daicho.render.theme.Theme;
import org.daicho.view.Paths;
import org.daicho.wording.Messages;

/**
 * Finds mistakes of a theme that show only while a page is printed, by printing its examples and a
 * page of some kinds. That takes the same time however large a catalogue is.
 */
record ThemeTrial(
    Catalogue catalogue, Locator locator, Theme theme, Renderer renderer, Diagnostics diagnostics) {

  void run() {
    for (Lang lang : catalogue.site().languages()) {
      tryOut(
          () -> Location.ofFile("themes/" + theme.name()),
          "the components of the theme",
          () -> Gallery.tryOut(theme, renderer, lang, diagnostics));
      Set<String> some = someRecords(lang);
      Pages.of(catalogue, theme.messages(lang)).stream()
          .filter(job -> some.contains(job.id()))
          .forEach(
              job ->
                  tryOut(
                      () -> OutputPlaces.of(job.id(), catalogue, locator),
                      "the output `" + job.id() + "`",
                      () -> job.pages().apply(catalogue).pages().forEach(renderer::render)));
    }
    renderer.report(diagnostics);
  }

  private void tryOut(Supplier<Location> place, String what, Runnable work) {
    Guard.around(
        place,
        what,
        diagnostics,
        () -> {
          try {
            work.run();
          } catch (Messages.Missing missing) {
            diagnostics.add(theme.missingMessage(missing));
          }
        });
  }

  private Set<String> someRecords(Lang lang) {
    Set<String> paths = new HashSet<>(Set.of(Paths.guide(lang), Paths.search(lang)));
    catalogue.programmes().stream().limit(1).forEach(p -> paths.add(Paths.entry(lang, p.key())));
    catalogue.items().stream().limit(1).forEach(i -> paths.add(Paths.entry(lang, i.key())));
    return paths;
  }
}
