package org.daicho.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Lang;
import org.daicho.view.Page;
import org.daicho.view.SiteFrame;

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

  /** What has been reported, since one mistake shows on every page of a kind. */
  private final Set<Diagnostic> told = ConcurrentHashMap.newKeySet();

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
   * @return empty where a template is at fault, which is reported once for all pages with code
   *     {@code template} or {@code missing-message}
   */
  public Optional<byte[]> render(Page page, Diagnostics diagnostics) {
    Utf8Writer out = writers.get();
    out.clear();
    try {
      templates.layout().process(site.page(page), out);
    } catch (TemplateException | Templates.NoTemplate e) {
      tell(templates.explain(e), diagnostics);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(out.lines());
  }

  private void tell(Diagnostic diagnostic, Diagnostics diagnostics) {
    if (told.add(diagnostic)) {
      diagnostics.add(diagnostic);
    }
  }
}
