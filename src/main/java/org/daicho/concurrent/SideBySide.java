package org.daicho.concurrent;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The same work on many things, on all cores. Each core takes the next thing when it is through
 * with its last, so that none waits long for another at the end. A parallel stream cuts a list into
 * a few pieces for each core beforehand, and those may be cheap and dear by halves.
 */
public final class SideBySide {
  private SideBySide() {}

  /** Does the work, begun in the order of the list, and returns when all is done. */
  public static <T> void forEach(List<T> things, Consumer<? super T> work) {
    run(things.size(), i -> work.accept(things.get(i)));
  }

  /** What the work makes of each thing, in the order of the list. */
  public static <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> work) {
    @SuppressWarnings("unchecked") // It is filled with nothing else, and handed on as a list.
    R[] results = (R[]) new Object[things.size()];
    run(things.size(), i -> results[i] = work.apply(things.get(i)));
    return Arrays.asList(results);
  }

  private static void run(int count, IntConsumer work) {
    AtomicInteger next = new AtomicInteger();
    Runnable share =
        () -> {
          try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
              work.accept(i);
            }
          } finally {
            next.set(count); // After a fault, nobody begins another.
          }
        };
    List<ForkJoinTask<?>> others =
        IntStream.rangeClosed(1, Math.min(ForkJoinPool.getCommonPoolParallelism(), count - 1))
            .<ForkJoinTask<?>>mapToObj(i -> ForkJoinPool.commonPool().submit(share))
            .toList();
    try {
      share.run();
    } finally {
      others.forEach(ForkJoinTask::quietlyJoin);
    }
    others.forEach(ForkJoinTask::join);
  }
}
