package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daicho.build.Build;
import org.daicho.build.Outcome;
import org.daicho.build.Progress;
import org.daicho.build.Project;
import org.daicho.cli.Main;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.ImageBytes;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody saves files while a build is under way: the next build is as if it were the first. */
class SavedMeanwhileTest {
  @TempDir Path temp;
  private Sandbox sandbox;
  private Path out;

  private interface Saving {
    void save() throws IOException;
  }

  @BeforeEach
  void place() throws IOException {
    sandbox = Sandbox.in(temp.resolve("project"));
    out = sandbox.project().resolve("site");
    sandbox.write("programmes/figure.png", ImageBytes.png(4, 3, 10));
    sandbox.write("programmes/asahi-fair.ja.md", "![図](figure.png)\n");
    sandbox.write("static/robots.txt", "User-agent: *\n");
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    assertEquals(
        0,
        Main.run(
            new String[] {"translations", sandbox.project().toString(), "--mark"},
            nowhere,
            nowhere));
  }

  /** Builds while somebody saves at the first report of a step. */
  private Outcome build(Diagnostics diagnostics, Progress.Step step, Saving saving)
      throws IOException {
    AtomicBoolean saved = new AtomicBoolean();
    return Build.build(
        new Project(sandbox.project(), out, false),
        diagnostics,
        (at, done, total) -> {
          if (at == step && saved.compareAndSet(false, true)) {
            try {
              saving.save();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  private void saveAll() throws IOException {
    sandbox.replace("site.yaml", "ja: みなも県の施策台帳", "ja: みなも県の新しい台帳");
    List<String> ledger = sandbox.read("translations.tsv").lines().toList();
    sandbox.write("translations.tsv", String.join("\n", ledger.subList(0, 2)) + "\n");
    sandbox.write(
        "programmes/asahi-visits.yaml",
        sandbox.read("programmes/asahi-visits.yaml").replaceFirst("ja: ([^,}\n]+)", "ja: $1改"));
    sandbox.write("programmes/asahi-fair.ja.md", "別の本文。\n\n![図](figure.png)\n");
    sandbox.write("static/robots.txt", "User-agent: none\n");
  }

  private void theNextBuildIsAsIfItWereTheFirst() throws IOException {
    BuiltSite next = BuiltSite.of(sandbox.project(), out);
    assertEquals(0, next.exit(), next.output());
    BuiltSite clean = BuiltSite.of(sandbox.project(), temp.resolve("clean"));
    assertEquals(clean.files(), next.files());
  }

  @ParameterizedTest
  @EnumSource(
      value = Progress.Step.class,
      names = {"CHECKING", "PAGES", "PUBLISHING"})
  void the_next_build_is_right(Progress.Step step) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(build(diagnostics, step, this::saveAll).published().isPresent());
    SortedMap<String, String> first = BuiltSite.files(out);
    theNextBuildIsAsIfItWereTheFirst();
    assertNotEquals(first, BuiltSite.files(out));
  }

  @Test
  void an_image_under_another_ones_fingerprint_is_not_published() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Outcome outcome =
        build(
            diagnostics,
            Progress.Step.CHECKING,
            () -> sandbox.write("programmes/figure.png", ImageBytes.png(4, 3, 20)));
    assertTrue(outcome.published().isEmpty());
    assertEquals(
        List.of("changed-file content/programmes/figure.png"),
        diagnostics.sorted().stream()
            .filter(d -> !d.code().startsWith("unused"))
            .map(d -> d.code() + " " + d.location())
            .toList());
    theNextBuildIsAsIfItWereTheFirst();
  }
}
