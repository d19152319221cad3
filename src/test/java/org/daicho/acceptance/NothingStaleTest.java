package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daicho.model.catalogue.Questions;
import org.daicho.model.value.Kind;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.ImageBytes;
import org.daicho.testing.SampleCatalogues;
import org.daicho.testing.Thorough;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that are kept from the last build say what it reads: whichever record is changed, comes or
 * goes, an incremental build gives what a clean one gives.
 */
class NothingStaleTest {
  private static final Path SITES = Path.of("src/test/resources/sites");

  /** Records that are changed together: 5, or by {@link Thorough} each by itself. */
  private static final int AT_ONCE = Thorough.all() ? 1 : 5;

  private static final Pattern JAPANESE = Pattern.compile("(ja: [^,}\\n'\"#>|]*[^,}\\n'\"#>|\\s])");

  private static final Pattern SUMMARY =
      Pattern.compile("(?m)(^summary:\\s*\\{?\\s*ja: [^,}\\n'\"#>|]*[^,}\\n'\"#>|\\s])");

  /** Amounts, targets and the like, but no years, places and counts. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?m)(?<=^\\s{0,9}(?!number|fiscal-year|year|from|to|when|column|row|count|code)"
              + "(?:[a-z-]{1,20}|\\d{4}): )"
              + "\\d[\\d,]*$");

  private static final Pattern NAME = Pattern.compile("(?m)(^name: .*?)(\"[,}])");

  private static final Pattern FIRST_OF_A_MONTH =
      Pattern.compile("(?m)(?<=^starts: \\d{4}-\\d{2}-)01$");

  private static final Pattern FIRST_NUMBER = Pattern.compile("(?m)(?<=^number: )1$");

  @TempDir Path temp;
  private Path project;
  private Path out;
  private SortedMap<String, String> before;

  @BeforeEach
  void place() {
    project = temp.resolve("project");
    out = project.resolve("site");
  }

  private void start(String site) throws IOException {
    Path from = SITES.resolve(site);
    for (Path file : filesOf(from.resolve("content"))) {
      Path copy = project.resolve(from.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    assertEquals(0, BuiltSite.of(project, out).exit());
    before = BuiltSite.files(out);
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** That of every shape has all that records can say; by {@link Thorough}, the other as well. */
  static List<String> sites() {
    return Thorough.all() ? List.of("shapes", "good") : List.of("shapes");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void a_change_of_any_record_reaches_every_page_that_reads_it(String site) throws IOException {
    start(site);
    List<Path> files = worthChanging(project.resolve("content"));
    for (List<Path> some : together(files)) {
      for (Path file : some) {
        String text = Files.readString(file);
        String changed = changed(file, text);
        assertNotEquals(text, changed, "nothing to change in " + file);
        Files.writeString(file, changed);
      }
      incrementalIsClean("a change of " + some);
    }
  }

  /**
   * Files to change at one time, for each time costs two builds. Far from each other in the list,
   * records are of different kinds or plans, so that hardly any page reads two of them and hides
   * that it does not know of one.
   */
  private static List<List<Path>> together(List<Path> files) {
    int times = (files.size() + AT_ONCE - 1) / AT_ONCE;
    return IntStream.range(0, times)
        .mapToObj(time -> Thorough.each(times, files.subList(time, files.size())))
        .toList();
  }

  /** Fewer pages show it than show the rest of a record, so nothing else is changed. */
  @ParameterizedTest
  @MethodSource("sites")
  void a_change_of_a_programmes_summary_reaches_every_page_that_shows_it(String site)
      throws IOException {
    start(site);
    List<Path> summarised = new ArrayList<>();
    for (Path file : filesOf(project.resolve("content/programmes"))) {
      if (SUMMARY.matcher(Files.readString(file)).find()) {
        summarised.add(file);
      }
    }
    assertTrue(summarised.size() > 2, summarised + " have summaries");
    for (List<Path> some : together(summarised)) {
      for (Path file : some) {
        String text = Files.readString(file);
        Files.writeString(file, SUMMARY.matcher(text).replaceFirst("$1改"));
      }
      incrementalIsClean("a change of the summaries in " + some);
    }
  }

  @Test
  void a_comment_reaches_no_page() throws IOException {
    start("good");
    for (Path file : filesOf(project.resolve("content/programmes"))) {
      if (file.toString().endsWith(".yaml")) {
        Files.writeString(file, "# a note among editors\n\n" + Files.readString(file));
      }
    }
    BuiltSite again = BuiltSite.of(project, out);
    assertEquals(0, again.exit(), again.output());
    assertTrue(again.output().contains(" 0 files written"), again.output());
    assertEquals(before, BuiltSite.files(out));
  }

  @Test
  void a_record_that_comes_or_goes_reaches_every_page_that_reads_it() throws IOException {
    start("shapes");
    Path content = project.resolve("content");
    SortedMap<Path, String> gone = new TreeMap<>();
    for (List<String> together :
        List.of(
            List.of("items/guild-shared.yaml"),
            List.of("items/vision-direction-2.yaml"),
            List.of("programmes/komore-craft-night.yaml", "budgets/komore-craft-night-2030.yaml"),
            List.of("programmes/shiomi-kilns.ja.md", "programmes/shiomi-kilns.en.md"))) {
      for (String path : together) {
        Path file = content.resolve(path);
        gone.put(file, Files.readString(file));
        Files.delete(file);
      }
      incrementalIsClean("the removal of " + together);
    }
    for (Map.Entry<Path, String> file : gone.entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
    incrementalIsClean("the return of " + gone.keySet());
  }

  @Test
  void a_heading_that_another_text_links_to_reaches_its_pages() throws IOException {
    start("good");
    Path programmes = project.resolve("content/programmes");
    Path linked = programmes.resolve("asahi-visits.ja.md");
    Files.writeString(linked, "# 前\n\n## 申し込み\n\n語\n");
    Files.writeString(programmes.resolve("asahi-visits.en.md"), "# Before\n\nWords.\n");
    Files.writeString(
        programmes.resolve("asahi-fair.ja.md"), "[方法](programmes/asahi-visits#申し込み)\n");
    incrementalIsClean("a link to a heading");
    // The check of links would refuse the site; what counts is what a page is made from.
    Files.writeString(linked, "# 申し込み\n\n語\n\n## 別\n\n語\n");
    incrementalIsClean("a change of the heading's place");
    Files.writeString(linked, "# 申し込み\n\n語\n\n# 申し込み\n\n語\n");
    incrementalIsClean("a second heading of the same words");
  }

  /** Only one of two says that they follow one another; the pages of both show it. */
  @Test
  void what_follows_another_reaches_both_pages() throws IOException {
    start("good");
    String visits = Files.readString(project.resolve("content/programmes/asahi-visits.yaml"));
    String night = Files.readString(project.resolve("content/programmes/asahi-night-library.yaml"));
    write("programmes/asahi-visits.yaml", visits + "follows: [asahi-night-library]\n");
    incrementalIsClean("a predecessor");
    write("programmes/asahi-night-library.yaml", night + "ended: {how: renamed}\n");
    incrementalIsClean("how it ended");
    write(
        "programmes/asahi-night-library.yaml",
        night.replace("en: Library at night", "en: Night library")
            + "ended: {how: moved}\nformer-ids: [night-owls]\n");
    incrementalIsClean("another name, and an id that it had before");
    write("programmes/asahi-visits.yaml", visits);
    write("programmes/asahi-night-library.yaml", night + "ended: {how: completed}\n");
    incrementalIsClean("an end for good");
  }

  @Test
  void a_part_that_another_text_links_to_reaches_its_pages() throws IOException {
    start("shapes");
    for (String lang : List.of("ja", "en")) {
      write("programmes/shiomi-kilns." + lang + ".md", "[x](items/vision-direction-1#measure-1)\n");
      write("items/vision-direction-1." + lang + ".md", "# measure-1\n");
    }
    incrementalIsClean("a link to a part");
    Path item = project.resolve("content/items/vision-direction-1.yaml");
    String renamed = Files.readString(item).replace("id: measure-1", "id: measure-9");
    Files.writeString(item, renamed);
    incrementalIsClean("a part's new id, which leaves the heading of the same name");
  }

  @Test
  void a_heading_that_a_field_links_to_reaches_its_pages() throws IOException {
    start("good");
    Path site = project.resolve("content/site.yaml");
    String checks = Files.readString(site);
    Files.writeString(
        site, checks.replace("missing-translation: error", "missing-translation: off"));
    Path budget = project.resolve("content/budgets/jobs-2024.yaml");
    String link = "\nnotes: {ja: \"[方法](programmes/asahi-visits#申し込み)\"}\n";
    Files.writeString(budget, Files.readString(budget) + link);
    write("programmes/asahi-visits.ja.md", "# 申し込み\n");
    incrementalIsClean("a link to a heading");
    write("programmes/asahi-visits.en.md", "# Before\n");
    incrementalIsClean("a text in the other language, without such a heading");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(project.resolve("content").resolve(file), text);
  }

  @Test
  void an_image_that_changes_reaches_the_texts_that_show_it() throws IOException {
    start("good");
    Path programmes = project.resolve("content/programmes");
    Path image = programmes.resolve("figure.png");
    Files.write(image, ImageBytes.png(4, 3, 10));
    Files.writeString(programmes.resolve("asahi-fair.ja.md"), "![図](figure.png)\n");
    incrementalIsClean("an image");
    Files.write(image, ImageBytes.png(4, 3, 20));
    incrementalIsClean("other pixels");
    Files.write(image, ImageBytes.png(3, 4, 20));
    incrementalIsClean("another size");
    Files.delete(image);
    Files.write(programmes.resolve("other.png"), ImageBytes.png(3, 4, 20));
    Files.writeString(programmes.resolve("asahi-fair.ja.md"), "![図](other.png)\n");
    incrementalIsClean("another name");
    Files.delete(programmes.resolve("other.png"));
    Files.writeString(programmes.resolve("asahi-fair.ja.md"), "図\n");
    incrementalIsClean("no image any more");
  }

  /** One record of some small catalogues gets another name; by {@link Thorough}, of all. */
  @Test
  void a_change_in_any_catalogue_is_as_if_it_were_built_anew() throws IOException {
    int changed = 0;
    for (SampleCatalogues.Sample sample : Thorough.orEach(4, SampleCatalogues.small())) {
      project = sample.write(temp.resolve(sample.name()));
      out = project.resolve("site");
      Optional<Path> record = first(project.resolve("content"));
      if (record.isPresent()) {
        BuiltSite first = BuiltSite.of(project, out);
        assertEquals(0, first.exit(), first.output());
        before = BuiltSite.files(out);
        String text = Files.readString(record.get());
        Files.writeString(record.get(), NAME.matcher(text).replaceFirst("$1 II$2"));
        incrementalIsClean("another name of " + record.get());
        changed++;
      }
    }
    assertTrue(changed > 4, changed + " catalogues");
  }

  /** A record that other pages mention by its name. */
  private static Optional<Path> first(Path content) throws IOException {
    for (String kind : List.of("programmes", "items", "sources", "organisations")) {
      if (Files.isDirectory(content.resolve(kind))) {
        for (Path file : filesOf(content.resolve(kind))) {
          if (file.toString().endsWith(".yaml") && NAME.matcher(Files.readString(file)).find()) {
            return Optional.of(file);
          }
        }
      }
    }
    return Optional.empty();
  }

  private void incrementalIsClean(String after) throws IOException {
    BuiltSite incremental = BuiltSite.of(project, out);
    assertEquals(0, incremental.exit(), after + "\n" + incremental.output());
    Path clean = Files.createTempDirectory(temp, "clean").resolve("site");
    assertEquals(0, BuiltSite.of(project, clean).exit());
    SortedMap<String, String> expected = BuiltSite.files(clean);
    SortedMap<String, String> actual = BuiltSite.files(out);
    assertEquals(expected.keySet(), actual.keySet(), after);
    assertEquals(
        List.of(),
        expected.keySet().stream().filter(p -> !expected.get(p).equals(actual.get(p))).toList(),
        "stale after " + after);
    assertNotEquals(before, actual, after + " shows nowhere");
    before = actual;
  }

  /**
   * Every record of the kinds that some pages read and some do not, and one of each kind that all
   * pages read.
   */
  private static List<Path> worthChanging(Path content) throws IOException {
    Set<Kind> seen = new HashSet<>();
    return filesOf(content).stream()
        .filter(
            file ->
                Kind.ofFolder(file.getParent().getFileName().toString())
                    .map(kind -> !Questions.areEverywhere(kind) || seen.add(kind))
                    .orElse(true))
        .toList();
  }

  /**
   * Every Japanese text longer, every figure doubled (so that sums go on holding), another date and
   * another number that keeps its place.
   */
  private static String changed(Path file, String text) {
    if (file.toString().endsWith(".md")) {
      return text.strip() + "改\n";
    }
    String words = JAPANESE.matcher(text).replaceAll("$1改");
    String figures =
        FIGURE
            .matcher(words)
            .replaceAll(f -> String.valueOf(2 * Long.parseLong(f.group().replace(",", ""))));
    String dates = FIRST_OF_A_MONTH.matcher(figures).replaceAll("02");
    return FIRST_NUMBER.matcher(dates).replaceAll("0");
  }
}
