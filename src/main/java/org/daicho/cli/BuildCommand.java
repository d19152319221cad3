package org.daicho.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daicho.build.Build;
import org.daicho.build.Outcome;
import org.daicho.build.Project;
import org.daicho.diagnostic.Count;
import org.daicho.publish.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the website. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    description = {
      "Checks the records and writes the website. With any mistake nothing is written and the"
          + " website stays as it was.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  daicho build                       content/ here into site/",
      "  daicho build ../minato             content/ there into site/ there",
      "  daicho build --out /srv/www        into another folder",
      "  daicho build --format github       in a hosted CI"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ProjectFolder folder;
  @Mixin private MistakesFormat format;

  @Option(
      names = "--out",
      paramLabel = "SITE",
      description = "where the website goes (default: site/ next to content/)")
  private Path out;

  @Option(
      names = "--pages-only",
      description = "leave out the downloads and the open data, for a quick look")
  private boolean pagesOnly;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Project project = folder.project(out, pagesOnly);
    return new Job(console, format, folder.path())
        .run(
            (diagnostics, progress) -> Build.build(project, diagnostics, progress),
            outcome -> project.output() + ": " + counts(outcome));
  }

  private static String counts(Outcome outcome) {
    Published published = outcome.published().orElseThrow();
    return Count.of(outcome.pages(), "page")
        + " from "
        + Count.of(outcome.records(), "record")
        + "; "
        + Count.of(published.written(), "file")
        + " written, "
        + published.unchanged()
        + " unchanged, "
        + published.removed()
        + " removed";
  }
}
