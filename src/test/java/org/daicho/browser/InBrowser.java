package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.RealSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * A site, open in a browser that all tests of a class share. Whatever they do, the page must not
 * complain.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
  static BuiltSite site;
  static Visit visit;
  static Page page;
  static Chromium chromium;

  @BeforeAll
  void open() throws IOException {
    chromium = Chromium.open();
    site = visited();
    visit = new Visit(chromium.reader(), site.folder());
    page = visit.page();
  }

  /** The site to open: the published one, unless a class has its own. */
  BuiltSite visited() throws IOException {
    return RealSite.get();
  }

  @AfterEach
  void the_console_stays_empty() {
    assertEquals(List.of(), visit.faults());
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
      chromium = null; // Of this class alone: the next may find no browser.
    }
  }
}
