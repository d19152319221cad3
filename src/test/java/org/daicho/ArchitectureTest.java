package org.daicho;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daicho.model.Entry;
import org.daicho.model.Programme;
import org.junit.jupiter.api.Test;

/** The packages are as {@code ARCHITECTURE.md} draws them, and imports run one way. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/org/daicho");

  /** A larger package has more than one idea. */
  private static final int MOST_FILES = 25;

  /** A line of the drawing: the package, two spaces or more, and what it is for. */
  private static final Pattern DRAWN = Pattern.compile("(?m)^( *)([a-z]+)  +\\S.*$");

  /** Which packages alone know which library. */
  private static final Map<String, List<String>> OWNERS =
      Map.ofEntries(
          Map.entry("org.yaml.snakeyaml..", List.of("yaml")),
          Map.entry("freemarker..", List.of("render")),
          Map.entry("com.vladsch.flexmark..", List.of("markdown")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("org.apache.lucene..", List.of("phrase", "search")),
          Map.entry("org.jsoup..", List.of("sitecheck")),
          Map.entry("com.jcraft..", List.of("publish")),
          Map.entry("org.apache.commons..", List.of("publish")),
          Map.entry("com.drew..", List.of("content.folder")),
          Map.entry("de.siegmar.fastcsv..", List.of("export.format")),
          Map.entry("com.fasterxml.jackson..", List.of("search", "export", "cli")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          // Wherever the build works; ArchUnit's own option knows target/ alone.
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.daicho");

  /** The packages as drawn, from the lowest to the highest, those within others by their path. */
  private static List<String> drawn() throws IOException {
    String text = Files.readString(Path.of("ARCHITECTURE.md"));
    String drawing = text.substring(text.indexOf("```\n") + 4);
    drawing = drawing.substring(0, drawing.indexOf("```"));
    List<String> packages = new ArrayList<>();
    Matcher lines = DRAWN.matcher(drawing);
    String outer = "";
    while (lines.find()) {
      boolean inner = !lines.group(1).isEmpty();
      outer = inner ? outer : lines.group(2);
      packages.add(inner ? outer + "." + lines.group(2) : outer);
    }
    return packages;
  }

  private static SortedMap<String, Integer> found() throws IOException {
    SortedMap<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(SOURCES)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        if (file.toString().endsWith(".java")) {
          String folder = SOURCES.relativize(file.getParent()).toString().replace('/', '.');
          files.merge(folder, file.endsWith("package-info.java") ? 0 : 1, Integer::sum);
        }
      }
    }
    return files;
  }

  @Test
  void the_drawing_has_every_package_and_no_other() throws IOException {
    assertEquals(List.copyOf(found().keySet()), drawn().stream().sorted().toList());
  }

  /**
   * A package knows only what is drawn above it. Of an outer package and those within it either may
   * know the other; that they are in no circle is held below.
   */
  @Test
  void imports_run_up_the_drawing() throws IOException {
    List<String> packages = drawn();
    Map<String, Integer> heights = new HashMap<>();
    packages.forEach(name -> heights.put("org.daicho." + name, heights.size()));
    List<String> upwards = new ArrayList<>();
    for (JavaClass from : CLASSES) {
      from.getDirectDependenciesFromSelf().stream()
          .map(to -> to.getTargetClass().getBaseComponentType())
          .filter(to -> heights.containsKey(to.getPackageName()))
          .filter(to -> !isWithin(from.getPackageName(), to.getPackageName()))
          .filter(to -> heights.get(to.getPackageName()) > heights.get(from.getPackageName()))
          .forEach(to -> upwards.add(from.getName() + " knows " + to.getName()));
    }
    assertEquals(List.of(), upwards);
  }

  private static boolean isWithin(String one, String other) {
    return one.startsWith(other + ".") || other.startsWith(one + ".");
  }

  @Test
  void no_package_is_in_a_circle_with_others() {
    SlicesRuleDefinition.slices()
        .matching("org.daicho.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
    SlicesRuleDefinition.slices()
        .matching("org.daicho.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void a_package_is_small_and_says_what_it_is_for() throws IOException {
    found()
        .forEach(
            (name, files) -> {
              assertTrue(files <= MOST_FILES, name + " has " + files + " files");
              Path info = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
              assertTrue(Files.exists(info), name);
            });
  }

  @Test
  void a_library_is_known_to_its_packages_alone() {
    OWNERS.forEach(
        (library, packages) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    packages.stream().map(p -> "org.daicho." + p + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
  }

  @Test
  void nothing_asks_for_the_time_or_for_chance() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .check(CLASSES);
  }

  /** A catalogue notes who asks for long texts, which few pages show; a record does not. */
  @Test
  void pages_ask_the_catalogue_for_long_texts() {
    List<String> unnoted =
        CLASSES.stream()
            .filter(from -> from.getPackageName().startsWith("org.daicho.page"))
            .filter(from -> !from.getSimpleName().equals("ItemTree")) // Which copies an item.
            .flatMap(from -> from.getCodeUnits().stream())
            .flatMap(
                unit ->
                    Stream.concat(
                        unit.getMethodCallsFromSelf().stream(),
                        unit.getMethodReferencesFromSelf().stream()))
            .filter(
                to ->
                    to.getTarget().getName().equals("body")
                            && to.getTargetOwner().isAssignableTo(Entry.class)
                        || to.getTarget().getName().equals("summary")
                            && to.getTargetOwner().isEquivalentTo(Programme.class))
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), unnoted);
  }
}
