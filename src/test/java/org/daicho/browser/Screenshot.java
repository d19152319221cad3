package org.daicho.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture of a built site's first page, see {@code src/bench/screenshot}. */
final class Screenshot {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  private Screenshot() {}

  public static void main(String[] arguments) throws IOException {
    Path picture = Path.of(arguments[1]);
    try (Chromium chromium = Chromium.open()) {
      Visit visit = new Visit(chromium.reader(), Path.of(arguments[0]));
      visit.open("ja/index.html", WIDTH);
      visit.page().setViewportSize(WIDTH, HEIGHT);
      visit.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
    }
    System.out.println(picture + ", " + Files.size(picture) / 1000 + " kB");
  }
}
