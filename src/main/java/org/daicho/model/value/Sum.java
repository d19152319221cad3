package org.daicho.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/**
 * A computed total, with what it leaves out. A total says what it covers wherever it goes: on
 * pages, in CSV and in JSON.
 *
 * @param value the sum of the known figures
 * @param known how many known figures it adds
 * @param undecided how many figures were undecided, so that the value is only the part that is
 *     known
 * @param withheld how many were known but not published
 * @param several how many several budgets say, so that they are not added up
 * @param blank how many the source left blank without a reason
 * @param notApplicable how many do not apply, as documents print {@code -}
 * @param notRecorded how many nobody recorded at all
 * @param sharedBeyond how many shared amounts cover some of what is added up and more besides, so
 *     that they are not among it
 * @param of how many programmes were asked, each of which counts once in each of the numbers above;
 *     0 where it is not a total of programmes
 * @param decimals how many digits of the value stand after the point, as of a {@link Figure}; what
 *     is added has no more
 * @param rates how many figures are rates, which are never added up; then it has no value
 */
public record Sum(
    long value,
    int known,
    int undecided,
    int withheld,
    int several,
    int blank,
    int notApplicable,
    int notRecorded,
    int sharedBeyond,
    int of,
    int decimals,
    int rates) {
  /**
   * What a total comes to at most: far enough below what a {@code long} holds that the difference
   * to any printed total is exact, too.
   */
  public static final long LARGEST = Long.MAX_VALUE / 2;

  public static final Sum NOTHING = new Sum(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Of what counts elsewhere, all of it: it adds nothing and is not zero. */
  public static final Sum COUNTED_ELSEWHERE = new Sum(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);

  /** A sum that leaves nothing out but what is undecided or blank. */
  public Sum(long value, int known, int undecided, int blank) {
    this(value, known, undecided, 0, 0, blank, 0, 0, 0, 0, 0, 0);
  }

  /** Of rates. */
  public static final Sum OF_RATES = new Sum(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

  private static final Sum NO_RECORD = new Sum(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0);

  /**
   * Adds what is known. Cells that do not apply, are blank, or are covered by a shared amount add
   * nothing: the shared amount itself is to be among the figures, once. A figure that would take
   * the sum past {@link #LARGEST}, as no government's do, is left out and leaves the sum open.
   */
  public static Sum of(Collection<Figure> figures) {
    Sum sum = NOTHING;
    for (Figure figure : figures) {
      sum = sum.plus(figure);
    }
    return sum;
  }

  private static Sum of(Figure figure) {
    return switch (figure.state()) {
      case KNOWN -> new Sum(figure.value(), 1, 0, 0, 0, 0, 0, 0, 0, 0, figure.decimals(), 0);
      case UNDECIDED -> new Sum(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
      case WITHHELD -> new Sum(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
      case SEVERAL -> new Sum(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
      case BLANK -> new Sum(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
      case NOT_APPLICABLE -> new Sum(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0);
      case NOT_RECORDED -> NO_RECORD;
      case SHARED -> NOTHING;
      case NOT_ADDED -> OF_RATES;
    };
  }

  public Sum plus(Figure figure) {
    Sum other = of(figure);
    return this == NOTHING ? other : plus(other);
  }

  public Sum plus(Sum other) {
    if (decimals != other.decimals) {
      return withDecimals(other).plusAlike(other.withDecimals(this));
    }
    return plusAlike(other);
  }

  /** The same with at least as many decimals as another, if a total holds so many digits. */
  private Sum withDecimals(Sum other) {
    if (decimals >= other.decimals || known == 0 && value == 0) {
      return decimals >= other.decimals ? this : with(0, known, undecided, other.decimals);
    }
    BigDecimal scaled = decimal().setScale(other.decimals);
    boolean tooLarge = scaled.unscaledValue().abs().compareTo(BigInteger.valueOf(LARGEST)) > 0;
    return tooLarge
        ? with(0, 0, undecided + 1, other.decimals)
        : with(scaled.unscaledValue().longValueExact(), known, undecided, other.decimals);
  }

  private Sum with(long otherValue, int otherKnown, int otherUndecided, int otherDecimals) {
    return new Sum(
        otherValue,
        otherKnown,
        otherUndecided,
        withheld,
        several,
        blank,
        notApplicable,
        notRecorded,
        sharedBeyond,
        of,
        otherDecimals,
        rates);
  }

  /** The number with its decimals. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(value, decimals);
  }

  private Sum plusAlike(Sum other) {
    long total = value + other.value;
    boolean overflow = total > LARGEST || total < -LARGEST;
    return new Sum(
        overflow ? value : total,
        overflow ? known : known + other.known,
        undecided + other.undecided + (overflow ? 1 : 0),
        withheld + other.withheld,
        several + other.several,
        blank + other.blank,
        notApplicable + other.notApplicable,
        notRecorded + other.notRecorded,
        sharedBeyond + other.sharedBeyond,
        of + other.of,
        decimals,
        rates + other.rates);
  }

  /**
   * With what one programme comes to. Its sheet may have many open lines; it is one programme that
   * is open.
   */
  public Sum plusProgramme(Sum programme) {
    Sum one = programme.asOne(programme.isRecorded() ? 0 : 1, 1);
    return this == NOTHING ? one : plus(one);
  }

  /** The same as one thing: it is known, open and so on once, however many figures it adds. */
  public Sum asOne() {
    return asOne(Math.min(1, notRecorded), of);
  }

  private Sum asOne(int oneNotRecorded, int ofOne) {
    return new Sum(
        value,
        Math.min(1, known),
        Math.min(1, undecided),
        Math.min(1, withheld),
        Math.min(1, several),
        Math.min(1, blank),
        Math.min(1, notApplicable),
        oneNotRecorded,
        sharedBeyond,
        ofOne,
        decimals,
        rates);
  }

  /** With shared amounts that reach beyond what is added up. */
  public Sum beyond(int shared) {
    return shared == 0
        ? this
        : new Sum(
            value,
            known,
            undecided,
            withheld,
            several,
            blank,
            notApplicable,
            notRecorded,
            sharedBeyond + shared,
            of,
            decimals,
            rates);
  }

  /** How many figures leave it open: undecided, withheld, or said by several budgets. */
  public int open() {
    return undecided + withheld + several;
  }

  /** Whether it has all that belongs to it: nothing is open, not recorded or shared with others. */
  public boolean complete() {
    return open() == 0 && notRecorded == 0 && sharedBeyond == 0 && rates == 0;
  }

  /** Whether it is complete, and not even a blank leaves room for a doubt. */
  public boolean certain() {
    return complete() && blank == 0;
  }

  /** Whether a part of it is known, and a part is not. */
  public boolean partial() {
    return known > 0 && !complete() && rates == 0;
  }

  /** Whether anybody recorded any of it; a sum over nothing at all is recorded. */
  public boolean isRecorded() {
    return notRecorded == 0
        || rates > 0
        || known + open() + blank + notApplicable + sharedBeyond > 0
        || of > notRecorded;
  }

  /**
   * Whether a printed total can be held against the value: something is known, or all that there is
   * adds nothing.
   */
  public boolean comparable() {
    return rates == 0 && (known > 0 || complete() && blank == 0);
  }

  /** What leaves it open, as one figure. */
  public Figure openFigure() {
    return undecided > 0 ? Figure.UNDECIDED : withheld > 0 ? Figure.WITHHELD : Figure.SEVERAL;
  }

  /**
   * The sum as a figure: what is known of it. Where nothing is, it is what the figures say instead,
   * the most open first; never zero. Only a sum over no figure at all is zero, and that of
   * programmes whose amounts all count elsewhere has nothing to say.
   */
  public Figure figure() {
    if (rates > 0) {
      return Figure.NOT_ADDED;
    }
    if (known > 0) {
      return decimals == 0 ? Figure.of(value) : Figure.of(decimal());
    }
    if (open() > 0) {
      return openFigure();
    }
    if (sharedBeyond > 0) {
      return Figure.SHARED;
    }
    if (!isRecorded()) {
      return Figure.NOT_RECORDED;
    }
    if (blank > 0) {
      return Figure.BLANK;
    }
    if (notApplicable > 0) {
      return Figure.NOT_APPLICABLE;
    }
    return of > 0 ? Figure.NOT_RECORDED : Figure.of(0);
  }
}
