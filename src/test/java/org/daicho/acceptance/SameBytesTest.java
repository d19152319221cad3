package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.RealSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine, and however the build was made. */
class SameBytesTest {
  @TempDir static Path temp;
  private static SortedMap<String, String> expected;

  @BeforeAll
  static void build() throws IOException {
    expected = RealSite.get().files();
  }

  @Test
  void another_time_zone_locale_thread_count_and_folder_give_the_same() throws Exception {
    Path project = BuiltSite.copyOfProject(temp.resolve("別の 場所"));
    List<String> command = new ArrayList<>();
    // Another JDK, where the machine has one, shows that the program's version of Java has no say.
    command.add(
        System.getenv().getOrDefault("DAICHO_OTHER_JAVA", System.getProperty("java.home"))
            + "/bin/java");
    command.addAll(
        List.of(
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7",
            "-cp",
            System.getProperty("java.class.path"),
            "org.daicho.cli.Main",
            "build",
            project.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertSame(expected, BuiltSite.files(project.resolve("site")));
  }

  @Test
  void an_incremental_build_gives_what_a_clean_one_gives() throws IOException {
    Path project = BuiltSite.copyOfProject(temp.resolve("incremental"));
    Path out = project.resolve("site");
    copyUnchanged(RealSite.folder(), out);
    Path record = project.resolve("content/programmes/koto-robot-shop.ja.md");
    Files.writeString(record, Files.readString(record) + "\n付け足した一文。\n");
    Path budget = project.resolve("content/budgets/workforce-2024-model.yaml");
    Files.writeString(
        budget, Files.readString(budget).replace("11,102", "11,103").replace("61,400", "61,401"));

    Map<Path, Long> before = new HashMap<>();
    for (String path : BuiltSite.files(out).keySet()) {
      before.put(out.resolve(path), Files.getLastModifiedTime(out.resolve(path)).toMillis());
    }
    SortedMap<String, String> old = BuiltSite.files(out);
    BuiltSite incremental = BuiltSite.of(project, out);
    assertEquals(0, incremental.exit(), incremental.output());
    SortedMap<String, String> clean = BuiltSite.of(project, temp.resolve("clean/site")).files();
    assertSame(clean, incremental.files());

    int changed = 0;
    for (String path : clean.keySet()) {
      if (clean.get(path).equals(old.get(path))) {
        Path file = out.resolve(path);
        assertEquals(before.get(file), Files.getLastModifiedTime(file).toMillis(), path);
      } else {
        changed++;
      }
    }
    assertTrue(changed > 4 && changed < clean.size() / 3, changed + " of " + clean.size());
  }

  /** As the first build of a project left them. */
  private static void copyUnchanged(Path site, Path out) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = out.resolve(site.relativize(file).toString());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Names the files that differ rather than printing them. */
  private static void assertSame(
      SortedMap<String, String> expected, SortedMap<String, String> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    List<String> differing =
        expected.keySet().stream().filter(p -> !expected.get(p).equals(actual.get(p))).toList();
    assertEquals(List.of(), differing);
  }
}
