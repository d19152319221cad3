package org.daicho.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daicho.build.Build;
import org.daicho.build.Project;
import org.daicho.diagnostic.Count;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reports what is wrong. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    description = {"Reports every mistake in the records and the theme. Writes nothing.", ""},
    footer = {"", "Examples:", "  daicho check", "  daicho check --format json > mistakes.json"})
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ProjectFolder folder;
  @Mixin private MistakesFormat format;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Project project = folder.project();
    return new Job(console, format, folder.path())
        .run(
            (diagnostics, progress) -> Build.check(project, diagnostics, progress),
            outcome -> Count.of(outcome.records(), "record") + " without a mistake");
  }
}
