package org.daicho.render.theme;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Count;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Nearest;
import org.daicho.diagnostic.Severity;
import org.daicho.model.value.Lang;
import org.daicho.wording.Messages;

/**
 * Finds what templates ask for and do not get: variables and fields, messages and their arguments,
 * components, assets and included files.
 */
final class TemplateChecks implements TemplateScan.Finder {
  private static final String CODE = "template";
  private static final Pattern FILE_ADDRESS =
      Pattern.compile(
          "\\b(?:src|href|poster|data)=([\"'])(?:\\$\\{root\\})?"
              + "(?<path>(?![a-z]+:|//|#)[^\"'$<>{}?#]+\\.(?:svg|png|jpe?g|gif|webp|avif|ico|css|m?js"
              + "|woff2?|pdf))\\1");
  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

  private final Map<String, String> sources;
  private final SortedMap<String, ThemeFile> files;
  private final SortedMap<Lang, Messages> messages;
  private final Set<String> assets;
  private final Diagnostics diagnostics;
  private final Set<String> literals = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> guardedNames = new HashSet<>();
  private int mistakes;

  private TemplateChecks(
      Map<String, String> sources,
      SortedMap<String, ThemeFile> files,
      SortedMap<Lang, Messages> messages,
      Set<String> assets,
      Diagnostics diagnostics) {
    this.sources = sources;
    this.files = files;
    this.messages = messages;
    this.assets = assets;
    this.diagnostics = diagnostics;
  }

  /**
   * Texts that the templates write out.
   *
   * @param literals as a whole
   * @param prefixes with which message keys begin that are put together
   * @param mistakes how many were found
   */
  record Said(Set<String> literals, Set<String> prefixes, int mistakes) {}

  /**
   * Checks all templates of a theme.
   *
   * @param assets the names by which templates may ask for assets
   * @return what they mention, for finding what nobody does
   */
  static Said check(
      Templates templates,
      SortedMap<String, ThemeFile> files,
      SortedMap<Lang, Messages> messages,
      Set<String> assets,
      Diagnostics diagnostics) {
    TemplateChecks checks =
        new TemplateChecks(templates.sources(), files, messages, assets, diagnostics);
    new TemplateScan(templates.all(), checks).run();
    templates.sources().forEach(checks::checkAddresses);
    return new Said(checks.literals, checks.prefixes, checks.mistakes);
  }

  @Override
  public Optional<ValueType> name(String template, String name) {
    return TemplateNames.find(template, name);
  }

  @Override
  public void unknown(TemplateScan.Spot spot, String name, boolean guarded, Set<String> known) {
    Set<String> names = new TreeSet<>(known);
    names.removeIf(n -> n.startsWith("#"));
    names.addAll(TemplateNames.all());
    String inTemplate = spot.template() + " " + name;
    if (guardedNames.contains(inTemplate)) {
      return; // Once is enough, and `<#if name??>${name}</#if>` prints nothing wrong.
    }
    if (guarded) { // It prints what it says, which may yet not be what is meant.
      guardedNames.add(inTemplate);
      diagnostics.add(
          new Diagnostic(
              Severity.WARNING,
              CODE,
              locate(spot, name),
              "`" + name + "` never has a value: no template sets it",
              meant(name, names, "templates see ", TemplateNames.all())));
      return;
    }
    report(
        CODE,
        locate(spot, name),
        "`" + name + "` has no value here",
        meant(name, names, "templates see ", TemplateNames.all()));
  }

  @Override
  public void noField(TemplateScan.Spot spot, String of, String field, ValueType type) {
    String whole = of.endsWith(".") ? of + field : of + "." + field;
    String owner = whole.substring(0, whole.length() - field.length() - 1);
    String hint;
    if (type instanceof ValueType.Records records) {
      hint =
          Nearest.to(field, records.fields())
              .map(near -> "did you mean `" + owner + "." + near + "`?")
              .orElse("its fields are " + String.join(", ", records.fields()));
    } else if (type instanceof ValueType.ListOf) {
      hint = "`" + owner + "` is a list: write `<#list " + owner + " as …>`, or `[0]`";
    } else {
      hint = "`" + owner + "` is a text or a number and has no fields";
    }
    report(CODE, locate(spot, whole), "`" + whole + "` has no value here", hint);
  }

