package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.CatalogueFiles;
import org.daicho.testing.CatalogueFiles.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of more plans than a page shows: the first page of a site goes on, too. */
class ManyPlansTest {
  @Test
  void the_first_page_goes_on_and_its_further_page_leads_back(@TempDir Path temp)
      throws IOException {
    CatalogueFiles files =
        CatalogueFiles.in("ja", "en")
            .organisation("shiokaze", "city", Words.of("潮風町", "Shiokaze"))
            .record("sources/book", Words.of("計画集", "Plans"), "organisation: shiokaze");
    for (int i = 1; i <= 112; i++) {
      files.record(
          "plans/plan-" + i,
          Words.of("計画" + i, "Plan " + i),
          "organisation: shiokaze",
          "fiscal-year: 2026",
          "source: {document: book}");
      files.record(
          "programmes/programme-" + i,
          Words.of("事業" + i, "Programme " + i),
          "organisation: shiokaze",
          "plan: plan-" + i);
    }
    BuiltSite site = BuiltSite.of(files.write(temp.resolve("project")), temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());

    Document first = Jsoup.parse(site.read("en/index.html"));
    assertEquals(
        "Rows 1 to 100 of 112. Totals and downloads are of the whole.",
        first.select("#latest .extent").text());
    Document further = Jsoup.parse(site.read("en/index-2.html"));
    assertEquals(12, further.select("tbody tr").size());
    assertEquals(List.of("index.html"), further.select(".breadcrumb a").eachAttr("href"));
    assertEquals("../ja/index-2.html", further.select(".language a[hreflang=ja]").attr("href"));
  }
}
