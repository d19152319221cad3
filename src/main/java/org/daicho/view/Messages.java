package org.daicho.view;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.model.Lang;

/** The theme's words in one language, by key. {@code {0}}, {@code {1}} … stand for arguments. */
public final class Messages {
  private final Lang lang;
  private final SortedMap<String, String> values;

  /** The same once more, since every page asks for some dozens. */
  private final Map<String, String> found;

  /**
   * @param values every key of the theme; the render room has checked that all languages have the
   *     same keys
   */
  public Messages(Lang lang, Map<String, String> values) {
    this.lang = lang;
    this.values = new TreeMap<>(values);
    this.found = new HashMap<>(values);
  }

  /** A key that no message file has: a mistake in a template or a theme, told as a diagnostic. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Missing(String key, Lang lang) {
      super("no message `" + key + "` in messages/" + lang + ".yaml");
    }
  }

  public Lang lang() {
    return lang;
  }

  /** All of them, in order of their keys. */
  public SortedMap<String, String> values() {
    return values;
  }

  /**
   * The message with its arguments put in. An argument that holds {@code {1}} itself stays as it
   * is.
   *
   * @throws Missing where there is none of that key
   */
  public String get(String key, Object... arguments) {
    String message = found.get(key);
    if (message == null) {
      throw new Missing(key, lang);
    }
    int place = arguments.length == 0 ? -1 : message.indexOf('{');
    if (place < 0) {
      return message;
    }
    StringBuilder text = new StringBuilder(message.length() + 32);
    int from = 0;
    for (; place >= 0; place = message.indexOf('{', place + 1)) {
      int number = number(message, place);
      if (number >= 0 && number < arguments.length) {
        text.append(message, from, place).append(arguments[number]);
        from = place + "{0}".length();
      }
    }
    return text.append(message, from, message.length()).toString();
  }

  /** The number between the braces that open at a place; -1 where there is none. */
  private static int number(String message, int open) {
    boolean isPlace =
        open + 2 < message.length()
            && message.charAt(open + 1) >= '0'
            && message.charAt(open + 1) <= '9'
            && message.charAt(open + 2) == '}';
    return isPlace ? message.charAt(open + 1) - '0' : -1;
  }
}
