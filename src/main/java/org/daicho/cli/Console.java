package org.daicho.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.daicho.build.Progress;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.publish.PublishException;

/**
 * Where the program speaks to.
 *
 * @param err for everything that is said while working; on a terminal it also shows the progress
 * @param debug whether to show where in the program it failed
 */
record Console(PrintStream out, PrintStream err, boolean terminal, BooleanSupplier debug) {
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

  /** The exit code where there are mistakes; what the program failed by is printed if asked for. */
  int mistakes(Diagnostics diagnostics) {
    if (diagnostics.faults().isEmpty()) {
      return Main.MISTAKES;
    }
    if (debug.getAsBoolean()) {
      diagnostics.faults().forEach(fault -> fault.printStackTrace(err));
    }
    return Main.PROGRAM_FAULT;
  }

  /**
   * Says what ended the work before its time, in a line where a person can mend it.
   *
   * @return the exit code
   */
  int explain(Throwable fault) {
    clear();
    Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
    if (cause instanceof PublishException) {
      err.println("daicho: " + cause.getMessage());
      return Main.WRONG_USE;
    }
    if (cause instanceof IOException) {
      err.println("daicho: the disk does not do as asked: " + cause);
      return Main.WRONG_USE;
    }
    if (cause instanceof OutOfMemoryError) {
      err.println(
          "daicho: the memory of %d MB does not suffice; give more, such as DAICHO_JAVA_OPTS=-Xmx4g"
              .formatted(Runtime.getRuntime().maxMemory() >> 20));
    } else {
      err.println(
          "daicho: this is a fault of the program (%s); please report it, with what `--debug` adds"
              .formatted(cause));
    }
    if (debug.getAsBoolean()) {
      fault.printStackTrace(err);
    }
    return Main.PROGRAM_FAULT;
  }
}
