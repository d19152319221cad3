package org.daicho.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daicho.output.Output;

/**
 * Makes the outputs of one build the site, all or nothing. {@link #put} and {@link #keep} may be
 * called from several threads; {@link #commit} when all of those have returned. Closed without a
 * commit, the build is abandoned and the site stays as it was.
 *
 * <p>Every method that throws an {@link IOException} throws a {@link PublishException} for what a
 * person can mend, and any other for a fault of the disk.
 */
public final class Publisher implements AutoCloseable {
  /** By this in its {@code index.html} a site without a manifest is known as Daicho's. */
  public static final String MARK = "<meta name=\"generator\" content=\"Daicho\">";

  private final Place place;
  private final Disk disk;
  private final BuildLock lock;
  private final LastBuild last;
  private final Stage stage;
  private final PathRegistry claims = new PathRegistry();
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
   *     has files and is no site that Daicho made; or where another build of it is running
   */
  public static Publisher open(Path output, Collection<Path> protectedFolders) throws IOException {
    return open(output, protectedFolders, new Disk());
  }

  /**
   * A file that is kept from one build of a site to the next, next to the site and not in it. It
   * may be read at any time, and written while the site's publisher is open.
   *
   * @throws PublishException where no site can lie there
   */
  public static Path kept(Path output, String name) throws IOException {
    return Place.of(output, List.of()).state().resolve(name);
  }

  static Publisher open(Path output, Collection<Path> protectedFolders, Disk disk)
      throws IOException {
    Place place = Place.of(output, protectedFolders);
    if (!Disk.exists(place.state())) { // What is refused at first sight is left without a trace.
      ForeignFolder.refuse(place);
    }
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
    this.last = new LastBuild(place);
    this.stage = new Stage(place.stage());
  }

  /**
   * Takes over all files that the last build made from a fingerprint, if it made any and the site
   * still has every one of them. It goes by their sizes and modification times.
   *
   * @return their paths; empty where they are to be made again
   */
  public Optional<List<String>> keep(String fingerprint) {
    requireOpen();
    Optional<List<Map.Entry<String, Manifest.Entry>>> files = last.madeFrom(fingerprint);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    List<String> kept = new ArrayList<>(files.get().size());
    for (Map.Entry<String, Manifest.Entry> file : files.get()) {
      kept.add(file.getKey());
      if (claims.claim(file.getKey())) {
        next.put(file.getKey(), file.getValue());
      }
    }
    return Optional.of(kept);
  }

  /**
   * Stages a file, unless the site has the same bytes already. An output that collides with another
   * is not staged but {@linkplain #collisions reported}.
   *
   * @param fingerprint what it was made from, for {@link #keep} in the next build; any text without
   *     control characters
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
      OptionalLong unchanged = last.modifiedWith(bytes, path);
      long modified = unchanged.isPresent() ? unchanged.getAsLong() : stage.write(path, bytes);
      if (unchanged.isEmpty()) {
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
  public void put(String path, Output.Content content, String fingerprint) throws IOException {
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
   * Makes the site what was put and kept. What earlier builds made and this one did not goes; files
   * that no build made stay. While it runs, the end of the program waits. On any fault the site is
   * made what it was.
   *
   * @param places where nobody but builds puts files: what lies there is an earlier build's if it
   *     is not known any more which files that made
   * @throws PublishException where outputs collide with one another or with files that no build
   *     made, or the site was changed during the build
   * @throws IOException also where an earlier {@link #put} failed
   */
  public Published commit(Predicate<String> places) throws IOException {
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
    // Where there is no record, a name that a build uses is a build's.
    Predicate<String> ours =
        path -> last.made(path, places) || (!last.isRecorded() && next.containsKey(path));
    CommitPlan plan = CommitPlan.of(place, last.tree(), ours, next.keySet(), staged);
    Manifest manifest = new Manifest(next);
    if (last.isNone() || !plan.isEmpty() || !manifest.equals(last.manifest())) {
      Files.writeString(place.newManifest(), manifest.text(), StandardCharsets.UTF_8);
      Commit commit = new Commit(place, disk, plan);
      ShutdownGuard.during(place, last.isNone() ? commit::whole : commit::run);
    }
    return new Published(
        staged.size(),
        next.size() - staged.size(),
        plan.removed().size(),
        last.tree().files().keySet().stream()
            .filter(path -> !next.containsKey(path) && !ours.test(path) && !Tree.isHidden(path))
            .sorted()
            .toList(),
        last.isRecorded() ? List.of() : plan.removed());
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
