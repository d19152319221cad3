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

  /** The same taken apart, since every page asks for some dozens. */
  private final Map<String, Message> found = new HashMap<>();

  /**
   * @param values every key of the theme; the render room has checked that all languages have the
   *     same keys
   */
  public Messages(Lang lang, Map<String, String> values) {
    this.lang = lang;
    this.values = new TreeMap<>(values);
    // Keys as constants of this program are interned, so most are found without comparing letters.
    values.forEach((key, text) -> found.put(key.intern(), Message.of(text)));
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

  /** How many arguments a message has places for; 0 where there is none of that key. */
  public int places(String key) {
    Message message = found.get(key);
    return message == null ? 0 : message.places().stream().mapToInt(i -> i + 1).max().orElse(0);
  }

  /**
   * The message with its arguments put in. An argument that holds {@code {1}} itself stays as it
   * is.
   *
   * @throws Missing where there is none of that key
   */
  public String get(String key, Object... arguments) {
    Message message = found.get(key);
    if (message == null) {
      throw new Missing(key, lang);
    }
    return message.with(arguments);
  }
}
