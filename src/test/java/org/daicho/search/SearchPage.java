package org.daicho.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daicho.browser.Chromium;

/** The search page of a built site, opened from its folder in the system's Chromium. */
public final class SearchPage implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Notes when the page has its first results, in milliseconds since it was asked for. */
  private static final String SHOWN =
      """
      new MutationObserver(() => {
        if (document.querySelector(".search[data-state]")) window.shownAt ??= performance.now();
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-state"] });
      """;

  private final Chromium chromium;
  private final String address;

  /** What the console printed, which must be nothing. */
  public final List<String> console = new ArrayList<>();

  /**
   * @param address of the folder in which the site's pages of one language lie, with a slash at its
   *     end: {@code file:///…/site/ja/}
   */
  public SearchPage(String address) {
    this.address = address;
    this.chromium = Chromium.open();
  }

  /** A new visitor's page: nothing is cached. The visitor before has left. */
  public Page visit(String query) {
    chromium.browser().contexts().forEach(BrowserContext::close);
    Page page = chromium.browser().newContext().newPage();
    page.onConsoleMessage(m -> console.add(m.type() + ": " + m.text()));
    page.onPageError(console::add);
    page.addInitScript(SHOWN);
    page.navigate(address + "search.html" + query);
    return page;
  }

  static String query(String words) {
    return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** What a script's promise yields, as JSON. */
  public static JsonNode ask(Page page, String script, Object argument) {
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
    chromium.close();
  }
}
