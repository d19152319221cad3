package org.daicho.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Makes the outputs of one build the site, all or nothing. {@link #put}, {@link #keep} and {@link
 * #isCurrent} may be called from several threads; {@link #commit} when all of those have returned.
 * Closed without a commit, the build is abandoned and the site stays as it was.
 *
 * <p>Every method that throws an {@link IOException} throws a {@link PublishException} for what a
 * person can mend, and any other for a fault of the disk.
 */
public final class Publisher implements AutoCloseable {
  private final Place place;
  private final Disk disk;
  private final BuildLock lock;
  private final boolean first;
  private final Tree before;
  private final Manifest last;
  private final Map<String, List<String>> byFingerprint;
  private final Stage stage;
  private final Claims claims = new Claims();
  private final Map<String, Manifest.Entry> next = new ConcurrentHashMap<>();
  private final Set<String> staged = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile Throwable fault;
  private volatile boolean ended;

  /**
   * Begins a build. Where a build was killed in its commit, the site is first made what it was
   * before that.
   *
   * @param output the site's folder; it need not exist. A symbolic link to a folder is followed
   * @param protectedFolders what the build reads, such as {@code content}: the output folder may
   *     neither hold nor be nor lie inside any of them
   * @throws PublishException where the output folder is a file, or overlaps a protected folder, or
   *     has files that Daicho did not make; or where another build of it is running
   */
  public static Publisher open(Path output, Collection<Path> protectedFolders) throws IOException {
    return open(output, protectedFolders, new Disk());
  }

  /**
   * A file that is kept from one build of a site to the next, beside the site and not in it. It may
   * be read at any time, and written while the site's publisher is open.
   *
   * @throws PublishException where no site can lie there
   */
  public static Path kept(Path output, String name) throws IOException {
    return Place.of(output, List.of()).state().resolve(name);
  }

  static Publisher open(Path output, Collection<Path> protectedFolders, Disk disk)
      throws IOException {
    Place place = Place.of(output, protectedFolders);
    place.prepare();
    BuildLock lock = BuildLock.take(place);
    try {
      return new Publisher(place, disk, lock);
    } catch (Throwable refused) {
      try {
        lock.close();
      } catch (IOException another) {
        refused.addSuppressed(another);
      }
      throw refused;
    }
  }

  private Publisher(Place place, Disk disk, BuildLock lock) throws IOException {
    this.place = place;
    this.disk = disk;
    this.lock = lock;
    Commit.mend(place, disk);
    place.clean();
    this.first = !Disk.exists(place.site());
    this.before = first ? Tree.empty() : Tree.read(place);
    this.last = Manifest.read(place.manifest());
    this.byFingerprint =
        last.entries().entrySet().stream()
            .filter(e -> !e.getValue().fingerprint().isEmpty())
            .collect(
                Collectors.groupingBy(
                    e -> e.getValue().fingerprint(),
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    this.stage = new Stage(place.stage());
    ForeignFolder.refuse(place, before, last);
  }

  /**
   * Whether the site has this file as it was built from that fingerprint, to be {@linkplain #keep
   * kept} without building it again. It goes by size and modification time.
   */
  public boolean isCurrent(String path, String fingerprint) {
    Manifest.Entry entry = last.entries().get(path);
    return isThere(path, entry) && entry.fingerprint().equals(fingerprint);
  }

  /**
   * Takes over all files that the last build made from a fingerprint, if it made any and the site
   * still has every one of them.
   *
   * @return their paths; empty where they are to be made again
   */
  public Optional<List<String>> keepAll(String fingerprint) {
    List<String> paths = byFingerprint.getOrDefault(fingerprint, List.of());
    if (paths.isEmpty()
        || !paths.stream().allMatch(path -> isThere(path, last.entries().get(path)))) {
      return Optional.empty();
    }
    paths.forEach(this::keep);
    return Optional.of(paths);
  }

  private boolean isThere(String path, Manifest.Entry entry) {
    return entry != null && entry.matches(before.files().get(path));
  }

  /**
   * Takes over a file that is current.
   *
   * @throws IllegalStateException where the site has no such file of the last build
   */
  public void keep(String path) {
    requireOpen();
    Manifest.Entry entry = last.entries().get(path);
    if (!isThere(path, entry)) {
      throw new IllegalStateException("not current, so it cannot be kept: " + path);
    }
    if (claims.claim(path)) {
      next.put(path, entry);
    }
  }

  /**
   * Stages a file, unless the site has the same bytes already. An output that collides with another
   * is not staged but {@linkplain #collisions told}.
   *
   * @param fingerprint what it was made from, for {@link #isCurrent} in the next build; any text
   *     without control characters
   */
  public void put(Output output, String fingerprint) throws IOException {
    requireOpen();
    if (fingerprint.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a fingerprint has no control characters");
    }
    String path = output.path();
    byte[] bytes = output.bytes();
    if (!claims.claim(path)) {
      return;
    }
    try {
      long modified;
      if (before.hasBytes(place, path, bytes)) {
        modified = before.files().get(path).modified();
      } else {
        modified = stage.write(path, bytes);
        staged.add(path);
      }
      next.put(path, new Manifest.Entry(bytes.length, modified, fingerprint));
    } catch (Throwable failed) { // the output is missing now: there must be no commit
      fault = failed;
      throw failed;
    }
  }

  /**
   * Stages a file too large to be held in memory, whether or not the site has the same bytes.
   *
   * @param fingerprint as of {@link #put(Output, String)}
   */
  public void put(String path, Content content, String fingerprint) throws IOException {
    requireOpen();
    Output.requirePath(path);
    if (!claims.claim(path)) {
      return;
    }
    try {
      next.put(path, stage.write(path, content, fingerprint));
      staged.add(path);
    } catch (Throwable failed) { // the output is missing now: there must be no commit
      fault = failed;
      throw failed;
    }
  }

  /** Writes a file's bytes and leaves the stream open. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * The files put and kept so far and where their bytes lie until the commit, so that a file can be
   * made of them; when all calls of {@link #put} and {@link #keep} have returned.
   */
  public SortedMap<String, Path> files() {
    SortedMap<String, Path> files = new TreeMap<>();
    next.keySet()
        .forEach(
            path ->
                files.put(
                    path, (staged.contains(path) ? place.stage() : place.site()).resolve(path)));
    return files;
  }

  /** The outputs so far that cannot lie in one site, sorted; with any, no commit is possible. */
  public List<Collision> collisions() {
    return claims.collisions();
  }

  /**
   * Makes the site what was put and kept, and nothing else. While it runs, the end of the program
   * waits. On any fault the site is made what it was.
   *
   * @throws PublishException where outputs collide, or the site was changed during the build
   * @throws IOException also where an earlier {@link #put} failed
   */
  public Published commit() throws IOException {
    requireOpen();
    ended = true;
    if (fault != null) {
      throw new IOException("not every output could be staged: " + fault.getMessage(), fault);
    }
    List<Collision> collisions = claims.collisions();
    if (!collisions.isEmpty()) {
      throw place.refusal(
          collisions.stream().map(Collision::message).collect(Collectors.joining("; ")));
    }
    Plan plan = Plan.of(place, before, last.entries().keySet(), next.keySet(), staged);
    Manifest manifest = new Manifest(next);
    if (first || !plan.isEmpty() || !manifest.equals(last)) {
      Files.writeString(place.newManifest(), manifest.text(), StandardCharsets.UTF_8);
      Commit commit = new Commit(place, disk, plan);
      ShutdownGuard.during(place, first ? commit::whole : commit::run);
    }
    return new Published(staged.size(), next.size() - staged.size(), plan.removed().size());
  }

  /** Ends the build, and without a commit abandons it. */
  @Override
  public void close() throws IOException {
    ended = true;
    if (closed.compareAndSet(false, true)) { // the folder may be another build's by now
      try {
        place.clean();
      } finally {
        lock.close();
      }
    }
  }

  private void requireOpen() {
    if (ended) {
      throw new IllegalStateException("the build of " + place.name() + " has ended");
    }
  }
}