  @Override
  public void noWord(TemplateScan.Spot spot, String of, ValueType.Word type, String word) {
    report(
        CODE,
        locate(spot, word),
        "`" + of + "` is never `" + word + "`",
        meant(word, type.words(), "it is one of ", type.words()));
  }

  @Override
  public void call(
      TemplateScan.Spot spot, String name, List<TemplateExpression.Argument> arguments) {
    int place = name.equals("own") ? 1 : 0;
    if (arguments.size() <= place || arguments.get(place).literal().isEmpty()) {
      return;
    }
    String text = arguments.get(place).literal().get();
    boolean whole = arguments.get(place).whole();
    if (name.equals("asset") && whole) {
      if (!assets.contains(text)) {
        report(
            "missing-asset",
            locate(spot, text),
            "the theme has no asset `" + text + "`",
            meant(text, assets, "the assets are ", assets));
      }
    } else if (name.equals("t") || name.equals("own")) {
      message(spot, text, whole, name.equals("t") ? arguments.size() - 1 : 0);
    }
  }

  private void message(TemplateScan.Spot spot, String key, boolean whole, int arguments) {
    if (!whole) {
      prefixes.add(key);
    }
    Set<String> keys = new TreeSet<>();
    messages.values().forEach(words -> keys.addAll(words.values().keySet()));
    if (whole ? !keys.contains(key) : keys.stream().noneMatch(k -> k.startsWith(key))) {
      report(
          "missing-message",
          locate(spot, key),
          "no message " + (whole ? "is called `" : "begins with `") + key + "`",
          Nearest.proposal(key, keys)
              .orElse("add it to the files in messages/, once for each language"));
      return;
    }
    if (whole) {
      int most = messages.values().stream().mapToInt(words -> words.places(key)).max().orElse(0);
      if (most > arguments) {
        report(
            "message-arguments",
            locate(spot, key),
            "`"
                + key
                + "` has a place `{"
                + (most - 1)
                + "}`, and gets "
                + (arguments == 0 ? "nothing" : Count.of(arguments, "argument"))
                + " here",
            "give it " + Count.of(most, "argument") + ", or take the place out of messages/");
      }
    }
  }

  @Override
  public void directive(
      TemplateScan.Spot spot,
      String name,
      Map<String, TemplateExpression.Argument> arguments,
      Set<String> macros) {
    if (!TemplateNames.DIRECTIVES.contains(name)) {
      Set<String> names = new TreeSet<>(macros);
      names.addAll(TemplateNames.DIRECTIVES);
      report(
          CODE,
          locate(spot, name),
          "there is no macro `" + name + "`",
          meant(name, names, "there are ", names));
    } else if (name.equals("component") || name.equals("part")) {
      Optional.ofNullable(arguments.get("name"))
          .filter(TemplateExpression.Argument::whole)
          .flatMap(TemplateExpression.Argument::literal)
          .ifPresent(component -> component(spot, component));
    }
  }

