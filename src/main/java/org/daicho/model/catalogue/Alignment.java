package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.daicho.model.value.TranslationState;

/**
 * Compares the texts of a list with those it had, as a diff does: which are the same, which have
 * changed, which are new.
 *
 * <p>The alignment is the cheapest by a weighted edit distance (Wagner and Fischer 1974). A change
 * costs less than a removal and an addition, so one changed text among any others is one change,
 * repeated texts or not; and more than one of the two, so a text that has moved is found again.
 */
final class Alignment {
  private static final int CHANGE = 3;
  private static final int ADD_OR_REMOVE = 2;

  private Alignment() {}

  /**
   * For each text of {@code now}, whether it is current, stale or unmarked. Where some have changed
   * side by side with new ones, nobody can tell which is which, and all of these are stale.
   */
  static List<TranslationState> of(List<String> before, List<String> now) {
    int[][] costs = costs(before, now);
    List<TranslationState> states = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < now.size()) {
      int removed = 0;
      int added = 0;
      while ((i < before.size() || j < now.size()) && !same(before, i, now, j, costs)) {
        boolean remove = i < before.size() && costs[i][j] == ADD_OR_REMOVE + costs[i + 1][j];
        boolean add = !remove && j < now.size() && costs[i][j] == ADD_OR_REMOVE + costs[i][j + 1];
        removed += add ? 0 : 1;
        added += remove ? 0 : 1;
        i += add ? 0 : 1;
        j += remove ? 0 : 1;
      }
      states.addAll(
          Collections.nCopies(
              added, removed > 0 ? TranslationState.STALE : TranslationState.UNMARKED));
      if (i < before.size() && j < now.size()) {
        states.add(TranslationState.CURRENT);
        i++;
        j++;
      }
    }
    return states;
  }

  private static boolean same(List<String> before, int i, List<String> now, int j, int[][] costs) {
    return i < before.size()
        && j < now.size()
        && before.get(i).equals(now.get(j))
        && costs[i][j] == costs[i + 1][j + 1];
  }

  /** What it costs at least to make the rest of {@code now} from the rest of {@code before}. */
  private static int[][] costs(List<String> before, List<String> now) {
    int[][] costs = new int[before.size() + 1][now.size() + 1];
    for (int i = before.size(); i >= 0; i--) {
      for (int j = now.size(); j >= 0; j--) {
        if (i == before.size() || j == now.size()) {
          costs[i][j] = ADD_OR_REMOVE * (before.size() - i + now.size() - j);
        } else {
          int change = before.get(i).equals(now.get(j)) ? 0 : CHANGE;
          costs[i][j] =
              Math.min(
                  change + costs[i + 1][j + 1],
                  ADD_OR_REMOVE + Math.min(costs[i + 1][j], costs[i][j + 1]));
        }
      }
    }
    return costs;
  }
}
