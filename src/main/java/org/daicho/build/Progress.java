package org.daicho.build;

/** Told how far the work is. Called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = (step, done, total) -> {};

  /**
   * @param total how many there are to do, 0 where that is not known
   */
  void at(Step step, int done, int total);

  /** The parts of the work that take long enough to be shown. */
  enum Step {
    READING,
    CHECKING,
    PAGES,
    PUBLISHING
  }
}
