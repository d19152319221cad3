package org.daicho.site;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The real site, open in a browser that all tests of a class share. */
abstract class InBrowser {
  static BuiltSite site;
  static Visit visit;
  static Page page;
  static Chromium chromium;

  @BeforeAll
  static void open() throws IOException {
    chromium = Chromium.open();
    site = RealSite.get();
    visit = new Visit(chromium.reader(), site.folder());
    page = visit.page();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
      chromium = null; // Of this class alone: the next may find no browser.
    }
  }
}
