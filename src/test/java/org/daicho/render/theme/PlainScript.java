package org.daicho.render.theme;

import java.io.IOException;

/** A script of the default theme without what it says of others, for tests that bring those. */
public final class PlainScript {
  private PlainScript() {}

  /**
   * @param path in the theme, such as {@code assets/figures.js}
   */
  public static String of(String path) throws IOException {
    return ScriptModule.of(ThemeFolder.builtIn().files().get(path)).joined();
  }
}
