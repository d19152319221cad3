package org.daicho.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelt one was most likely meant to be. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the smallest edit distance (insertions, deletions, changes and swaps of
   * neighbours, each 1), if that is at most a third of the word's length and at least 1 is allowed.
   * A tie goes to the candidate that sorts first.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int limit = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(c -> Math.abs(c.length() - word.length()) <= limit)
        .map(c -> new Scored(c, distance(word, c)))
        .filter(s -> s.distance <= limit)
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .map(Scored::word);
  }

  /** How a finding proposes it; empty where no candidate is near. */
  public static Optional<String> proposal(String word, Collection<String> candidates) {
    return to(word, candidates).map(near -> "did you mean `" + near + "`?");
  }

  private record Scored(String word, int distance) {}

  /** Optimal string alignment distance. */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
