package org.daicho.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages that a browser looks at, in one language: those at the top of its folder, which are one
 * of a kind, and the plans; the largest of each folder below; and of the others, from the largest
 * down, each that shows something not shown yet, which its class names tell. So a new kind of page
 * or component is looked at without anybody adding it here.
 */
public final class SamplePages {
  private static final Pattern CLASSES = Pattern.compile("<[^>]*\\sclass=\"([^\"]*)\"");

  private SamplePages() {}

  /** Paths from the language's folder, such as {@code plans/cooperation-2026.html}. */
  public static SortedSet<String> of(BuiltSite site, String lang) throws IOException {
    Path root = site.folder().resolve(lang);
    Map<Path, Set<String>> classes = new LinkedHashMap<>();
    for (Path page : fromTheLargest(root)) {
      classes.put(page, classes(Files.readString(root.resolve(page))));
    }
    SortedSet<String> sample = new TreeSet<>();
    Set<String> shown = new HashSet<>();
    Set<Path> folders = new HashSet<>();
    classes.forEach(
        (page, names) -> {
          if (page.getNameCount() == 1
              || page.startsWith("plans")
              || folders.add(page.getParent())) {
            sample.add(slashed(page));
            shown.addAll(names);
          }
        });
    classes.forEach(
        (page, names) -> {
          if (shown.addAll(names)) {
            sample.add(slashed(page));
          }
        });
    return sample;
  }

  private static List<Path> fromTheLargest(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted(
              Comparator.comparingLong((Path file) -> -file.toFile().length())
                  .thenComparing(Comparator.naturalOrder()))
          .map(root::relativize)
          .toList();
    }
  }

  private static Set<String> classes(String html) {
    Set<String> classes = new HashSet<>();
    Matcher found = CLASSES.matcher(html);
    while (found.find()) {
      classes.addAll(List.of(found.group(1).strip().split("\\s+")));
    }
    return classes;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
