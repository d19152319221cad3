package org.daicho.render.theme;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through a theme's templates without printing anything, so through every branch. It learns
 * what names stand for, and reports to a {@link Finder} what the templates do with them.
 *
 * <p>Templates share the variables that they set, and macros are called from anywhere. So it walks
 * until it learns nothing more about what they are, and only then reports.
 */
@SuppressWarnings("deprecation") // FreeMarker warns that its tree may change; it has not since 2.3.
final class TemplateScan {
  private static final Pattern LOOP =
      Pattern.compile(
          "#list (?<list>.*?)(?: as (?<item>\\S+?)(?:, (?<value>\\S+))?)?", Pattern.DOTALL);
  private static final Pattern ITEMS =
      Pattern.compile("#items as (?<item>\\S+?)(?:, (?<value>\\S+))?");
  private static final Pattern SETS =
      Pattern.compile(
          "(?:#(?:assign|global|local) )?(?<name>\\S+) [-+*/%]?= (?<value>.*)", Pattern.DOTALL);
  private static final Pattern CALL =
      Pattern.compile(
          "@(?<name>[^\\s,;]+),? ?(?<arguments>[^;]*)(?:; (?<loop>.*))?", Pattern.DOTALL);
  private static final Pattern MACRO =
      Pattern.compile(
          "#(?:macro|function) (?<name>[^\\s(]+)[ (]?(?<parameters>.*?)\\)?", Pattern.DOTALL);
  private static final Pattern VALUES =
      Pattern.compile("#(?:if|elseif|switch|case|on|return|nested|stop|visit|recurse) ");
  private static final Pattern PARAMETER =
      Pattern.compile("(?<name>[\\p{L}_$@][\\p{L}\\p{N}_$@]*)(?<default>=\\S+|\\.\\.\\.)?");
  private static final String ITEM = "#item";

  /** Who hears of what templates do. */
  interface Finder {
    /** Names that all templates see, and those that only this one does. */
    Optional<ValueType> name(String template, String name);

    /**
     * @param guarded whether the template says what to do where it stands for nothing
     */
    void unknown(Spot spot, String name, boolean guarded, Set<String> known);

    void noField(Spot spot, String of, String field, ValueType type);

    void noWord(Spot spot, String of, ValueType.Word type, String word);

    void call(Spot spot, String name, List<TemplateExpression.Argument> arguments);

    /** A directive that is no macro, such as {@code <@component name="heading"/>}. */
    void directive(
        Spot spot,
        String name,
        Map<String, TemplateExpression.Argument> arguments,
        Set<String> known);

    /**
     * A call of a macro.
     *
     * @param given names of the arguments; {@code #0}, {@code #1} … of those without one
     */
    void macro(Spot spot, String name, List<String> given, List<Parameter> parameters);

    /** {@code <#include …>} and {@code <#import …>} of a path that is written out. */
    void includes(Spot spot, String path);

    void literal(String text);
  }

  /**
   * What a macro is called with.
   *
   * @param needed whether every call gives it
   * @param rest whether it takes all that the others do not
   */
  record Parameter(String name, boolean needed, boolean rest) {}

  /** A place in a template: that of the directive or interpolation. */
  record Spot(String template, int line, int column) {}

  private final Map<String, Template> templates;
  private final Finder finder;
  private final Map<String, ValueType> variables = new HashMap<>();
  private final Map<String, List<Parameter>> macros = new HashMap<>();
  private final Set<String> severalOfOneName = new HashSet<>();
  private final Map<String, ValueType> parameters = new HashMap<>();
  private final Map<String, ValueType> learned = new HashMap<>();
  private final Set<String> spaces = new TreeSet<>();
  private boolean reporting;

  TemplateScan(Map<String, Template> templates, Finder finder) {
    this.templates = templates;
    this.finder = finder;
  }

