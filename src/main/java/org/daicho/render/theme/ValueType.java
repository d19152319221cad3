package org.daicho.render.theme;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.daicho.model.value.Lang;
import org.daicho.render.template.Models;
import org.daicho.render.template.RecordModel;

/**
 * What a value of a template is, as far as it is known before any page is printed: the same view of
 * Java as that of {@link Models}, by types instead of values.
 */
sealed interface ValueType {
  /** Nothing is known, so nothing is wrong. */
  record Any() implements ValueType {}

  /** Nothing is known yet. */
  record None() implements ValueType {}

  /** A text, a number or a truth value, which has no fields. */
  record Leaf() implements ValueType {}

  /** One of the words of an enum; otherwise a text. */
  record Word(Class<?> constants) implements ValueType {
    Set<String> words() {
      return Arrays.stream(constants.getEnumConstants())
          .map(Models::word)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /**
   * A list. Of what is nested deeper than any view, nothing is known: a template may put a list
   * into itself, and so on without end.
   */
  record ListOf(ValueType element) implements ValueType {
    private static final int DEEPEST = 8;

    public ListOf {
      element = depth(element) < DEEPEST ? element : cut(element, DEEPEST - 1);
    }

    private static int depth(ValueType type) {
      int depth = 0;
      for (ValueType at = type; at instanceof ListOf list; at = list.element) {
        depth++;
      }
      return depth;
    }

    private static ValueType cut(ValueType type, int levels) {
      if (!(type instanceof ListOf list)) {
        return type;
      }
      return levels == 0 ? ANY : new ListOf(cut(list.element, levels - 1));
    }
  }

  /** A record of one of some classes. */
  record Records(Set<Class<?>> classes) implements ValueType {

    /** By class, since reflection makes everything anew each time. */
    private static final Map<Class<?>, Map<String, ValueType>> FIELDS = new ConcurrentHashMap<>();

    /** Names of the fields of all classes, sorted. */
    Set<String> fields() {
      Set<String> names = new TreeSet<>();
      classes.forEach(c -> names.addAll(fields(c).keySet()));
      names.removeAll(Set.of("hashCode", "toString")); // As every record has, for nobody's use.
      return names;
    }

    /** What a field is; empty where no class has it. */
    Optional<ValueType> field(String name) {
      return classes.stream()
          .map(c -> fields(c).get(name))
          .filter(Objects::nonNull)
          .reduce(ValueType::or);
    }

    private static Map<String, ValueType> fields(Class<?> type) {
      Map<String, ValueType> known = FIELDS.get(type);
      if (known == null) {
        known = new TreeMap<>();
        for (Method method : type.getDeclaredMethods()) {
          if (RecordModel.isProperty(method)) {
            known.put(method.getName(), of(method.getGenericReturnType()));
          }
        }
        FIELDS.put(type, known);
      }
      return known;
    }
  }

  ValueType NONE = new None();
  ValueType ANY = new Any();
  ValueType LEAF = new Leaf();

  static ValueType of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListOf(of(list.getActualTypeArguments()[0]));
    }
    if (!(type instanceof Class<?> known)) {
      return ANY;
    }
    if (known.isEnum()) {
      return new Word(known);
    }
    boolean plain =
        known.isPrimitive()
            || known == String.class
            || known == Lang.class
            || Number.class.isAssignableFrom(known);
    return plain ? LEAF : ofClass(known);
  }

  private static ValueType ofClass(Class<?> type) {
    Set<Class<?>> classes = new LinkedHashSet<>();
    if (type.isRecord()) {
      classes.add(type);
    } else if (type.isSealed() && Modifier.isInterface(type.getModifiers())) {
      Arrays.stream(type.getPermittedSubclasses()).filter(Class::isRecord).forEach(classes::add);
    }
    return classes.isEmpty() ? ANY : new Records(classes);
  }

  /** What is either this or that. */
  default ValueType or(ValueType other) {
    if (equals(other) || other.equals(NONE)) {
      return this;
    }
    if (equals(NONE)) {
      return other;
    }
    if (this instanceof Records these && other instanceof Records those) {
      Set<Class<?>> classes = new LinkedHashSet<>(these.classes);
      classes.addAll(those.classes);
      return new Records(classes);
    }
    if (this instanceof ListOf these && other instanceof ListOf those) {
      return new ListOf(these.element.or(those.element));
    }
    return hasNoFields() && other.hasNoFields() ? LEAF : ANY;
  }

  /** Whether it is a text, a number or a truth value. */
  default boolean hasNoFields() {
    return this instanceof Leaf || this instanceof Word;
  }

  /** What a loop over it sees. */
  default ValueType element() {
    return this instanceof ListOf list ? list.element : equals(NONE) ? NONE : ANY;
  }
}
