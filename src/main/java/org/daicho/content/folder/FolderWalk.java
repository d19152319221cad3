package org.daicho.content.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.concurrent.SideBySide;
import org.daicho.content.value.MeantLanguage;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * Walks {@code content/} and sorts its files: first those at its top, then the folders of the kinds
 * of records, in which nearly all lie. A file or folder whose name is off is reported and then read
 * as what it was most likely meant to be, so that not everything that mentions it is reported too.
 */
final class FolderWalk {
  private static final String SITE = "site.yaml";

  private static final Map<String, Kind> JAPANESE =
      Map.ofEntries(
          Map.entry("事業", Kind.PROGRAMME),
          Map.entry("施策", Kind.PROGRAMME),
          Map.entry("計画", Kind.PLAN),
          Map.entry("項目", Kind.ITEM),
          Map.entry("予算", Kind.BUDGET),
          Map.entry("組織", Kind.ORGANISATION),
          Map.entry("団体", Kind.ORGANISATION),
          Map.entry("部署", Kind.ORGANISATION),
          Map.entry("出典", Kind.SOURCE),
          Map.entry("資料", Kind.SOURCE),
          Map.entry("様式", Kind.FORM),
          Map.entry("語彙", Kind.VOCABULARY),
          Map.entry("地図", Kind.MAP),
          Map.entry("用語", Kind.GLOSSARY),
          Map.entry("用語集", Kind.GLOSSARY));

  private final Path root;
  private final ContentFolder folder;
  private final List<KindFolder> kinds = new ArrayList<>();
  private final MisnamedFiles misnamed;

  /** What lies at the top and has no business there. */
  private final List<Path> strays = new ArrayList<>();

  private record KindFolder(Kind kind, Path path) {}

  FolderWalk(Path root, ContentFolder folder) {
    this.root = root;
    this.folder = folder;
    this.misnamed = new MisnamedFiles(folder);
  }

  /** Finds the site's own file and the ledger, and the folders of the kinds. */
  void walkTop() throws IOException {
    boolean site = false;
    List<Path> children = children(root, Optional.empty());
    boolean exact = children.stream().anyMatch(child -> name(child).equals(SITE));
    for (Path child : children) {
      if (exact && isCopyOfSite(child)) {
        folder.error(
            "unread-file",
            child,
            "nothing reads this file, since there is a " + SITE,
            "delete it, or move it out of content");
      } else {
        site |= topLevel(child);
      }
    }
    if (!site) {
      folder.error(
          "no-site",
          root.resolve(SITE),
          "this file is missing; it says what the site is called and who publishes it",
          "copy the sample from the README");
    }
  }

  /** Finds the records and their bodies; after {@link #walkTop}. */
  void walkKinds() throws IOException {
    for (KindFolder each : kinds) {
      walk(each.kind, each.path);
    }
    misnamed.place();
    for (Path stray : strays) {
      new StrayFiles(folder).place(stray);
    }
  }

  /** Sorts one child of the root; whether it is, or was meant to be, the site's own file. */
  private boolean topLevel(Path child) throws IOException {
    String name = child.getFileName().toString();
    if (PassedOver.is(name) || (name.equals(ContentFolder.STATIC) && Files.isDirectory(child))) {
      return false;
    }
    if (name.equals(LedgerFile.NAME)) {
      if (!leadsOut(child) && isFile(child)) {
        folder.addLedger(child);
      }
      return false;
    }
    Optional<String> near = meant(child);
    boolean isSite = near.filter(SITE::equals).isPresent() && !isFolderOfAnotherName(child);
    Optional<Kind> kind = near.flatMap(Kind::ofFolder);
    if (leadsOut(child)) {
      kind.ifPresent(folder::addUnread);
    } else if (isSite && isFile(child)) {
      folder.addSite(child);
      reportMisnamed(child, near);
    } else if (!isSite && Files.isDirectory(child) && kind.isPresent()) {
      reportMisnamed(child, near);
      kinds.add(new KindFolder(kind.get(), child));
    } else if (!isSite && CopiedName.original(name).flatMap(Kind::ofFolder).isPresent()) {
      folder.error(
          "unread-file",
          child,
          "by its name this is a copy of the folder `" + CopiedName.original(name).get() + "`",
          "delete it, or move it out of content");
    } else if (!isSite) {
      strays.add(child);
    }
    return isSite;
  }

