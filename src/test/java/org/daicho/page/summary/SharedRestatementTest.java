package org.daicho.page.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Sum;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.PageContext;
import org.daicho.render.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shared amount counts once, too, where the documents of successors state it anew. */
class SharedRestatementTest {
  @TempDir Path folder;

  private void write(String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void budget(String id, List<String> programmes, String shared, String more)
      throws Exception {
    StringBuilder lines = new StringBuilder();
    programmes.forEach(p -> lines.append("  - {programme: ").append(p).append("}\n"));
    write(
        "budgets/" + id + ".yaml",
        "name: {en: Accounts}\nfiscal-year: 2031\nunit: yen\ncolumns:\n"
            + "  cost: {measure: cost, phase: executed}\nlines:\n"
            + lines
            + "shared:\n  - {column: cost, programmes: ["
            + String.join(", ", programmes)
            + "], amount: "
            + shared
            + "}\n"
            + more);
  }

  private Sum total(String... ids) throws Exception {
    write("site.yaml", "title: {en: Register}\nlanguages: [en]\npublisher: {en: City}\n");
    Catalogue catalogue =
        Content.read(folder, "content", new Diagnostics()).catalogue().orElseThrow();
    PageContext context =
        new PageContext(
            catalogue,
            Theme.load(Path.of("").toAbsolutePath(), "default", List.of(Lang.EN), new Diagnostics())
                .orElseThrow()
                .messages(Lang.EN),
            "en/index.html");
    List<Programme> programmes =
        List.of(ids).stream().map(id -> catalogue.programme(Id.of(id)).orElseThrow()).toList();
    ProgrammeSelection selection = ProgrammeSelection.of(context, programmes);
    AmountColumn column = selection.amounts(context).get(0);
    return selection.total(column);
  }

  private void programme(String id, String more) throws Exception {
    write("programmes/" + id + ".yaml", "name: {en: " + id + "}\norganisation: city\n" + more);
  }

  @Test
  void all_of_it_goes_over_to_the_successors() throws Exception {
    programme("a", "");
    programme("b", "");
    programme("c", "follows: [a]\n");
    programme("d", "follows: [b]\n");
    budget("old", List.of("a", "b"), "100", "");
    budget("new", List.of("c", "d"), "101", "supersedes: [old]\n");

    assertEquals(101, total("a", "b", "c", "d").value());
    assertEquals(0, total("a", "b").value());
  }

  @Test
  void a_part_of_it_leaves_the_rest_open() throws Exception {
    programme("a", "");
    programme("b", "");
    programme("c", "follows: [a]\n");
    programme("d", "");
    budget("old", List.of("a", "b"), "100", "");
    budget("new", List.of("c", "d"), "101", "supersedes: [old]\n");

    Sum sum = total("a", "b", "c", "d");
    assertEquals(101, sum.value());
    assertEquals(1, sum.sharedBeyond());
  }

  @Test
  void without_a_word_in_the_budget_both_count() throws Exception {
    programme("a", "");
    programme("b", "");
    programme("c", "follows: [a]\n");
    programme("d", "follows: [b]\n");
    budget("old", List.of("a", "b"), "100", "");
    budget("new", List.of("c", "d"), "101", "");

    assertEquals(201, total("a", "b", "c", "d").value());
  }
}
