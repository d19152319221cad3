package org.daicho.render.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Nearest;
import org.daicho.yaml.Node;
import org.daicho.yaml.Yaml;

/** Follows {@code extends} from a site's theme to the last one. */
final class ThemeChain {
  private static final String SETTINGS = "theme.yaml";
  private static final String EXTENDS = "extends";

  private final Path project;
  private final Diagnostics diagnostics;

  ThemeChain(Path project, Diagnostics diagnostics) {
    this.project = project;
    this.diagnostics = diagnostics;
  }

  /**
   * The site's theme first; empty where a theme is missing, which is then reported.
   *
   * @param named where the site names it
   */
  Optional<List<ThemeFolder>> from(String first, Location named) throws IOException {
    List<ThemeFolder> chain = new ArrayList<>();
    Optional<Extends> next = Optional.of(new Extends(first, named));
    while (next.isPresent()) {
      Extends wanted = next.get();
      if (chain.stream().anyMatch(t -> t.name().equals(wanted.name))) {
        report(
            wanted,
            "theme-cycle",
            "the theme `" + wanted.name + "` comes to extend itself",
            "let the last theme of the chain extend none");
        return Optional.empty();
      }
      Optional<ThemeFolder> theme = ThemeFolder.find(project, wanted.name);
      if (theme.isEmpty()) {
        reportUnknown(wanted);
        return Optional.empty();
      }
      chain.add(theme.get());
      theme.get().leadingOut().forEach(this::reportLink);
      if (theme.get().isElsewhere()) {
        return Optional.empty();
      }
      next = extended(theme.get());
    }
    return Optional.of(chain);
  }

  private record Extends(String name, Location location) {}

  private Optional<Extends> extended(ThemeFolder theme) {
    ThemeFile settings = theme.files().get(SETTINGS);
    if (settings == null) {
      return Optional.empty();
    }
    Optional<Node> root = Yaml.parse(settings.place(), settings.bytes(), diagnostics);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Optional<Extends> result = Optional.empty();
    if (!(root.get() instanceof Node.Mapping mapping)) {
      report(settings, root.get(), "expected fields, found " + root.get().what());
      return result;
    }
    for (Node.Pair pair : mapping.pairs()) {
      boolean meant = Nearest.to(pair.key().text(), List.of(EXTENDS)).isPresent();
      if (!pair.key().text().equals(EXTENDS)) {
        report(settings, pair.key(), "`" + pair.key().text() + "` is not a field of a theme");
      }
      if (!meant) {
        continue;
      }
      if (pair.value() instanceof Node.Scalar name && !name.isNothing()) {
        result = Optional.of(new Extends(name.text(), name.location()));
      } else {
        report(settings, pair.value(), "expected a theme's name, found " + pair.value().what());
      }
    }
    return result;
  }

  private void report(ThemeFile file, Node at, String message) {
    diagnostics.error(
        "theme-settings",
        at.location(),
        message,
        "all that " + file.place() + " may hold is a line such as `extends: default`");
  }

  private void reportLink(String place) {
    diagnostics.error(
        "link",
        Location.ofFile(place),
        "this is a link that leads out of the theme, to a folder, or nowhere",
        "put the file itself here");
  }

  private void reportUnknown(Extends wanted) throws IOException {
    List<String> names = ThemeFolder.names(project);
    String hint =
        Nearest.proposal(wanted.name, names).orElse("the themes are: " + String.join(", ", names));
    String message = "there is no theme `" + wanted.name + "`";
    report(wanted, "unknown-theme", message, hint);
  }

  private void report(Extends at, String code, String message, String hint) {
    diagnostics.error(code, at.location, message, hint);
  }
}
