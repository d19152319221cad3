package org.daicho.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * Where a site and the state of its builds lie.
 *
 * @param name the output folder as the user wrote it, for messages
 * @param site its real path
 * @param state its folder in {@code .daicho/}, a sibling of the site and so on its file system
 */
record Place(String name, Path site, Path state) {
  private static final String STATE = ".daicho";

  /**
   * @param protectedFolders those that the build reads and the site must neither hold nor lie in
   * @throws PublishException where the site cannot lie there
   */
  static Place of(Path output, Collection<Path> protectedFolders) throws IOException {
    String name = output.toString();
    Path site = real(output, name);
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw refusal(name, "it is a file; name a folder");
    }
    if (site.getParent() == null) {
      throw refusal(name, "it is the root of a file system; name a folder in it");
    }
    if (home(name).filter(home -> home.startsWith(site)).isPresent()) {
      throw refusal(name, "it is or holds your home folder; name a folder in it");
    }
    for (Path part : site) {
      if (part.toString().equals(STATE)) {
        throw refusal(name, "`" + STATE + "` is where builds keep their state");
      }
    }
    for (Path folder : protectedFolders) {
      Path kept = real(folder, name);
      String other = "`" + folder + "`, which the build reads; name another output folder";
      if (site.equals(kept)) {
        throw refusal(name, "it is " + other);
      } else if (site.startsWith(kept)) {
        throw refusal(name, "it lies inside " + other);
      } else if (kept.startsWith(site)) {
        throw refusal(name, "it holds " + other);
      }
    }
    return new Place(name, site, site.resolveSibling(STATE).resolve(site.getFileName()));
  }

  /** Creates the state folder. */
  void prepare() throws IOException {
    try {
      Files.createDirectories(site.getParent());
      Path all = state.getParent();
      makeRealFolder(all);
      Path ignore = all.resolve(".gitignore");
      if (!Disk.exists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
      makeRealFolder(state);
    } catch (AccessDeniedException denied) {
      throw new PublishException(
          "cannot build into `%s`: no right to write `%s`, where builds keep their state"
              .formatted(name, denied.getFile()),
          denied);
    }
  }

  /** A link in its place could lead the renames to another file system, or anywhere. */
  private void makeRealFolder(Path folder) throws IOException {
    if (!Disk.exists(folder)) {
      Files.createDirectories(folder);
    } else if (!Disk.isFolder(folder)) {
      throw refusal(name, "`" + folder + "` is not a folder; remove it");
    }
  }

  /** Removes what is only needed during a build; not while a commit is to be rolled back. */
  void clean() throws IOException {
    if (!Disk.exists(journal())) {
      Disk.removeTree(stage());
      Disk.removeTree(backup());
      Files.deleteIfExists(newManifest());
    }
  }

  PublishException refusal(String why) {
    return refusal(name, why);
  }

  private static PublishException refusal(String name, String why) {
    return PublishException.refusing(Path.of(name), why);
  }

  Path lock() {
    return state.resolve("lock");
  }

  Path manifest() {
    return state.resolve("manifest");
  }

  Path newManifest() {
    return state.resolve("manifest.new");
  }

  Path stage() {
    return state.resolve("stage");
  }

  Path backup() {
    return state.resolve("backup");
  }

  Path journal() {
    return state.resolve("journal");
  }

  private static Optional<Path> home(String name) throws IOException {
    String home = System.getProperty("user.home", "");
    return home.startsWith("/") || home.contains("\\")
        ? Optional.of(real(Path.of(home), name))
        : Optional.empty(); // as of a user without one
  }

  /** The real path; of what does not exist yet, that of the nearest folder that does. */
  private static Path real(Path path, String name) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path there = absolute;
    while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    if (!Files.exists(there)) {
      throw refusal(name, "`" + there + "` is a symbolic link to what does not exist");
    }
    if (!there.equals(absolute) && !Files.isDirectory(there)) {
      throw refusal(name, "`" + there + "` is a file; name a path through folders");
    }
    return there.toRealPath().resolve(there.relativize(absolute)).normalize();
  }
}
