package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the navigation between the pages of a long table leads to: the first, the last, the current
 * one and its neighbours, so that it stays short however many pages there are.
 */
public final class PageNumbers {
  private PageNumbers() {}

  /**
   * @param from the number of a page, counted from 1
   * @param to the same, or for pages that are left out the last of them
   */
  public record Entry(int from, int to) {
    public boolean isGap() {
      return from < to;
    }
  }

  /**
   * The entries in order, which together cover every page once. A gap stands for at least two
   * pages: the number of one page takes no more room.
   *
   * @throws IllegalArgumentException where there is no such page
   */
  public static List<Entry> of(int pages, int current) {
    if (current < 1 || current > pages) {
      throw new IllegalArgumentException("no page " + current + " of " + pages);
    }
    SortedSet<Integer> shown = new TreeSet<>(List.of(1));
    shown.add(Math.max(current - 1, 1));
    shown.add(current);
    shown.add(Math.min(current + 1, pages));
    shown.add(pages);
    List<Entry> entries = new ArrayList<>();
    int next = 1;
    for (int number : shown) {
      if (next < number) {
        entries.add(new Entry(next, number - 1));
      }
      entries.add(new Entry(number, number));
      next = number + 1;
    }
    return entries;
  }
}
