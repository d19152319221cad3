package org.daicho.render.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression of FreeMarker, taken apart, and how far it has been read. */
final class TemplateTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<string>r?\"(?:[^\"\\\\]|\\\\.)*\"|r?'(?:[^'\\\\]|\\\\.)*')"
              + "|(?<number>\\d+(?:\\.\\d+)?)"
              + "|(?<name>[\\p{L}_$@][\\p{L}\\p{N}_$@]*)"
              + "|(?<sign>->|\\?\\?|\\.\\.[<*!]?|!=|.))",
          Pattern.DOTALL);
  private static final Set<String> OPERATORS =
      Set.of("gt", "gte", "lt", "lte", "and", "or", "not", "in", "as", "using");

  private static final Token END = new Token("", false, false, 0, 0);

  private final List<Token> tokens = new ArrayList<>();
  private int next;

  /**
   * A name, a number, a text or a sign.
   *
   * @param text as written; empty past the end
   * @param start in the expression, in UTF-16 units from 0
   */
  record Token(String text, boolean isName, boolean isString, int start, int end) {

    /** Whether it is a value, or the first of what makes one. */
    boolean startsOperand() {
      return isString
          || (isName && !OPERATORS.contains(text))
          || (!text.isEmpty() && Character.isDigit(text.charAt(0)));
    }
  }

  TemplateTokens(String text) {
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

  /** How many have been read. */
  int position() {
    return next;
  }

  /** Whether there is one so far ahead. */
  boolean has(int ahead) {
    return next + ahead < tokens.size();
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    int index = next + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
  }

  boolean at(String sign) {
    return at(0, sign);
  }

  boolean at(int ahead, String sign) {
    Token token = peek(ahead);
    return !token.isString && token.text.equals(sign);
  }

  void pass(int count) {
    next += count;
  }

  /** Passes a sign, if it is next. */
  void skip(String sign) {
    if (at(sign)) {
      next++;
    }
  }
}
