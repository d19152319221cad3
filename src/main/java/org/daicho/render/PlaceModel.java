package org.daicho.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.html.Html;
import org.daicho.html.Utf8Writer;
import org.daicho.model.value.Lang;
import org.daicho.render.template.Arguments;
import org.daicho.render.template.Markup;
import org.daicho.view.Paths;
import org.daicho.wording.Messages;

/**
 * What every template sees, wherever in the site it is printed.
 *
 * <ul>
 *   <li>{@code frame}, the site in the page's language; {@code frames}, in all languages
 *   <li>{@code lang}, the language; {@code root}, the way to the site's root; {@code home}, the way
 *       to the language's first page; {@code current}, the path of the navigation's current item,
 *       or empty; {@code about}, what a mark is for
 *   <li>{@code t(key, argument…)}, a message; {@code own(lang, key)}, the same in another language
 *   <li>{@code phrases(text)}, a name or a heading in the page's language, with marks where its
 *       lines may break; {@code phrases(text, language)}, in another one
 *   <li>{@code asset(name)}, the address of a file in {@code assets/}, or of all styles by {@code
 *       daicho.css}
 * </ul>
 */
final class PlaceModel implements TemplateHashModel {
  private final SiteModel site;
  private final SiteModel.Language language;
  private final String root;
  private final String current;
  private final String about;

  private final Map<String, TemplateModel> values;

  /** Components that do not depend on the page, as they are printed in this place. */
  private final Map<String, Markup> parts = new ConcurrentHashMap<>();

  PlaceModel(
      SiteModel site, SiteModel.Language language, String root, String current, String about) {
    this.site = site;
    this.language = language;
    this.root = root;
    this.current = current;
    this.about = about;
    this.values = values();
  }

  Lang lang() {
    return language.frame().lang();
  }

  Messages messages() {
    return language.messages();
  }

  String root() {
    return root;
  }

  /** The glossary's terms, none of which has been linked yet. */
  TermLinks terms() {
    return new TermLinks(language.terms(), root);
  }

  /**
   * A component that is the same on all pages in this place, printed once. Its template does not
   * see the page, so it cannot come to depend on it.
   */
  Markup part(String component) throws TemplateException, IOException {
    Markup known = parts.get(component);
    if (known == null) {
      StringWriter out = new StringWriter();
      site.templates().component(component).process(this, out);
      known = Markup.encoded(out.toString().strip());
      parts.put(component, known);
    }
    return known;
  }

  /** A mark: it is the same on all pages of the language. */
  Markup mark(String component, String about) throws TemplateException, IOException {
    return site.mark(language, about).part(component);
  }

  private Map<String, TemplateModel> values() {
    return Map.ofEntries(
        Map.entry("t", (TemplateMethodModelEx) this::message),
        Map.entry("own", (TemplateMethodModelEx) this::own),
        Map.entry("phrases", (TemplateMethodModelEx) this::phrases),
        Map.entry("asset", (TemplateMethodModelEx) this::asset),
        Map.entry("frame", language.wrapped()),
        Map.entry("frames", language.all()),
        Map.entry("lang", new SimpleScalar(lang().tag())),
        Map.entry("root", new SimpleScalar(root)),
        Map.entry("home", new SimpleScalar(root + Paths.home(lang()))),
        Map.entry("current", new SimpleScalar(current)),
        Map.entry("about", new SimpleScalar(about)));
  }

  @Override
  public TemplateModel get(String name) {
    return values.get(name);
  }

  private TemplateModel message(List<?> arguments) throws TemplateModelException {
    String[] texts = Arguments.texts("t", arguments);
    Object[] rest = Arrays.copyOfRange(texts, 1, texts.length);
    return new SimpleScalar(messages().get(texts[0], rest));
  }

  private TemplateModel own(List<?> arguments) throws TemplateModelException {
    String[] texts = Arguments.texts("own", arguments);
    if (texts.length != 2) {
      throw new TemplateModelException("`own` takes a language and a message's key");
    }
    return new SimpleScalar(site.theme().messages(Lang.of(texts[0])).get(texts[1]));
  }

  private TemplateModel phrases(List<?> arguments) throws TemplateModelException {
    String[] texts = Arguments.texts("phrases", arguments);
    int[] breaks = breaks(texts.length > 1 ? Lang.of(texts[1]) : lang(), texts[0]);
    return new Markup() {
      @Override
      public void print(Utf8Writer html) {
        Html.escape(texts[0], breaks, html);
      }
    };
  }

  int[] breaks(Lang lang, String text) {
    return site.breaks(lang, text);
  }

  private TemplateModel asset(List<?> arguments) throws TemplateModelException {
    String name = Arguments.texts("asset", arguments)[0];
    String path = site.theme().assetAddresses().addresses().get(name);
    if (path == null) {
      throw new TemplateModelException("the theme has no asset `" + name + "`");
    }
    return new SimpleScalar(root + path);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