  /** The folder or file of this level that a name means. */
  private Optional<String> meant(Path child) {
    String name = name(child);
    if (isCopyOfSite(child)) {
      return Optional.of(SITE);
    }
    return Optional.ofNullable(JAPANESE.get(name))
        .filter(folder -> Files.isDirectory(child))
        .map(Kind::folder)
        .or(() -> Nearest.to(name.toLowerCase(Locale.ROOT), names()))
        .filter(near -> near.equals(SITE) || Files.isDirectory(child));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** Whether a file's name is that of a copy of the site's own file, or another spelling of it. */
  private static boolean isCopyOfSite(Path file) {
    String name = name(file);
    if (name.equals(SITE) || PassedOver.is(name) || Files.isDirectory(file)) {
      return false;
    }
    String stem = FileEnding.of(file).map(FileEnding::stem).orElse(name);
    return stem.equalsIgnoreCase("site")
        || CopiedName.original(stem).filter("site"::equalsIgnoreCase).isPresent();
  }

  private static boolean isFolderOfAnotherName(Path child) {
    return Files.isDirectory(child) && !child.getFileName().toString().equals(SITE);
  }

  private static List<String> names() {
    return Stream.concat(Stream.of(Kind.values()).map(Kind::folder), Stream.of(SITE)).toList();
  }

  private void reportMisnamed(Path child, Optional<String> near) {
    if (near.isPresent() && near.get().equals(child.getFileName().toString())) {
      return;
    }
    folder.error(
        "unread-file",
        child,
        Files.isDirectory(child)
            ? "no kind of record has a folder of this name"
            : "nothing reads this file",
        near.map(n -> "did you mean `" + n + "`?")
            .orElse("records lie in the folders of their kinds; move it there or out of content"));
  }

  private void walk(Kind kind, Path within) throws IOException {
    List<Path> children = children(within, Optional.of(kind));
    // The disk's answers take longest.
    List<Boolean> plainFiles = SideBySide.map(children, FolderWalk::isPlainFile);
    for (int i = 0; i < children.size(); i++) {
      Path child = children.get(i);
      boolean plain = plainFiles.get(i);
      String name = child.getFileName().toString();
      if (PassedOver.is(name)) {
        continue;
      }
      if (ImageFile.isNamedSo(name) && !Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        folder.addImage(child);
        continue;
      }
      Optional<FileEnding> ending = FileEnding.of(child);
      boolean yaml = ending.filter(e -> !e.body()).isPresent();
      boolean body = ending.filter(FileEnding::body).isPresent();
      String stem = ending.map(FileEnding::stem).orElse(name);
      if (!plain && leadsOut(child)) {
        MisnamedFiles.id(stem).ifPresent(id -> folder.addUnread(new EntryKey(kind, id)));
      } else if (!plain && !yaml && !body && Files.isDirectory(child)) {
        misnamed.checkFolder(child);
        walk(kind, child);
      } else if (yaml && !plain && !isFile(child)) {
        MisnamedFiles.id(stem).ifPresent(id -> folder.addUnread(new EntryKey(kind, id)));
      } else if (yaml) {
        addRecord(kind, child, ending.get());
      } else if (body && (plain || isFile(child))) {
        addBody(kind, child, ending.get());
      } else if (!body) {
        misnamed.addOther(kind, child);
      }
    }
  }

  private void addRecord(Kind kind, Path path, FileEnding ending) {
    Optional<Id> id = Id.parse(ending.stem());
    if (id.isPresent() && ending.exact()) {
      folder.addRecord(new EntryKey(kind, id.get()), path);
    } else {
      misnamed.addRecord(kind, path, ending);
    }
  }

  private void addBody(Kind kind, Path path, FileEnding ending) {
    String stem = ending.stem();
    int dot = stem.lastIndexOf('.');
    String language = stem.substring(dot + 1);
    Optional<Id> id = Id.parse(stem.substring(0, Math.max(0, dot)));
    if (id.isPresent() && ending.exact() && MeantLanguage.isCode(language)) {
      folder.addBody(new EntryKey(kind, id.get()), language, path);
    } else {
      misnamed.addBody(kind, path, ending);
    }
  }

  private List<Path> children(Path within, Optional<Kind> kind) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(within)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (AccessDeniedException e) {
      kind.ifPresent(folder::addUnread);
      folder.error(
          "unreadable",
          within,
          "this folder may not be read",
          "give yourself the right to read it");
    }
    children.sort(null);
    return children;
  }

  /** Whether it is a file and no link, as nearly all are: one look at the disk instead of three. */
  private static boolean isPlainFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Reports what has the name of a file and is a folder, a pipe or a device. */
  private boolean isFile(Path path) {
    if (Files.isRegularFile(path)) {
      return true;
    }
    folder.error(
        "not-a-file",
        path,
        Files.isDirectory(path)
            ? "this is a folder, though its name is that of a file"
            : "this is not a file that can be read",
        "rename it, or put the file itself here");
    return false;
  }

  /** A link is followed where it stays within content; one that leads out is reported. */
  private boolean leadsOut(Path path) throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    boolean within;
    try {
      within = path.toRealPath().startsWith(root.toRealPath()) && !Files.isDirectory(path);
    } catch (FileSystemException e) { // It leads nowhere, or to itself.
      within = false;
    }
    if (!within) {
      folder.error(
          "link",
          path,
          "this is a link that leads out of content, to a folder, or nowhere",
          "put the file itself here");
    }
    return !within;
  }
}
