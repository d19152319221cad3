package org.daicho.render.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.view.Worded;

/**
 * What templates can see of Java: texts, numbers, truth values, lists and records, and a language
 * as its tag. There are no methods to call and no other classes to reach. It is also some times
 * faster than FreeMarker's own wrapper, which looks every property up by reflection.
 */
public final class Models implements ObjectWrapper {
  public static final Models INSTANCE = new Models();

  private Models() {}

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    // Classes come before interfaces, of which it takes longer to tell that a value is none.
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Record record) {
      return new RecordModel(record);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Lang lang) {
      return new SimpleScalar(lang.tag());
    }
    if (value instanceof List<?> list) {
      return new ListModel(list);
    }
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Enum<?>) {
      return new SimpleScalar(word(value));
    }
    throw new TemplateModelException("templates do not see a " + value.getClass().getName());
  }

  /** How templates know a constant of an enum. */
  public static String word(Object constant) {
    return constant instanceof Worded worded ? worded.word() : constant.toString();
  }

  /** A list, of which templates see the values one by one. */
  static final class ListModel implements TemplateSequenceModel {
    private final List<?> list;

    private ListModel(List<?> list) {
      this.list = list;
    }

    List<?> list() {
      return list;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : INSTANCE.wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
