package org.daicho.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.daicho.build.Progress;
import org.daicho.diagnostic.Diagnostics;

/** One run of the work: mistakes are reported, then a closing line, then the exit code. */
final class Job {
  private final Console console;
  private final MistakesFormat format;
  private final Path folder;

  Job(Console console, MistakesFormat format, Path folder) {
    this.console = console;
    this.format = format;
    this.folder = folder;
  }

  /** What is to be done. */
  interface Work<T> {
    T run(Diagnostics diagnostics, Progress progress) throws IOException;
  }

  /** What the closing line says when all went well. */
  interface Closing<T> {
    String of(T outcome);
  }

  <T> int run(Work<T> work, Closing<T> closing) throws IOException {
    long start = System.nanoTime();
    Diagnostics diagnostics = new Diagnostics();
    T outcome = work.run(diagnostics, console.progress());
    console.clear();
    // Text is for the person at the terminal; the other formats are somebody's input.
    PrintStream report = format.kind() == ReportKind.text ? console.err() : console.out();
    format.of(folder).print(diagnostics.sorted(), report);
    if (diagnostics.hasErrors()) {
      return console.mistakes(diagnostics);
    }
    PrintStream said = format.kind() == ReportKind.text ? console.out() : console.err();
    double seconds = (System.nanoTime() - start) / 1e9;
    said.println(String.format(Locale.ROOT, "%s, in %.1f s", closing.of(outcome), seconds));
    return Main.CLEAN;
  }
}
