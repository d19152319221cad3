package org.daicho.sitecheck;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;

/**
 * What a first visit to a page fetches before it shows: its HTML, style sheets and scripts, each
 * compressed with gzip as a host sends it. A slow phone network brings 60 kB in a second or two.
 */
public final class Weights {
  /** In bytes. */
  public static final long BUDGET = 60_000;

  private final SiteFiles files;
  private final Map<String, Long> assets = new TreeMap<>();

  Weights(SiteFiles files) {
    this.files = files;
  }

  /** The page with the heaviest first view; the first of several. */
  SiteReport.Heaviest check(Map<String, PageFacts> pages, Diagnostics diagnostics)
      throws IOException {
    SiteReport.Heaviest heaviest = new SiteReport.Heaviest("", 0);
    for (PageFacts page : pages.values()) {
      long weight = page.bytes() + assets(page);
      if (weight > heaviest.bytes()) {
        heaviest = new SiteReport.Heaviest(page.path(), weight);
      }
      if (weight > BUDGET) {
        diagnostics.error(
            "heavy-page",
            Location.ofFile(page.path()),
            "the first view takes "
                + kilobytes(weight)
                + " compressed ("
                + kilobytes(page.bytes())
                + " of it HTML), and may take "
                + kilobytes(BUDGET),
            "divide a long list into pages, or load a script where it is used only");
      }
    }
    return heaviest;
  }

  private long assets(PageFacts page) throws IOException {
    Set<String> counted = new HashSet<>();
    long sum = 0;
    for (Reference reference : page.references()) {
      boolean first =
          reference.use() == Reference.Use.STYLE || reference.use() == Reference.Use.SCRIPT;
      if (first
          && Target.of(reference) instanceof Target.Inside inside
          && files.has(inside.path())
          && counted.add(inside.path())) {
        if (!assets.containsKey(inside.path())) {
          assets.put(inside.path(), SiteFiles.gzipped(files.read(inside.path())));
        }
        sum += assets.get(inside.path());
      }
    }
    return sum;
  }

  /** For people: {@code 34.2 kB}. */
  public static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0);
  }
}
