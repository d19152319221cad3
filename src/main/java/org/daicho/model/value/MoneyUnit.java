package org.daicho.model.value;

import java.util.Arrays;
import java.util.Optional;

/** The unit that a source prints its amounts in. */
public enum MoneyUnit {
  YEN("yen", 1),
  THOUSAND_YEN("thousand-yen", 1_000),
  MILLION_YEN("million-yen", 1_000_000),
  HUNDRED_MILLION_YEN("hundred-million-yen", 100_000_000);

  private final String id;
  private final long yen;

  MoneyUnit(String id, long yen) {
    this.id = id;
    this.yen = yen;
  }

  /** The word that records use. */
  public String id() {
    return id;
  }

  /** How many yen one unit is. */
  public long yen() {
    return yen;
  }

  public static Optional<MoneyUnit> of(String id) {
    return Arrays.stream(values()).filter(u -> u.id.equals(id)).findFirst();
  }
}
