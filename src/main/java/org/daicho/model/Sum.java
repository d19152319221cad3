package org.daicho.model;

import java.util.Collection;

/**
 * A computed total.
 *
 * @param value the sum of the known figures
 * @param known how many known figures it adds
 * @param open how many figures were undecided or withheld, so that the value is only the part that
 *     is known
 * @param blank how many figures the source left blank without a reason
 */
public record Sum(long value, int known, int open, int blank) {
  public static final Sum NOTHING = new Sum(0, 0, 0, 0);

  /**
   * Adds what is known. Cells that do not apply, are blank, or are covered by a shared amount add
   * nothing: the shared amount itself is to be among the figures, once. A figure that would take
   * the sum past a {@code long}, as no government's do, is left out and leaves the sum open.
   */
  public static Sum of(Collection<Figure> figures) {
    Sum sum = NOTHING;
    for (Figure figure : figures) {
      sum = sum.plus(figure);
    }
    return sum;
  }

  public Sum plus(Figure figure) {
    return switch (figure.state()) {
      case KNOWN -> plus(figure.value(), 1, 0, 0);
      case UNDECIDED, WITHHELD -> new Sum(value, known, open + 1, blank);
      case BLANK -> new Sum(value, known, open, blank + 1);
      case NOT_APPLICABLE, SHARED -> this;
    };
  }

  public Sum plus(Sum other) {
    return plus(other.value, other.known, other.open, other.blank);
  }

  private Sum plus(long more, int moreKnown, int moreOpen, int moreBlank) {
    long total = value + more;
    boolean overflow = ((value ^ total) & (more ^ total)) < 0;
    return overflow
        ? new Sum(value, known, open + 1, blank)
        : new Sum(total, known + moreKnown, open + moreOpen, blank + moreBlank);
  }

  /** Whether nothing that belongs to it is still open. */
  public boolean complete() {
    return open == 0;
  }

  /**
   * The sum as a figure. Where it adds nothing it is undecided if something is open, and blank if
   * something is blank; only a sum over nothing at all, or over cells that do not apply, is zero,
   * as documents print it.
   */
  public Figure figure() {
    if (known > 0) {
      return Figure.of(value);
    }
    if (open > 0) {
      return Figure.UNDECIDED;
    }
    return blank > 0 ? Figure.BLANK : Figure.of(0);
  }
}
