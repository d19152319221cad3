package org.daicho.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.daicho.build.Project;
import org.daicho.content.Content;
import org.daicho.content.folder.LedgerFile;
import org.daicho.diagnostic.Count;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.catalogue.TranslationCount;
import org.daicho.model.catalogue.TranslationLedger;
import org.daicho.model.value.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which translations are missing or stale, and notes that they are current. */
@Command(
    name = "translations",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    sortOptions = false,
    description = {
      "Reports which translations are missing, and which are stale: their original has changed"
          + " since they were confirmed. With --mark, confirms them.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  daicho translations                            what is missing and stale",
      "  daicho translations --fail-over 0              1 as exit code if anything is",
      "  daicho translations --mark                     all translations are current",
      "  daicho translations --mark plans/general-2024  those of one record are"
    })
final class TranslationsCommand implements Callable<Integer> {
  private final Console console;

  /** How the answer is written. */
  enum Format {
    text,
    json
  }

  @Spec private CommandSpec spec;

  @Mixin private ProjectFolder folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "how the answer is written: ${COMPLETION-CANDIDATES} (default: text)")
  private Format format;

  @Option(
      names = "--fail-over",
      paramLabel = "N",
      description =
          "exit code 1 where more than N are missing or stale together (default: as site.yaml"
              + " says)")
  private Optional<Integer> failOver = Optional.empty();

  @Option(
      names = "--mark",
      arity = "0..*",
      paramLabel = "RECORD",
      description =
          "confirm the translations that are there, all or those of records such as"
              + " programmes/koto-robot-shop, or site")
  private List<String> mark;

  TranslationsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (failOver.filter(n -> n < 0).isPresent()) {
      throw wrong("--fail-over takes a whole number from 0");
    }
    Project project = folder.project();
    Diagnostics diagnostics = new Diagnostics();
    Content content = Content.read(project.content(), "content", diagnostics);
    if (diagnostics.hasErrors() || content.catalogue().isEmpty()) {
      boolean text = format == Format.text;
      ReportKind report = text ? ReportKind.text : ReportKind.json;
      report
          .format(folder.path(), true)
          .print(diagnostics.sorted(), text ? console.err() : console.out());
      return console.mistakes(diagnostics);
    }
    Catalogue catalogue = content.catalogue().get();
    List<Translation> all = Translation.of(catalogue);
    return mark == null ? tell(content, catalogue, all) : mark(project, content, catalogue, all);
  }

  private int tell(Content content, Catalogue catalogue, List<Translation> all) {
    long gone = content.ledger().gone(all, source(catalogue));
    TranslationReport report = new TranslationReport(catalogue, all, gone, content.locator());
    if (format == Format.json) {
      report.json(console.out());
    } else {
      report.text(console.out());
    }
    TranslationCount count = TranslationCount.of(all);
    boolean tooMany =
        failOver
            .map(limit -> count.open() > limit)
            .orElse(
                catalogue.site().translationLimits().entrySet().stream()
                    .anyMatch(limit -> count.of(limit.getKey()) > limit.getValue()));
    return tooMany ? Main.MISTAKES : Main.CLEAN;
  }

  private int mark(Project project, Content content, Catalogue catalogue, List<Translation> all)
      throws IOException {
    Set<String> chosen = new TreeSet<>(mark);
    Set<String> records =
        all.stream().map(Translation::record).collect(Collectors.toCollection(TreeSet::new));
    for (String record : chosen) {
      if (!records.contains(record)) {
        throw wrong(
            "no record `"
                + record
                + "` has a translation"
                + Nearest.to(record, records).map(r -> "; did you mean `" + r + "`?").orElse(""));
      }
    }
    Lang source = source(catalogue);
    TranslationLedger before = content.ledger();
    TranslationLedger after =
        before.marked(all, source, r -> chosen.isEmpty() || chosen.contains(r));
    LedgerFile.write(project.content(), after);
    console
        .out()
        .println(
            "content/"
                + LedgerFile.NAME
                + ": "
                + Count.of(after.countNewTo(before), "translation")
                + " confirmed, "
                + Count.of(before.countMissingFrom(after), "line")
                + " dropped");
    return Main.CLEAN;
  }

  private static Lang source(Catalogue catalogue) {
    return catalogue.site().languages().get(0);
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
