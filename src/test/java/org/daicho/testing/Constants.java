package org.daicho.testing;

import java.util.Arrays;
import org.daicho.view.CellState;
import org.daicho.view.Table;

/** Constants by their words, as tests write them. */
public final class Constants {
  private Constants() {}

  public static CellState state(String word) {
    return Arrays.stream(CellState.values())
        .filter(s -> s.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  public static Table.RowKind kind(String word) {
    return Arrays.stream(Table.RowKind.values())
        .filter(k -> k.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
