package org.daicho.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.content.folder.ContentFolder;
import org.daicho.content.folder.PassedOver;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.publish.Collision;
import org.daicho.view.Paths;

/**
 * The files of {@code content/static/}, which go to the root of the site as they are: what a host
 * or a search engine asks for ({@code CNAME}, {@code robots.txt}, {@code .well-known/}). Nothing
 * gets there by accident: no links, no hidden files but those that hosts know, and no name that a
 * build uses or that some disk cannot hold.
 */
final class StaticFiles {
  /** What the most narrow of the usual hosts takes as one file, in bytes. */
  static final long LARGEST = 25L << 20;

  private static final String SHOWN = "content/" + ContentFolder.STATIC;

  /** Names with a leading dot that hosts read at the root of a site. */
  private static final Set<String> HIDDEN =
      Set.of(".well-known", ".htaccess", ".nojekyll", ".domains");

  /** Version control's, which no site is to show, and no editor means to. */
  private static final Pattern SILENT = Pattern.compile("\\.(git.*|svn|hg.*|DS_Store|_.*)");

  private static final Pattern NOT_ON_WINDOWS = Pattern.compile("[<>:\"|?*\\\\]|[. ]$");

  private final Collection<Lang> languages;
  private final Diagnostics diagnostics;
  private final SortedMap<String, Path> files = new TreeMap<>();

  private StaticFiles(Collection<Lang> languages, Diagnostics diagnostics) {
    this.languages = languages;
    this.diagnostics = diagnostics;
  }

  /**
   * Lists the files by their paths in the site, and reports those that cannot be there.
   *
   * @param content the folder of records
   * @param languages of the site
   */
  static SortedMap<String, Path> list(
      Path content, Collection<Lang> languages, Diagnostics diagnostics) throws IOException {
    StaticFiles found = new StaticFiles(languages, diagnostics);
    Path folder = content.resolve(ContentFolder.STATIC);
    if (Files.isSymbolicLink(folder)) {
      found.reportLink("");
    } else if (Files.isDirectory(folder)) {
      found.walk(folder, "");
      for (Collision collision : Collision.among(found.files.keySet())) {
        found.error(
            "colliding-path", collision.paths().get(0), collision.message(), "rename one of them");
      }
    }
    return Collections.unmodifiableSortedMap(found.files);
  }

  private void walk(Path folder, String within) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      found.forEach(children::add);
    }
    Collections.sort(children);
    for (Path child : children) {
      String name = child.getFileName().toString();
      if (!isPassedOver(name, within)) {
        add(child, within + name);
      }
    }
  }

  private boolean isPassedOver(String name, String within) {
    if (!name.startsWith(".")) {
      return PassedOver.is(name);
    }
    if (within.isEmpty() && HIDDEN.contains(name)) {
      return false;
    }
    if (!SILENT.matcher(name).matches()) {
      diagnostics.add(
          new Diagnostic(
              Severity.WARNING,
              "hidden-file",
              at(within + name),
              "the name begins with a dot, so it is not published",
              "of such names "
                  + String.join(", ", HIDDEN.stream().sorted().map(n -> "`" + n + "`").toList())
                  + " go to the root of the site; move others out of "
                  + SHOWN));
    }
    return true;
  }

  private void add(Path child, String path) throws IOException {
    BasicFileAttributes what =
        Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Optional<String> refusal = refusal(path);
    if (what.isSymbolicLink()) {
      reportLink(path);
    } else if (Paths.isOwn(path, languages)) {
      reportOwn(path, what.isDirectory());
    } else if (refusal.isPresent()) {
      error("file-name", path, refusal.get(), "rename it");
    } else if (what.isDirectory()) {
      walk(child, path + "/");
    } else if (!what.isRegularFile()) {
      error("not-a-file", path, "this is not a file that can be read", "put the file itself here");
    } else if (what.size() > LARGEST) {
      error(
          "large-file",
          path,
          String.format(Locale.ROOT, "the file has %,d bytes", what.size()),
          String.format(
              Locale.ROOT, "a host takes %,d: make it smaller, or publish it elsewhere", LARGEST));
    } else if (!Files.isReadable(child)) {
      error("unreadable", path, "this file may not be read", "give yourself the right to read it");
    } else {
      files.put(path, child);
    }
  }

  private static Optional<String> refusal(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Matcher character = NOT_ON_WINDOWS.matcher(name);
    if (character.find()) {
      return Optional.of(
          "Windows cannot hold the name `" + name + "`, for its `" + character.group() + "`");
    }
    if (Id.isDevice(name.split("\\.", 2)[0].strip())) {
      return Optional.of("Windows keeps the name `" + name + "` for a device");
    }
    return Output.refusal(path);
  }

  private void reportOwn(String path, boolean folder) {
    error(
        "colliding-path",
        path,
        "it would be `"
            + path
            + "` of the site, "
            + (folder ? "a folder" : "a file")
            + " that builds make",
        "rename it, or leave it out");
  }

  private void reportLink(String path) {
    error("link", path, "this is a link; what it leads to is not published", "put the file here");
  }

  private void error(String code, String path, String message, String hint) {
    diagnostics.error(code, at(path), message, hint);
  }

  private static Location at(String path) {
    return Location.ofFile(path.isEmpty() ? SHOWN : SHOWN + "/" + path);
  }
}
