package org.daicho.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** What ends the program before its time has an exit code of its own kind, and no stack trace. */
class ConsoleTest {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(output, true, UTF_8);

  private int explain(boolean debug, Throwable fault) {
    return new Console(err, err, false, () -> debug).explain(fault);
  }

  private String output() {
    return output.toString(UTF_8);
  }

  @Test
  void a_fault_of_the_program() {
    assertEquals(70, explain(false, new IllegalStateException("broken")));
    assertEquals(
        "daicho: this is a fault of the program (java.lang.IllegalStateException: broken);"
            + " please report it, with what `--debug` adds\n",
        output().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void a_fault_of_the_program_with_all_that_is_known_of_it() {
    assertEquals(70, explain(true, new StackOverflowError()));
    assertTrue(output().contains("\tat org.daicho.cli.ConsoleTest"), output());
  }

  @Test
  void a_lack_of_memory() {
    assertEquals(70, explain(false, new OutOfMemoryError("Java heap space")));
    assertTrue(output().contains("DAICHO_JAVA_OPTS=-Xmx"), output());
  }

  @Test
  void a_fault_of_the_disk() {
    assertEquals(2, explain(false, new UncheckedIOException(new IOException("no space left"))));
    assertTrue(output().contains("no space left"), output());
    assertFalse(output().contains("\tat "), output());
  }
}
