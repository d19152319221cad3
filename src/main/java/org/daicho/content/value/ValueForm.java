package org.daicho.content.value;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Rate;
import org.daicho.model.value.WebAddress;

/**
 * How values of one kind are written.
 *
 * @param code of the diagnostic where {@code parse} yields nothing
 * @param expected what it must be, for the message: {@code a date}
 * @param parse what a text means; empty where it is not of this form
 * @param hint how to mend a text that is not
 */
public record ValueForm<T>(
    String code,
    String expected,
    Function<String, Optional<T>> parse,
    Function<String, String> hint) {

  public static final ValueForm<LocalDate> DATE =
      new ValueForm<>("not-a-date", "a date", Values::date, MeantDate::day);

  public static final ValueForm<YearMonth> MONTH =
      new ValueForm<>("not-a-month", "a month", Values::month, MeantDate::month);

  public static final ValueForm<FiscalYear> FISCAL_YEAR =
      new ValueForm<>("not-a-year", "a fiscal year", FiscalYear::parse, MeantDate::fiscalYear);

  /** A time as exactly as it is known. */
  public static final ValueForm<When> WHEN =
      new ValueForm<>(
          "not-a-date", "a day, a month or a fiscal year", Values::when, MeantDate::time);

  /** The same of an end, which may as well be open. */
  public static final ValueForm<When> END =
      new ValueForm<>(
          WHEN.code(),
          WHEN.expected(),
          text -> text.equals("open") ? Optional.of(When.OPEN) : Values.when(text),
          MeantDate::end);

  public static final ValueForm<MoneyUnit> UNIT =
      new ValueForm<>("unknown-unit", "one of " + MeantUnit.all(), MoneyUnit::of, MeantUnit::hint);

  public static final ValueForm<Rate> RATE =
      new ValueForm<>(
          "not-a-rate",
          "a rate between 0/1 and 1/1",
          Rate::parse,
          text ->
              MeantDate.meant(MeantRate.of(text)).orElse("write a fraction, for example `1/2`"));

  public static final ValueForm<Boolean> YES_OR_NO =
      new ValueForm<>(
          "not-yes-or-no",
          "yes or no",
          text ->
              text.equals("yes") || text.equals("no")
                  ? Optional.of(text.equals("yes"))
                  : Optional.empty(),
          text -> MeantDate.meant(MeantAnswer.of(text)).orElse("write `yes` or `no`"));

  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:[/?#]|$)", Pattern.CASE_INSENSITIVE);

  public static final ValueForm<WebAddress> ADDRESS =
      new ValueForm<>("not-a-url", "a web address", WebAddress::parse, ValueForm::addressHint);

  /** One whose mistakes are shown an example. */
  public static <T> ValueForm<T> of(
      String code, String expected, String example, Function<String, Optional<T>> parse) {
    return new ValueForm<>(code, expected, parse, text -> "write for example `" + example + "`");
  }

  /** An address in full width, or one that browsers show without its beginning. */
  private static String addressHint(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return MeantDate.meant(
            Optional.of(HOST.matcher(plain).lookingAt() ? "https://" + plain : plain)
                .filter(meant -> WebAddress.parse(meant).isPresent()))
        .orElse("write for example `https://www.digital.go.jp/…`");
  }
}
