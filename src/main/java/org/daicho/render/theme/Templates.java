package org.daicho.render.theme;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.render.template.HtmlFormat;
import org.daicho.render.template.Models;
import org.daicho.view.page.PageKind;
import org.daicho.yaml.Decoder;

/**
 * A theme's templates, parsed. All of them are, also those that no page asks for, so that every
 * broken one is reported in one run.
 */
public final class Templates {
  static final String LAYOUT = "layout/page.ftlh";

  private static final String ENDING = ".ftlh";
  static final Version VERSION = Configuration.VERSION_2_3_35;

  private final Map<String, Template> templates;
  private final Map<String, String> sources;
  private final TemplateMistakes mistakes;

  /** The same that are components', by name. */
  private final Map<String, Template> components = new HashMap<>();

  private Templates(
      Map<String, Template> templates, Map<String, String> sources, TemplateMistakes mistakes) {
    this.templates = templates;
    this.sources = sources;
    this.mistakes = mistakes;
    for (String path : templates.keySet()) {
      String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
      if (path.equals(componentPath(name))) {
        components.put(name, templates.get(path));
      }
    }
  }

  /** Empty where a template cannot be parsed; each of those is then reported. */
  static Optional<Templates> parse(
      String theme, SortedMap<String, ThemeFile> files, Diagnostics diagnostics) {
    TemplateMistakes mistakes = new TemplateMistakes(theme, files);
    StringTemplateLoader loader = new StringTemplateLoader();
    Map<String, String> sources = new TreeMap<>();
    boolean readable = true;
    for (ThemeFile file : files.values()) {
      if (file.path().endsWith(ENDING)) {
        Optional<String> text = Decoder.decode(file.place(), file.bytes(), diagnostics);
        text.ifPresent(t -> loader.putTemplate(file.path(), t, 0));
        text.ifPresent(t -> sources.put(file.path(), t));
        readable &= text.isPresent();
      }
    }
    Configuration configuration = configuration();
    configuration.setTemplateLoader(loader);
    Map<String, Template> templates = new TreeMap<>();
    for (String path : files.keySet()) {
      if (path.endsWith(ENDING)) {
        try {
          templates.put(path, configuration.getTemplate(path));
        } catch (ParseException e) {
          diagnostics.add(mistakes.explain(e));
          readable = false;
        } catch (IOException e) {
          if (readable) { // Otherwise the text could not be decoded, as has been reported.
            throw new UncheckedIOException(e);
          }
        }
      }
    }
    return readable ? Optional.of(new Templates(templates, sources, mistakes)) : Optional.empty();
  }

  /**
   * Safe: no class of Java's can be reached, and everything is escaped for HTML. Deterministic: no
   * locale, time zone or platform default has a say.
   */
  public static Configuration configuration() {
    Configuration configuration = new Configuration(VERSION);
    configuration.setObjectWrapper(Models.INSTANCE);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setRecognizeStandardFileExtensions(false); // They would mean FreeMarker's HTML.
    configuration.setRegisteredCustomOutputFormats(List.of(HtmlFormat.INSTANCE));
    configuration.setOutputFormat(HtmlFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setAutoFlush(false);
    configuration.setTabSize(1); // Columns count characters, as those of all messages do.
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return configuration;
  }

  Map<String, Template> all() {
    return templates;
  }

  /** Their texts, by path. */
  Map<String, String> sources() {
    return sources;
  }

  /** The skeleton of every page. */
  public Template layout() {
    return find(LAYOUT, "for the layout of pages");
  }

  /** What stands between header and footer on pages of a kind. */
  public Template page(PageKind kind) {
    Template own = templates.get(pagePath(kind.word()));
    return own != null
        ? own
        : find(pagePath("page"), "for pages of the kind `" + kind.word() + "`");
  }

  private static String pagePath(String name) {
    return "pages/" + name + ENDING;
  }

  /** The paths at which a theme may have a template for the pages of a kind. */
  static List<String> pagePaths() {
    return Arrays.stream(PageKind.values()).map(kind -> pagePath(kind.word())).toList();
  }

  /** What prints blocks of a kind, or another part of a page. */
  public Template component(String name) {
    Template known = components.get(name);
    return known != null ? known : find(componentPath(name), "for the component `" + name + "`");
  }

  private static String componentPath(String name) {
    return "components/" + name + "/" + name + ENDING;
  }

  private Template find(String path, String purpose) {
    Template template = templates.get(path);
    if (template == null) {
      throw new NoTemplate(path, purpose);
    }
    return template;
  }

  /** The mistake of a layout that leaves out what stands between header and footer. */
  public Diagnostic noContent() {
    return mistakes.noContent();
  }

  public Diagnostic explain(Exception mistake) {
    return mistakes.explain(mistake);
  }

  /** A file that a page, a block or another template asks for, and the theme does not have. */
  public static final class NoTemplate extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String path;
    private final String purpose;

    NoTemplate(String path, String purpose) {
      super("no template " + path);
      this.path = path;
      this.purpose = purpose;
    }

    String path() {
      return path;
    }

    String purpose() {
      return purpose;
    }
  }
}
