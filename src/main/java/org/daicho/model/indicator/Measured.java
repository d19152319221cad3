package org.daicho.model.indicator;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.model.value.Numerals;

/**
 * What is known of a number: the number itself, from where to where it lies, or what it is about.
 *
 * @param low the number, or the lower end of a range
 * @param high the upper end of a range, else as {@code low}
 */
public record Measured(Qualifier qualifier, BigDecimal low, BigDecimal high) {

  /** How a document says that a number is not the very one. */
  public enum Qualifier {
    EXACT,
    /** {@code 約60}. */
    ABOUT,
    /** {@code 60以上}. */
    AT_LEAST,
    /** {@code 60以下}. */
    AT_MOST,
    /** {@code 60超}. */
    MORE_THAN,
    /** {@code 60未満}. */
    LESS_THAN,
    /** {@code 10–20}, both ends included. */
    RANGE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As open data writes it. */
    public String word() {
      return word;
    }
  }

  /** Decimals included. */
  public static final int MOST_DIGITS = 16;

  private static final String NUMBER = "[△▲−-]?\\d[\\d,]*(?:\\.\\d+)?";

  /** Before, a number, perhaps another, after. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<before>約|およそ|概ね|おおむね|about |approx\\. ?|ca\\. ?|at least |at most |more than |less"
              + " than |>=|<=|≧|≦|≥|≤|>|<)?\\s*(?<low>"
              + NUMBER
              + ")\\s*(?<unit>%?)(?:\\s*[–—〜~-]\\s*(?<high>"
              + NUMBER
              + ")\\s*(?<unit2>%?))?\\s*(?<after>以上|以下|超|未満|程度)?");

  public Measured {
    if (low.compareTo(high) > 0 || qualifier != Qualifier.RANGE && !low.equals(high)) {
      throw new IllegalArgumentException("no range: " + low + " to " + high);
    }
  }

  public static Measured of(BigDecimal number) {
    return new Measured(Qualifier.EXACT, number, number);
  }

  /**
   * What a document prints: {@code 60}, {@code 1,234.5}, {@code △3}, {@code 約60}, {@code 60以上},
   * {@code 10–20}, each perhaps with a per cent sign. Empty where it is none of these, has more
   * than 16 digits, or is a range that ends before it begins.
   */
  public static Optional<Measured> parse(String printed) {
    Matcher m = FORM.matcher(plain(printed));
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> low = Numerals.parseDecimal(m.group("low"));
    Optional<BigDecimal> high =
        m.group("high") == null ? low : Numerals.parseDecimal(m.group("high"));
    Optional<Qualifier> qualifier =
        qualifier(m.group("before"), m.group("after"), m.group("high") != null);
    if (low.isEmpty()
        || high.isEmpty()
        || qualifier.isEmpty()
        || low.get().precision() > MOST_DIGITS
        || high.get().precision() > MOST_DIGITS
        || low.get().compareTo(high.get()) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Measured(qualifier.get(), low.get(), high.get()));
  }

  /** Whether a document prints a number with a per cent sign. */
  public static boolean isPercentage(String printed) {
    return plain(printed).contains("%");
  }

  private static String plain(String printed) {
    return Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
  }

  /** One of the two at most says how the number is meant. */
  private static Optional<Qualifier> qualifier(String before, String after, boolean range) {
    if (before == null && after == null) {
      return Optional.of(range ? Qualifier.RANGE : Qualifier.EXACT);
    }
    if (range || before != null && after != null) {
      return Optional.empty();
    }
    return Optional.of(
        switch ((before == null ? after : before).strip()) {
          case "以上", "at least", ">=", "≧", "≥" -> Qualifier.AT_LEAST;
          case "以下", "at most", "<=", "≦", "≤" -> Qualifier.AT_MOST;
          case "超", "more than", ">" -> Qualifier.MORE_THAN;
          case "未満", "less than", "<" -> Qualifier.LESS_THAN;
          default -> Qualifier.ABOUT;
        });
  }

  public boolean isExact() {
    return qualifier == Qualifier.EXACT;
  }

  public boolean isRange() {
    return qualifier == Qualifier.RANGE;
  }

  /** How many digits it has after the point. */
  public int decimals() {
    return Math.max(0, Math.max(low.scale(), high.scale()));
  }

  /** The same with at least so many digits after the point. */
  public Measured withDecimals(int decimals) {
    return decimals <= decimals()
        ? this
        : new Measured(qualifier, low.setScale(decimals), high.setScale(decimals));
  }

  /** Whether all that it may be is at least a limit, or more than it. */
  boolean isAbove(BigDecimal limit, boolean limitIncluded) {
    int side = low.compareTo(limit);
    return switch (qualifier) {
      case EXACT, AT_LEAST, RANGE -> limitIncluded ? side >= 0 : side > 0;
      case MORE_THAN -> side >= 0;
      case ABOUT, AT_MOST, LESS_THAN -> false;
    };
  }

  /** Whether all that it may be is at most a limit, or less than it. */
  boolean isBelow(BigDecimal limit, boolean limitIncluded) {
    int side = high.compareTo(limit);
    return switch (qualifier) {
      case EXACT, AT_MOST, RANGE -> limitIncluded ? side <= 0 : side < 0;
      case LESS_THAN -> side <= 0;
      case ABOUT, AT_LEAST, MORE_THAN -> false;
    };
  }
}
