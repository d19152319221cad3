package org.daicho.render.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Nearest;
import org.daicho.diagnostic.Severity;

/**
 * The custom properties of style sheets, such as {@code --ink}. One that is set and that nothing
 * uses is most likely misspelt, and so is one that is used and that nothing sets.
 */
final class StyleProperties {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern SET = Pattern.compile("(?<=[{;\\s])(--[\\w-]+)\\s*:");
  private static final Pattern REGISTERED = Pattern.compile("@property\\s+(--[\\w-]+)");
  private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*([,)])");
  private static final Pattern NAME = Pattern.compile("--[a-zA-Z][\\w-]*");

  private StyleProperties() {}

  /** A property where it stands first. */
  private record Place(ThemeFile file, String text, int offset) {}

  /**
   * @param texts of style sheets, scripts and templates, by their files
   */
  static void check(
      SortedMap<String, ThemeFile> files, Map<String, String> texts, Diagnostics diagnostics) {
    Map<String, Place> set = new LinkedHashMap<>();
    Map<String, Place> used = new LinkedHashMap<>();
    Set<String> elsewhere = new TreeSet<>();
    Set<String> withDefault = new TreeSet<>();
    texts.forEach(
        (path, text) -> {
          if (!path.endsWith(".css")) {
            Matcher name = NAME.matcher(text);
            while (name.find()) {
              elsewhere.add(name.group());
            }
            return;
          }
          String css = COMMENT.matcher(text).replaceAll(c -> " ".repeat(c.group().length()));
          Matcher match = SET.matcher(css);
          while (match.find()) {
            set.putIfAbsent(match.group(1), new Place(files.get(path), text, match.start(1)));
          }
          match = REGISTERED.matcher(css); // Its initial value is one too.
          while (match.find()) {
            set.putIfAbsent(match.group(1), new Place(files.get(path), text, match.start(1)));
          }
          match = USED.matcher(css);
          while (match.find()) {
            used.putIfAbsent(match.group(1), new Place(files.get(path), text, match.start(1)));
            if (match.group(2).equals(",")) {
              withDefault.add(match.group(1));
            }
          }
        });
    Set<String> free = new TreeSet<>(used.keySet());
    set.forEach(
        (name, place) -> {
          if (!used.containsKey(name) && !elsewhere.contains(name)) {
            report(place, name, "`" + name + "` is set, and nothing uses it", free, diagnostics);
          }
        });
    used.forEach(
        (name, place) -> {
          if (!set.containsKey(name) && !elsewhere.contains(name) && !withDefault.contains(name)) {
            report(
                place,
                name,
                "`" + name + "` is used, and nothing sets it",
                set.keySet(),
                diagnostics);
          }
        });
  }

  private static void report(
      Place at, String name, String message, Set<String> meant, Diagnostics diagnostics) {
    diagnostics.add(
        new Diagnostic(
            Severity.WARNING,
            "style-property",
            TextSpot.at(at.file.place(), at.text, at.offset, name.length()),
            message,
            Nearest.proposal(name, meant).orElse("correct the name, or delete it")));
  }
}
