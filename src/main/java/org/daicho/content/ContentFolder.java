package org.daicho.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.EntryKey;
import org.daicho.model.Kind;

/**
 * What lies in {@code content/}: {@code site.yaml}, the translation ledger, and in a folder for
 * each kind the records {@code <id>.yaml} with their bodies {@code <id>.<language>.md}, in
 * subfolders where an editor likes, and images for the bodies. Everything else is reported, since
 * somebody meant it to be read.
 */
final class ContentFolder {
  private final Path root;
  private final String shownAs;
  private final Diagnostics diagnostics;
  private final List<RecordFile> records = new ArrayList<>();
  private final Map<EntryKey, RecordFile> byKey = new HashMap<>();
  private final Map<EntryKey, SortedMap<String, Path>> bodies = new HashMap<>();
  private final List<Path> images = new ArrayList<>();
  private final Set<EntryKey> unreadRecords = new TreeSet<>();
  private final Set<Kind> unreadKinds = EnumSet.noneOf(Kind.class);
  private final FolderWalk walk;
  private Optional<Path> site = Optional.empty();
  private Optional<Path> ledger = Optional.empty();

  /**
   * One record's file.
   *
   * @param shown its path as messages show it
   */
  record RecordFile(EntryKey key, Path path, String shown) {}

  private ContentFolder(Path root, String shownAs, Diagnostics diagnostics) {
    this.root = root;
    this.shownAs = shownAs;
    this.diagnostics = diagnostics;
    this.walk = new FolderWalk(root, this);
  }

  /**
   * Lists what lies at the top of a folder: the site's own file and the ledger.
   *
   * @param shownAs what messages call it, e.g. {@code content}
   */
  static ContentFolder list(Path root, String shownAs, Diagnostics diagnostics) throws IOException {
    ContentFolder folder = new ContentFolder(root, shownAs, diagnostics);
    if (!Files.isDirectory(root)) {
      folder.error(
          "no-content",
          root,
          "there is no folder of records here",
          "run Daicho where `content/` is, or name the folder: `daicho build <folder>`");
      return folder;
    }
    folder.walk.walkTop();
    return folder;
  }

  /** Lists the records and their bodies too. */
  void listRecords() throws IOException {
    walk.walkKinds();
    reportOrphans();
  }

  List<RecordFile> records() {
    return records;
  }

  Optional<Path> site() {
    return site;
  }

  /** The translation ledger. */
  Optional<Path> ledger() {
    return ledger;
  }

  Optional<RecordFile> record(EntryKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Records that are there, though not as files that could be opened. */
  Set<EntryKey> unreadRecords() {
    return unreadRecords;
  }

  /** Kinds whose folders could not be looked into. */
  Set<Kind> unreadKinds() {
    return unreadKinds;
  }

  /** The bodies next to a record, by language tag. */
  SortedMap<String, Path> bodies(EntryKey key) {
    return bodies.getOrDefault(key, Collections.emptySortedMap());
  }

  /** A path as messages show it. */
  String show(Path path) {
    // The walk found it beneath the root, so their names begin alike.
    return shownAs + path.toString().substring(root.toString().length()).replace('\\', '/');
  }

  void addSite(Path path) {
    site = Optional.of(path);
  }

  void addLedger(Path path) {
    ledger = Optional.of(path);
  }

  void addRecord(EntryKey key, Path path) {
    RecordFile file = new RecordFile(key, path, show(path));
    RecordFile first = byKey.putIfAbsent(key, file);
    if (first == null) {
      records.add(file);
      return;
    }
    error(
        "duplicate-id",
        path,
        "there is a " + key.kind().word() + " of this id already",
        "it is " + first.shown() + ": an id is used once, so rename one of the two");
  }

  void addImage(Path path) {
    images.add(path);
  }

  /** Files whose names are those of images, links among them. */
  List<Path> images() {
    return images;
  }

  void addUnread(EntryKey key) {
    unreadRecords.add(key);
  }

  void addUnread(Kind kind) {
    unreadKinds.add(kind);
  }

  void addBody(EntryKey key, String language, Path path) {
    Path first = bodies.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(language, path);
    if (first != null) {
      error(
          "duplicate-id",
          path,
          "there is a body of this record in `" + language + "` already",
          "it is " + show(first) + ": keep one of the two");
    }
  }

  void error(String code, Path path, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, Location.ofFile(show(path)), message, hint));
  }

  private void reportOrphans() {
    bodies.forEach(
        (key, files) -> {
          if (!byKey.containsKey(key)
              && !unreadRecords.contains(key)
              && !unreadKinds.contains(key.kind())) {
            files.values().forEach(path -> reportOrphan(key, path));
          }
        });
  }

  private void reportOrphan(EntryKey key, Path path) {
    error(
        "unread-file",
        path,
        "a body without its record",
        "there is no `" + key.id() + ".yaml` next to it: add the record, or correct the name");
  }
}
