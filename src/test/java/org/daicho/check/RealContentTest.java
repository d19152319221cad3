package org.daicho.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;

class RealContentTest {

  @Test
  void nothing_is_wrong_with_the_published_records() throws IOException {
    assertEquals(
        List.of(),
        Sandbox.diagnostics(Sandbox.PROJECT.resolve("content")).stream()
            .map(d -> d.location() + ": " + d.code() + " " + d.message())
            .toList());
  }
}
