package org.daicho.render.template;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.daicho.html.Utf8Writer;

/**
 * HTML that a template prints as it is. It comes into being only where it is printed, in the bytes
 * of the page.
 */
public abstract class Markup implements TemplateMarkupOutputModel<Markup> {
  private static final int USUAL_SIZE = 256;

  public abstract void print(Utf8Writer html) throws TemplateException, IOException;

  public static Markup of(String html) {
    return new Markup() {
      @Override
      public void print(Utf8Writer out) {
        out.write(html);
      }
    };
  }

  /** For what is printed on many pages. */
  public static Markup encoded(String html) {
    byte[] utf8 = html.getBytes(StandardCharsets.UTF_8);
    return new Markup() {
      @Override
      public void print(Utf8Writer out) {
        out.write(utf8);
      }
    };
  }

  /**
   * @param out a page, or what a template gathers part of one in
   */
  public final void printTo(Writer out) throws IOException, TemplateModelException {
    if (out instanceof Utf8Writer page) {
      try {
        print(page);
      } catch (TemplateModelException e) {
        throw e;
      } catch (TemplateException e) {
        throw new TemplateModelException(e.getMessage(), e);
      }
    } else {
      out.write(html());
    }
  }

  public final String html() throws TemplateModelException {
    try {
      Utf8Writer out = new Utf8Writer(USUAL_SIZE);
      printTo(out);
      return out.toString();
    } catch (IOException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  @Override
  public MarkupOutputFormat<Markup> getOutputFormat() {
    return HtmlFormat.INSTANCE;
  }
}
