package org.daicho.content.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.model.value.Currency;
import org.daicho.model.value.Figure;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Numerals;

/** The figure that was meant where something is written that is none. */
final class MeantFigure {
  /** What documents print after an amount. */
  private static final String UNIT = Currency.OF_AMOUNTS.japanese();

  private static final Pattern MONEY =
      Pattern.compile("([△▲−-]?[\\d,.]+)([千百十]?[万億兆]?|百万)" + UNIT + "?|([△▲−-]?[\\d,.]+)" + UNIT);

  /** 1億2,345万 and the currency. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?:(\\d+)兆)?(?:([\\d,]+)億)?(?:([\\d,]+)万)?(?:([\\d,]+)千)?(?:([\\d,]+))?" + UNIT);

  /** A point between groups of three, which in a whole number is a comma mistyped. */
  private static final Pattern POINTS = Pattern.compile("[△▲−-]?\\d{1,3}(\\.\\d{3})+");

  /** A number with a counter after it, such as 250件 or 30 firms. */
  private static final Pattern COUNT = Pattern.compile("([△▲−-]?[\\d,.]+)\\p{L}{1,12}");

  /** What says only that a figure is not exact, or with or without tax. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:約|およそ|概ね|おおむね|計|合計|(?i:approx\\.?|about|ca\\.))|\\((?:概算|見込み?|予定|税込み?|税抜き?|参考)\\)$");

  private static final Pattern MINUS_LAST = Pattern.compile("^(\\d[\\d,.]*)[△▲−-]$");

  /** A plus, and marks that lead to a note beneath the table. */
  private static final Pattern AROUND_DIGITS = Pattern.compile("^\\+(?=\\d)|(?<=\\d)[*※†‡]+$");

  /** Digits among which letters stand that look like digits. */
  private static final Pattern LIKE_DIGITS = Pattern.compile("[△▲−-]?\\d[\\dOolI,]*");

  private static final Pattern DECIMALS = Pattern.compile("[△▲−-]?\\d[\\d,]*\\.\\d+");

  private static final Pattern PERCENTAGE = Pattern.compile("[△▲−-]?\\d[\\d,.]*%");

  private static final Pattern DITTO = Pattern.compile("[〃々]+|同[左右上]|(?i:ditto)");

  private static final Pattern EXPONENT = Pattern.compile("[-+]?\\d(?:\\.\\d+)?[eE]\\+?\\d{1,2}");

  private static final Pattern ODD_COMMAS = Pattern.compile("[△▲−-]?\\d+(?:,\\d*)+");

