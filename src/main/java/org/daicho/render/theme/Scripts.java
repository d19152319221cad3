package org.daicho.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
import org.daicho.model.value.Lang;
import org.daicho.model.value.Plural;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;

/**
 * The scripts of a theme, joined into few files with the words that they say, one file a language.
 * They are classic scripts, since a page opened from a folder can load no module.
 *
 * <ul>
 *   <li>{@code daicho.<lang>.js}, for every page: those in {@code assets/} itself, whose names all
 *       others see, then those of each component, in a scope of its own
 *   <li>{@code <folder>.<lang>.js}: those in {@code assets/<folder>/}, for the pages that need it;
 *       such a page loads it after the first
 * </ul>
 *
 * <p>{@code say("key", …)} in a script gives a message of the theme; those that are asked for are
 * found in the text of the script, so a page carries no others and a missing one is reported at
 * build time. A key that ends in a hyphen, as in {@code say("unit-" + id)}, stands for all that
 * begin so. The function itself is part of the first file, since it knows how the words are kept.
 *
 * @see ScriptModules for what scripts may import
 */
final class Scripts {
  private static final Pattern FILE =
      Pattern.compile("(?:assets|assets/[^/]+|components/[^/]+)/[^/]+\\.js");

  /** {@code say("key"}, of which the second group is the key. */
  static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*([\"'`])([a-z0-9-]+)\\1");

  private static final Pattern COMMENT_LINES =
      Pattern.compile("(?m)^[ \\t]*(?://.*|/\\*\\*(?:[^*]|\\*(?!/))*+\\*/[ \\t]*)$");

  /** The type of an expression, which a checker of types reads. */
  private static final Pattern INLINE_TYPES =
      Pattern.compile("/\\*\\* @type \\{[^*\\n]*\\} \\*/ ?");

  private static final String EVERYWHERE = "daicho";

  /** What the first file leaves to the others. */
  private static final String SHARED = "daichoShared";

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

  private final SortedMap<Lang, Messages> messages;
  private final Diagnostics diagnostics;

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
    List<ThemeFile> scripts = theme.values().stream().filter(file -> isOne(file.path())).toList();
    SortedMap<String, List<ScriptModule>> folders = ScriptModules.inOrder(scripts, diagnostics);
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (folders.isEmpty()) {
      return files;
    }
    List<ScriptModule> shared = folders.getOrDefault(ScriptModules.SHARED, List.of());
    List<List<ScriptModule>> components = new ArrayList<>();
    SortedMap<String, List<ScriptModule>> others = new TreeMap<>();
    folders.forEach(
        (folder, modules) -> {
          if (folder.startsWith(ScriptModules.SHARED + "/")) {
            others.put(folder.substring(folder.indexOf('/') + 1), modules);
          } else if (!folder.equals(ScriptModules.SHARED)) {
            components.add(modules);
          }
        });
    Set<String> left = new TreeSet<>();
    others.values().forEach(modules -> left.addAll(ScriptModules.takenFromShared(modules)));
    String everywhere = everywhere(shared, components, left, !others.isEmpty());
    Set<String> keys = keys(shared);
    components.forEach(modules -> keys.addAll(keys(modules)));
    messages.forEach(
        (lang, words) ->
            put(
                files,
                EVERYWHERE,
                lang,
                "const WORDS = " + words(words, keys) + ";\n" + SAY + everywhere));
    others.forEach(
        (name, modules) -> {
          Set<String> own = keys(modules);
          String body = taking(ScriptModules.takenFromShared(modules)) + text(modules);
          messages.forEach(
              (lang, words) ->
                  put(
                      files,
                      name,
                      lang,
                      "Object.assign(" + SHARED + ".WORDS, " + words(words, own) + ");\n" + body));
        });
    return files;
  }

  private static void put(SortedMap<String, byte[]> files, String name, Lang lang, String script) {
    String whole = "\"use strict\";\n{\n" + script + "}\n";
    files.put(name + "." + lang + ".js", whole.getBytes(StandardCharsets.UTF_8));
  }

  private static String everywhere(
      List<ScriptModule> shared,
      List<List<ScriptModule>> components,
      Set<String> left,
      boolean others) {
    StringBuilder script = new StringBuilder(text(shared));
    if (others) {
      Set<String> declared = new TreeSet<>();
      shared.forEach(module -> declared.addAll(module.declared().keySet()));
      script.append("window.").append(SHARED).append(" = { WORDS, say");
      left.stream().filter(declared::contains).forEach(name -> script.append(", ").append(name));
      script.append(" };\n");
    }
    components.forEach(modules -> script.append("{\n").append(text(modules)).append("}\n"));
    return script.toString();
  }

  private static String taking(Set<String> names) {
    List<String> all = new ArrayList<>(names);
    all.add("say");
    return "const { " + String.join(", ", all) + " } = " + SHARED + ";\n";
  }

  private static String text(List<ScriptModule> modules) {
    return modules.stream().map(module -> lean(module.joined())).collect(Collectors.joining());
  }

  /** The messages that scripts ask for. One that no language has is reported. */
  private Set<String> keys(List<ScriptModule> modules) {
    Set<String> keys = new TreeSet<>();
    for (ScriptModule module : modules) {
      Matcher said = SAID.matcher(module.text());
      while (said.find()) {
        String key = said.group(2);
        if (messages.values().stream().noneMatch(m -> isKnown(m, key))) {
          diagnostics.add(missing(key, module.text(), said, module.file()));
        }
        keys.add(key);
      }
    }
    return keys;
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

  private static String words(Messages words, Set<String> keys) {
    StringBuilder literal = new StringBuilder("{");
    words
        .values()
        .forEach(
            (key, wording) -> {
              if (keys.stream()
                  .anyMatch(k -> k.equals(key) || (k.endsWith("-") && key.startsWith(k)))) {
                literal
                    .append('\n')
                    .append(literal(key))
                    .append(": ")
                    .append(literal(wording))
                    .append(',');
              }
            });
    return literal.append("\n}").toString();
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
        TextSpot.at(file.place(), text, at.start(2), key.length()),
        "no message " + (key.endsWith("-") ? "begins with `" : "is called `") + key + "`",
        Nearest.proposal(key, keys)
            .orElse("add it to the files in messages/, once for each language"));
  }
}
