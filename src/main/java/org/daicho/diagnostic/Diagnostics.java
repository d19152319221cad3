package org.daicho.diagnostic;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects findings from any thread. What comes out is sorted by place and free of repeats, so that
 * the order of work never shows.
 */
public final class Diagnostics {
  private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** All findings so far, sorted, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
