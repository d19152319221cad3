package org.daicho.wording;

import org.daicho.model.value.Figure;
import org.daicho.model.value.Lang;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Numerals;

/**
 * Numbers as a reader of one language reads them, on pages and in search; {@code figures.js} prints
 * them so in the browser.
 */
public final class Figures {
  private final Messages messages;

  public Figures(Messages messages) {
    this.messages = messages;
  }

  /** A number in plain digits, with commas and this language's sign for negatives. */
  public String grouped(String plain) {
    return Numerals.group(plain, messages.lang().equals(Lang.JA) ? "△" : "−");
  }

  /** A value in a unit, exactly: 750,000,000 in units of 100,000,000 is {@code 7.5}. */
  public String number(long value, long scale) {
    return grouped(Numerals.plain(value, scale));
  }

  public String name(MoneyUnit unit) {
    return messages.get("unit-" + unit.id());
  }

  /** An amount with its unit, where no head of a column says it. */
  public String amount(long amount, MoneyUnit unit) {
    return messages.get("amount-with-unit", number(amount, unit.scale()), name(unit));
  }

  /** Why there is no number, in a word. */
  public String state(Figure.State state) {
    return messages.get(
        "state-" + (state == Figure.State.NOT_APPLICABLE ? "not-applicable" : state.word()));
  }
}
