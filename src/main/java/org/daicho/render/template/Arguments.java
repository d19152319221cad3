package org.daicho.render.template;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** Reads what a template gives to one of our methods. */
public final class Arguments {
  private Arguments() {}

  /** At least one text; numbers are written out plainly. */
  public static String[] texts(String method, List<?> arguments) throws TemplateModelException {
    String[] texts = new String[Math.max(1, arguments.size())];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(method, arguments, i);
    }
    return texts;
  }

  static String text(String method, List<?> arguments, int index) throws TemplateModelException {
    Object argument = index < arguments.size() ? arguments.get(index) : null;
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    throw wrong(method, index, "a text");
  }

  /** A single value of one of our own types. */
  public static <T extends Record> T only(String method, List<?> arguments, Class<T> type)
      throws TemplateModelException {
    if (!arguments.isEmpty()
        && arguments.get(0) instanceof RecordModel model
        && type.isInstance(model.record())) {
      return type.cast(model.record());
    }
    throw wrong(method, 0, "a " + type.getSimpleName());
  }

  /** A list of values of one of our own types. */
  public static <T extends Record> List<T> list(
      String method, List<?> arguments, int index, Class<T> type) throws TemplateModelException {
    if (index < arguments.size()
        && arguments.get(index) instanceof Models.ListModel model
        && areAll(type, model.list())) {
      @SuppressWarnings("unchecked") // Just looked at.
      List<T> list = (List<T>) model.list();
      return list;
    }
    throw wrong(method, index, "a list of " + type.getSimpleName());
  }

  private static boolean areAll(Class<?> type, List<?> values) {
    for (Object value : values) {
      if (!type.isInstance(value)) {
        return false;
      }
    }
    return true;
  }

  private static TemplateModelException wrong(String method, int index, String expected) {
    return new TemplateModelException(
        "`" + method + "` expects " + expected + " as its argument number " + (index + 1));
  }
}
