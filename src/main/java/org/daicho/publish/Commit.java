package org.daicho.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries a {@link CommitPlan} out, or back. Forward, each file makes one rename at a time: an old
 * one from the site to the backup, a new one from the stage to the site. So where a file is says
 * what was done to it, and the way back makes the same renames the other way round. It may itself
 * be cut off anywhere and begun again.
 */
final class Commit {
  /** Its name in the backup, where site files have their number in {@link CommitPlan#away}. */
  private static final String MANIFEST = "manifest";

  private final Place place;
  private final Disk disk;
  private final CommitPlan plan;

  Commit(Place place, Disk disk, CommitPlan plan) {
    this.place = place;
    this.disk = disk;
    this.plan = plan;
  }

  /** Rolls back what an earlier process was killed in, if there is such a thing. */
  static void mend(Place place, Disk disk) throws IOException {
    Optional<CommitPlan> interrupted = Journal.read(place);
    if (interrupted.isPresent()) {
      new Commit(place, disk, interrupted.get()).rollBack();
    }
    Files.deleteIfExists(place.journal()); // one that is not whole
  }

  /** Moves the stage of a first build to the site's place: one rename, which needs no journal. */
  void whole() throws IOException {
    Files.createDirectories(place.stage());
    disk.move(place.newManifest(), place.manifest());
    disk.move(place.stage(), place.site());
  }

  /** All of the plan, or on any fault none of it. */
  void run() throws IOException {
    if (plan.isEmpty()) { // the same site, made from something else
      disk.move(place.newManifest(), place.manifest());
      return;
    }
    for (String folder : plan.ways()) {
      if (!Disk.isFolder(inSite(folder))) {
        throw place.refusal("`" + folder + "` in it was changed during the build; build again");
      }
    }
    Files.createDirectory(place.backup());
    try {
      Journal.write(place.journal(), plan);
      forward();
      disk.removeFile(place.journal()); // the instant from which the new site is the site
    } catch (Throwable fault) {
      try {
        rollBack();
      } catch (Throwable another) { // the journal is still there, and the next build tries again
        fault.addSuppressed(another);
      }
      if (fault instanceof AtomicMoveNotSupportedException) {
        throw new PublishException(
            ("cannot build into `%s`: it lies on another file system than the folder around it; "
                    + "name a folder inside it")
                .formatted(place.name()),
            fault);
      }
      throw fault;
    }
  }

  private void forward() throws IOException {
    int index = 0;
    for (String path : plan.removed()) {
      disk.move(inSite(path), inBackup("" + index++));
    }
    for (String folder : plan.emptied()) {
      disk.removeFolder(inSite(folder));
    }
    for (String folder : plan.made()) {
      disk.makeFolder(inSite(folder));
    }
    // One after the other, so that a server misses a page for an instant and no longer.
    for (String path : plan.replaced()) {
      disk.move(inSite(path), inBackup("" + index++));
      disk.move(inStage(path), inSite(path));
    }
    for (String path : plan.added()) {
      disk.move(inStage(path), inSite(path));
    }
    if (Disk.exists(place.manifest())) {
      disk.move(place.manifest(), inBackup(MANIFEST));
    }
    disk.move(place.newManifest(), place.manifest());
  }

  /** Makes the site what it was, from any state in between, and then forgets the journal. */
  void rollBack() throws IOException {
    for (String path : plan.in()) {
      if (!Disk.exists(inStage(path)) && Disk.exists(inSite(path))) {
        disk.move(inSite(path), inStage(path));
      }
    }
    for (String folder : reversed(madeAlready())) {
      try {
        disk.removeFolder(inSite(folder));
      } catch (DirectoryNotEmptyException strangers) {
        // Somebody put a file there meanwhile, which is not ours to remove.
      }
    }
    for (String folder : reversed(plan.emptied())) {
      if (!Disk.exists(inSite(folder))) {
        disk.makeFolder(inSite(folder));
      }
    }
    List<String> away = plan.away();
    for (int i = 0; i < away.size(); i++) {
      if (Disk.exists(inBackup("" + i))) {
        Path file = inSite(away.get(i));
        Files.createDirectories(file.getParent()); // somebody may have removed it meanwhile
        disk.move(inBackup("" + i), file);
      }
    }
    if (Disk.exists(inBackup(MANIFEST))) {
      disk.move(inBackup(MANIFEST), place.manifest());
    }
    if (Disk.exists(place.journal())) { // not if it could not be written
      disk.removeFile(place.journal());
    }
  }

  /** Those of the new folders that are there. In their place there may still be an old file. */
  private List<String> madeAlready() throws IOException {
    Set<String> made = new HashSet<>(plan.made());
    Set<String> there = new LinkedHashSet<>();
    for (String folder : plan.made()) {
      int slash = folder.lastIndexOf('/');
      String around = folder.substring(0, Math.max(slash, 0));
      // Never asked of the disk beneath what may be a file: that is a fault and not an absence.
      boolean reachable = !made.contains(around) || there.contains(around);
      if (reachable && Disk.isFolder(inSite(folder))) {
        there.add(folder);
      }
    }
    return new ArrayList<>(there);
  }

  private static List<String> reversed(List<String> list) {
    List<String> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private Path inSite(String path) {
    return place.site().resolve(path);
  }

  private Path inStage(String path) {
    return place.stage().resolve(path);
  }

  private Path inBackup(String name) {
    return place.backup().resolve(name);
  }
}