  private static final Pattern WHOLE = Pattern.compile("[△▲−-]?\\d[\\d,]*" + UNIT);

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([\\d,.]+)\\)");

  /** Words of documents, by the state that they mean. */
  private static final Map<Figure.State, Pattern> WORDS =
      Map.of(
          Figure.State.NOT_APPLICABLE,
          Pattern.compile("[-‐‑–—―ー－−]+|(?i:na|n\\.a\\.|n/a|none|nil|null)|該当(なし|無し|せず)|対象外|なし|無し"),
          Figure.State.UNDECIDED,
          Pattern.compile("(?i:tbd|t\\.b\\.d\\.|tba)|未定|調整中|検討中"),
          Figure.State.BLANK,
          Pattern.compile("空欄|空白|(?i:empty)"),
          Figure.State.WITHHELD,
          Pattern.compile("非公表|非公開|秘匿|[xX]|\\*{1,3}|(?i:secret|confidential)"));

  private MeantFigure() {}

  /**
   * What to write instead, as a record writes it; empty where nobody can tell.
   *
   * @param unit of an amount; absent for a count
   */
  static Optional<String> of(String printed, Optional<MoneyUnit> unit) {
    String text = plain(printed);
    Optional<Figure.State> state = stateOf(text);
    if (state.isPresent()) {
      return state.map(Figure.State::word);
    }
    text = AROUND.matcher(text).replaceAll("");
    text = AROUND_DIGITS.matcher(text).replaceAll("");
    if (LIKE_DIGITS.matcher(text).matches()) {
      text = text.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
    }
    text = MINUS_LAST.matcher(text).replaceFirst("△$1");
    String bare =
        text.replaceFirst("^(△|▲|−|-)?[" + Currency.OF_AMOUNTS.sign() + "\\\\$](?=\\d)", "$1");
    Matcher brackets = IN_BRACKETS.matcher(bare);
    bare = brackets.matches() ? "△" + brackets.group(1) : bare;
    Matcher money = MONEY.matcher(bare);
    if (unit.isPresent() && money.matches()) {
      String number = money.group(1) == null ? money.group(3) : money.group(1);
      String scale = money.group(1) == null ? "" : money.group(2);
      boolean named = !scale.isEmpty() || bare.endsWith(UNIT);
      if (!named && POINTS.matcher(number).matches()) {
        return of(number.replace('.', ','), unit).filter(meant -> !meant.contains("."));
      }
      return number(number).flatMap(n -> inUnit(n, named ? scale : null, unit.get()));
    }
    Matcher compound = COMPOUND.matcher(bare);
    if (unit.isPresent() && compound.matches()) {
      return inUnit(compound(compound), "", unit.get());
    }
    Matcher count = COUNT.matcher(bare);
    return number(unit.isEmpty() && count.matches() ? count.group(1) : bare)
        .filter(n -> n.scale() == 0)
        .map(MeantFigure::print);
  }

  /** The state that a word of a document means. */
  static Optional<Figure.State> state(String printed) {
    return stateOf(plain(printed));
  }

  private static Optional<Figure.State> stateOf(String text) {
    for (Figure.State state : Figure.State.values()) {
      if (WORDS.containsKey(state) && WORDS.get(state).matcher(text).matches()) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  private static String plain(String printed) {
    return Normalizer.normalize(printed, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Zs}'\"`“”‘’「」]", "")
        .replace('、', ',');
  }

  /** How to mend a figure that is none. */
  static String hint(String printed, Values.FigureParser parser) {
    Optional<MoneyUnit> unit = parser.unit();
    String text = plain(printed);
    if (PERCENTAGE.matcher(text).matches() && (unit.isPresent() || parser.count().isPresent())) {
      return "this is a percentage: its column needs `unit: percent`, or compare it with the source";
    }
    if (parser.count().isPresent() && DECIMALS.matcher(text).matches()) {
      return "compare it with the source, or write `decimals` of its column";
    }
    if (EXPONENT.matcher(text).matches()) {
      return "a spreadsheet has shortened it: widen the column, or copy the whole number, about "
          + Numerals.group(new BigDecimal(text).toBigInteger().toString(), "△");
    }
    if (text.startsWith("=")) {
      return "this is a formula of a spreadsheet: write the figure that it comes to";
    }
    Optional<String> meant = of(printed, unit);
    if (unit.isPresent() && meant.isEmpty() && WHOLE.matcher(text).matches()) {
      return "these are "
          + MoneyUnit.SMALLEST.id()
          + ", and the budget's unit is "
          + unit.get().id()
          + ": "
          + inSmallest("its amounts");
    }
    if (meant.isEmpty() && DECIMALS.matcher(text).matches()) {
      return withoutDecimals(text, unit);
    }
    if (DITTO.matcher(text).matches()) {
      return "write the figure that it repeats";
    }
    return meant
        .map(m -> "did you mean `" + m + "`?")
        .orElse(
            ODD_COMMAS.matcher(text).matches()
                ? "its commas do not part it into groups of three digits: compare it with the"
                    + " source"
                : "write it as printed, such as `86,314`, or one of n/a, undecided, blank,"
                    + " withheld");
  }

  private static String withoutDecimals(String text, Optional<MoneyUnit> unit) {
    if (unit.isEmpty()) {
      return "it has no decimals here: write it in a unit in which all are whole numbers";
    }
    return unit.get().hasParts() && text.matches(".*\\.\\d{3}")
        ? "a point before three digits may be a comma: write `"
            + text.replace('.', ',')
            + "`, or `"
            + text
            + "0` if they are decimals"
        : "no amount has parts of a " + MoneyUnit.SMALLEST.id() + ": compare it with the source";
  }

  private static String inSmallest(String amounts) {
    String smallest = MoneyUnit.SMALLEST.id();
    return "write all " + amounts + " in " + smallest + ", with `unit: " + smallest + "`";
  }

  private static BigDecimal compound(Matcher m) {
    BigDecimal amount = BigDecimal.ZERO;
    int[] zeros = {12, 8, 4, 3, 0};
    for (int i = 0; i < zeros.length; i++) {
      String digits = m.group(i + 1);
      amount =
          amount.add(
              Optional.ofNullable(digits)
                  .flatMap(MeantFigure::number)
                  .orElse(BigDecimal.ZERO)
                  .scaleByPowerOfTen(zeros[i]));
    }
    return amount;
  }

  private static Optional<BigDecimal> number(String text) {
    return Numerals.parseDecimal(text);
  }

  /** An amount in another unit, if it can be written in the budget's. */
  private static Optional<String> inUnit(BigDecimal number, String scale, MoneyUnit unit) {
    long factor = scale == null ? unit.scale() : MeantUnit.scale(scale).orElse(0L);
    BigDecimal amount =
        number
            .multiply(BigDecimal.valueOf(factor))
            .divide(BigDecimal.valueOf(unit.scale()))
            .stripTrailingZeros();
    String written = print(amount.scale() < 0 ? amount.setScale(0) : amount);
    return factor > 0 && unit.parse(written).isPresent() ? Optional.of(written) : Optional.empty();
  }

  private static String print(BigDecimal number) {
    return Numerals.group(number.toPlainString(), "△");
  }
}
