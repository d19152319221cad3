package org.daicho;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house, and that imports run one way. */
class HouseTest {
  private static final List<String> ROOMS =
      List.of(
          "diagnostic",
          "model",
          "content",
          "check",
          "phrase",
          "view",
          "render",
          "search",
          "export",
          "publish",
          "build",
          "site",
          "cli");

  /** Which room alone knows which library. */
  private static final Map<String, List<String>> OWNERS =
      Map.of(
          "org.yaml.snakeyaml..", List.of("content"),
          "freemarker..", List.of("render"),
          "com.vladsch.flexmark..", List.of("render"),
          "picocli..", List.of("cli"),
          "org.apache.lucene..", List.of("phrase", "search"),
          "org.jsoup..", List.of("site"),
          "com.jcraft..", List.of("publish"),
          "com.drew..", List.of("content"),
          "de.siegmar.fastcsv..", List.of("export"),
          "com.fasterxml.jackson..", List.of("search", "export", "cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          // Wherever the build works; ArchUnit's own option knows target/ alone.
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.daicho");

  @Test
  void importsRunDownwardsOnly() {
    for (int lower = 0; lower < ROOMS.size(); lower++) {
      for (int higher = lower + 1; higher < ROOMS.size(); higher++) {
        noClasses()
            .that()
            .resideInAPackage("org.daicho." + ROOMS.get(lower) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.daicho." + ROOMS.get(higher) + "..")
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void thereIsNoCircle() {
    SlicesRuleDefinition.slices()
        .matching("org.daicho.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void aLibraryIsKnownToItsRoomAlone() {
    OWNERS.forEach(
        (library, rooms) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    rooms.stream().map(r -> "org.daicho." + r + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
  }

  @Test
  void nothingAsksForTheTimeOrForChance() {
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

  @Test
  void everyPackageIsARoomAndSaysWhatItIsFor() throws IOException {
    Path sources = Path.of("src/main/java/org/daicho");
    List<String> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(sources)) {
      folders.filter(Files::isDirectory).forEach(f -> found.add(f.getFileName().toString()));
    }
    assertEquals(ROOMS.stream().sorted().toList(), found.stream().sorted().toList());
    for (String room : found) {
      assertTrue(Files.exists(sources.resolve(room).resolve("package-info.java")), room);
    }
  }
}
