package org.daicho.render.theme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.content.value.MeantLanguage;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Nearest;
import org.daicho.diagnostic.Severity;

/**
 * Files of a theme that change nothing: they have the name of no file that they could replace, and
 * nothing asks for them. Where a name is known that is nearly the same it is an error, since the
 * theme looks other than its author thinks; otherwise a warning.
 */
final class UnreadFiles {
  private static final Pattern COMPONENT =
      Pattern.compile("components/(?<name>[^/]+)/(?<file>[^/]+)\\.(?<ending>ftlh|css|js)");
  private static final Pattern READ =
      Pattern.compile(
          "theme\\.yaml|worker\\.js|[^/]+\\.(?:md|txt)|LICEN[CS]E|assets/.*|messages/[^/]+\\.yaml"
              + "|components/[^/]+/(?:examples\\.yaml|[^/]+\\.(?:md|txt))");

  private static final Pattern MESSAGES = Pattern.compile("messages/([^/]+)\\.yaml");

  private final ThemeFolder theme;
  private final Collection<String> known;
  private final Set<String> mentioned;
  private final Diagnostics diagnostics;

  private UnreadFiles(
      ThemeFolder theme, Collection<String> known, Set<String> mentioned, Diagnostics diagnostics) {
    this.theme = theme;
    this.known = known;
    this.mentioned = mentioned;
    this.diagnostics = diagnostics;
  }

  /**
   * @param known the files that the theme may replace
   * @param mentioned texts that templates write out
   */
  static void check(
      ThemeFolder theme, Collection<String> known, Set<String> mentioned, Diagnostics diagnostics) {
    UnreadFiles check = new UnreadFiles(theme, known, mentioned, diagnostics);
    Set<String> folders = new TreeSet<>();
    for (ThemeFile file : theme.files().values()) {
      check.language(file);
      if (!known.contains(file.path()) && !READ.matcher(file.path()).matches()) {
        Matcher component = COMPONENT.matcher(file.path());
        if (component.matches() && !check.isKnownFolder(component.group("name"))) {
          if (folders.add(component.group("name"))) {
            check.folder(component.group("name"), file);
          }
        } else if (!(component.matches() && !component.group("ending").equals("ftlh"))) {
          check.file(file);
        }
      }
    }
  }

  private void language(ThemeFile file) {
    Matcher messages = MESSAGES.matcher(file.path());
    if (messages.matches() && !MeantLanguage.isCode(messages.group(1))) {
      report(
          Location.ofFile(file.place()),
          "`" + messages.group(1) + "` is not the code of a language",
          MeantLanguage.of(messages.group(1))
              .map(lang -> "messages/" + lang + ".yaml")
              .filter(meant -> !theme.files().containsKey(meant)),
          "name the file by the code of its language, such as ja, en, zh, ko");
    }
  }

  private boolean isKnownFolder(String name) {
    return known.stream().anyMatch(path -> path.startsWith("components/" + name + "/"));
  }

  /** A component of the theme's own; its styles and scripts are read, its template asked for. */
  private void folder(String name, ThemeFile first) {
    if (mentioned.contains(name) || TemplateNames.blockComponents().contains(name)) {
      return;
    }
    Set<String> names = new TreeSet<>();
    known.stream()
        .filter(path -> path.startsWith("components/"))
        .forEach(path -> names.add(path.split("/")[1]));
    Optional<String> near = Nearest.to(name, names);
    boolean template = theme.files().containsKey("components/" + name + "/" + name + ".ftlh");
    if (near.isPresent() || template) {
      report(
          Location.ofFile(first.place()),
          "no component is called `" + name + "`, and no template asks for it",
          near.map(n -> "components/" + n),
          "print it with `<@component name=\"" + name + "\"/>`, or delete it");
    }
  }

  private void file(ThemeFile file) {
    String path = file.path();
    if (path.endsWith(".ftlh") && mentioned.stream().anyMatch(m -> isPath(m, path))) {
      return; // Included.
    }
    report(
        Location.ofFile(file.place()),
        "nothing reads this file",
        Nearest.to(path, known).or(() -> byName(path)),
        "a theme has theme.yaml, worker.js and the folders assets, components/<name>, layout,"
            + " messages and pages");
  }

  private static boolean isPath(String mentioned, String path) {
    String given = mentioned.replaceFirst("^/", "");
    return path.equals(given) || path.endsWith("/" + given);
  }

  /** {@code footer.ftlh} at the top is meant for {@code components/footer/footer.ftlh}. */
  private Optional<String> byName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<String> same = known.stream().filter(k -> k.endsWith("/" + name)).sorted().toList();
    return same.stream().findFirst();
  }

  private void report(Location at, String message, Optional<String> near, String hint) {
    diagnostics.add(
        new Diagnostic(
            near.isPresent() ? Severity.ERROR : Severity.WARNING,
            "theme-file",
            at,
            message,
            near.map(n -> "did you mean `" + n + "`?").orElse(hint)));
  }
}