  void run() {
    Map<String, ValueType> known;
    do {
      known = Map.copyOf(learned);
      learned.clear();
      walkAll();
      variables.clear();
      parameters.clear();
      learned.forEach((key, type) -> (key.contains(" ") ? parameters : variables).put(key, type));
    } while (!learned.equals(known));
    reporting = true;
    walkAll();
  }

  private void walkAll() {
    templates.forEach((path, template) -> walk(template.getRootTreeNode(), path, new HashMap<>()));
  }

  private ValueType unknown() {
    return reporting ? ValueType.ANY : ValueType.NONE;
  }

  private void learn(String key, ValueType type) {
    learned.merge(key, type, ValueType::or);
  }

  private void walk(TemplateElement element, String path, Map<String, ValueType> scope) {
    Spot spot = new Spot(path, element.getBeginLine(), element.getBeginColumn());
    Map<String, ValueType> inner = enter(element.getDescription(), spot, scope);
    for (Object child : Collections.list(element.children())) {
      walk((TemplateElement) child, path, inner);
    }
  }

  /** Looks at a directive or interpolation; what it holds sees the names of the result. */
  private Map<String, ValueType> enter(String text, Spot spot, Map<String, ValueType> scope) {
    if (text.startsWith("text ") || text.startsWith("comment ")) {
      return scope;
    }
    Matcher match;
    if (text.startsWith("${") || text.startsWith("#{")) {
      type(text.substring(2, text.length() - 1), spot, scope);
    } else if ((match = LOOP.matcher(text)).matches()) {
      ValueType element = type(match.group("list"), spot, scope).element();
      return loop(match, element, scope);
    } else if ((match = ITEMS.matcher(text)).matches()) {
      return loop(match, scope.getOrDefault(ITEM, ValueType.ANY), scope);
    } else if ((match = MACRO.matcher(text)).matches()) {
      return macro(match, spot, scope);
    } else if (text.startsWith("@")) {
      return call(text, spot, scope);
    } else if (VALUES.matcher(text).lookingAt()) {
      new TemplateExpression(text.substring(text.indexOf(' ') + 1), names(spot, scope)).arguments();
    } else if (text.startsWith("#include ") || text.startsWith("#import ")) {
      includes(text, spot, scope);
    } else {
      assignment(text, spot, scope);
    }
    return scope;
  }

  private Map<String, ValueType> loop(
      Matcher match, ValueType element, Map<String, ValueType> scope) {
    Map<String, ValueType> inner = new HashMap<>(scope);
    inner.put(ITEM, element);
    if (match.group("item") != null) {
      boolean pairs = match.group("value") != null;
      inner.put(match.group("item"), pairs ? ValueType.ANY : element);
      if (pairs) {
        inner.put(match.group("value"), ValueType.ANY);
      }
    }
    return inner;
  }

  private void assignment(String text, Spot spot, Map<String, ValueType> scope) {
    Matcher match = SETS.matcher(text);
    if (match.matches()) {
      boolean computed = !text.contains(match.group("name") + " = ");
      boolean captured = match.group("value").equals(".nested_output");
      ValueType type = captured ? ValueType.LEAF : type(match.group("value"), spot, scope);
      learn(match.group("name"), computed ? ValueType.ANY : type);
    }
  }

  private void includes(String text, Spot spot, Map<String, ValueType> scope) {
    String given = text.substring(text.indexOf(' ') + 1);
    int as = given.lastIndexOf(" as ");
    if (text.startsWith("#import") && as >= 0) {
      spaces.add(given.substring(as + 4));
      learn(given.substring(as + 4), ValueType.ANY);
      given = given.substring(0, as);
    }
    List<TemplateExpression.Argument> paths =
        List.copyOf(new TemplateExpression(given, names(spot, scope)).arguments().values());
    if (reporting && !paths.isEmpty() && paths.get(0).whole()) {
      paths.get(0).literal().ifPresent(path -> finder.includes(spot, path));
    }
  }

