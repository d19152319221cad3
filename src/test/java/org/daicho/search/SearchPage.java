package org.daicho.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The search page of a built site, opened from its folder in the system's Chromium. */
final class SearchPage implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Playwright playwright;
  private final Browser browser;
  private final String address;

  /** What the console said, which is to be nothing. */
  final List<String> console = new ArrayList<>();

  /**
   * @param address of the folder in which the site's pages of one language lie, with a slash at its
   *     end: {@code file:///…/site/ja/}
   */
  SearchPage(String address) {
    this.address = address;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  /** A new visitor's page: nothing is cached. */
  Page visit(String query) {
    Page page = browser.newContext().newPage();
    page.onConsoleMessage(m -> console.add(m.type() + ": " + m.text()));
    page.onPageError(console::add);
    page.navigate(address + "search.html" + query);
    return page;
  }

  static String query(String words) {
    return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** What a script's promise yields, as JSON. */
  static JsonNode ask(Page page, String script, Object argument) {
    try {
      return JSON.readTree(
          (String)
              page.evaluate("async (x) => JSON.stringify(await (" + script + ")(x))", argument));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
