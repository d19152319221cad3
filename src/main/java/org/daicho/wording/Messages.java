package org.daicho.wording;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Plural;

/**
 * The theme's words in one language, by key. {@code {0}}, {@code {1}} … stand for arguments. Where
 * a message has several forms, the argument {@code {0}} is a count and chooses one of them.
 */
public final class Messages {
  private final Lang lang;
  private final SortedMap<String, Wording> values;

  /** The same taken apart, since every page asks for some dozens; the form for any other count. */
  private final Map<String, Message> found = new HashMap<>();

  /** All forms of those that have several. */
  private final Map<String, Map<Plural, Message>> counted = new HashMap<>();

  /**
   * @param values every key of the theme, in another language where this one lacks it
   */
  public Messages(Lang lang, Map<String, Wording> values) {
    this.lang = lang;
    this.values = new TreeMap<>(values);
    // Keys as constants of this program are interned, so most are found without comparing letters.
    values.forEach(
        (key, wording) -> {
          Map<Plural, Message> forms = new EnumMap<>(Plural.class);
          wording.forms().forEach((form, text) -> forms.put(form, Message.of(text)));
          found.put(key.intern(), forms.get(Plural.OTHER));
          if (forms.size() > 1) {
            counted.put(key.intern(), forms);
          }
        });
  }

  /**
   * A key that no message file has: a mistake in a template or a theme, reported as a diagnostic.
   */
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
  public SortedMap<String, Wording> values() {
    return values;
  }

  /** The message, where there is one of that key. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(found.get(key)).map(message -> message.with());
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
    Map<Plural, Message> forms = counted.get(key);
    if (forms != null && arguments.length > 0) {
      message = forms.getOrDefault(form(arguments[0]), message);
    }
    return message.with(arguments);
  }

  /** The form that goes with a count, be it a number or one as it is printed, {@code 1,234}. */
  private Plural form(Object count) {
    String digits = count.toString().replace(",", "");
    return digits.matches("[0-9]{1,18}") ? Plural.of(lang, Long.parseLong(digits)) : Plural.OTHER;
  }
}
