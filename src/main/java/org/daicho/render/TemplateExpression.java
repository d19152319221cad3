package org.daicho.render;

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
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<string>r?\"(?:[^\"\\\\]|\\\\.)*\"|r?'(?:[^'\\\\]|\\\\.)*')"
              + "|(?<number>\\d+(?:\\.\\d+)?)"
              + "|(?<name>[\\p{L}_$@][\\p{L}\\p{N}_$@]*)"
              + "|(?<sign>->|\\?\\?|\\.\\.[<*!]?|!=|.))",
          Pattern.DOTALL);
  private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{([^}]+)}");
  private static final Set<String> OPERATORS =
      Set.of("gt", "gte", "lt", "lte", "and", "or", "not", "in", "as", "using");
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

  private record Token(String text, boolean isName, boolean isString, int start, int end) {}

  private static final Token END = new Token("", false, false, 0, 0);

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Names names;
  private final Map<String, ValueType> parameters = new HashMap<>();

  /** How many of the brackets around what is read say what to do where it has no value. */
  private int guardedGroups;

  private int next;

  TemplateExpression(String text, Names names) {
    this.text = text;
    this.names = names;
    Matcher token = TOKEN.matcher(text);
    while (token.lookingAt()) {
      tokens.add(
          new Token(
              token.group().strip(),
              token.group("name") != null,
              token.group("string") != null,
              token.end() - token.group().stripLeading().length(),
              token.end()));
      token.region(token.end(), text.length());
    }
  }

  /** The values of a list such as {@code 2, page.title} or {@code level=2 title=page.title}. */
  Map<String, Argument> arguments() {
    Map<String, Argument> values = new LinkedHashMap<>();
    while (next < tokens.size() && !at(";")) {
      if (peek().isName && at(1, "=")) {
        String name = peek().text;
        next += 2;
        values.put(name, argument());
      } else {
        values.put("#" + values.size(), argument());
      }
      if (at(",")) {
        next++;
      }
    }
    return values;
  }

  ValueType type() {
    ValueType type = ValueType.ANY;
    while (next < tokens.size()) {
      type = expression(ValueType.ANY);
      next++; // Past a sign that ends nothing here.
    }
    return type;
  }

  private Argument argument() {
    return argument(ValueType.ANY);
  }

  private Argument argument(ValueType elements) {
    boolean whole = ENDS.contains(peek(1).text) || startsOperand(peek(1));
    Optional<String> literal =
        peek().isString && (whole || at(1, "+"))
            ? Optional.of(unquoted(peek().text))
            : Optional.empty();
    int before = next;
    ValueType type = expression(elements);
    if (next == before) {
      next++; // A sign out of place: FreeMarker would not have parsed it, so it is ours to pass.
    }
    return new Argument(type, literal, whole);
  }

  /**
   * @param elements of the list that a function given here is applied to
   */
  private ValueType expression(ValueType elements) {
    ValueType type = ValueType.ANY;
    boolean alone = true;
    boolean operand = false;
    while (!ENDS.contains(peek().text)) {
      if (operand && startsOperand(peek())) {
        break; // The next argument of a directive.
      }
      if (peek().isName && at(1, "->")) {
        parameters.put(peek().text, elements);
        next += 2;
        return expression(ValueType.ANY);
      }
      if (startsOperand(peek()) || at("(") || at("[") || at("{") || at(".")) {
        alone &= !operand;
        type = operand();
        operand = true;
      } else {
        alone = false;
        operand = false;
        next++;
      }
    }
    return alone ? type : ValueType.ANY;
  }

  private static boolean isOperator(Token token) {
    return OPERATORS.contains(token.text);
  }

  private static boolean startsOperand(Token token) {
    return token.isString
        || (token.isName && !isOperator(token))
        || (!token.text.isEmpty() && Character.isDigit(token.text.charAt(0)));
  }

  private ValueType operand() {
    Token first = peek();
    next++;
    if (first.isName) {
      return suffixes(first.start, named(first));
    }
    if (first.isString) {
      string(first);
      return suffixes(first.start, ValueType.LEAF);
    }
    switch (first.text) {
      case "(" -> {
        int outer = guardedGroups;
        guardedGroups += isGuarded(afterGroup()) ? 1 : 0;
        ValueType type = expression(ValueType.ANY);
        guardedGroups = outer;
        skip(")");
        return suffixes(first.start, type);
      }
      case "[" -> {
        ValueType element = null;
        for (Argument item : list("]")) {
          element = element == null ? item.type : element.or(item.type);
        }
        return suffixes(
            first.start, new ValueType.ListOf(element == null ? ValueType.ANY : element));
      }
      case "{" -> {
        list("}");
        return suffixes(first.start, ValueType.ANY);
      }
      case "." -> { // One of FreeMarker's own variables, such as `.now`.
        next++;
        return suffixes(first.start, ValueType.ANY);
      }
      default -> {
        return suffixes(first.start, ValueType.LEAF);
      }
    }
  }

  private void string(Token token) {
    names.literal(unquoted(token.text));
    if (!token.text.startsWith("r")) {
      Matcher inner = INTERPOLATION.matcher(unquoted(token.text));
      while (inner.find()) {
        TemplateExpression expression = new TemplateExpression(inner.group(1), names);
        expression.parameters.putAll(parameters);
        expression.type();
      }
    }
  }

  private ValueType named(Token name) {
    if (name.text.equals("true") || name.text.equals("false")) {
      return ValueType.LEAF;
    }
    ValueType parameter = parameters.get(name.text);
    if (parameter != null) {
      return parameter;
    }
    Optional<ValueType> known = names.find(name.text);
    if (at("(")) {
      next++;
      List<Argument> arguments = list(")");
      if (known.isEmpty()) {
        names.unknown(name.text, false);
        return ValueType.ANY;
      }
      return names.call(name.text, arguments);
    }
    if (known.isEmpty()) {
      names.unknown(name.text, guardedGroups > 0 || isGuarded(0));
    }
    return known.orElse(ValueType.ANY);
  }

  private boolean isGuarded(int ahead) {
    return at(ahead, "!")
        || at(ahead, "??")
        || (at(ahead, "?") && GUARDS.contains(peek(ahead + 1).text));
  }

  /** How far ahead the token is that follows the bracket of the group that has just begun. */
  private int afterGroup() {
    int ahead = 0;
    for (int depth = 1; depth > 0 && peek(ahead) != END; ahead++) {
      depth += at(ahead, "(") ? 1 : at(ahead, ")") ? -1 : 0;
    }
    return ahead;
  }

  private ValueType suffixes(int start, ValueType value) {
    ValueType type = value;
    while (true) {
      if (at(".") && peek(1).isName) {
        next++;
        type = field(text.substring(start, peek(-1).start), peek().text, type);
        next++;
      } else if (at("[")) {
        next++;
        boolean slice = false;
        for (int i = next; i < tokens.size() && !tokens.get(i).text.equals("]"); i++) {
          slice |= tokens.get(i).text.startsWith("..");
        }
        list("]");
        type = slice ? type : type.element();
      } else if (at("(")) {
        next++;
        list(")");
        type = ValueType.ANY;
      } else if (at("??")) {
        next++;
        type = ValueType.LEAF;
      } else if (at("?") && peek(1).isName) {
        type = builtIn(type);
      } else if (at("!")) {
        next++;
        if (startsOperand(peek()) || at("(") || at("[") || at("{")) {
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
    } else if (type instanceof ValueType.Leaf || type instanceof ValueType.ListOf) {
      names.noField(of, field, type);
    }
    return type.equals(ValueType.NONE) ? type : ValueType.ANY;
  }

  private ValueType builtIn(ValueType type) {
    String name = peek(1).text;
    next += 2;
    if (at("(")) {
      next++;
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
    while (next < tokens.size() && !at(end)) {
      items.add(argument(elements));
      if (at(",") || at(":") || at(";")) {
        next++;
      }
    }
    skip(end);
    return items;
  }

  private void skip(String sign) {
    if (at(sign)) {
      next++;
    }
  }

  private boolean at(String sign) {
    return at(0, sign);
  }

  private boolean at(int ahead, String sign) {
    Token token = peek(ahead);
    return !token.isString && token.text.equals(sign);
  }

  private Token peek() {
    return peek(0);
  }

  private Token peek(int ahead) {
    int index = next + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
  }

  private static String unquoted(String string) {
    int start = string.startsWith("r") ? 2 : 1;
    return string.substring(start, string.length() - 1);
  }
}
