package org.daicho.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daicho.diagnostic.Count;
import org.daicho.sitecheck.SiteCheck;
import org.daicho.sitecheck.SiteReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports what is wrong with a built website. */
@Command(
    name = "check-site",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    description = {
      "Reports what is wrong with a built website: links and fragments that lead nowhere, files"
          + " fetched from elsewhere, repeated ids and titles, pages without an alternate in every"
          + " language or without a way to them, and pages that are too heavy. Writes nothing.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  daicho check-site                  of site/ here",
      "  daicho check-site /srv/www",
      "  daicho check-site --format json > mistakes.json"
    })
final class CheckSiteCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      defaultValue = "site",
      paramLabel = "SITE",
      description = "the folder of the website (default: site)")
  private Path site;

  @Mixin private MistakesFormat format;

  CheckSiteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!SiteCheck.isSite(site)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          site
              + " holds no website: there is no "
              + SiteCheck.HOME
              + "; build it, or name its folder");
    }
    return new Job(console, format, site)
        .run((diagnostics, progress) -> SiteCheck.run(site, diagnostics), this::counts);
  }

  private String counts(SiteReport report) {
    return String.format(
        Locale.ROOT,
        "%s: %s in %s, %s, %s without a mistake; the heaviest first view is %s with %s",
        site,
        Count.of(report.pages(), "page"),
        Count.of(report.languages(), "language"),
        Count.of(report.addresses(), "address", "addresses"),
        Count.of(report.files(), "file"),
        report.heaviest().path(),
        report.heaviest().weight());
  }
}