  @Override
  public void macro(
      TemplateScan.Spot spot,
      String name,
      List<String> given,
      List<TemplateScan.Parameter> parameters) {
    List<String> names = parameters.stream().map(TemplateScan.Parameter::name).toList();
    Set<String> set = new TreeSet<>();
    boolean rest = parameters.stream().anyMatch(TemplateScan.Parameter::rest);
    for (String argument : given) {
      int place = argument.startsWith("#") ? Integer.parseInt(argument.substring(1)) : -1;
      if (place >= 0 && place < names.size()) {
        set.add(names.get(place));
      } else if (names.contains(argument)) {
        set.add(argument);
      } else if (!rest) {
        String what = place < 0 ? "`" + argument + "`" : "argument no. " + (place + 1);
        report(
            CODE,
            locate(spot, place < 0 ? argument : name),
            "the macro `" + name + "` takes no " + what,
            place >= 0 || names.isEmpty()
                ? names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names)
                : meant(argument, names, "it takes ", names));
        return; // What is missing may be what was misspelt.
      }
    }
    for (TemplateScan.Parameter parameter : parameters) {
      if (parameter.needed() && !set.contains(parameter.name())) {
        report(
            CODE,
            locate(spot, name),
            "the macro `" + name + "` needs `" + parameter.name() + "`",
            "add it here, or give it a value in the macro: `" + parameter.name() + "=…`");
        return;
      }
    }
  }

  private void component(TemplateScan.Spot spot, String name) {
    if (!sources.containsKey("components/" + name + "/" + name + ".ftlh")) {
      Set<String> names =
          sources.keySet().stream()
              .filter(path -> path.matches("components/([^/]+)/\\1\\.ftlh"))
              .map(path -> path.split("/")[1])
              .collect(Collectors.toCollection(TreeSet::new));
      report(
          CODE,
          locate(spot, name),
          "the theme has no component `" + name + "`",
          Nearest.proposal(name, names).orElse("add components/" + name + "/" + name + ".ftlh"));
    }
  }

  @Override
  public void includes(TemplateScan.Spot spot, String path) {
    String folder = spot.template().substring(0, spot.template().lastIndexOf('/') + 1);
    String whole = resolve(folder, path);
    if (!sources.containsKey(whole)) {
      report(
          CODE,
          locate(spot, path),
          "there is no template `" + path + "`",
          Nearest.to(whole, sources.keySet())
              .map(near -> "did you mean `/" + near + "`?")
              .orElse("a path begins with `/` at the theme's folder, or is next to this file"));
    }
  }

  @Override
  public void literal(String text) {
    literals.add(text);
  }

  /** An address of a file that is written out: assets have a fingerprint in their names. */
  private void checkAddresses(String path, String source) {
    Matcher match =
        FILE_ADDRESS.matcher(
            COMMENT.matcher(source).replaceAll(c -> " ".repeat(c.group().length())));
    while (match.find()) {
      String address = match.group("path");
      String name = address.replaceFirst("^[./]*(?:.*/)?assets/", "").replaceFirst("^[./]+", "");
      boolean known = assets.contains(name);
      report(
          "missing-asset",
          TextSpot.at(place(path), source, match.start("path"), address.length()),
          "`" + address + "` leads to no file of the site",
          known
              ? "write `${asset(\"" + name + "\")}`"
              : Nearest.to(name, assets)
                  .map(near -> "did you mean `${asset(\"" + near + "\")}`?")
                  .orElse("place the file in assets/ and write `${asset(\"" + name + "\")}`"));
    }
  }

  private static String meant(
      String word, Collection<String> names, String all, Collection<String> listed) {
    return (word.length() < 3 ? Optional.<String>empty() : Nearest.to(word, names))
        .map(near -> "did you mean `" + near + "`?")
        .orElse(all + String.join(", ", listed));
  }

  private Location locate(TemplateScan.Spot spot, String text) {
    String source = sources.get(spot.template());
    int from = TextSpot.offset(source, spot.line(), spot.column());
    int at = source.indexOf(text, from);
    return TextSpot.at(
        place(spot.template()), source, at < 0 ? from : at, at < 0 ? 1 : text.length());
  }

  private String place(String path) {
    return files.get(path).place();
  }

  private void report(String code, Location location, String message, String hint) {
    mistakes++;
    diagnostics.error(code, location, message, hint);
  }

  /** As FreeMarker does: a leading slash is the theme's folder. */
  private static String resolve(String folder, String path) {
    String whole = path.startsWith("/") ? path.substring(1) : folder + path;
    return Path.of(whole).normalize().toString().replace('\\', '/');
  }
}
