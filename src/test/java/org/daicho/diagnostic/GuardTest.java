package org.daicho.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GuardTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<String> around(Supplier<String> work) {
    return Guard.around(() -> Location.ofFile("content/a.yaml"), "this plan", diagnostics, work);
  }

  /** What the compiler warns of is what the guard is for. */
  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int n) {
    return endless(n + 1) + 1;
  }

  @Test
  void what_goes_well_comes_through() {
    assertEquals(Optional.of("made"), around(() -> "made"));
    assertFalse(diagnostics.hasErrors());
    assertEquals(List.of(), diagnostics.faults());
  }

  /** To find a place may mean to read its file again: not for each of thousands that go well. */
  @Test
  void the_place_of_what_goes_well_is_never_looked_for() {
    Guard.around(
        () -> {
          throw new AssertionError("nobody needs the place");
        },
        "this plan",
        diagnostics,
        () -> "made");
    assertEquals(List.of(), diagnostics.faults());
  }

  @Test
  void a_fault_of_the_program_names_its_thing() {
    RuntimeException fault = new IllegalStateException("broken");
    assertEquals(
        Optional.empty(),
        around(
            () -> {
              throw fault;
            }));
    assertEquals(List.of(fault), diagnostics.faults());
    Diagnostic reported = diagnostics.sorted().get(0);
    assertEquals("content/a.yaml", reported.location().toString());
    assertEquals("program-fault", reported.code());
    assertEquals("the program failed on this plan (IllegalStateException)", reported.message());
    assertTrue(reported.hint().contains("please report it"), reported.hint());
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void work_without_end_is_one_too() {
    assertEquals(Optional.empty(), around(() -> "" + endless(0)));
    assertEquals(
        "the program failed on this plan (StackOverflowError)",
        diagnostics.sorted().get(0).message());
  }

  @Test
  void a_fault_of_the_disk_and_a_lack_of_memory_end_the_work() {
    UncheckedIOException disk = new UncheckedIOException(new IOException("no space left"));
    assertThrows(
        UncheckedIOException.class,
        () ->
            around(
                () -> {
                  throw disk;
                }));
    assertThrows(
        OutOfMemoryError.class,
        () ->
            around(
                () -> {
                  throw new OutOfMemoryError();
                }));
    assertFalse(diagnostics.hasErrors());
  }
}
