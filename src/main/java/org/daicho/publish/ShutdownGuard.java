package org.daicho.publish;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/**
 * Makes the end of the program (Ctrl-C, SIGTERM) wait for some work. The JVM halts when all of its
 * shutdown hooks are through, and other threads run on until then, the working one among them.
 */
final class ShutdownGuard {
  private ShutdownGuard() {}

  interface Work {
    void run() throws IOException;
  }

  /**
   * @throws PublishException where the program is ending already; then nothing is done
   */
  static void during(Place place, Work work) throws IOException {
    CountDownLatch done = new CountDownLatch(1);
    Thread hook = new Thread(() -> await(done), "daicho-commit");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException ending) {
      throw new PublishException(
          "`" + place.name() + "` stays as it was: the program is being stopped", ending);
    }
    try {
      work.run();
    } finally {
      done.countDown();
      remove(hook);
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      return; // the hook is running, and has just been let go
    }
  }

  /** Waits, and lets no interrupt end that early. */
  private static void await(CountDownLatch done) {
    while (done.getCount() > 0) {
      try {
        done.await();
      } catch (InterruptedException again) {
        // and so once more: this thread has nothing else to do
      }
    }
  }
}
