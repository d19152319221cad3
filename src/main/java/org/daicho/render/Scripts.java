package org.daicho.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Lang;
import org.daicho.view.Messages;
import org.daicho.view.Plural;
import org.daicho.view.Wording;

/**
 * The scripts of a theme, joined into few files with the words that they say, one file a language.
 * They are classic scripts, since a page opened from a folder can load no module.
 *
 * <ul>
 *   <li>{@code daicho.<lang>.js}, for every page: those in {@code assets/} itself, whose names all
 *       others see, then those of each component, which see one another's names within their folder
 *   <li>{@code <folder>.<lang>.js}: those in {@code assets/<folder>/}, for the pages that need it
 * </ul>
 *
 * <p>{@code say("key", …)} in a script gives a message of the theme; those that are asked for are
 * found in the text of the script, so a page carries no others and a missing one is told at build
 * time. A key that ends in a hyphen, as in {@code say("unit-" + id)}, stands for all that begin so.
 * The function itself is part of each file, since it knows how the words are kept.
 */
final class Scripts {
  private static final Pattern FILE =
      Pattern.compile(
          "assets/(?:(?<folder>[^/]+)/)?[^/]+\\.js|components/(?<component>[^/]+)/[^/]+\\.js");
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([a-z0-9-]+)\"");
  private static final Pattern COMMENT_LINES =
      Pattern.compile("(?m)^[ \\t]*(?://.*|/\\*\\*(?:[^*]|\\*(?!/))*+\\*/[ \\t]*)$");

  /** The type of an expression, which a checker of types reads. */
  private static final Pattern INLINE_TYPES =
      Pattern.compile("/\\*\\* @type \\{[^*\\n]*\\} \\*/ ?");

  private static final String EVERYWHERE = "daicho";

  /** Where a message has several forms, its first argument is a count and chooses one. */
  private static final String SAY =
      """
      const FORMS = new Intl.PluralRules(document.documentElement.lang);
      function say(key, ...args) {
      let words = WORDS[key];
      if (words.other) words = words[FORMS.select(String(args[0]).replace(/,/g, ""))] ?? words.other;
      return words.replace(/\\{(\\d)\\}/g, (_, i) => String(args[i]));
      }
      """;

  /** A file in the making: what all of it sees, and pieces that see only themselves besides. */
  private static final class Bundle {
    final StringBuilder shared = new StringBuilder();
    final Map<String, StringBuilder> pieces = new LinkedHashMap<>();
    final Set<String> keys = new TreeSet<>();
  }

  private final SortedMap<Lang, Messages> messages;
  private final Diagnostics diagnostics;
  private final SortedMap<String, Bundle> bundles = new TreeMap<>();

  Scripts(SortedMap<Lang, Messages> messages, Diagnostics diagnostics) {
    this.messages = messages;
    this.diagnostics = diagnostics;
  }

  /** Whether a file is a script that is joined with others, so not published by itself. */
  static boolean isOne(String path) {
    return FILE.matcher(path).matches();
  }

  /** The joined scripts by the name that templates ask for, e.g. {@code daicho.ja.js}. */
  SortedMap<String, byte[]> join(SortedMap<String, ThemeFile> theme) {
    theme.forEach(
        (path, file) -> {
          Matcher match = FILE.matcher(path);
          if (match.matches()) {
            add(match.group("folder"), match.group("component"), file);
          }
        });
    SortedMap<String, byte[]> files = new TreeMap<>();
    bundles.forEach(
        (name, bundle) ->
            messages.forEach(
                (lang, words) ->
                    files.put(
                        name + "." + lang + ".js",
                        print(bundle, words).getBytes(StandardCharsets.UTF_8))));
    return files;
  }

  private void add(String folder, String component, ThemeFile file) {
    Bundle bundle =
        bundles.computeIfAbsent(folder == null ? EVERYWHERE : folder, name -> new Bundle());
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    (component == null
            ? bundle.shared
            : bundle.pieces.computeIfAbsent(component, name -> new StringBuilder()))
        .append(lean(text));
    Matcher said = SAID.matcher(text);
    while (said.find()) {
      String key = said.group(1);
      if (messages.values().stream().noneMatch(m -> isKnown(m, key))) {
        diagnostics.add(missing(key, text, said, file));
      }
      bundle.keys.add(key);
    }
  }

  /**
   * Without indents, types, and the lines that are nothing but comment, which readers need and
   * browsers do not. So a template literal has no line that begins like one.
   */
  static String lean(String text) {
    return INLINE_TYPES
        .matcher(COMMENT_LINES.matcher(text).replaceAll(""))
        .replaceAll("")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static boolean isKnown(Messages words, String key) {
    return key.endsWith("-")
        ? words.values().keySet().stream().anyMatch(k -> k.startsWith(key))
        : words.values().containsKey(key);
  }

  private static String print(Bundle bundle, Messages words) {
    StringBuilder script = new StringBuilder("\"use strict\";\n{\nconst WORDS = {");
    words
        .values()
        .forEach(
            (key, wording) -> {
              if (bundle.keys.stream()
                  .anyMatch(k -> k.equals(key) || (k.endsWith("-") && key.startsWith(k)))) {
                script
                    .append('\n')
                    .append(literal(key))
                    .append(": ")
                    .append(literal(wording))
                    .append(',');
              }
            });
    script.append("\n};\n").append(SAY).append(bundle.shared);
    bundle.pieces.values().forEach(piece -> script.append("{\n").append(piece).append("}\n"));
    return script.append("}\n").toString();
  }

  /** A message: its text, or its forms by their names. */
  private static String literal(Wording wording) {
    return wording.forms().size() == 1
        ? literal(wording.forms().get(Plural.OTHER))
        : wording.forms().entrySet().stream()
            .map(form -> form.getKey().word() + ": " + literal(form.getValue()))
            .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** A text as a script writes it. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        literal.append("\\u%04x".formatted((int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  private Diagnostic missing(String key, String text, Matcher at, ThemeFile file) {
    Set<String> keys = new TreeSet<>();
    messages.values().forEach(words -> keys.addAll(words.values().keySet()));
    return Diagnostic.error(
        "missing-message",
        TextSpot.at(file.place(), text, at.start(1), key.length()),
        "no message " + (key.endsWith("-") ? "begins with `" : "is called `") + key + "`",
        Nearest.to(key, keys)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("add it to the files in messages/, once for each language"));
  }
}
