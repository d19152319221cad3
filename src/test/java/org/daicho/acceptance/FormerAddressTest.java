package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.daicho.cli.Main;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The addresses that records had before. */
class FormerAddressTest {
  private static final String VISITS = "programmes/asahi-visits.yaml";

  @TempDir Path temp;

  @Test
  void a_page_at_a_former_address_leads_on_and_nothing_leads_there() throws IOException {
    Sandbox sandbox = Sandbox.in(temp.resolve("project"));
    String plain = sandbox.read(VISITS);
    sandbox.write(VISITS, plain + "former-ids: [asahi-calls, asahi-rounds]\n");
    sandbox.write(
        "organisations/asahi.yaml",
        sandbox.read("organisations/asahi.yaml") + "former-ids: [sunrise]\n");
    Path out = temp.resolve("site");
    BuiltSite site = BuiltSite.of(sandbox.project(), out);
    assertEquals(0, site.exit(), site.output());

    for (String lang : List.of("ja", "en")) {
      for (String former : List.of("asahi-calls", "asahi-rounds")) {
        String page = site.read(lang + "/programmes/" + former + ".html");
        assertTrue(page.contains("content=\"0; url=asahi-visits.html\""), page);
        assertTrue(page.contains("<meta name=\"robots\" content=\"noindex\">"), page);
        assertTrue(page.contains("<a href=\"asahi-visits.html\""), page);
      }
      assertTrue(site.read(lang + "/organisations/sunrise.html").contains("url=asahi.html"));
    }
    SortedMap<String, String> files = site.files();
    List<String> mentioning =
        files.entrySet().stream()
            .filter(f -> f.getValue().contains("asahi-calls.html"))
            .map(f -> f.getKey())
            .toList();
    assertEquals(List.of(), mentioning);

    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
    int exit = Main.run(new String[] {"check-site", out.toString()}, stream, stream);
    assertEquals(0, exit, output.toString(StandardCharsets.UTF_8));

    sandbox.write(VISITS, plain);
    assertEquals(0, BuiltSite.of(sandbox.project(), out).exit());
    assertFalse(Files.exists(out.resolve("ja/programmes/asahi-calls.html")));
  }
}
