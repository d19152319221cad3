package org.daicho.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.content.value.MeantLanguage;
import org.daicho.diagnostic.Count;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.Worded;
import org.daicho.view.block.Block;
import org.daicho.yaml.Node;
import org.daicho.yaml.Quote;

/**
 * What a theme's examples write in YAML, as the values that templates see. A group of fields is the
 * record that stands in its place, by the names of its components; one that is left out is empty.
 *
 * <ul>
 *   <li>Words are a text, or one for each language: {@code {ja: 事業, en: Programme}}. {@code stale:
 *       true} next to them says that the translation is.
 *   <li>A link is words alone, or {@code {words: …, href: …}}.
 *   <li>A cell of a table may be written as in a record: {@code 86,314}, {@code n/a}, {@code
 *       undecided}, or any words.
 * </ul>
 */
final class ExampleValues {
  private static final String STALE = "stale";
  private static final Map<String, CellState> STATES =
      Stream.of(
              CellState.NOT_APPLICABLE,
              CellState.UNDECIDED,
              CellState.BLANK,
              CellState.WITHHELD,
              CellState.NOT_RECORDED,
              CellState.COVERED)
          .collect(Collectors.toMap(CellState::word, state -> state));

  private final Lang lang;

  /**
   * @param lang of the page that the values are for
   */
  ExampleValues(Lang lang) {
    this.lang = lang;
  }

  /** Something that is not what stands in its place; the message is for a theme's author. */
  static final class Mistake extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Node at;

    Mistake(Node at, String message) {
      super(message);
      this.at = at;
    }