  private Map<String, ValueType> macro(Matcher match, Spot spot, Map<String, ValueType> scope) {
    String name = match.group("name");
    List<Parameter> own = new ArrayList<>();
    Map<String, ValueType> inner = new HashMap<>(scope);
    Matcher parameter =
        PARAMETER.matcher(match.group("parameters").replaceAll("\"[^\"]*\"", "\"\""));
    while (parameter.find()) {
      String given = parameter.group("name");
      boolean rest = "...".equals(parameter.group("default"));
      own.add(new Parameter(given, parameter.group("default") == null, rest));
      // A default is one more thing that it may be, and where nobody calls, all that is known.
      ValueType called = parameters.getOrDefault(name + " " + given, unknown());
      inner.put(given, parameter.group("default") == null ? called : ValueType.ANY);
    }
    List<Parameter> before = macros.put(name, own);
    if (before != null && !before.equals(own)) {
      severalOfOneName.add(name);
    }
    learn(name, ValueType.ANY);
    return inner;
  }

  private Map<String, ValueType> call(String text, Spot spot, Map<String, ValueType> scope) {
    Matcher match = CALL.matcher(text);
    if (!match.matches()) {
      return scope;
    }
    Map<String, TemplateExpression.Argument> arguments =
        new TemplateExpression(match.group("arguments"), names(spot, scope)).arguments();
    String name = match.group("name");
    List<Parameter> macro = macros.get(name);
    if (macro != null) {
      if (reporting && !severalOfOneName.contains(name)) {
        finder.macro(spot, name, List.copyOf(arguments.keySet()), macro);
      }
      arguments.forEach(
          (key, value) -> {
            int place = key.startsWith("#") ? Integer.parseInt(key.substring(1)) : -1;
            if (place < macro.size()) {
              learn(name + " " + (place < 0 ? key : macro.get(place).name()), value.type());
            }
          });
    } else if (reporting
        && name.matches("[\\p{L}_$@][\\p{L}\\p{N}_$@]*")
        && !scope.containsKey(name)) {
      finder.directive(spot, name, arguments, macros.keySet());
    }
    Map<String, ValueType> inner = new HashMap<>(scope);
    if (match.group("loop") != null) {
      for (String variable : match.group("loop").split("[, ]+")) {
        inner.put(variable, ValueType.ANY);
      }
    }
    return inner;
  }

  private ValueType type(String expression, Spot spot, Map<String, ValueType> scope) {
    return new TemplateExpression(expression, names(spot, scope)).type();
  }

  private TemplateExpression.Names names(Spot spot, Map<String, ValueType> scope) {
    return new TemplateExpression.Names() {
      @Override
      public Optional<ValueType> find(String name) {
        ValueType own = scope.getOrDefault(name, variables.get(name));
        if (own != null) {
          return Optional.of(own);
        }
        Optional<ValueType> ours = finder.name(spot.template, name);
        return reporting ? ours : ours.or(() -> Optional.of(ValueType.NONE));
      }

      @Override
      public void unknown(String name, boolean guarded) {
        if (reporting) {
          Set<String> known = new TreeSet<>(variables.keySet());
          known.addAll(scope.keySet());
          finder.unknown(spot, name, guarded, known);
        }
      }

      @Override
      public void noField(String of, String field, ValueType type) {
        if (reporting) {
          finder.noField(spot, of, field, type);
        }
      }

      @Override
      public void noWord(String of, ValueType.Word type, String word) {
        if (reporting) {
          finder.noWord(spot, of, type, word);
        }
      }

      @Override
      public ValueType call(String name, List<TemplateExpression.Argument> arguments) {
        // A macro or variable of a template's own may bear the name of one of ours.
        if (scope.containsKey(name) || variables.containsKey(name)) {
          return ValueType.ANY;
        }
        if (reporting) {
          finder.call(spot, name, arguments);
        }
        return TemplateNames.result(name);
      }

      @Override
      public void literal(String text) {
        if (reporting) {
          finder.literal(text);
        }
      }
    };
  }
}
