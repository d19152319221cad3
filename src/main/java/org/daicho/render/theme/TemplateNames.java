package org.daicho.render.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daicho.render.table.TableShape;
import org.daicho.view.block.Block;
import org.daicho.view.page.Page;
import org.daicho.view.page.SiteFrame;

/**
 * The names that templates see, with their types: what {@code PlaceModel}, {@code PageModel} and
 * {@code PageMethods} hold.
 */
final class TemplateNames {
  static final String BLOCK = "block";

  private static final Map<String, ValueType> VALUES =
      Map.of(
          "page", ValueType.of(Page.class),
          "frame", ValueType.of(SiteFrame.class),
          "frames", new ValueType.ListOf(ValueType.of(SiteFrame.class)),
          "lang", ValueType.LEAF,
          "root", ValueType.LEAF,
          "home", ValueType.LEAF,
          "current", ValueType.LEAF,
          "about", ValueType.LEAF);

  /** What each function gives. */
  private static final Map<String, ValueType> FUNCTIONS =
      Map.ofEntries(
          Map.entry("t", ValueType.LEAF),
          Map.entry("own", ValueType.LEAF),
          Map.entry("asset", ValueType.LEAF),
          Map.entry("phrases", ValueType.LEAF),
          Map.entry("words", ValueType.ANY),
          Map.entry("title", ValueType.ANY),
          Map.entry("name", ValueType.ANY),
          Map.entry("link", ValueType.ANY),
          Map.entry("figure", ValueType.ANY),
          Map.entry("day", ValueType.ANY),
          Map.entry("text", ValueType.ANY),
          Map.entry("prose", ValueType.ANY),
          Map.entry("rows", ValueType.ANY),
          Map.entry("shape", ValueType.of(TableShape.class)));

  static final Set<String> DIRECTIVES = Set.of("component", "part", "content", "blocks");

  /** The blocks that each component prints. */
  private static final Map<String, ValueType> BLOCKS =
      Arrays.stream(Block.class.getPermittedSubclasses())
          .filter(Class::isRecord)
          .collect(Collectors.toMap(Block::component, ValueType::of, ValueType::or, TreeMap::new));

  private TemplateNames() {}

  /** The components that print blocks. */
  static Set<String> blockComponents() {
    return BLOCKS.keySet();
  }

  /** All names but those of directives, sorted. */
  static Set<String> all() {
    Set<String> names = new TreeSet<>(VALUES.keySet());
    names.addAll(FUNCTIONS.keySet());
    names.add(BLOCK);
    return names;
  }

  static boolean isFunction(String name) {
    return FUNCTIONS.containsKey(name);
  }

  /** Whether only what is printed for one page has a name, not what is the same on all pages. */
  static boolean isOfPages(String name) {
    return name.equals("page")
        || DIRECTIVES.contains(name)
        || (FUNCTIONS.containsKey(name) && !Set.of("t", "own", "asset", "phrases").contains(name));
  }

  static ValueType result(String function) {
    return FUNCTIONS.getOrDefault(function, ValueType.ANY);
  }

  /**
   * What a name stands for in a template.
   *
   * @param template its path in the theme
   */
  static Optional<ValueType> find(String template, String name) {
    if (name.equals(BLOCK)) {
      List<String> steps = List.of(template.split("/"));
      String folder = steps.size() > 2 ? steps.get(1) : "";
      return Optional.of(BLOCKS.getOrDefault(folder, ValueType.ANY));
    }
    if (FUNCTIONS.containsKey(name) || DIRECTIVES.contains(name)) {
      return Optional.of(ValueType.ANY);
    }
    return Optional.ofNullable(VALUES.get(name));
  }
}
