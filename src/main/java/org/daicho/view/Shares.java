package org.daicho.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole in percents: for drawing, and for print. */
public final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  /** With at most two decimals: a tenth of a pixel on a wide screen. */
  public static String place(BigDecimal part, BigDecimal whole) {
    return plain(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
  }

  /** Without decimals, but with as many as it takes for a part not to read as all or nothing. */
  public static String printed(BigDecimal part, BigDecimal whole) {
    for (int decimals = 0; ; decimals++) {
      BigDecimal share = part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
      boolean nothing = share.signum() == 0 && part.signum() != 0;
      boolean all = share.compareTo(HUNDRED) == 0 && part.compareTo(whole) != 0;
      if (!nothing && !all) {
        return share.toPlainString();
      }
    }
  }

  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
