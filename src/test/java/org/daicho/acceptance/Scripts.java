package org.daicho.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The longer scripts that tests run in a page. */
final class Scripts {
  private Scripts() {}

  /** One that lies next to the tests. */
  static String read(String name) {
    try (InputStream script = Scripts.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
