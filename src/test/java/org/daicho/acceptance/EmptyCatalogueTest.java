package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.SampleCatalogues;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site of a catalogue that is only begun says so, and has no list of what there is not. */
class EmptyCatalogueTest {
  private static final String EMPTY = "This catalogue has no records yet.";

  @TempDir Path temp;

  private BuiltSite build(String sample) throws IOException {
    Path project = SampleCatalogues.named(sample).write(temp.resolve("project"));
    BuiltSite site = BuiltSite.of(project, temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());
    return site;
  }

  @ParameterizedTest
  @CsvSource({"empty, true", "only-vocabularies, true", "only-organisations, false"})
  void it_says_so(String sample, boolean empty) throws IOException {
    BuiltSite site = build(sample);

    assertEquals(empty, main(site, "en/index.html").contains(EMPTY));
    assertEquals(empty, main(site, "en/search.html").contains(EMPTY));
  }

  @Test
  void terms_that_no_record_has_have_no_pages() throws IOException {
    BuiltSite site = build("only-vocabularies");

    assertEquals(
        List.of("guide.html", "index.html", "search.html", "translations.html"),
        BuiltSite.files(site.folder()).keySet().stream()
            .filter(path -> path.matches("en/.*html"))
            .map(path -> path.substring("en/".length()))
            .toList());
    assertTrue(
        site.read("data/programmes.csv").startsWith("id,name_ja,name_en,"),
        "the files of data have their heads");
  }

  /** The first page leads to lists of those that some record has a term of. */
  @Test
  void a_vocabulary_in_use_is_a_way_in() throws IOException {
    BuiltSite site = build("no-budgets");

    assertTrue(site.read("en/index.html").contains("<a href=\"theme.html\">Theme</a>"));
    assertTrue(main(site, "en/theme.html").contains("Young people"));
  }

  private static String main(BuiltSite site, String page) throws IOException {
    return Jsoup.parse(site.read(page)).select("main").text();
  }
}
