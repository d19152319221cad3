package org.daicho.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a commit changes in the site.
 *
 * @param removed files that go
 * @param replaced files that go and whose successors come from the stage
 * @param added files that come from the stage where there is none
 * @param emptied folders that go, a folder after those in it
 * @param made folders that come, a folder before those in it
 */
record CommitPlan(
    List<String> removed,
    List<String> replaced,
    List<String> added,
    List<String> emptied,
    List<String> made) {

  /** How many files a message names. */
  private static final int NAMED = 10;

  /**
   * @param before the site as it is
   * @param ours whether an earlier build made a file
   * @param next all paths of the site to be
   * @param staged those of them that lie in the stage
   * @throws PublishException where what must stay is in the way
   */
  static CommitPlan of(
      Place place, Tree before, Predicate<String> ours, Set<String> next, Set<String> staged)
      throws IOException {
    List<String> removed = new ArrayList<>();
    List<String> overwritten = new ArrayList<>();
    Set<String> needed = new HashSet<>(); // folders of the site to be
    Set<String> touched = new HashSet<>(); // folders that lose a file
    next.forEach(path -> addFolders(path, needed));
    Set<String> made = new TreeSet<>(needed);
    made.removeAll(before.folders());
    for (String file : before.files().keySet()) {
      if (next.contains(file)) {
        if (staged.contains(file) && !ours.test(file)) {
          overwritten.add(file);
        }
      } else if (!ours.test(file)) {
        addFolders(file, needed);
      } else {
        removed.add(file);
        addFolders(file, touched);
      }
    }
    for (String folder : before.folders()) {
      if (Tree.isHidden(folder) && !touched.contains(folder)) {
        addFolders(folder + "/", needed);
      }
    }
    List<String> emptied = new ArrayList<>(before.folders());
    emptied.removeAll(needed);
    List<String> replaced = new ArrayList<>(staged);
    replaced.retainAll(before.files().keySet());
    List<String> added = new ArrayList<>(staged);
    added.removeAll(before.files().keySet());

    if (!overwritten.isEmpty()) {
      throw place.refusal(
          ("it has files that no build made where this one puts others of the same name: %s; "
                  + "move them away")
              .formatted(names(overwritten)));
    }
    for (String path : added) {
      if (needed.contains(path)) {
        throw place.refusal(
            ("it has the folder `%s` with files that no build made, "
                    + "where a file of that name belongs; move it away")
                .formatted(path));
      }
    }
    Set<String> gone = new HashSet<>(removed);
    for (String folder : made) {
      if (before.files().containsKey(folder) && !gone.contains(folder)) {
        throw place.refusal(
            ("it has the file `%s`, which no build made, "
                    + "where a folder of that name belongs; move it away")
                .formatted(folder));
      }
    }
    removed.sort(null);
    replaced.sort(null);
    added.sort(null);
    emptied.sort(Comparator.reverseOrder());
    return new CommitPlan(removed, replaced, added, emptied, List.copyOf(made));
  }

  private static String names(List<String> files) {
    String named =
        files.stream()
            .sorted()
            .limit(NAMED)
            .map(file -> "`" + file + "`")
            .collect(Collectors.joining(", "));
    return files.size() > NAMED ? named + " and " + (files.size() - NAMED) + " more" : named;
  }

  boolean isEmpty() {
    return removed.isEmpty() && replaced.isEmpty() && added.isEmpty() && emptied.isEmpty();
  }

  /** The files that go, each with its place in the backup: their index. */
  List<String> away() {
    return concat(removed, replaced);
  }

  List<String> in() {
    return concat(replaced, added);
  }

  /** The folders that there are already and that renames lead through. */
  Set<String> ways() {
    Set<String> ways = new TreeSet<>();
    emptied.forEach(folder -> addFolders(folder + "/", ways));
    away().forEach(path -> addFolders(path, ways));
    added.forEach(path -> addFolders(path, ways));
    made.forEach(ways::remove);
    return ways;
  }

  /** Adds the folders that a path leads through; one that ends with {@code /} is one itself. */
  private static void addFolders(String path, Set<String> to) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      if (!to.add(path.substring(0, slash))) {
        return; // and so its folders are there as well
      }
    }
  }

  private static List<String> concat(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
