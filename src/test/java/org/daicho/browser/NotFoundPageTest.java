package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daicho.cli.Main;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.SampleCatalogues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a host shows for an address that leads nowhere, whatever its depth. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotFoundPageTest {
  private static final List<String> MISSING =
      List.of(
          "nothing.html",
          "ja/nothing.html",
          "en/programmes/nothing.html",
          "en/programmes/a/b",
          "ja/a/b/c/nothing.html");

  @TempDir Path temp;
  Chromium chromium;

  @BeforeAll
  void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private BuiltSite build(String name, String site) throws IOException {
    Path project =
        SampleCatalogues.ordinary("ja", "en").site(site).write(temp.resolve(name + "-project"));
    return BuiltSite.of(project, temp.resolve(name));
  }

  @Test
  void at_the_root_of_a_host_it_has_its_look_and_leads_home_from_any_depth() throws IOException {
    leadsHome(build("root", "extras: [offline]\n"), "");
  }

  @Test
  void in_a_folder_of_a_host_the_address_in_site_yaml_says_where_it_lies() throws IOException {
    leadsHome(build("folder", "address: https://example.org/data/catalogue\n"), "data/catalogue/");
  }

  private void leadsHome(BuiltSite site, String folder) throws IOException {
    assertEquals(0, site.exit(), site.output());
    try (LocalServer server = new LocalServer(site.folder(), folder);
        BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text() + " " + message.location());
            }
          });
      page.onPageError(complaints::add);
      for (String missing : MISSING) {
        assertEquals(404, page.navigate(server.address() + missing).status(), missing);
        assertEquals(1, complaints.size(), missing + ": " + complaints);
        assertTrue(complaints.get(0).contains("404"), complaints.toString());
        complaints.clear();
        assertEquals(
            "0px",
            page.evaluate("() => getComputedStyle(document.body).margin"),
            "the styles of " + missing);
        // They lead the same way from each.
        boolean deepest = missing.equals(MISSING.get(MISSING.size() - 1));
        List<String> languages = deepest ? List.of("ja", "en") : List.of();
        for (String lang : languages) {
          page.navigate(server.address() + missing);
          complaints.clear();
          page.locator("main :lang(" + lang + ") a[href$='/" + lang + "/index.html']")
              .first()
              .click();
          assertEquals(server.address() + lang + "/index.html", page.url(), missing);
          page.navigate(server.address() + missing);
          complaints.clear();
          page.locator("main a[href$='/" + lang + "/search.html']").first().click();
          assertEquals(server.address() + lang + "/search.html", page.url(), missing);
          assertEquals(List.of(), complaints);
        }
      }
    }
  }

  @Test
  void it_is_one_page_in_all_languages_and_reads_well_from_a_folder() throws IOException {
    BuiltSite site = build("one", "");
    assertFalse(Files.exists(site.folder().resolve("ja/404.html")));
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.folder().resolve("404.html").toUri().toString());
      String words = page.locator("main").innerText();
      assertTrue(words.contains("ページが見つからない") && words.contains("Page not found"), words);
      assertEquals("en", page.locator("main h2").evaluate("h => h.closest('[lang]').lang"));
    }
  }

  @Test
  void the_programs_own_check_passes_it_wherever_the_site_lies() throws IOException {
    for (String address : List.of("", "address: https://example.org/a/b/\n")) {
      BuiltSite site = build("checked" + address.length(), address);
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
      assertEquals(
          0,
          Main.run(new String[] {"check-site", site.folder().toString()}, stream, stream),
          output.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void an_address_that_is_not_of_a_folder_is_refused() throws IOException {
    for (String wrong :
        List.of(
            "example.org/catalogue/",
            "https:///catalogue/",
            "https://example.org/catalogue/?a=b",
            "https://example.org/catalogue/index.html",
            "'https://example.org/#top'",
            "https://me@example.org/",
            "ftp://example.org/")) {
      BuiltSite site = build("wrong", "address: " + wrong + "\n");
      assertEquals(1, site.exit(), wrong);
      assertTrue(site.output().contains("error[not-a-url]"), wrong + ": " + site.output());
      assertTrue(site.output().contains("https://example.org/catalogue/"), site.output());
    }
  }
}
