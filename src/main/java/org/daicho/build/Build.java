package org.daicho.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.check.Rules;
import org.daicho.check.text.LinkTarget;
import org.daicho.check.text.Pictures;
import org.daicho.check.text.Texts;
import org.daicho.content.Content;
import org.daicho.content.ParsedRecords;
import org.daicho.content.Reading;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.Locator;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.markdown.RecordLink;
import org.daicho.model.Site;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Image;
import org.daicho.model.value.Lang;
import org.daicho.page.Frames;
import org.daicho.publish.PublishException;
import org.daicho.publish.Published;
import org.daicho.publish.Publisher;
import org.daicho.render.RecordLinks;
import org.daicho.render.Renderer;
import org.daicho.render.theme.Theme;
import org.daicho.view.Paths;
import org.daicho.view.page.SiteFrame;
import org.daicho.wording.Messages;

/**
 * Records and a theme into a site. With any error among the diagnostics nothing is published and
 * the site stays as it was.
 */
public final class Build {
  private Build() {}

  /**
   * Builds the site.
   *
   * @throws PublishException where the output folder cannot be written to, for a reason that the
   *     user can mend
   * @throws IOException where the disk fails
   */
  public static Outcome build(Project project, Diagnostics diagnostics, Progress progress)
      throws IOException {
    if (project.pagesOnly() && Files.exists(project.output().resolve(Paths.DATA_PACKAGE))) {
      throw PublishException.refusing(
          project.output(),
          "it holds a whole site, and a quick look would take its downloads and data away;"
              + " name another folder");
    }
    // What the site holds has nothing to do with what the records say.
    Background<ParsedRecords> parsed = Background.begin(() -> OpenOutput.parsed(project));
    try (OpenOutput output = OpenOutput.begin(project)) {
      Optional<Ready> ready = prepare(project, parsed, diagnostics, progress);
      if (ready.isEmpty() || diagnostics.hasErrors()) {
        return new Outcome(records(ready), 0, Optional.empty());
      }
      Publisher publisher = output.publisher();
      parsed.await().write();
      return publish(project, ready.get(), publisher, progress);
    }
  }

  private static Outcome publish(
      Project project, Ready ready, Publisher publisher, Progress progress) throws IOException {
    int records = records(Optional.of(ready));
    Diagnostics diagnostics = ready.diagnostics();
    Dependencies dependencies = OpenOutput.dependencies(project);
    int pages = new Outputs(ready, publisher, dependencies, project.pagesOnly(), progress).write();
    publisher
        .collisions()
        .forEach(
            c ->
                diagnostics.error(
                    "colliding-path",
                    Location.ofFile(project.output().getFileName() + "/" + c.paths().get(0)),
                    c.message(),
                    "give one of the records another id"));
    if (diagnostics.hasErrors()) {
      return new Outcome(records, 0, Optional.empty());
    }
    dependencies.write();
    progress.at(Progress.Step.PUBLISHING, 0, 0);
    List<Lang> languages = ready.catalogue().site().languages();
    Published published = publisher.commit(path -> Paths.isOwn(path, languages));
    StrangeFiles.report(published, project.output(), diagnostics);
    return new Outcome(records, pages, Optional.of(published));
  }

  /** Reads and checks everything, the theme included, and makes nothing. */
  public static Outcome check(Project project, Diagnostics diagnostics, Progress progress)
      throws IOException {
    Background<ParsedRecords> parsed = Background.begin(() -> OpenOutput.parsed(project));
    return new Outcome(
        records(prepare(project, parsed, diagnostics, progress)), 0, Optional.empty());
  }

  private static int records(Optional<Ready> ready) {
    return ready.map(r -> (int) r.catalogue().all().count()).orElse(0);
  }

  /**
   * All that the site is made from.
   *
   * @param files those that are published as they are, by their paths in the site
   * @param diagnostics of the whole build
   */
  record Ready(
      Catalogue catalogue,
      Locator locator,
      Digests digests,
      SortedMap<String, Path> files,
      Pictures pictures,
      Theme theme,
      Renderer renderer,
      Diagnostics diagnostics) {}

  private static Optional<Ready> prepare(
      Project project, Background<ParsedRecords> parsed, Diagnostics diagnostics, Progress progress)
      throws IOException {
    progress.at(Progress.Step.READING, 0, 0);
    Reading reading = Reading.begin(project.content(), "content", diagnostics);
    // The theme and the records have nothing to do with each other.
    Diagnostics ofTheme = new Diagnostics();
    Background<Optional<Theme>> look =
        Background.begin(
            () -> reading.site().flatMap(site -> load(project, site, reading, ofTheme)));
    Content content = reading.records(parsed.await());
    if (content.catalogue().isEmpty()) {
      look.await();
      diagnostics.addAll(ofTheme);
      return Optional.empty();
    }
    progress.at(Progress.Step.CHECKING, 0, 0);
    SortedMap<String, Path> files =
        StaticFiles.list(
            project.content(), content.catalogue().get().site().languages(), diagnostics);
    Catalogue catalogue = content.catalogue().get();
    Texts texts = Texts.of(catalogue, content.locator(), diagnostics);
    Pictures pictures = Pictures.of(texts, content.images());
    Rules.run(Rules.of(texts, pictures), content, diagnostics);
    Optional<Theme> theme = look.await();
    // Only now: what is found in the records does not depend on which of the two was faster.
    diagnostics.addAll(ofTheme);
    // Without its words a theme is no theme: templates would stumble over each missing one.
    if (theme.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    try {
      Map<Lang, SiteFrame> frames = new TreeMap<>();
      for (Lang lang : catalogue.site().languages()) {
        frames.put(lang, Frames.of(catalogue, theme.get().messages(lang)));
      }
      Optional<Renderer> renderer = Renderer.of(theme.get(), frames, links(catalogue, pictures));
      renderer
          .filter(r -> !theme.get().isBuiltIn())
          .ifPresent(
              r -> new ThemeTrial(catalogue, content.locator(), theme.get(), r, diagnostics).run());
      return renderer.map(
          r ->
              new Ready(
                  catalogue,
                  content.locator(),
                  content.digests(),
                  files,
                  pictures,
                  theme.get(),
                  r,
                  diagnostics));
    } catch (Messages.Missing missing) {
      diagnostics.add(theme.get().missingMessage(missing));
      return Optional.empty();
    }
  }

  private static Optional<Theme> load(
      Project project, Site site, Reading reading, Diagnostics diagnostics) {
    return Theme.load(
        project.folder(),
        site.theme(),
        reading.locator().locateInSite("theme"),
        site.languages(),
        diagnostics);
  }

  private static RecordLinks links(Catalogue catalogue, Pictures pictures) {
    return new RecordLinks() {
      @Override
      public Optional<String> address(Lang lang, RecordLink link) {
        return LinkTarget.of(catalogue, link)
            .map(target -> Paths.entry(lang, target.entry().key()) + target.anchor(lang));
      }

      @Override
      public Optional<Image> image(EntryKey record, Lang lang, String file) {
        return pictures.find(record, lang, file);
      }
    };
  }
}
