package org.daicho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over http, what has been read can be read again when the host cannot be reached. */
class OfflineTest {
  /** A site need not be at its host's root. */
  private static final String UNDER = "/some/where/";

  private final ConcurrentHashMap<String, String> changed = new ConcurrentHashMap<>();
  private final List<String> elsewhere = new ArrayList<>();
  private Chromium chromium;
  private HttpServer server;
  private Page page;
  private String site;

  @BeforeEach
  void serve() throws IOException {
    chromium = Chromium.open();
    Path folder = RealSite.get().folder();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        UNDER,
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring(UNDER.length());
          Path file = folder.resolve(path.isEmpty() ? "index.html" : path);
          byte[] bytes =
              changed.containsKey(path)
                  ? changed.get(path).getBytes(java.nio.charset.StandardCharsets.UTF_8)
                  : Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
          exchange.getResponseHeaders().add("Content-Type", type(path));
          exchange.sendResponseHeaders(
              bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
          if (bytes != null) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
    server.start();
    site = "http://localhost:" + server.getAddress().getPort() + UNDER;
    BrowserContext reader = chromium.reader();
    reader.onRequest(
        request -> {
          if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
            elsewhere.add(request.url());
          }
        });
    page = reader.newPage();
  }

  private static String type(String path) {
    return path.endsWith(".js")
        ? "text/javascript"
        : path.endsWith(".css")
            ? "text/css"
            : path.matches("|.*\\.html") ? "text/html" : "text/plain";
  }

  @AfterEach
  void close() {
    if (server != null) {
      server.stop(0);
      chromium.close();
    }
    assertEquals(List.of(), elsewhere);
  }

  private void visit(String path) {
    page.navigate(site + path);
  }

  /** Until pages are kept and the worker answers for this one. */
  private void ready() {
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    page.waitForFunction("navigator.serviceWorker.controller");
  }

  @Test
  void what_was_read_and_what_leads_to_it_reads_without_the_host() {
    visit("ja/index.html");
    ready();
    visit("ja/programmes/koto-robot-shop.html");
    String read = page.locator("main").innerText();
    page.waitForFunction(
        "async () => (await (await caches.open('daicho')).keys()).some(r => r.url.endsWith('koto-robot-shop.html'))");
    server.stop(0);

    visit("ja/programmes/koto-robot-shop.html?units=yen");
    assertEquals(read, page.locator("main").innerText());
    assertTrue((boolean) page.evaluate("document.documentElement.classList.contains('scripted')"));
    visit("en/plans.html"); // Never opened, but kept from the start.
    assertEquals("Plans", page.locator("h1").innerText());
    visit("");
    page.waitForURL("**/ja/index.html");
    assertThrows(
        PlaywrightException.class, () -> visit("ja/programmes/chuo-employment-support.html"));
  }

  @Test
  void with_a_connection_nobody_is_shown_yesterday_s_page() throws IOException {
    visit("ja/guide.html");
    ready();
    visit("ja/guide.html");
    String now = RealSite.get().read("ja/guide.html");
    changed.put("ja/guide.html", now.replaceFirst("<h1>", "<h1>新"));
    page.reload();
    assertTrue(page.locator("h1").innerText().startsWith("新"));
  }
}
