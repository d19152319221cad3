package org.daicho.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * One mistake: a folder {@code bad/<code>/<case>} with files to lay over a sound site, and in
 * {@code expected.txt} the whole report, in which the code occurs.
 */
public record GoldenCase(Path folder) {
  public static final Path SITES = Sandbox.SITES.resolve("bad");
  public static final Path THEMES = Sandbox.SITES.resolveSibling("themes/bad");

  private static final boolean REWRITE = "rewrite".equals(System.getProperty("daicho.golden"));
  private static final Pattern FINDING =
      Pattern.compile("(?m)^\\S.*?: (?:error|warning)\\[([a-z-]+)]");

  /** Those of a folder, in the order of their names. */
  public static List<GoldenCase> in(Path bad) throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    for (Path code : folders(bad)) {
      folders(code).forEach(folder -> cases.add(new GoldenCase(folder)));
    }
    return cases;
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The code that the case is about. */
  public String code() {
    return folder.getParent().getFileName().toString();
  }

  /** The codes of the expected report. */
  public Set<String> reported() throws IOException {
    return FINDING
        .matcher(Files.readString(expected()))
        .results()
        .map((MatchResult finding) -> finding.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a report must be equal to; with {@code -Ddaicho.golden=rewrite}, it is written first. */
  public String expected(String report) throws IOException {
    if (REWRITE) {
      Files.writeString(expected(), report);
    }
    return Files.readString(expected());
  }

  private Path expected() {
    return folder.resolve("expected.txt");
  }

  public DynamicTest test(Executable body) {
    return DynamicTest.dynamicTest(code() + "/" + folder.getFileName(), body);
  }
}
