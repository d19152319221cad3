package org.daicho.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final Location PLACE = new Location("a.yaml", 2, 3, 1);

  @Test
  void a_diagnostic_has_a_code_and_says_something() {
    for (String code : new String[] {"", "Unknown-key", "unknown key", "-key", "key1"}) {
      assertThrows(
          IllegalArgumentException.class, () -> Diagnostic.error(code, PLACE, "wrong", ""), code);
    }
    assertThrows(IllegalArgumentException.class, () -> Diagnostic.error("key", PLACE, " ", ""));
  }

  @Test
  void a_location_is_a_file_or_a_place_within_it() {
    assertEquals("a.yaml:2:3", PLACE.toString());
    assertEquals("a.yaml", Location.ofFile("a.yaml").toString());
    assertTrue(Location.ofFile("a.yaml").isWholeFile());
    assertThrows(IllegalArgumentException.class, () -> new Location("", 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Location("a", 0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Location("a", 1, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Location("a", 1, 1, 0));
  }

  @Test
  void findings_come_out_by_file_line_and_column_each_once_whoever_found_them_first() {
    Diagnostic whole = Diagnostic.error("b", Location.ofFile("a.yaml"), "one", "");
    Diagnostic second = Diagnostic.error("a", PLACE, "two", "");
    Diagnostic third = Diagnostic.error("b", PLACE, "three", "");
    Diagnostic fourth = Diagnostic.error("a", new Location("a.yaml", 10, 1, 1), "four", "");
    Diagnostic fifth = Diagnostic.error("a", new Location("b.yaml", 1, 1, 1), "five", "");
    List<Diagnostic> expected = List.of(whole, second, third, fourth, fifth);

    Diagnostics found = new Diagnostics();
    IntStream.range(0, 100).parallel().forEach(i -> found.add(expected.get((i * 7) % 5)));

    assertEquals(expected, found.sorted());
  }

  @Test
  void a_warning_is_no_error() {
    Diagnostics found = new Diagnostics();
    found.add(new Diagnostic(Severity.WARNING, "odd", PLACE, "odd", ""));
    assertFalse(found.hasErrors());

    found.add(Diagnostic.error("wrong", PLACE, "wrong", ""));
    assertTrue(found.hasErrors());
  }
}
