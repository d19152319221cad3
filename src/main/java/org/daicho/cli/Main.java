package org.daicho.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The program {@code daicho}. */
@Command(
    name = "daicho",
    versionProvider = VersionLine.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Builds the website of a published programme catalogue from records in YAML.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  daicho check                  tell every mistake in content/",
      "  daicho build                  make the website in site/",
      "  daicho build ../minato        of another folder",
      "  daicho check-site             tell what is wrong with the built website",
      "  daicho translations           tell what is untranslated or has changed since",
      "",
      "Exit codes: 0 clean, 1 mistakes in the content, the theme or the website, 2 wrong use."
    })
public final class Main implements Runnable {
  static final int CLEAN = 0;
  static final int MISTAKES = 1;
  static final int WRONG_USE = 2;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /** Runs the program on streams. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    Console console = new Console(out, err, Boolean.getBoolean("daicho.terminal"));
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new BuildCommand(console))
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new CheckSiteCommand(console))
        .addSubcommand(new TranslationsCommand(console));
    return line.setOut(writer(out))
        .setErr(writer(err))
        .setExecutionExceptionHandler(console::explain)
        .execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say what to do: build, check, check-site or translations");
  }
}
