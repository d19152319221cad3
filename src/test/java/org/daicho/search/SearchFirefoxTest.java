package org.daicho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daicho.search.index.ScriptPage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search page in Firefox, from the folder: it answers as Chromium does. Skipped where there is
 * no Firefox in PATH.
 */
class SearchFirefoxTest {
  /** Words, readings, romaji, a phrase, a year, a mistake, an exclusion, and what is nowhere. */
  private static final List<String> QUERIES =
      List.of(
          "図書館", "としょかん", "toshokan", "\"夜間\"", "2024年度", "library", "libary", "図書館 -夜間", "齟齬齟齬");

  /** What the page shows of a query: its state, what it says, and the names of the results. */
  private static final String SHOWN =
      """
      async () => {
        for (let i = 0; i < 600 && document.querySelector(".search").dataset.state !== "complete"; i++) {
          await new Promise((later) => setTimeout(later, 50));
        }
        return [document.querySelector(".search").dataset.state,
          document.getElementById("search-status").textContent,
          ...[...document.querySelectorAll("#search-results h2, #search-notes p")].map((e) => e.textContent)];
      }""";

  @Test
  void it_shows_what_chromium_shows(@TempDir Path temp) throws IOException {
    Optional<Path> program = Firefox.find();
    Assumptions.assumeTrue(program.isPresent(), "no Firefox on this machine");
    Path site = ScriptPage.site(temp);
    String folder = site.toUri() + "ja/";
    try (SearchPage chromium = new SearchPage(folder);
        Firefox firefox =
            new Firefox(program.get(), Files.createDirectories(temp.resolve("profile")))) {
      for (String query : QUERIES) {
        JsonNode expected = SearchPage.ask(chromium.visit(SearchPage.query(query)), SHOWN, null);
        assertEquals("complete", expected.get(0).asText(), query);
        firefox.open(folder + "search.html" + SearchPage.query(query));
        assertEquals(expected, firefox.evaluate(SHOWN), query);
        // All but the last are to find something, or nothing is compared.
        assertFalse(!query.equals("齟齬齟齬") && expected.size() < 3, query);
      }
      assertEquals(List.of(), firefox.console);
    }
  }
}
