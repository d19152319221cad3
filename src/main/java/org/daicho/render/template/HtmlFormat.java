package org.daicho.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.daicho.html.Html;
import org.daicho.html.Utf8Writer;

/**
 * FreeMarker's {@code HTML}, printed straight into the bytes of a page. To templates it is what
 * FreeMarker's own is.
 */
public final class HtmlFormat extends MarkupOutputFormat<Markup> {
  public static final HtmlFormat INSTANCE = new HtmlFormat();

  private static final HTMLOutputFormat FREEMARKER = HTMLOutputFormat.INSTANCE;

  private HtmlFormat() {}

  @Override
  public String getName() {
    return FREEMARKER.getName();
  }

  @Override
  public String getMimeType() {
    return FREEMARKER.getMimeType();
  }

  @Override
  public void output(Markup markup, Writer out) throws IOException, TemplateModelException {
    markup.printTo(out);
  }

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof Utf8Writer page) {
      page.escape(text, Html.ESCAPES_IN_ANY_QUOTES);
    } else {
      FREEMARKER.output(text, out);
    }
  }

  @Override
  public Markup fromPlainTextByEscaping(String text) {
    return Markup.of(escapePlainText(text));
  }

  @Override
  public Markup fromMarkup(String html) {
    return Markup.of(html);
  }

  @Override
  public String escapePlainText(String text) {
    return FREEMARKER.escapePlainText(text);
  }

  /** None is known. */
  @Override
  public String getSourcePlainText(Markup markup) {
    return null;
  }

  @Override
  public String getMarkupString(Markup markup) throws TemplateModelException {
    return markup.html();
  }

  @Override
  public Markup concat(Markup first, Markup second) throws TemplateModelException {
    return Markup.of(first.html() + second.html());
  }

  @Override
  public boolean isEmpty(Markup markup) throws TemplateModelException {
    return markup.html().isEmpty();
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return FREEMARKER.isOutputFormatMixingAllowed();
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) throws TemplateModelException {
    return FREEMARKER.isLegacyBuiltInBypassed(builtIn);
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return FREEMARKER.isAutoEscapedByDefault();
  }
}
