package org.daicho.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented catalogue as the content of a Hugo site, as {@code src/bench/hugo} makes it. */
class ToHugoTest {
  private static final int PROGRAMMES = 60;

  private static final List<String> PROGRAMS = List.of("GenerateCatalogue", "ToHugo");

  @TempDir static Path folder;
  private static Path classes;
  private static Path catalogue;
  @TempDir Path site;

  /** Java starts the programs from their sources; to compile them once is quicker. */
  @BeforeAll
  static void generate() throws Exception {
    classes = folder.resolve("classes");
    catalogue = folder.resolve("catalogue");
    Stream<String> sources =
        PROGRAMS.stream().map(name -> Path.of("src/bench", name + ".java").toString());
    Stream<String> options = Stream.of("-encoding", "UTF-8", "-d", classes.toString());
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, output, output, Stream.concat(options, sources).toArray(String[]::new));
    assertEquals(0, exit, output::toString);
    assertEquals("", run("GenerateCatalogue", PROGRAMMES + "", catalogue + ""));
  }

  @Test
  void every_programme_is_a_page_in_each_language_with_its_text() throws Exception {
    assertEquals("", run("ToHugo", catalogue + "", site + ""));
    List<Path> texts = files(catalogue.resolve("content/programmes"), ".md");
    assertEquals(PROGRAMMES * 2, texts.size());
    assertEquals(
        names(texts),
        names(files(site.resolve("content/programmes"), ".md")).stream()
            .filter(name -> !name.startsWith("_index."))
            .toList());
    for (Path text : texts) {
      String page =
          Files.readString(site.resolve("content/programmes").resolve(text.getFileName()));
      assertTrue(page.startsWith("+++\ntitle = \""), page);
      assertTrue(page.endsWith("\n+++\n" + Files.readString(text)), page);
    }
  }

  @Test
  void a_plans_costs_add_up_to_its_printed_total() throws Exception {
    assertEquals("", run("ToHugo", catalogue + "", site + ""));
    int plans = 0;
    for (Path budget : files(catalogue.resolve("content/budgets"), ".yaml")) {
      String yaml = Files.readString(budget);
      if (!yaml.startsWith("plan: ")) {
        continue;
      }
      plans++;
      String plan = yaml.lines().findFirst().orElseThrow().substring("plan: ".length());
      int printed = (int) sum(yaml.substring(yaml.indexOf("\nprinted-totals:")), "  cost: ");
      for (String lang : List.of("ja", "en")) {
        long cost = 0;
        for (Path page : files(site.resolve("content/programmes"), "." + lang + ".md")) {
          String text = Files.readString(page);
          cost += text.contains("\nplans = [\"" + plan + "\"]\n") ? sum(text, "cost = ") : 0;
        }
        assertEquals(printed, cost, plan + " in " + lang);
      }
    }
    assertTrue(plans > 1, "plans: " + plans);
  }

  @Test
  void what_it_does_not_know_is_refused_with_file_and_line() throws Exception {
    Path programme = files(catalogue.resolve("content/programmes"), ".yaml").get(0);
    long lines = Files.readString(programme).lines().count();
    for (String unknown :
        List.of("colour: red\n", "number: 'quoted'\n", "    stray: 1\n", "text\n")) {
      String yaml = Files.readString(programme);
      Files.writeString(programme, yaml + unknown);
      String output = run("ToHugo", catalogue + "", site + "");
      assertTrue(output.startsWith(programme + ":" + (lines + 1) + ": "), unknown + output);
      Files.writeString(programme, yaml);
    }
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  /** The sum of the numbers that follow a key at the start of a line. */
  private static long sum(String text, String key) {
    return Pattern.compile("^" + key + "([\\d,]+)$", Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult number) -> number.group(1).replace(",", ""))
        .mapToLong(Long::parseLong)
        .sum();
  }

  /** What one of the programs of {@code src/bench} says. */
  private static String run(String program, String... arguments) throws Exception {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-cp",
            classes.toString(),
            program);
    Process process =
        new ProcessBuilder(Stream.concat(java, Arrays.stream(arguments)).toList())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
