package org.daicho.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script of a theme, which says what it takes from others ({@code import { a, b } from
 * "./other.js";}) and what it offers to them ({@code export function}, {@code class}, {@code const}
 * or {@code let}), each at the beginning of a line. That is the part of JavaScript's modules that
 * can be joined into one classic script by leaving the words {@code import} and {@code export} out.
 *
 * @param path in the theme, such as {@code components/table/order.js}
 * @param text as written
 * @param declared the names that it declares, with where; of the outermost level only
 * @param strange where it says {@code import} or {@code export} in another way
 */
record ScriptModule(
    ThemeFile file,
    String path,
    String text,
    List<Import> imports,
    Map<String, Integer> declared,
    Set<String> exported,
    List<Integer> strange) {

  /**
   * What a script takes from another one.
   *
   * @param from the other one's path in the theme
   * @param names each with where it stands
   * @param offset of the address
   */
  record Import(String from, String address, Map<String, Integer> names, int offset) {}

  private static final Pattern IMPORT =
      Pattern.compile(
          "^import\\s*\\{(?<names>[\\w$,\\s]*)\\}\\s*from\\s*\"(?<address>\\.[^\"]*)\";[ \\t]*\\R?",
          Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("[\\w$]+");
  private static final Pattern DECLARATION =
      Pattern.compile(
          "^(?<export>export )?(?:async )?(?:function\\*?|class|const|let) (?<name>[\\w$]+)",
          Pattern.MULTILINE);
  private static final Pattern STATEMENT =
      Pattern.compile("^(?:import|export)\\b(?!\\()", Pattern.MULTILINE);
  private static final String EXPORT = "export ";

  static ScriptModule of(ThemeFile file) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    List<Import> imports = new ArrayList<>();
    Set<Integer> understood = new TreeSet<>();
    Matcher match = IMPORT.matcher(text);
    while (match.find()) {
      understood.add(match.start());
      Map<String, Integer> names = new TreeMap<>();
      Matcher name = NAME.matcher(text).region(match.start("names"), match.end("names"));
      while (name.find()) {
        names.put(name.group(), name.start());
      }
      String address = match.group("address");
      imports.add(
          new Import(resolve(file.path(), address), address, names, match.start("address")));
    }
    Map<String, Integer> declared = new TreeMap<>();
    Set<String> exported = new TreeSet<>();
    match = DECLARATION.matcher(text);
    while (match.find()) {
      declared.put(match.group("name"), match.start("name"));
      if (match.group("export") != null) {
        exported.add(match.group("name"));
        understood.add(match.start());
      }
    }
    List<Integer> strange = new ArrayList<>();
    match = STATEMENT.matcher(text);
    while (match.find()) {
      if (!understood.contains(match.start())) {
        strange.add(match.start());
      }
    }
    return new ScriptModule(file, file.path(), text, imports, declared, exported, strange);
  }

  /** The path of what an address leads to, seen from a path; both without a slash in front. */
  private static String resolve(String path, String address) {
    List<String> steps = new ArrayList<>(List.of(path.split("/")));
    steps.remove(steps.size() - 1);
    for (String step : address.split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  /** The folder, whose scripts share one scope. */
  String folder() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** As a piece of a classic script. */
  String joined() {
    StringBuilder joined = new StringBuilder();
    for (String line : IMPORT.matcher(text).replaceAll("").split("(?<=\n)")) {
      boolean exports = line.startsWith(EXPORT) && DECLARATION.matcher(line).lookingAt();
      joined.append(exports ? line.substring(EXPORT.length()) : line);
    }
    return joined.toString();
  }
}
