package org.daicho.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.daicho.build.Progress;
import org.daicho.publish.PublishException;
import picocli.CommandLine;

/**
 * Where the program speaks to.
 *
 * @param err for everything that is said while working; on a terminal it also shows the progress
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {
  private static final long REDRAW_NANOS = 80_000_000;
  private static final String CLEAR_LINE = "\r\u001b[K";

  /** A line that is drawn over itself on a terminal; silence in a pipe. */
  Progress progress() {
    if (!terminal) {
      return Progress.SILENT;
    }
    AtomicLong last = new AtomicLong(System.nanoTime() - REDRAW_NANOS);
    return (step, done, total) -> {
      long before = last.get();
      long now = System.nanoTime();
      if ((total == 0 || now - before >= REDRAW_NANOS) && last.compareAndSet(before, now)) {
        String word = step.name().toLowerCase(Locale.ROOT);
        err.print(CLEAR_LINE + word + (total == 0 ? " …" : " " + done + "/" + total));
        err.flush();
      }
    };
  }

  /** Takes the progress line away before anything is printed. */
  void clear() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  /** Faults that are not the editor's: told in a line where a person can mend them. */
  int explain(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
    clear();
    Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
    if (cause instanceof PublishException) {
      err.println("daicho: " + cause.getMessage());
    } else if (cause instanceof IOException) {
      err.println("daicho: the disk does not do as asked: " + cause);
    } else {
      err.println("daicho: this is a fault of the program, please report it:");
      fault.printStackTrace(err);
    }
    return Main.WRONG_USE;
  }
}
