package org.daicho.view;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.model.Lang;

/**
 * The theme's words in one language, by key. {@code {0}}, {@code {1}} … stand for arguments.
 *
 * @param values every key of the theme; the render room has checked that all languages have the
 *     same keys
 */
public record Messages(Lang lang, SortedMap<String, String> values) {

  public Messages(Lang lang, Map<String, String> values) {
    this(lang, new TreeMap<>(values));
  }

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** A key that no message file has: a mistake in a template or a theme, told as a diagnostic. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Missing(String key, Lang lang) {
      super("no message `" + key + "` in messages/" + lang + ".yaml");
    }
  }

  /**
   * The message with its arguments put in.
   *
   * @throws Missing where there is none of that key
   */
  public String get(String key, Object... arguments) {
    String message = values.get(key);
    if (message == null) {
      throw new Missing(key, lang);
    }
    if (arguments.length == 0) {
      return message;
    }
    // In one pass, so that an argument that holds {1} itself stays as it is.
    return PLACE
        .matcher(message)
        .replaceAll(
            place -> {
              int i = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(
                  i < arguments.length ? arguments[i].toString() : place.group());
            });
  }
}
