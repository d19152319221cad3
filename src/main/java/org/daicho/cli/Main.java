package org.daicho.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
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
      "  daicho check                  report every mistake in content/",
      "  daicho build                  make the website in site/",
      "  daicho build ../minato        of another folder",
      "  daicho check-site             report what is wrong with the built website",
      "  daicho translations           report what is untranslated or has changed since",
      "",
      "Exit codes: 0 clean, 1 mistakes in the content, the theme or the website, 2 wrong use or a",
      "fault of the disk, 70 a fault of the program."
    })
public final class Main implements Runnable {
  static final int CLEAN = 0;
  static final int MISTAKES = 1;
  static final int WRONG_USE = 2;

  /** As sysexits.h has it (EX_SOFTWARE), so that scripts can tell it from all others. */
  static final int PROGRAM_FAULT = 70;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "on a fault of the program, print where in it that happened")
  private boolean debug;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /** Runs the program on streams. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    Main main = new Main();
    Console console =
        new Console(out, err, Boolean.getBoolean("daicho.terminal"), () -> main.debug);
    CommandLine line = new CommandLine(main);
    line.addSubcommand(new BuildCommand(console))
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new CheckSiteCommand(console))
        .addSubcommand(new TranslationsCommand(console));
    line.setOut(writer(out))
        .setErr(writer(err))
        .setExecutionExceptionHandler((fault, command, parsed) -> console.explain(fault));
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | AssertionError | LinkageError fault) {
      return console.explain(fault);
    }
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
