package org.daicho.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.html.Utf8Writer;
import org.daicho.model.value.Lang;
import org.daicho.render.theme.Templates;
import org.daicho.render.theme.Theme;
import org.daicho.view.page.Page;
import org.daicho.view.page.SiteFrame;

/**
 * A theme made ready to print the pages of one site. Thread-safe; the same page gives the same
 * bytes, whichever thread renders it and whatever was rendered before.
 */
public final class Renderer {
  private static final int USUAL_SIZE = 1 << 16;

  private final Templates templates;
  private final SiteModel site;

  /** Each thread prints one page after the other into the same array, and copies what is whole. */
  private final ThreadLocal<Utf8Writer> writers =
      ThreadLocal.withInitial(() -> new Utf8Writer(USUAL_SIZE));

  /** What templates do wrong, with the first page on which it shows, in order of their paths. */
  private final Map<Diagnostic, String> mistakes = new ConcurrentHashMap<>();

  private Renderer(Templates templates, SiteModel site) {
    this.templates = templates;
    this.site = site;
  }

  /**
   * A theme for one site.
   *
   * @param frames one for each language of the site
   * @param links to the records that texts mention
   * @return empty where a template of the theme could not be parsed, which has been reported
   */
  public static Optional<Renderer> of(Theme theme, Map<Lang, SiteFrame> frames, RecordLinks links) {
    return theme
        .templates()
        .map(templates -> new Renderer(templates, new SiteModel(theme, templates, frames, links)));
  }

  /**
   * Prints a page: UTF-8, ending in one newline.
   *
   * @return empty where a template is at fault, see {@link #report}
   */
  public Optional<byte[]> render(Page page) {
    return render(page, "`" + page.path() + "`");
  }

  /**
   * Prints a page.
   *
   * @param where what to call the page in a report to an author of templates
   */
  Optional<byte[]> render(Page page, String where) {
    Utf8Writer out = writers.get();
    out.clear();
    PageModel model = site.page(page);
    try {
      templates.layout().process(model, out);
    } catch (TemplateException | Templates.NoTemplate e) {
      note(templates.explain(e), where);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!model.hasContent()) {
      note(templates.noContent(), where);
      return Optional.empty();
    }
    return Optional.of(out.lines());
  }

  private void note(Diagnostic mistake, String where) {
    mistakes.merge(mistake, where, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /**
   * Reports what templates have done wrong so far, each mistake once for all pages and with one of
   * them, with code {@code template} or {@code missing-message}.
   */
  public void report(Diagnostics diagnostics) {
    mistakes.forEach(
        (mistake, where) ->
            diagnostics.error(
                mistake.code(),
                mistake.location(),
                mistake.message(),
                mistake.hint() + "; it shows for example on " + where));
  }
}
