package org.daicho.render.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A record as templates see it: {@code page.title} is what {@code title()} returns. So is what any
 * other public method of the record without parameters returns, such as {@code block.component}.
 */
public final class RecordModel implements TemplateHashModel {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  // A ClassValue would keep fewer than these few dozen classes at hand, and look up the others.
  private static final Map<Class<?>, Map<String, Function<Object, Object>>> PROPERTIES =
      new ConcurrentHashMap<>();

  private final Record record;
  private final Map<String, Function<Object, Object>> properties;

  public RecordModel(Record record) {
    this.record = record;
    this.properties = of(record.getClass());
  }

  public Record record() {
    return record;
  }

  private static Map<String, Function<Object, Object>> of(Class<?> type) {
    Map<String, Function<Object, Object>> known = PROPERTIES.get(type);
    return known != null ? known : PROPERTIES.computeIfAbsent(type, RecordModel::properties);
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Function<Object, Object> property = properties.get(name);
    return property == null ? null : Models.INSTANCE.wrap(property.apply(record));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static Map<String, Function<Object, Object>> properties(Class<?> type) {
    Map<String, Function<Object, Object>> properties = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (isProperty(method)) {
        properties.put(method.getName(), property(method));
      }
    }
    return properties;
  }

  /** Whether templates see what a record's method returns. */
  public static boolean isProperty(Method method) {
    return method.getParameterCount() == 0
        && Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && method.getReturnType() != void.class;
  }

  /** The method as a function, as javac would compile {@code Page::title}. */
  @SuppressWarnings("unchecked")
  private static Function<Object, Object> property(Method method) {
    try {
      MethodHandle handle = LOOKUP.unreflect(method);
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + method, e);
    }
  }
}
