package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed to be written is in the site's own languages. */
class HintLanguagesTest {
  @TempDir Path temp;

  private Sandbox sandbox;

  @BeforeEach
  void speakFrench() throws IOException {
    sandbox = Sandbox.in(temp);
    for (Path file : files()) {
      String text = Files.readString(file);
      Files.writeString(file, text.replaceAll("(?<=[{ ])en: ", "fr: ").replace("ja: ", "nl: "));
    }
    sandbox.replace("site.yaml", "languages: [ja, en]", "languages: [nl, fr]");
    for (Map.Entry<String, String> moved : Map.of("ja", "nl", "en", "fr").entrySet()) {
      Files.move(
          sandbox.file("programmes/asahi-fair." + moved.getKey() + ".md"),
          sandbox.file("programmes/asahi-fair." + moved.getValue() + ".md"));
    }
  }

  private List<Path> files() throws IOException {
    try (var files = Files.walk(sandbox.file(""))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }

  private List<String> hints() throws IOException {
    return sandbox.diagnostics().stream().map(Diagnostic::hint).toList();
  }

  @Test
  void of_missing_texts() throws IOException {
    sandbox.replace("programmes/asahi-fair.yaml", "name: {nl: 合同面接会, fr: Job fair}\n", "");
    sandbox.replace("plans/jobs-2024.yaml", "name: {nl: みなも県しごと計画, fr: Minamo jobs plan}\n", "");
    sandbox.replace("budgets/jobs-2024.yaml", "  - programme: asahi-visits\n    cost", "  - cost");

    List<String> hints = hints();
    assertEquals(
        3,
        hints.stream().filter(hint -> hint.contains("name: {nl: …, fr: …}")).count(),
        hints::toString);
  }

  @Test
  void of_confirmations() throws IOException {
    sandbox.replace("budgets/jobs-2024.yaml", "cost: 24,809", "cost: 24,808");

    List<String> hints = hints();
    assertTrue(hints.get(0).contains("figure: '24,808', note: {nl: …}}]"), hints::toString);
  }

  @Test
  void of_names_of_files() throws IOException {
    sandbox.write("programmes/asahi-visits.md", "Tekst\n");
    sandbox.write("programmes/nothing.of-this-name.md", "Tekst\n");
    sandbox.write("programmes/asahi-visits.docx", "Tekst\n");
    sandbox.write("programmes/hinode-mentors.fr.md", "Texte\n");
    sandbox.write("programmes/hinode-mentors.md", "Tekst\n");

    List<String> hints = hints();
    for (String hint :
        List.of(
            "name it `asahi-visits.nl.md` or `asahi-visits.fr.md`",
            "name it `hinode-mentors.nl.md`",
            "such as `koto-robot-shop.nl.md`",
            "its body in `.nl.md`")) {
      assertTrue(hints.stream().anyMatch(h -> h.contains(hint)), hint + " of " + hints);
    }
    assertFalse(hints.stream().anyMatch(h -> h.matches(".*\\b(ja|en)\\b.*")), hints::toString);
  }
}
