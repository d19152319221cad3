package org.daicho.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.check.Sandbox;
import org.daicho.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link in a body leads to the page of a record, and not every record has one. */
class DeadLinksTest {
  @TempDir Path temp;

  private List<String> told(String body) throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    for (String lang : List.of("ja", "en")) {
      Path file = sandbox.project().resolve("content/programmes/asahi-fair." + lang + ".md");
      Files.writeString(file, lang.equals("ja") ? body : "Plain words.\n");
    }
    Diagnostics diagnostics = new Diagnostics();
    Project project = new Project(sandbox.project(), temp.resolve("site"), true);
    Build.check(project, diagnostics, Progress.SILENT);
    return diagnostics.sorted().stream()
        .map(d -> d.location().line() + ":" + d.location().column() + " " + d.message())
        .toList();
  }

  @Test
  void records_with_a_page_are_linked_to() throws IOException {
    assertEquals(
        List.of(), told("[夜の図書館](programmes/asahi-night-library)と[web](https://example.org/)\n"));
  }

  @Test
  void what_has_no_page_of_its_own_leads_nowhere() throws IOException {
    assertEquals(
        List.of(
            "1:6 `forms/asahi-sheet` leads nowhere",
            "1:30 `vocabularies/class` leads nowhere",
            "2:8 there is no programme `asahi-fiar`"),
        told("[様式](forms/asahi-sheet)と[分類](vocabularies/class)\n[ない事業](programmes/asahi-fiar)\n"));
  }

  @Test
  void a_link_to_what_cannot_be_an_id_is_dead_like_any_other() throws IOException {
    String tooLong = "b".repeat(65);
    assertEquals(
        List.of(
            "1:6 there is no programme `" + "b".repeat(40) + "…`",
            "2:6 there is no programme `con`",
            "3:6 there is no programme `asahi-fiar`"),
        told(
            "[長い](programmes/"
                + tooLong
                + ")\n[装置](programmes/con)\n[誤記](programmes/asahi-fiar)\n"));
  }
}
