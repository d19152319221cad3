package org.daicho.render.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an expression of FreeMarker's and says what type of value it gives. It knows as much of the
 * language as that needs: names, their fields, list items, calls and built-ins. What it does not
 * know gives {@link ValueType#ANY}.
 */
final class TemplateExpression {
  private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{([^}]+)}");
  private static final Set<String> ENDS = Set.of(")", "]", "}", ",", ":", ";", "");
  private static final Set<String> SAME_LIST =
      Set.of("filter", "reverse", "sort", "sort_by", "take_while", "drop_while");
  private static final Set<String> GUARDS = Set.of("has_content", "default", "exists", "if_exists");
  private static final Set<String> ELEMENT = Set.of("first", "last", "min", "max");

  /** Who looks names up and hears of what is found. */
  interface Names {
    /** What a name stands for; empty where it stands for nothing. */
    Optional<ValueType> find(String name);

    /**
     * A name that stands for nothing.
     *
     * @param guarded whether the template says what to do then, as in {@code name!} and {@code
     *     name??}
     */
    void unknown(String name, boolean guarded);

    /** A field that a value does not have, e.g. {@code titel} of {@code page}. */
    void noField(String of, String field, ValueType type);

    /**
     * A comparison that is never true, e.g. of {@code page.kind} with a word that is no kind.
     *
     * @param word as written, without quotes
     */
    void noWord(String of, ValueType.Word type, String word);

    /** A call such as {@code t("page-title", page.title)}, and what it gives. */
    ValueType call(String name, List<Argument> arguments);

    /** Any text written out in an expression. */
    void literal(String text);
  }

  /**
   * @param literal the text, where one is written out here, or begins what is put together here
   * @param whole whether that text is all
   */
  record Argument(ValueType type, Optional<String> literal, boolean whole) {}

  private final String text;
  private final TemplateTokens tokens;
  private final Names names;
  private final Map<String, ValueType> parameters = new HashMap<>();

  /** How many of the brackets around what is read say what to do where it has no value. */
  private int guardedGroups;

  TemplateExpression(String text, Names names) {
    this.text = text;
    this.names = names;
    this.tokens = new TemplateTokens(text);
  }

  /** The values of a list such as {@code 2, page.title} or {@code level=2 title=page.title}. */
  Map<String, Argument> arguments() {
    Map<String, Argument> values = new LinkedHashMap<>();
    while (tokens.has(0) && !tokens.at(";")) {
      if (tokens.peek().isName() && tokens.at(1, "=")) {
        String name = tokens.peek().text();
        tokens.pass(2);
        values.put(name, argument());
      } else {
        values.put("#" + values.size(), argument());
      }
      if (tokens.at(",")) {
        tokens.pass(1);
      }
    }
    return values;
  }

  ValueType type() {
    ValueType type = ValueType.ANY;
    while (tokens.has(0)) {
      type = expression(ValueType.ANY);
      tokens.pass(1); // Past a sign that ends nothing here.
    }
    return type;
  }

  private Argument argument() {
    return argument(ValueType.ANY);
  }

  private Argument argument(ValueType elements) {
    boolean whole = ENDS.contains(tokens.peek(1).text()) || tokens.peek(1).startsOperand();
    Optional<String> literal =
        tokens.peek().isString() && (whole || tokens.at(1, "+"))
            ? Optional.of(unquoted(tokens.peek().text()))
            : Optional.empty();
    int before = tokens.position();
    ValueType type = expression(elements);
    if (tokens.position() == before) {
      tokens.pass(
          1); // A sign out of place: FreeMarker would not have parsed it, so it is ours to pass.
    }
    return new Argument(type, literal, whole);
  }

  /**
   * @param elements of the list that a function given here is applied to
   */
  private ValueType expression(ValueType elements) {
    ValueType type = ValueType.ANY;
    Side left = null; // Of a comparison.
    boolean comparing = false;
    boolean joined = false;
    boolean alone = true;
    boolean operand = false;
    while (!ENDS.contains(tokens.peek().text())) {
      if (operand && tokens.peek().startsOperand()) {
        break; // The next argument of a directive.
      }
      if (tokens.peek().isName() && tokens.at(1, "->")) {
        parameters.put(tokens.peek().text(), elements);
        tokens.pass(2);
        return expression(ValueType.ANY);
      }
      if (tokens.peek().startsOperand()
          || tokens.at("(")
          || tokens.at("[")
          || tokens.at("{")
          || tokens.at(".")) {
        alone &= !operand;
        TemplateTokens.Token first = tokens.peek();
        int before = tokens.position();
        type = operand();
        operand = true;
        boolean literal = first.isString() && tokens.position() == before + 1;
        Side side = joined || isJoined() ? null : new Side(type, written(first), literal);
        if (comparing && left != null && side != null) {
          compare(left, side);
        }
        left = comparing ? null : side;
        joined = false;
      } else {
        joined = isJoined();
        comparing = tokens.at("=") || tokens.at("!=");
        left = comparing ? left : null;
        alone = false;
        operand = false;
        tokens.pass(1);
      }
    }
    return alone ? type : ValueType.ANY;
  }

  /** One side of a comparison. */
  private record Side(ValueType type, String written, boolean isString) {}

  private String written(TemplateTokens.Token first) {
    return text.substring(first.start(), tokens.peek(-1).end());
  }

  /** Whether what has been read is put together with what follows, so that neither is a side. */
  private boolean isJoined() {
    return tokens.at("+") || tokens.at("-") || tokens.at("*") || tokens.at("/");
  }

  private void compare(Side left, Side right) {
    Side word = left.isString ? left : right;
    Side of = left.isString ? right : left;
    if (word.isString
        && of.type instanceof ValueType.Word type
        && !type.words().contains(unquoted(word.written))) {
      names.noWord(of.written, type, unquoted(word.written));
    }
  }

  private ValueType operand() {
    TemplateTokens.Token first = tokens.peek();
    tokens.pass(1);
    if (first.isName()) {
      return suffixes(first.start(), named(first));
    }
    if (first.isString()) {
      string(first);
      return suffixes(first.start(), ValueType.LEAF);
    }
    switch (first.text()) {
      case "(" -> {
        int outer = guardedGroups;
        guardedGroups += isGuarded(afterGroup()) ? 1 : 0;
        ValueType type = expression(ValueType.ANY);
        guardedGroups = outer;
        tokens.skip(")");
        return suffixes(first.start(), type);
      }
      case "[" -> {
        ValueType element = null;
        for (Argument item : list("]")) {
          element = element == null ? item.type : element.or(item.type);
        }
        return suffixes(
            first.start(), new ValueType.ListOf(element == null ? ValueType.ANY : element));
      }
      case "{" -> {
        list("}");
        return suffixes(first.start(), ValueType.ANY);
      }
      case "." -> { // One of FreeMarker's own variables, such as `.now`.
        tokens.pass(1);
        return suffixes(first.start(), ValueType.ANY);
      }
      default -> {
        return suffixes(first.start(), ValueType.LEAF);
      }
    }
  }

  private void string(TemplateTokens.Token token) {
    names.literal(unquoted(token.text()));
    if (!token.text().startsWith("r")) {
      Matcher inner = INTERPOLATION.matcher(unquoted(token.text()));
      while (inner.find()) {
        TemplateExpression expression = new TemplateExpression(inner.group(1), names);
        expression.parameters.putAll(parameters);
        expression.type();
      }
    }
  }

  private ValueType named(TemplateTokens.Token name) {
    if (name.text().equals("true") || name.text().equals("false")) {
      return ValueType.LEAF;
    }
    ValueType parameter = parameters.get(name.text());
    if (parameter != null) {
      return parameter;
    }
    Optional<ValueType> known = names.find(name.text());
    if (tokens.at("(")) {
      tokens.pass(1);
      List<Argument> arguments = list(")");
      if (known.isEmpty()) {
        names.unknown(name.text(), false);
        return ValueType.ANY;
      }
      return names.call(name.text(), arguments);
    }
    if (known.isEmpty()) {
      names.unknown(name.text(), guardedGroups > 0 || isGuarded(0));
    }
    return known.orElse(ValueType.ANY);
  }

  private boolean isGuarded(int ahead) {
    return tokens.at(ahead, "!")
        || tokens.at(ahead, "??")
        || (tokens.at(ahead, "?") && GUARDS.contains(tokens.peek(ahead + 1).text()));
  }

  /** How far ahead the token is that follows the bracket of the group that has just begun. */
  private int afterGroup() {
    int ahead = 0;
    for (int depth = 1; depth > 0 && tokens.has(ahead); ahead++) {
      depth += tokens.at(ahead, "(") ? 1 : tokens.at(ahead, ")") ? -1 : 0;
    }
    return ahead;
  }

  private ValueType suffixes(int start, ValueType value) {
    ValueType type = value;
    while (true) {
      if (tokens.at(".") && tokens.peek(1).isName()) {
        tokens.pass(1);
        type = field(text.substring(start, tokens.peek(-1).start()), tokens.peek().text(), type);
        tokens.pass(1);
      } else if (tokens.at("[")) {
        tokens.pass(1);
        boolean slice = false;
        for (int i = 0; tokens.has(i) && !tokens.at(i, "]"); i++) {
          slice |= tokens.peek(i).text().startsWith("..");
        }
        list("]");
        type = slice ? type : type.element();
      } else if (tokens.at("(")) {
        tokens.pass(1);
        list(")");
        type = ValueType.ANY;
      } else if (tokens.at("??")) {
        tokens.pass(1);
        type = ValueType.LEAF;
      } else if (tokens.at("?") && tokens.peek(1).isName()) {
        type = builtIn(type);
      } else if (tokens.at("!")) {
        tokens.pass(1);
        if (tokens.peek().startsOperand() || tokens.at("(") || tokens.at("[") || tokens.at("{")) {
          type = type.or(operand());
        }
      } else {
        return type;
      }
    }
  }

  private ValueType field(String of, String field, ValueType type) {
    if (type instanceof ValueType.Records records) {
      Optional<ValueType> found = records.field(field);
      if (found.isPresent()) {
        return found.get();
      }
      names.noField(of, field, type);
    } else if (type.hasNoFields() || type instanceof ValueType.ListOf) {
      names.noField(of, field, type);
    }
    return type.equals(ValueType.NONE) ? type : ValueType.ANY;
  }

  private ValueType builtIn(ValueType type) {
    String name = tokens.peek(1).text();
    tokens.pass(2);
    if (tokens.at("(")) {
      tokens.pass(1);
      list(")", type.element());
    }
    if (SAME_LIST.contains(name)) {
      return type;
    }
    return ELEMENT.contains(name) ? type.element() : ValueType.ANY;
  }

  private List<Argument> list(String end) {
    return list(end, ValueType.ANY);
  }

  private List<Argument> list(String end, ValueType elements) {
    List<Argument> items = new ArrayList<>();
    while (tokens.has(0) && !tokens.at(end)) {
      items.add(argument(elements));
      if (tokens.at(",") || tokens.at(":") || tokens.at(";")) {
        tokens.pass(1);
      }
    }
    tokens.skip(end);
    return items;
  }

  private static String unquoted(String string) {
    int start = string.startsWith("r") ? 2 : 1;
    return string.substring(start, string.length() - 1);
  }
}
