package org.daicho.render;

import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.List;
import org.daicho.html.Utf8Writer;
import org.daicho.render.template.Arguments;
import org.daicho.render.template.Markup;

/**
 * One of the methods of {@link Inline}, as templates call it.
 *
 * @param type of its argument
 */
record InlineMethod<T extends Record>(
    String name, Class<T> type, Inline inline, InlineMethod.Printer<T> printer)
    implements TemplateMethodModelEx {

  /** For example {@code Inline::link}. */
  interface Printer<T> {
    void print(Inline inline, T value, Utf8Writer html) throws TemplateException, IOException;
  }

  @Override
  @SuppressWarnings("rawtypes") // As FreeMarker declares it.
  public Markup exec(List arguments) throws TemplateModelException {
    return of(Arguments.only(name, arguments, type));
  }

  Markup of(T value) {
    return new Markup() {
      @Override
      public void print(Utf8Writer html) throws TemplateException, IOException {
        printer.print(inline, value, html);
      }
    };
  }
}
