package org.daicho.page.summary;

import java.util.Arrays;

/** Collects where some of a selection's programmes stand in it. */
public final class Places {
  private int[] places = new int[8];
  private int size;

  public void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size] = place;
    size++;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** The programmes that stand there. */
  public ProgrammeSelection of(ProgrammeSelection whole) {
    return whole.part(Arrays.copyOf(places, size));
  }
}
