package org.daicho.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.build.Build;
import org.daicho.build.Progress;
import org.daicho.build.Project;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link in a body leads to the page of a record, and not every record has one. */
class DeadLinksTest {
  @TempDir Path temp;

  private List<String> reported(String body) throws IOException {
    return found(body).stream()
        .map(d -> d.location().line() + ":" + d.location().column() + " " + d.message())
        .toList();
  }

  private List<String> hints(String body) throws IOException {
    return found(body).stream()
        .filter(d -> d.code().equals("dead-link"))
        .map(Diagnostic::hint)
        .toList();
  }

  private List<Diagnostic> found(String body) throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    for (String lang : List.of("ja", "en")) {
      Path file = sandbox.project().resolve("content/programmes/asahi-fair." + lang + ".md");
      Files.writeString(file, lang.equals("ja") ? body : "Plain words.\n");
    }
    Diagnostics diagnostics = new Diagnostics();
    Project project = new Project(sandbox.project(), temp.resolve("site"), true);
    Build.check(project, diagnostics, Progress.SILENT);
    return diagnostics.sorted();
  }

  @Test
  void records_with_a_page_are_linked_to() throws IOException {
    assertEquals(
        List.of(),
        reported("[夜の図書館](programmes/asahi-night-library)と[web](https://example.org/)\n"));
  }

  @Test
  void what_has_no_page_of_its_own_leads_nowhere() throws IOException {
    assertEquals(
        List.of(
            "1:6 `forms/asahi-sheet` leads nowhere",
            "1:30 `vocabularies/class` leads nowhere",
            "2:8 there is no programme `asahi-fiar`"),
        reported(
            "[様式](forms/asahi-sheet)と[分類](vocabularies/class)\n[ない事業](programmes/asahi-fiar)\n"));
  }

  @Test
  void a_link_to_what_cannot_be_an_id_is_dead_like_any_other() throws IOException {
    String tooLong = "b".repeat(65);
    assertEquals(
        List.of(
            "1:6 there is no programme `" + "b".repeat(40) + "…`",
            "2:6 there is no programme `con`",
            "3:6 there is no programme `asahi-fiar`"),
        reported(
            "[長い](programmes/"
                + tooLong
                + ")\n[装置](programmes/con)\n[誤記](programmes/asahi-fiar)\n"));
  }

  @Test
  void headings_in_lists_and_quotes_are_led_to() throws IOException {
    assertEquals(
        List.of("8:26 there is no heading `どこ` in the text of `programmes/asahi-fair`"),
        reported(
            """
            - ## 受付
              1. 来る

                 ### 持ち物
            > - ## 問い合わせ

            [一](#受付) [二](programmes/asahi-fair#持ち物) [三](programmes/asahi-fair#問い合わせ)
            [四](programmes/asahi-fair#どこ)
            """));
  }

  @Test
  void of_an_item_its_parts_are_proposed_too() throws IOException {
    Path items = Files.createDirectories(temp.resolve("content/items"));
    Files.writeString(
        items.resolve("telework.yaml"),
        """
        plan: jobs-2024
        kind: measure
        name: {ja: 在宅勤務, en: Telework}
        parts:
          - id: subsidies
            kind: measure
            name: {ja: 助成, en: Subsidies}
        """);
    assertEquals(
        List.of(
            "did you mean `#subsidies`?",
            "what there is: #subsidies",
            "link to the page without `#`"),
        hints(
            """
            [一](items/telework#subsidies)
            [二](items/telework#subsidie)
            [三](items/telework#moon)
            [四](budgets/jobs-2024#moon)
            """));
  }
}
