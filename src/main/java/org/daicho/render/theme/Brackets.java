package org.daicho.render.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostic;

/**
 * Looks through a style sheet or a script for what is opened and never closed: brackets, comments
 * and texts. No more of either language is needed to know that a browser would drop the rest of it.
 */
final class Brackets {
  private static final Map<Character, Character> OPENS = Map.of(')', '(', ']', '[', '}', '{');
  private static final Map<Character, Character> CLOSES = Map.of('(', ')', '[', ']', '{', '}');

  /** After these a slash begins a pattern of JavaScript's; after anything else it divides. */
  private static final Pattern BEFORE_PATTERN =
      Pattern.compile(
          "(?s)(?:^|.*(?:[(,=:\\[!&|?{};+\\-*%~^<>]|\\b(?:return|typeof|case|in|of|delete|void|throw"
              + "|new|do|else|yield|await)))\\s*");

  /** What stands in the brackets after these is followed by a statement. */
  private static final Pattern CONDITION = Pattern.compile("(?s)(?:^|.*\\W)(?:if|while|for|with)");

  private static final int LONGEST_WORD = 16;

  private final ThemeFile file;
  private final String text;
  private final boolean script;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;
  private int conditionEnd = -1;

  private Brackets(ThemeFile file, String text, boolean script) {
    this.file = file;
    this.text = text;
    this.script = script;
  }

  /** What is wrong first, since all that follows may be wrong because of it. */
  static Optional<Diagnostic> ofStyle(ThemeFile file, String text) {
    return new Brackets(file, text, false).check();
  }

  /** As {@link #ofStyle}, for a script. */
  static Optional<Diagnostic> ofScript(ThemeFile file, String text) {
    return new Brackets(file, text, true).check();
  }

  private Optional<Diagnostic> check() {
    while (at < text.length()) {
      Optional<Diagnostic> wrong = next();
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of(unclosed(open.peek()));
  }

  private Optional<Diagnostic> next() {
    char c = text.charAt(at);
    if (text.startsWith("/*", at)) {
      return skipTo("*/", "a comment that begins here is never closed", "close it with `*/`");
    } else if (script && text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    } else if (c == '"' || c == '\'') {
      return string(c);
    } else if (script && c == '`') {
      at++;
      return template(at - 1);
    } else if (script && c == '/' && mayBeginPattern()) {
      return pattern();
    } else if (c == '\\') {
      at += 2;
    } else if (CLOSES.containsKey(c)) {
      open.push(at++);
    } else if (OPENS.containsKey(c)) {
      return close(c);
    } else {
      at++;
    }
    return Optional.empty();
  }

  private boolean mayBeginPattern() {
    int end = lastSign(at);
    return BEFORE_PATTERN.matcher(text.substring(Math.max(0, end - LONGEST_WORD), end)).matches()
        || (end > 0 && end - 1 == conditionEnd);
  }

  /** The end of what stands before a place, without the blanks between. */
  private int lastSign(int before) {
    int end = before;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private Optional<Diagnostic> close(char c) {
    if (open.isEmpty()) {
      return Optional.of(
          report(at, "`" + c + "` closes nothing", "delete it, or add what it is to close"));
    }
    char opened = text.charAt(open.peek());
    if (opened == '`' && c == '}') { // Back in a text of the kind `…${…}…`.
      at++;
      return template(open.pop());
    }
    if (opened != OPENS.get(c)) {
      return Optional.of(unclosed(open.peek()));
    }
    int before = lastSign(open.pop());
    if (c == ')'
        && CONDITION
            .matcher(text.substring(Math.max(0, before - LONGEST_WORD), before))
            .matches()) {
      conditionEnd = at;
    }
    at++;
    return Optional.empty();
  }

  private Diagnostic unclosed(int opened) {
    char c = text.charAt(opened);
    if (c == '`') {
      return report(
          opened, "a `${` within the text that begins here is never closed", "close it with `}`");
    }
    return report(opened, "`" + c + "` is never closed", "close it with `" + CLOSES.get(c) + "`");
  }

  private Optional<Diagnostic> skipTo(String end, String message, String hint) {
    int found = text.indexOf(end, at + 2);
    if (found < 0) {
      return Optional.of(report(at, message, hint));
    }
    at = found + end.length();
    return Optional.empty();
  }

  private Optional<Diagnostic> string(char quote) {
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        at = i + 1;
        return Optional.empty();
      }
    }
    return Optional.of(
        report(at, "a text that begins here is never closed", "close it with " + quote));
  }

  /**
   * @param start where the text began, of which a piece begins here
   */
  private Optional<Diagnostic> template(int start) {
    while (at < text.length()) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '`') {
        at++;
        return Optional.empty();
      } else if (text.startsWith("${", at)) {
        open.push(start); // What its `}` will find.
        at += 2;
        return Optional.empty();
      }
      at++;
    }
    return Optional.of(
        report(start, "a text that begins here is never closed", "close it with \"`\""));
  }

  private Optional<Diagnostic> pattern() {
    boolean set = false;
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        set = true;
      } else if (c == ']') {
        set = false;
      } else if (c == '/' && !set) {
        at = i + 1;
        return Optional.empty();
      }
    }
    at++; // A division after all.
    return Optional.empty();
  }

  private Diagnostic report(int offset, String message, String hint) {
    return Diagnostic.error(
        script ? "script" : "style", TextSpot.at(file.place(), text, offset, 1), message, hint);
  }
}
