package org.daicho.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What makes up the amounts of a column: {@code initial + supplementary - carried-out}, or the
 * quotient {@code executed / current}.
 *
 * @param terms columns that are added or taken away; of a quotient the dividend and the divisor
 * @param quotient whether the first is divided by the second
 */
public record Identity(List<Term> terms, boolean quotient) {
  /** A column, and whether it is added or taken away. */
  public record Term(Id column, boolean adds) {}

  private static final Figure ZERO = Figure.of(0);

  /** What is written after {@code is:}, with spaces around the signs; empty where it is neither. */
  public static Optional<Identity> parse(String written) {
    String[] words = written.strip().split("\\s+");
    if (words.length < 2 || words.length % 2 == 0) {
      return Optional.empty();
    }
    boolean quotient = words[1].equals("/");
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      String sign = i == 0 ? "+" : words[i - 1];
      Optional<Id> column = Id.parse(words[i]);
      if (column.isEmpty() || !(quotient && i > 0 ? "/" : "+-−").contains(sign)) {
        return Optional.empty();
      }
      terms.add(new Term(column.get(), !sign.equals("-") && !sign.equals("−")));
    }
    return quotient && terms.size() > 2
        ? Optional.empty()
        : Optional.of(new Identity(List.copyOf(terms), quotient));
  }

  /** The columns that it names. */
  public List<Id> columns() {
    return terms.stream().map(Term::column).toList();
  }

  /**
   * What it comes to. Where a part is open, withheld, shared with others or not recorded, so is the
   * result; what is blank or does not apply adds nothing, and a quotient of it is the same.
   *
   * @param figures of the columns
   * @param times of what a quotient is: 100 of percentages
   * @param decimals of a quotient, which is rounded to them
   */
  public Figure of(Function<Id, Figure> figures, int times, int decimals) {
    List<Figure> parts = terms.stream().map(term -> figures.apply(term.column)).toList();
    for (Figure part : parts) {
      if (part.state().leavesTotalOpen()
          || part.state() == Figure.State.SHARED
          || part.state() == Figure.State.NOT_RECORDED) {
        return part;
      }
    }
    return quotient ? quotient(parts.get(0), parts.get(1), times, decimals) : sum(parts);
  }

  private Figure sum(List<Figure> parts) {
    Sum sum = Sum.NOTHING;
    for (int i = 0; i < parts.size(); i++) {
      Figure part = parts.get(i);
      boolean taken = part.isKnown() && !terms.get(i).adds;
      sum = sum.plus(taken ? Figure.of(part.decimal().negate()) : part);
    }
    return sum.open() > 0 ? sum.openFigure() : sum.figure();
  }

  private static Figure quotient(Figure dividend, Figure divisor, int times, int decimals) {
    if (!dividend.isKnown() || !divisor.isKnown()) {
      return dividend.isKnown() ? divisor : dividend;
    }
    if (divisor.equals(ZERO)) {
      return Figure.NOT_APPLICABLE;
    }
    return Figure.of(
        dividend
            .decimal()
            .multiply(BigDecimal.valueOf(times))
            .divide(divisor.decimal(), decimals, RoundingMode.HALF_UP));
  }

  /** As a record writes it. */
  @Override
  public String toString() {
    StringBuilder written = new StringBuilder();
    for (Term term : terms) {
      String sign = quotient ? " / " : term.adds ? " + " : " - ";
      written.append(written.isEmpty() ? "" : sign).append(term.column);
    }
    return written.toString();
  }
}
