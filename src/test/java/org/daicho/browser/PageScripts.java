package org.daicho.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The longer scripts that tests run in a page. */
final class PageScripts {
  private PageScripts() {}

  /** One that lies next to the tests. */
  static String read(String name) {
    try (InputStream script = PageScripts.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
