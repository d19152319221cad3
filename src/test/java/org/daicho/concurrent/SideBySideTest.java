package org.daicho.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 10_000).boxed().toList();

  @Test
  void each_thing_is_done_once_and_what_it_comes_to_stands_in_order() {
    AtomicInteger done = new AtomicInteger();

    List<Integer> doubled =
        SideBySide.map(
            NUMBERS,
            n -> {
              done.incrementAndGet();
              return 2 * n;
            });

    assertEquals(NUMBERS.stream().map(n -> 2 * n).toList(), doubled);
    assertEquals(NUMBERS.size(), done.get());
    SideBySide.forEach(List.of(), n -> done.incrementAndGet());
    assertEquals(NUMBERS.size(), done.get());
  }

  @Test
  void two_are_done_at_a_time() {
    assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch both = new CountDownLatch(2);

    SideBySide.forEach(
        List.of(1, 2),
        n -> {
          threads.add(Thread.currentThread());
          both.countDown();
          try {
            both.await(1, TimeUnit.MINUTES); // Neither returns before the other has begun.
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });

    assertEquals(0, both.getCount());
    assertEquals(2, threads.size());
  }

  @Test
  void a_fault_is_thrown_when_nobody_works_any_more() {
    for (int bad : List.of(0, 1, 2, 5_000, 9_999)) {
      AtomicInteger working = new AtomicInteger();
      UncheckedIOException fault =
          assertThrows(
              UncheckedIOException.class,
              () ->
                  SideBySide.forEach(
                      NUMBERS,
                      n -> {
                        working.incrementAndGet();
                        try {
                          if (n == bad) {
                            throw new UncheckedIOException(new IOException("no " + n));
                          }
                        } finally {
                          working.decrementAndGet();
                        }
                      }));
      assertEquals("no " + bad, fault.getCause().getMessage());
      assertEquals(0, working.get());
    }
  }
}
