package org.daicho.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.daicho.testing.RealSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over http, what has been read can be read again when the host cannot be reached. */
class OfflineTest {
  /** A site need not be at its host's root. */
  private static final String UNDER = "/some/where/";

  private final ConcurrentHashMap<String, String> changed = new ConcurrentHashMap<>();

  /** Whether the way to the host leads through one that answers everything with its own page. */
  private volatile boolean captive;

  /**
   * Goes before the worker's script: what the worker has still to do is noted, and it answers a
   * message when all of it is done.
   */
  private static final String SAYS_WHEN_DONE =
      """
      const doing = new Set();
      const waitUntil = ExtendableEvent.prototype.waitUntil;
      ExtendableEvent.prototype.waitUntil = function (work) {
        doing.add(work);
        waitUntil.call(this, work);
      };
      self.addEventListener("message", (event) =>
        Promise.allSettled(doing).then(() => event.ports[0].postMessage("done")));
      """;

  private static Chromium chromium;

  private final List<String> elsewhere = new ArrayList<>();
  private BrowserContext reader;
  private HttpServer server;
  private Page page;
  private String site;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void serve() throws IOException {
    Path folder = RealSite.folder();
    changed.put("worker.js", SAYS_WHEN_DONE + RealSite.get().read("worker.js"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        UNDER,
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring(UNDER.length());
          Path file = folder.resolve(path.isEmpty() ? "index.html" : path);
          if (captive) {
            byte[] portal = "<!DOCTYPE html><title>Log in</title><h1>Log in</h1>".getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.getResponseHeaders().add("Cache-Control", "max-age=86400");
            exchange.sendResponseHeaders(200, portal.length);
            exchange.getResponseBody().write(portal);
            exchange.close();
            return;
          }
          byte[] bytes =
              changed.containsKey(path)
                  ? changed.get(path).getBytes(UTF_8)
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
    reader = chromium.reader();
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
  void leave() {
    reader.close();
    server.stop(0);
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

  /** Until the worker has kept, or let go, all that it has fetched. */
  private void done() {
    page.evaluate(
        """
        () => new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          navigator.serviceWorker.controller.postMessage("", [port2]);
        }).then(() => true)""");
  }

  @Test
  void what_was_read_and_what_leads_to_it_reads_without_the_host() {
    visit("ja/index.html");
    ready();
    visit("ja/programmes/koto-robot-shop.html");
    String read = page.locator("main").innerText();
    done();
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
    done();
    assertNotNull(kept("ja/guide.html"));
    String now = RealSite.get().read("ja/guide.html");
    changed.put("ja/guide.html", now.replaceFirst("<h1>", "<h1>新"));
    page.reload();
    assertTrue(page.locator("h1").innerText().startsWith("新"));
  }

  /** A page of the site that may fetch, as the site's own may not. */
  private void probe() {
    changed.put("ja/probe.html", "<!DOCTYPE html><title>Probe</title>");
    visit("ja/index.html");
    ready();
    visit("ja/probe.html");
  }

  /** What is kept for an address: its type and the first of its bytes; null where nothing is. */
  private Object kept(String path) {
    return page.evaluate(
        "async url => { const a = await caches.match(url); return a ? a.headers.get('Content-Type')"
            + " + ' ' + (await a.text()).slice(0, 15) : null; }",
        site + path);
  }

  /** Fetches and waits until the worker is through with what came. */
  private void fetch(String path) {
    page.evaluate("url => fetch(url).then(a => a.text())", site + path);
    done();
  }

  @Test
  void a_log_in_page_of_the_network_is_never_kept_for_a_file() throws IOException {
    probe();
    String style =
        RealSite.get().files().keySet().stream()
            .filter(path -> path.matches("assets/daicho-[0-9a-f]+\\.css"))
            .findFirst()
            .orElseThrow();
    String data = "data/programmes/koto-robot-shop.json";
    page.evaluate(
        "async url => { for (const name of await caches.keys())"
            + " await (await caches.open(name)).delete(url); }",
        site + style);
    captive = true;
    fetch(style);
    fetch(data);
    assertNull(kept(style));
    assertNull(kept(data));
    captive = false;
    fetch(style);
    fetch(data);
    assertTrue(kept(style).toString().startsWith("text/css "), kept(style).toString());
    assertFalse(kept(data).toString().contains("<!DOCTYPE"), kept(data).toString());
  }

  @Test
  void bytes_without_the_fingerprint_of_their_name_are_not_kept() throws IOException {
    probe();
    String right = "assets/daicho-0123456789.css";
    changed.put(right, "body { color: red }");
    fetch(right);
    assertNull(kept(right));
  }

  @Test
  void a_page_that_has_left_the_site_is_not_kept() throws IOException {
    probe();
    changed.put("ja/leaving.html", "<!DOCTYPE html><title>Going</title>");
    fetch("ja/leaving.html");
    assertNotNull(kept("ja/leaving.html"));
    changed.remove("ja/leaving.html");
    fetch("ja/leaving.html");
    assertNull(kept("ja/leaving.html"));
  }

  @Test
  void the_oldest_of_many_pages_go() throws IOException {
    probe();
    page.evaluate(
        """
        async (site) => {
          const kept = await caches.open((await caches.keys())[0]);
          for (let i = 0; i < 300; i++) await kept.put(`${site}ja/many-${i}.html`, new Response(""));
        }""",
        site);
    for (int i = 300; i < 304; i++) {
      changed.put("ja/many-" + i + ".html", "<!DOCTYPE html><title>" + i + "</title>");
      fetch("ja/many-" + i + ".html");
    }
    assertNull(kept("ja/many-3.html"));
    assertNotNull(kept("ja/many-10.html"));
    assertNotNull(kept("ja/many-303.html"));
    assertTrue(
        (int)
                page.evaluate(
                    "async () => (await (await caches.open((await caches.keys())[0])).keys())"
                        + ".filter(r => r.url.includes('/many-')).length")
            <= 300);
  }
}
