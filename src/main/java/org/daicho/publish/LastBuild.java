package org.daicho.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * What lies in the site when a build begins, and what the last one noted of it. By both together it
 * is known which files are as the last build left them.
 */
final class LastBuild {
  private final Place place;
  private final boolean none;
  private final Tree tree;
  private final Manifest manifest;
  private final boolean recorded;
  private final Map<String, List<Map.Entry<String, Manifest.Entry>>> byFingerprint =
      new HashMap<>();

  /**
   * @throws PublishException where the folder has files and none of them shows that it is a site
   */
  LastBuild(Place place) throws IOException {
    this.place = place;
    this.none = !Disk.exists(place.site());
    this.tree = none ? Tree.empty() : Tree.read(place);
    this.manifest = Manifest.read(place.manifest());
    this.recorded = manifest.knows(tree);
    if (!recorded) {
      ForeignFolder.refuse(place);
    }
    for (Map.Entry<String, Manifest.Entry> file : manifest.entries().entrySet()) {
      String fingerprint = file.getValue().fingerprint();
      if (!fingerprint.isEmpty()) {
        byFingerprint.computeIfAbsent(fingerprint, f -> new ArrayList<>(1)).add(file);
      }
    }
  }

  /** Whether there was no site at all. */
  boolean isNone() {
    return none;
  }

  Tree tree() {
    return tree;
  }

  Manifest manifest() {
    return manifest;
  }

  /**
   * Whether the manifest is of the site that is there. That there is a manifest proves nothing: the
   * site may have been removed since, and another folder made in its place.
   */
  boolean isRecorded() {
    return recorded;
  }

  /**
   * Whether an earlier build made a file that is there.
   *
   * @param places where nobody else puts files: what lies there is a build's if it is not known
   *     which files that build made
   */
  boolean made(String path, Predicate<String> places) {
    return recorded ? manifest.entries().containsKey(path) : places.test(path);
  }

  /**
   * All files that were made from a fingerprint; empty where there are none, or some of them is not
   * there any more as it was, by size and modification time.
   */
  Optional<List<Map.Entry<String, Manifest.Entry>>> madeFrom(String fingerprint) {
    List<Map.Entry<String, Manifest.Entry>> files = byFingerprint.get(fingerprint);
    if (files == null) {
      return Optional.empty();
    }
    for (Map.Entry<String, Manifest.Entry> file : files) {
      if (!file.getValue().matches(tree.files().get(file.getKey()))) {
        return Optional.empty();
      }
    }
    return Optional.of(files);
  }

  /** When a file was modified, if it is there and has just these bytes. */
  OptionalLong modifiedWith(byte[] bytes, String path) throws IOException {
    return tree.hasBytes(place, path, bytes)
        ? OptionalLong.of(tree.files().get(path).modified())
        : OptionalLong.empty();
  }
}
