package org.daicho.content.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.content.record.EntryReader;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;

/**
 * What lies in {@code content/}: {@code site.yaml}, the translation ledger, and in a folder for
 * each kind the records {@code <id>.yaml} with their bodies {@code <id>.<language>.md}, in
 * subfolders where an editor likes, and images for the bodies. Everything else is reported, since
 * somebody meant it to be read.
 */
public final class ContentFolder {
  /** The folder in {@code content/} whose files go to the root of the site as they are. */
  public static final String STATIC = "static";

  private final Path root;
  private final String shownAs;
  private final Diagnostics diagnostics;
  private final List<RecordFile> records = new ArrayList<>();
  private final Map<EntryKey, RecordFile> byKey = new HashMap<>();
  private final Map<EntryKey, SortedMap<String, Path>> bodies = new HashMap<>();
  private final List<Path> images = new ArrayList<>();
  private final Map<EntryKey, Path> strays = new TreeMap<>();
  private final Set<EntryKey> unreadRecords = new TreeSet<>();
  private final Set<Kind> unreadKinds = EnumSet.noneOf(Kind.class);
  private final FolderWalk walk;
  private List<Lang> languages = List.of(Lang.JA, Lang.EN);
  private Optional<Path> site = Optional.empty();
  private Optional<Path> ledger = Optional.empty();

  /**
   * One record's file.
   *
   * @param shown its path as messages show it
   */
  public record RecordFile(EntryKey key, Path path, String shown) {}

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
  public static ContentFolder list(Path root, String shownAs, Diagnostics diagnostics)
      throws IOException {
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

  /**
   * Lists the records and their bodies too.
   *
   * @param languages of the site, which bodies may be in
   */
  public void listRecords(List<Lang> languages) throws IOException {
    this.languages = languages;
    walk.walkKinds();
    reportOrphans();
  }

  public List<RecordFile> records() {
    return records;
  }

  public Optional<Path> site() {
    return site;
  }

  /** The translation ledger. */
  public Optional<Path> ledger() {
    return ledger;
  }

  public Optional<RecordFile> record(EntryKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The site's languages, in which bodies may be; there is at least one. */
  List<Lang> languages() {
    return languages;
  }

  /** Whether a record of a kind has this id. */
  boolean isRecord(Kind kind, String id) {
    return Id.parse(id).flatMap(i -> record(new EntryKey(kind, i))).isPresent();
  }

  /** Records that are there, though not as files that could be opened. */
  public Set<EntryKey> unreadRecords() {
    return unreadRecords;
  }

  /** Kinds whose folders could not be looked into. */
  public Set<Kind> unreadKinds() {
    return unreadKinds;
  }

  /** The bodies next to a record, by language tag. */
  SortedMap<String, Path> bodies(EntryKey key) {
    return bodies.getOrDefault(key, Collections.emptySortedMap());
  }

  /** A path as messages show it. */
  public String show(Path path) {
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

  /** Adds a file that is not read, though it holds a record that others may mention. */
  public void addStray(EntryKey key, Path path) {
    unreadRecords.add(key);
    strays.put(key, path);
  }

  /** Files that are not read though they hold records, by what each may be. */
  public Map<EntryKey, Path> strays() {
    return strays;
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
    diagnostics.error(code, Location.ofFile(show(path)), message, hint);
  }

  private void reportOrphans() {
    List<EntryKey> orphans =
        bodies.keySet().stream()
            .filter(
                key ->
                    !byKey.containsKey(key)
                        && !unreadRecords.contains(key)
                        && !unreadKinds.contains(key.kind()))
            .sorted()
            .toList();
    orphans.forEach(this::reportOrphan);
  }

  /** Reports the bodies of one record that is missing, and hands them to the one that was meant. */
  private void reportOrphan(EntryKey key) {
    SortedMap<String, Path> files = bodies.remove(key);
    Optional<EntryKey> meant = ofAnotherKind(key).or(() -> ofAnotherName(key, files));
    Path first = files.values().iterator().next();
    String others =
        files.values().stream()
            .skip(1)
            .map(path -> "`" + path.getFileName() + "`")
            .collect(Collectors.joining(" and "));
    error(
        "unread-file",
        first,
        "a body without its record" + (others.isEmpty() ? "" : ", and so is " + others),
        meant
            .map(
                m ->
                    m.kind() != key.kind()
                        ? "`"
                            + key.id()
                            + "` is "
                            + EntryReader.what(m.kind())
                            + ": move it into the folder `"
                            + m.kind().folder()
                            + "`"
                        : "did you mean `" + m.id() + "." + files.firstKey() + ".md`?")
            .orElse(
                "there is no `"
                    + key.id()
                    + ".yaml`: name it as its record is named now, or delete it with the record"));
    meant.ifPresent(
        m ->
            files.forEach(
                (language, path) -> {
                  if (!bodies(m).containsKey(language)) {
                    addBody(m, language, path);
                  }
                }));
  }

  private Optional<EntryKey> ofAnotherKind(EntryKey key) {
    return Stream.of(Kind.values())
        .map(kind -> new EntryKey(kind, key.id()))
        .filter(byKey::containsKey)
        .findFirst();
  }

  /** A record of nearly this name that lacks these bodies. */
  private Optional<EntryKey> ofAnotherName(EntryKey key, SortedMap<String, Path> files) {
    List<String> free =
        byKey.keySet().stream()
            .filter(
                other ->
                    other.kind() == key.kind()
                        && Collections.disjoint(bodies(other).keySet(), files.keySet()))
            .map(other -> other.id().value())
            .toList();
    return Nearest.to(key.id().value(), free).map(id -> new EntryKey(key.kind(), Id.of(id)));
  }

  /** A file's bytes; empty where the editor may not read it, which is reported. */
  public Optional<byte[]> bytes(Path path, Diagnostics diagnostics) {
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (AccessDeniedException e) {
      diagnostics.error(
          "unreadable",
          Location.ofFile(show(path)),
          "this file may not be read",
          "give yourself the right to read it");
      return Optional.empty();
    } catch (IOException e) {
      diagnostics.error(
          "unreadable",
          Location.ofFile(show(path)),
          "this file cannot be read: " + Objects.toString(e.getMessage(), "the disk fails"),
          "see whether it is a regular file and still there");
      return Optional.empty();
    }
  }
}
