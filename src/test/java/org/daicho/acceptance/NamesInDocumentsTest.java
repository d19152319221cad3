package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;

/** What the documents name or link to is still there. */
class NamesInDocumentsTest {
  /** A class with its package, {@code html.Utf8Writer}; not a method of the JDK's. */
  private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");

  private static final Pattern TEST = Pattern.compile("\\b([A-Z]\\w{2,}(?:Test|Properties))\\b");
  private static final Pattern FILE = Pattern.compile("`((?:themes|src|docs)/[\\w./-]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String folder : List.of("", "docs")) {
      try (Stream<Path> files = Files.list(Sandbox.PROJECT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
      }
    }
    documents.removeIf(file -> file.endsWith("CHANGELOG.md")); // That is of its time.
    return documents;
  }

  private static List<String> found(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path document : documents()) {
      pattern.matcher(Files.readString(document)).results().forEach(m -> found.add(m.group(1)));
    }
    return found;
  }

  @Test
  void every_class_and_file_that_they_name_exists() throws IOException {
    SortedSet<String> named = new TreeSet<>(found(FILE));
    found(CLASS)
        .forEach(c -> named.add("src/main/java/org/daicho/" + c.replace('.', '/') + ".java"));
    assertTrue(named.size() > 20, named.toString());
    named.removeIf(path -> Files.exists(Sandbox.PROJECT.resolve(path)));

    assertEquals(new TreeSet<>(), named);
  }

  @Test
  void every_test_that_they_name_exists() throws IOException {
    SortedSet<String> named = new TreeSet<>(found(TEST));
    assertTrue(named.size() > 3, named.toString());
    try (Stream<Path> files = Files.walk(Sandbox.PROJECT.resolve("src/test/java"))) {
      files.forEach(file -> named.remove(file.getFileName().toString().replace(".java", "")));
    }
    named.removeAll(List.of("XTest", "XProperties")); // Of any X.

    assertEquals(new TreeSet<>(), named);
  }

  @Test
  void every_link_leads_to_a_document_and_to_one_of_its_headings() throws IOException {
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (Path document : documents()) {
      Matcher m = LINK.matcher(withoutSamples(document));
      while (m.find()) {
        links++;
        Path target = m.group(1).isEmpty() ? document : document.resolveSibling(m.group(1));
        boolean leads =
            Files.isRegularFile(target)
                && (m.group(2) == null || headings(target).contains(m.group(2)));
        if (!leads) {
          dead.add(document.getFileName() + ": " + m.group());
        }
      }
    }
    assertTrue(links > 40, links + " links");
    assertEquals(List.of(), dead);
  }

  /** The text but for code, in which there may be links that are samples. */
  private static String withoutSamples(Path document) throws IOException {
    return Files.readString(document).replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
  }

  /** The headings as hosts of Git make fragments of them. */
  private static SortedSet<String> headings(Path document) throws IOException {
    return withoutSamples(document)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(words -> words.replaceAll("[^\\w -]", "").replace(' ', '-'))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
