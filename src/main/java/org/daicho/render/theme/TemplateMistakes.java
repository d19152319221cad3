package org.daicho.render.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Nearest;
import org.daicho.render.Renderer;
import org.daicho.wording.Messages;

/** Explains a mistake in a template to the theme's author: where it is, and in few words what. */
final class TemplateMistakes {
  private static final String CODE = "template";

  private static final Pattern UNKNOWN =
      Pattern.compile("Unknown (?<kind>built-in|directive): \"?#?(?<name>\\w+)");

  private final String theme;
  private final SortedMap<String, ThemeFile> files;

  TemplateMistakes(String theme, SortedMap<String, ThemeFile> files) {
    this.theme = theme;
    this.files = files;
  }

  /** Text that is not a template. */
  Diagnostic explain(ParseException mistake) {
    Location at =
        location(mistake.getTemplateName(), mistake.getLineNumber(), mistake.getColumnNumber());
    Matcher unknown = UNKNOWN.matcher(mistake.getEditorMessage());
    if (unknown.find()) { // FreeMarker lists all that there are, some two hundred.
      boolean builtIn = unknown.group("kind").equals("built-in");
      String mark = builtIn ? "?" : "#";
      Configuration freemarker = new Configuration(Templates.VERSION);
      Set<?> names =
          builtIn
              ? freemarker.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION)
              : freemarker.getSupportedBuiltInDirectiveNames(
                  Configuration.LEGACY_NAMING_CONVENTION);
      return Diagnostic.error(
          CODE,
          at,
          "FreeMarker has no " + unknown.group("kind") + " `" + mark + unknown.group("name") + "`",
          Nearest.to(unknown.group("name"), names.stream().map(Object::toString).sorted().toList())
              .map(near -> "did you mean `" + mark + near + "`?")
              .orElse("see https://freemarker.apache.org/docs/ for those there are"));
    }
    return Diagnostic.error(
        CODE,
        at,
        "this is not a FreeMarker template: " + sentence(mistake.getEditorMessage()),
        "see https://freemarker.apache.org/docs/ for how templates are written");
  }

  /**
   * What went wrong on a page. Which page is left to {@link Renderer}: one mistake shows on many.
   */
  Diagnostic explain(Exception mistake) {
    for (Throwable cause = mistake; cause != null; cause = cause.getCause()) {
      if (cause instanceof Messages.Missing missing) {
        return Diagnostic.error(
            "missing-message",
            location(mistake),
            missing.getMessage(),
            "add it to the message file of each language, or correct the key");
      }
      if (cause instanceof Templates.NoTemplate missing) {
        return Diagnostic.error(
            CODE,
            Location.ofFile("themes/" + theme + "/" + missing.path()),
            "the theme has no template " + missing.purpose(),
            "add this file, or let theme.yaml say `extends: default`");
      }
    }
    if (mistake instanceof InvalidReferenceException absent) {
      String name = absent.getBlamedExpressionString().replaceFirst("[^\\p{L}\\p{N}_].*", "");
      if (TemplateNames.isOfPages(name)) {
        return Diagnostic.error(
            CODE,
            location(mistake),
            "`"
                + name
                + "` has no value in what `<@part …/>` prints, which is the same on all pages",
            "print this component with `<@component …/>` where it is to depend on the page");
      }
      return Diagnostic.error(
          CODE,
          location(mistake),
          "`" + absent.getBlamedExpressionString() + "` has no value here",
          "correct its spelling, or write `<#if … ??>` around it if it may be absent");
    }
    if (mistake instanceof TemplateException failed) {
      return Diagnostic.error(
          CODE,
          location(mistake),
          sentence(failed.getMessageWithoutStackTop()),
          "compare the line with the built-in theme's");
    }
    throw new IllegalStateException(mistake);
  }

  /** A layout that leaves out what stands between header and footer. */
  Diagnostic noContent() {
    return Diagnostic.error(
        CODE,
        location(Templates.LAYOUT, 0, 0),
        "the layout does not print the content of the page",
        "write `<@content/>` where it is to stand");
  }

  private Location location(Exception exception) {
    if (!(exception instanceof TemplateException mistake)) {
      return location(Templates.LAYOUT, 0, 0);
    }
    Integer line = mistake.getLineNumber();
    Integer column = mistake.getColumnNumber();
    String name = mistake.getTemplateSourceName();
    return location(
        name == null ? Templates.LAYOUT : name,
        line == null ? 0 : line,
        column == null ? 0 : column);
  }

  private Location location(String path, int line, int column) {
    ThemeFile file = files.get(path);
    String place = file == null ? "themes/" + theme + "/" + path : file.place();
    return line < 1 || column < 1 ? Location.ofFile(place) : new Location(place, line, column, 1);
  }

  /** FreeMarker's first sentence, on one line; what follows are the place, tips and a stack. */
  private static String sentence(String message) {
    String first = message.strip().split("\n\\s*(\n|==>|----)", 2)[0];
    String line = first.replaceAll(" \\(wrapper: [^)]*\\)", "").replaceAll("\\s+", " ").strip();
    return line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
  }
}
