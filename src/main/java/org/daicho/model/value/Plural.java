package org.daicho.model.value;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which form of a word goes with a count, by the categories of Unicode's CLDR. Browsers know them
 * as {@code Intl.PluralRules}, and scripts choose by that. Only whole numbers are counted here, so
 * the category {@code many} of French, Italian, Portuguese and Spanish, which is for millions
 * written in words, is {@code other}.
 */
public enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  private record Rule(Set<Plural> forms, LongFunction<Plural> of) {}

  private static final Rule ONE_ALONE = rule(n -> n == 1 ? ONE : OTHER, ONE);

  private static final Map<String, Rule> RULES =
      Stream.of(
              rules("ja zh ko vi th id ms lo my km", n -> OTHER),
              rules("fr pt hi fa bn gu kn hy am zu", n -> n <= 1 ? ONE : OTHER, ONE),
              rules("is mk", n -> isOne(n) ? ONE : OTHER, ONE),
              rules("sr hr bs", n -> isOne(n) ? ONE : isFew(n) ? FEW : OTHER, ONE, FEW),
              rules("ru uk be", n -> isOne(n) ? ONE : isFew(n) ? FEW : MANY, ONE, FEW, MANY),
              rules("pl", n -> n == 1 ? ONE : isFew(n) ? FEW : MANY, ONE, FEW, MANY),
              rules("cs sk", n -> n == 1 ? ONE : in(n, 2, 4) ? FEW : OTHER, ONE, FEW),
              rules("lt", Plural::lithuanian, ONE, FEW),
              rules("lv", Plural::latvian, ZERO, ONE),
              rules("sl", Plural::slovenian, ONE, TWO, FEW),
              rules("ro", Plural::romanian, ONE, FEW),
              rules("he", n -> n == 1 ? ONE : n == 2 ? TWO : OTHER, ONE, TWO),
              rules("ar", Plural::arabic, ZERO, ONE, TWO, FEW, MANY),
              rules("ga", Plural::irish, ONE, TWO, FEW, MANY),
              rules("cy", Plural::welsh, ZERO, ONE, TWO, FEW, MANY))
          .flatMap(rules -> rules.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** The form of a count in a language; one that is not known here has {@code one} and others. */
  public static Plural of(Lang lang, long count) {
    return rule(lang).of.apply(Math.abs(count));
  }

  /** The forms that a message with a count has in a language. */
  public static Set<Plural> of(Lang lang) {
    return rule(lang).forms;
  }

  /** The form of that name. */
  public static Optional<Plural> named(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }

  /** As message files and browsers write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Rule rule(Lang lang) {
    String primary = lang.tag().split("-", 2)[0];
    return RULES.getOrDefault(primary, ONE_ALONE);
  }

  private static Map<String, Rule> rules(String tags, LongFunction<Plural> of, Plural... forms) {
    Rule rule = rule(of, forms);
    return List.of(tags.split(" ")).stream().collect(Collectors.toMap(tag -> tag, tag -> rule));
  }

  private static Rule rule(LongFunction<Plural> of, Plural... forms) {
    Set<Plural> all = EnumSet.of(OTHER, forms);
    return new Rule(all, of);
  }

  private static boolean in(long n, long from, long to) {
    return from <= n && n <= to;
  }

  /** 1, 21, 31 … but not 11. */
  private static boolean isOne(long n) {
    return n % 10 == 1 && n % 100 != 11;
  }

  /** 2, 3, 4, 22 … but not 12, 13, 14. */
  private static boolean isFew(long n) {
    return in(n % 10, 2, 4) && !in(n % 100, 12, 14);
  }

  private static Plural lithuanian(long n) {
    boolean teen = in(n % 100, 11, 19);
    return teen || n % 10 == 0 ? OTHER : n % 10 == 1 ? ONE : FEW;
  }

  private static Plural latvian(long n) {
    return n % 10 == 0 || in(n % 100, 11, 19) ? ZERO : isOne(n) ? ONE : OTHER;
  }

  private static Plural slovenian(long n) {
    long rest = n % 100;
    return rest == 1 ? ONE : rest == 2 ? TWO : in(rest, 3, 4) ? FEW : OTHER;
  }

  private static Plural romanian(long n) {
    return n == 1 ? ONE : n == 0 || in(n % 100, 1, 19) ? FEW : OTHER;
  }

  private static Plural arabic(long n) {
    if (n <= 2) {
      return values()[(int) n];
    }
    return in(n % 100, 3, 10) ? FEW : in(n % 100, 11, 99) ? MANY : OTHER;
  }

  private static Plural irish(long n) {
    return n == 1 ? ONE : n == 2 ? TWO : in(n, 3, 6) ? FEW : in(n, 7, 10) ? MANY : OTHER;
  }

  private static Plural welsh(long n) {
    return n <= 3 ? values()[(int) n] : n == 6 ? MANY : OTHER;
  }
}
