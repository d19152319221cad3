package org.daicho.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work that goes on while other work is done. Its outcome, be it a fault, comes when asked for. */
final class Background<T> {
  private final CompletableFuture<T> work;

  private Background(CompletableFuture<T> work) {
    this.work = work;
  }

  interface Work<T> {
    T run() throws IOException;
  }

  static <T> Background<T> begin(Work<T> work) {
    return new Background<>(
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return work.run();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }

  /** Waits for the work, and throws what it threw. */
  T await() throws IOException {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException fault) {
        throw fault.getCause();
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw e;
    }
  }
}
