package org.daicho.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.build.Build;
import org.daicho.build.Progress;
import org.daicho.build.Project;
import org.daicho.check.Rules;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.markdown.Review;
import org.daicho.testing.ImageBytes;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one text or the theme is at fault for says nothing of other records. */
class TextFaultTest {
  @TempDir Path temp;

  @Test
  void a_fault_in_one_text_names_its_record_and_spares_the_others() throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    sandbox.write("programmes/asahi-fair.ja.md", "読めない\n\n![絵](only.png)\n");
    sandbox.write("programmes/asahi-fair.en.md", "Words.\n");
    sandbox.write("programmes/only.png", ImageBytes.png(3, 2, 9));
    sandbox.write("programmes/asahi-visits.ja.md", "[なし](programmes/nothing-of-the-kind)\n");
    sandbox.write("programmes/asahi-visits.en.md", "Words.\n");
    Diagnostics diagnostics = new Diagnostics();
    Content content = Content.read(temp.resolve("content"), "content", diagnostics);
    Texts texts =
        Texts.of(
            content.catalogue().orElseThrow(),
            content.locator(),
            diagnostics,
            words -> {
              if (words.startsWith("読めない")) {
                throw new IllegalStateException();
              }
              return Review.of(words);
            });
    assertFalse(texts.isWhole());
    Pictures pictures = Pictures.of(texts, content.images());
    Rules.run(pictures.rules(), content, diagnostics);
    Rules.run(texts.rules(), content, diagnostics);

    assertEquals(
        List.of("asahi-fair.yaml program-fault", "asahi-visits.ja.md dead-link"),
        diagnostics.sorted().stream()
            .map(d -> d.location().file().replaceFirst(".*/", "") + " " + d.code())
            .toList());
    // Whether the image is used, nobody can know.
    String hint = diagnostics.sorted().get(0).hint();
    assertTrue(hint.endsWith("; what depends on it may not have been checked"), hint);
  }

  @Test
  void what_is_found_in_records_does_not_depend_on_the_theme() throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    sandbox.write(
        "budgets/jobs-2024.yaml",
        sandbox.read("budgets/jobs-2024.yaml")
            + "confirmed: [{check: printed-total, note: {ja: 出典, en: Source}}]\n");
    sandbox.replace("site.yaml", "theme: default", "theme: missing");
    Diagnostics diagnostics = new Diagnostics();
    Build.check(
        new Project(sandbox.project(), temp.resolve("site"), true), diagnostics, Progress.SILENT);

    List<String> codes = diagnostics.sorted().stream().map(Diagnostic::code).toList();
    assertTrue(
        codes.containsAll(List.of("needless-confirmation", "unknown-theme")), codes::toString);
  }
}
