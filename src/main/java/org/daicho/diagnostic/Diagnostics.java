package org.daicho.diagnostic;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects findings from any thread. What comes out is sorted by place and free of repeats, so that
 * the order of work never shows.
 */
public final class Diagnostics {
  private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds a mistake. */
  public void error(String code, Location location, String message, String hint) {
    add(Diagnostic.error(code, location, message, hint));
  }

  /** Adds all that others have found. */
  public void addAll(Diagnostics others) {
    found.addAll(others.found);
    faults.addAll(others.faults);
  }

  /**
   * Adds a fault of the program, which is an error too: what it was to make is missing.
   *
   * @param what could not be worked on, e.g. {@code this record}
   */
  void addFault(Location place, String what, Throwable fault) {
    faults.add(fault);
    error(
        "program-fault",
        place,
        "the program failed on " + what + " (" + fault.getClass().getSimpleName() + ")",
        "this is a fault of the program: please report it, with this file and what `--debug`"
            + " adds; what depends on it may not have been checked");
  }

  /** What the program failed by, in no order. */
  public List<Throwable> faults() {
    return List.copyOf(faults);
  }

  /** All findings so far, sorted, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
