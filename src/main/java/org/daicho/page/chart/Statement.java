package org.daicho.page.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daicho.page.context.PageContext;
import org.daicho.view.Shares;

/**
 * What a chart shows, in a sentence: who has most, and how much of the whole. It says only what the
 * figures carry; where two are equal at the top, or one is not known, there is nothing to say.
 */
final class Statement {
  /** More names than these are a list, not a statement. */
  private static final int MOST_NAMES = 3;

  /** One of the things compared. */
  record Part(String name, BigDecimal value) {}

  private Statement() {}

  /**
   * @param of what is compared, e.g. 事業額
   * @param parts all of them, the largest first
   * @param whole whether the parts make up a whole, so that shares can be stated
   * @param otherwise what to say where there is no statement
   */
  static String of(
      PageContext context, String of, List<Part> parts, boolean whole, String otherwise) {
    if (parts.size() < 2 || !leads(parts, 1)) {
      return otherwise;
    }
    String first = parts.get(0).name();
    if (!whole) {
      return context.say("chart-most", of, first);
    }
    BigDecimal total = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String> names = moreThanHalf(parts, total);
    if (!names.isEmpty()) {
      List<String> arguments = new ArrayList<>(List.of(of));
      arguments.addAll(names);
      return context.say("chart-more-than-half-" + names.size(), arguments.toArray());
    }
    String share = Shares.printed(parts.get(0).value(), total);
    return context.say("chart-most-share", of, first, share);
  }

  /** The few that make up more than half; none where they are not few among all. */
  private static List<String> moreThanHalf(List<Part> parts, BigDecimal total) {
    List<String> names = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < MOST_NAMES && (i + 1) * 3 <= parts.size(); i++) {
      names.add(parts.get(i).name());
      sum = sum.add(parts.get(i).value());
      if (sum.add(sum).compareTo(total) > 0) {
        return leads(parts, i + 1) ? names : List.of();
      }
    }
    return List.of();
  }

  /** Whether the first few are larger than all others. */
  private static boolean leads(List<Part> parts, int few) {
    return parts.get(few - 1).value().compareTo(parts.get(few).value()) > 0;
  }
}
