package org.daicho.content.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Count;
import org.daicho.model.Budget;
import org.daicho.model.indicator.Measured;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Currency;
import org.daicho.model.value.Figure;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Numerals;
import org.daicho.yaml.Node;
import org.daicho.yaml.Quote;

/** Single values out of nodes. */
public final class Values {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  /** 314, 345.5 or 200人: three digits, and what may stand after an amount or a count. */
  private static final Pattern TORN =
      Pattern.compile(
          "\\d{1,3}|\\d{3}(?:\\.\\d+)?[百千万億兆人件社所" + Currency.OF_AMOUNTS.japanese() + "]*");

  /** 1.234: of a count, a point before three digits is a comma mistyped. */
  private static final Pattern POINT_FOR_COMMA = Pattern.compile("[^.]+\\.\\d{3}");

  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

  private Values() {}

  /**
   * How digits become the value of a figure: an amount, or a count.
   *
   * @param unit of an amount; absent for a count
   * @param count of a column that counts something else, perhaps in decimals
   * @param known whether it is known what digits mean; otherwise none has a value
   */
  public record FigureParser(
      Optional<MoneyUnit> unit, Optional<Budget.Count> count, boolean known) {
    public static final FigureParser COUNT =
        new FigureParser(Optional.empty(), Optional.empty(), true);

    /** Of amounts whose unit could not be read, which is reported. */
    public static final FigureParser OF_NO_UNIT =
        new FigureParser(Optional.empty(), Optional.empty(), false);

    public static FigureParser money(MoneyUnit unit) {
      return new FigureParser(Optional.of(unit), Optional.empty(), true);
    }

    public static FigureParser decimals(Budget.Count count) {
      return new FigureParser(Optional.empty(), Optional.of(count), true);
    }

    /** Whether a figure may be right, though nobody can say what it comes to. */
    boolean mayBe(String printed) {
      return !known && Numerals.parseDecimal(printed).isPresent();
    }

    Optional<Figure> parse(String printed) {
      if (count.isPresent()) {
        return parse(printed, count.get());
      }
      return (unit.isPresent() ? unit.get().parse(printed) : Numerals.parse(printed))
          .map(Figure::of);
    }

    private static Optional<Figure> parse(String printed, Budget.Count count) {
      String number =
          count.unit().equals(Budget.Count.PERCENT) ? printed.replaceFirst("[%％]$", "") : printed;
      return Numerals.parseDecimal(number)
          .filter(n -> n.scale() <= count.decimals() && n.precision() <= Measured.MOST_DIGITS)
          .map(Figure::of);
    }

    /** What a figure is to be, for messages. */
    String expected() {
      return count
          .filter(c -> c.decimals() > 0)
          .map(c -> "a number of at most " + Count.of(c.decimals(), "decimal"))
          .orElse("a whole number");
    }
  }

  /** Whether a key is the tail of an amount that a flow map cut at its comma. */
  public static boolean looksLikeTornNumber(String key) {
    return TORN.matcher(key).matches();
  }

  static boolean isWithin(String text, char first, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < first || text.charAt(i) > last) {
        return false;
      }
    }
    return true;
  }

  /** A figure; empty where it is none or of an unknown unit, which is reported. */
  public static Optional<Figure> figure(
      String key, Node.Scalar scalar, FigureParser parser, Reporter reporter) {
    String text = scalar.text().strip();
    for (Figure state :
        new Figure[] {Figure.NOT_APPLICABLE, Figure.UNDECIDED, Figure.BLANK, Figure.WITHHELD}) {
      if (state.state().word().equals(text)) {
        return Optional.of(state);
      }
    }
    if (parser.mayBe(text)) {
      return Optional.empty();
    }
    if (parser.equals(FigureParser.COUNT)) {
      Optional<Figure> count = count(text);
      if (count.isPresent()) {
        return count;
      }
    }
    Optional<Figure> value = parser.parse(text);
    if (value.isEmpty() && parser.unit.filter(u -> u.isTooLarge(text)).isPresent()) {
      MoneyUnit unit = parser.unit.get();
      reporter.error(
          "not-a-number",
          scalar.location(),
          "`" + Quote.brief(key) + "` is " + scalar.what() + ", which is too large an amount",
          "an amount has at most 16 digits in "
              + MoneyUnit.SMALLEST.id()
              + ", so in "
              + unit.id()
              + " it goes up to "
              + Numerals.group(MoneyUnit.LARGEST_AMOUNT / unit.scale(), "-")
              + "; is the unit right?");
    } else if (value.isEmpty()) {
      reporter.error(
          "not-a-number",
          scalar.location(),
          "`" + Quote.brief(key) + "` is " + scalar.what() + ", which is not " + parser.expected(),
          MeantFigure.hint(text, parser));
    }
    return value;
  }

  /** A day, a month, a fiscal year, or {@code unknown}. */
  static Optional<When> when(String text) {
    return text.equals("unknown")
        ? Optional.of(When.UNKNOWN)
        : date(text)
            .map(When::of)
            .or(() -> month(text).map(When::of))
            .or(() -> FiscalYear.parse(text).map(When::of));
  }

  /** A count, which may have decimals; whether its indicator has any, the checks look at. */
  private static Optional<Figure> count(String text) {
    return Numerals.parseDecimal(text)
        .filter(
            n -> n.precision() <= Measured.MOST_DIGITS && !POINT_FOR_COMMA.matcher(text).matches())
        .map(Figure::of);
  }

  static Optional<LocalDate> date(String text) {
    Matcher m = DATE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<YearMonth> month(String text) {
    Matcher m = MONTH.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(m.group(2));
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(m.group(1)), month));
  }
}
