package org.daicho.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daicho.cli.Main;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.search.SearchPage;
import org.daicho.search.record.SearchRecord;

/** The search script in a page of a small site, to be asked about indexes of a test's own. */
public final class ScriptPage implements AutoCloseable {
  private static final String PATHS =
      """
      async ({ base, queries }) => {
        const shards = new daicho.Shards(base);
        const search = new daicho.Search(shards);
        const answers = [];
        for (const query of queries) {
          const { ids } = await search.verifier.only(await search.run(query), Infinity);
          answers.push(await Promise.all([...ids].map(async (id) => (await shards.text(id)).path)));
        }
        return answers;
      }""";

  private final Path folder;
  private final SearchPage browser;
  private final Page page;
  private int indexes;

  /**
   * @param folder empty, for the site and the indexes
   */
  public ScriptPage(Path folder) throws IOException {
    this.folder = folder;
    browser = new SearchPage(site(folder).toUri() + "ja/");
    page = browser.visit("");
    page.waitForFunction("() => window.daicho?.shards");
  }

  /** Builds a small site with this repository's theme. */
  public static Path site(Path folder) throws IOException {
    Path project = Files.createDirectories(folder.resolve("project"));
    Path root = Path.of("").toAbsolutePath();
    Files.createSymbolicLink(
        project.resolve("content"), root.resolve("src/test/resources/sites/good/content"));
    Files.createSymbolicLink(project.resolve("themes"), root.resolve("themes"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Path site = folder.resolve("site");
    int exit = Main.run(new String[] {"build", project + "", "--out", site + ""}, out, out);
    assertEquals(0, exit, printed.toString(StandardCharsets.UTF_8));
    return site;
  }

  /** What a script's promise yields, as JSON. */
  public JsonNode ask(String script, Object argument) {
    return SearchPage.ask(page, script, argument);
  }

  /** Writes an index of these records. @return its address */
  public String index(List<SearchRecord> records) throws IOException {
    Path index = folder.resolve("index-" + indexes++);
    for (Output file : SearchIndex.of(records, Lang.JA).files()) {
      Path path = index.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
    return index.resolve("search/ja").toUri().toString();
  }

  /** For each query the paths of the records that it finds in an index. */
  public JsonNode paths(String index, List<String> queries) {
    return ask(PATHS, Map.of("base", index, "queries", queries));
  }

  public List<String> console() {
    return browser.console;
  }

  @Override
  public void close() {
    browser.close();
  }
}