    Node at() {
      return at;
    }
  }

  /** A block of a page, written as {@code {facts: {items: […]}}}. */
  Block block(Node node) throws Mistake {
    Map<String, Class<?>> kinds =
        Arrays.stream(Block.class.getPermittedSubclasses())
            .filter(Class::isRecord)
            .collect(Collectors.toMap(Block::component, c -> c, (a, b) -> a, TreeMap::new));
    if (node instanceof Node.Mapping mapping && mapping.pairs().size() == 1) {
      Node.Pair pair = mapping.pairs().get(0);
      Class<?> kind = kinds.get(pair.key().text());
      if (kind != null) {
        return (Block) record(pair.value(), kind);
      }
    }
    String found =
        node instanceof Node.Mapping mapping && mapping.pairs().size() == 1
            ? "`" + Quote.brief(mapping.pairs().get(0).key().text()) + "`"
            : node.what();
    throw new Mistake(
        node,
        "expected one of the blocks: " + String.join(", ", kinds.keySet()) + "; found " + found);
  }

  Words words(Node node) throws Mistake {
    if (node instanceof Node.Scalar scalar) {
      return new Words(scalar.text(), lang, false);
    }
    if (!isText(node)) {
      throw new Mistake(node, "expected words, found " + node.what());
    }
    Map<Lang, String> texts = new TreeMap<>();
    boolean stale = false;
    for (Node.Pair pair : ((Node.Mapping) node).pairs()) {
      if (pair.key().text().equals(STALE)) {
        stale = true;
      } else {
        texts.put(Lang.of(pair.key().text()), scalar(pair.value()));
      }
    }
    Words words = new Text(texts).in(lang);
    return stale ? new Words(words.value(), words.lang(), Words.State.STALE) : words;
  }

  private static boolean isText(Node node) {
    return node instanceof Node.Mapping mapping
        && !mapping.pairs().isEmpty()
        && mapping.pairs().stream()
            .map(pair -> pair.key().text())
            .allMatch(key -> key.equals(STALE) || MeantLanguage.isCode(key));
  }

  private Object value(Node node, Type type) throws Mistake {
    if (type instanceof ParameterizedType several) {
      Type of = several.getActualTypeArguments()[0];
      return several.getRawType() == Optional.class ? Optional.of(value(node, of)) : list(node, of);
    }
    if (type == String.class) {
      return words(node).value();
    }
    if (type == Words.class) {
      return words(node);
    }
    if (type == Link.class && (node instanceof Node.Scalar || isText(node))) {
      return new Link(words(node), "");
    }
    if (type == Table.Cell.class && (node instanceof Node.Scalar || isText(node))) {
      return cell(words(node));
    }
    if (type == Block.class) {
      return block(node);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return record(node, record);
    }
    return plain(node, type);
  }

  private static Object plain(Node node, Type type) throws Mistake {
    String text = scalar(node);
    try {
      if (type == boolean.class && text.matches("true|false")) {
        return text.equals("true");
      } else if (type == long.class) {
        return Long.valueOf(text);
      } else if (type == int.class) {
        return Integer.valueOf(text);
      } else if (type instanceof Class<?> c && c.isEnum()) {
        return Arrays.stream(c.getEnumConstants())
            .filter(constant -> word(constant).equals(text))
            .findFirst()
            .orElseThrow(IllegalArgumentException::new);
      }
    } catch (IllegalArgumentException e) {
      // Reported below, as for any other value that does not fit.
    }
    throw new Mistake(node, "expected " + expected(type) + ", found " + node.what());
  }

  private static String expected(Type type) {
    if (type == boolean.class) {
      return "true or false";
    }
    return type instanceof Class<?> c && c.isEnum()
        ? "one of: "
            + Arrays.stream(c.getEnumConstants())
                .map(ExampleValues::word)
                .collect(Collectors.joining(", "))
        : "a whole number";
  }

  private static String word(Object constant) {
    return constant instanceof Worded worded
        ? worded.word()
        : constant.toString().toLowerCase(Locale.ROOT);
  }

  private static Table.Cell cell(Words words) {
    String text = words.value();
    Words none = words.with("");
    if (STATES.containsKey(text)) {
      return new Table.Cell(new Link(none, ""), STATES.get(text), "", 1, none);
    }
    boolean known = text.matches("[△-]?[0-9][0-9,.]*");
    String value = known ? text.replace(",", "").replace('△', '-') : text;
    return new Table.Cell(
        new Link(words, ""), known ? CellState.KNOWN : CellState.TEXT, value, 1, none);
  }

  private List<Object> list(Node node, Type type) throws Mistake {
    if (!(node instanceof Node.Sequence sequence)) {
      throw new Mistake(node, "expected a list, found " + node.what());
    }
    List<Object> values = new ArrayList<>();
    for (Node item : sequence.items()) {
      values.add(value(item, type));
    }
    return List.copyOf(values);
  }

  private Object record(Node node, Class<?> type) throws Mistake {
    if (!(node instanceof Node.Mapping mapping)) {
      throw new Mistake(node, "expected a group of fields, found " + node.what());
    }
    List<String> names =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    Map<String, Node> fields = new HashMap<>();
    for (Node.Pair pair : mapping.pairs()) {
      String field = pair.key().text();
      if (!names.contains(field)) {
        throw new Mistake(
            pair.key(),
            "`%s` is not a field of `%s`, which has: %s"
                .formatted(field, Block.component(type), String.join(", ", names)));
      }
      fields.put(field, pair.value());
    }
    return record(node, fields, type);
  }

  /** The record of some fields; the others are empty. */
  private Object record(Node at, Map<String, Node> fields, Class<?> type) throws Mistake {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Node given = fields.get(components[i].getName());
      Type of = components[i].getGenericType();
      values[i] = given == null ? empty(at, components[i].getName(), of) : value(given, of);
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object made = type.getDeclaredConstructor(types).newInstance(values);
      if (made instanceof Table table) {
        requireWhole(table, at);
      }
      return made;
    } catch (InvocationTargetException e) {
      throw new Mistake(at, String.valueOf(e.getCause().getMessage()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record of the view cannot be made: " + type, e);
    }
  }

  /** In a list such as {@code [29,627]} the comma parts two cells, which is easily overlooked. */
  private static void requireWhole(Table table, Node at) throws Mistake {
    for (Table.Row row : table.rows()) {
      if (row.cells().size() != table.columns().size()) {
        throw new Mistake(
            at,
            "a row has %s and the table %s; a figure with a comma stands in quotes"
                .formatted(
                    Count.of(row.cells().size(), "cell"),
                    Count.of(table.columns().size(), "column")));
      }
    }
  }

  private Object empty(Node at, String field, Type type) throws Mistake {
    if (type instanceof ParameterizedType several) {
      return several.getRawType() == Optional.class ? Optional.empty() : List.of();
    } else if (type == String.class) {
      return "";
    } else if (type == Words.class) {
      return new Words("", lang, false);
    } else if (type == boolean.class) {
      return false;
    } else if (type == int.class) {
      return 0;
    } else if (type == long.class) {
      return 0L;
    } else if (type == Link.class) {
      return record(at, Map.of(), Link.class);
    }
    throw new Mistake(at, "the field `" + field + "` is missing");
  }

  private static String scalar(Node node) throws Mistake {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    throw new Mistake(node, "expected a text, found " + node.what());
  }
}
