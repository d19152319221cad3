package org.daicho.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.testing.Sandbox;
import org.daicho.view.block.Block;
import org.daicho.view.page.PageKind;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/theme.md} has each name that templates know, each component, and each field of what
 * templates see, and no others.
 */
class ThemeDocumentTest {
  /** What a row is of, and the rest of it. */
  private static final Pattern ROW = Pattern.compile("\\| `(?:<@)?([\\w.-]+)[^`]*` \\| (.*) \\|");

  /** A field, with what it holds behind it, up to the next. */
  private static final Pattern FIELD = Pattern.compile("(?:^|; )`(\\w+)`");

  private static final Pattern WORD = Pattern.compile("`([\\w-]+)`");

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Sandbox.PROJECT.resolve("docs/theme.md"));
  }

  /** The rows of all tables that begin so: what each is of, and the rest. */
  private static SortedMap<String, String> rows(String head) throws IOException {
    SortedMap<String, String> rows = new TreeMap<>();
    boolean within = false;
    for (String line : lines()) {
      within = line.startsWith("| " + head + " |") || within && line.startsWith("|");
      var row = ROW.matcher(line);
      if (within && row.matches()) {
        rows.put(row.group(1), row.group(2));
      }
    }
    return rows;
  }

  private static SortedMap<String, SortedSet<String>> fields(String head) throws IOException {
    SortedMap<String, SortedSet<String>> fields = new TreeMap<>();
    rows(head).forEach((of, rest) -> fields.put(of, found(FIELD, rest)));
    return fields;
  }

  private static SortedSet<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void it_has_each_name_and_no_other() throws IOException {
    SortedSet<String> names = new TreeSet<>(rows("name").keySet());
    names.addAll(rows("function").keySet());
    names.addAll(rows("directive").keySet());
    SortedSet<String> known = new TreeSet<>(TemplateNames.all());
    known.addAll(TemplateNames.DIRECTIVES);

    assertEquals(known, names);
    rows("function").keySet().forEach(name -> assertEquals(true, TemplateNames.isFunction(name)));
    assertEquals(TemplateNames.DIRECTIVES, rows("directive").keySet());
  }

  @Test
  void it_has_each_field_of_what_templates_see_and_no_other() throws IOException {
    SortedMap<String, SortedSet<String>> blocks = new TreeMap<>();
    SortedMap<String, SortedSet<String>> others = new TreeMap<>();
    for (Class<?> type : seen()) {
      SortedSet<String> fields = new TreeSet<>(new ValueType.Records(Set.of(type)).fields());
      if (Block.class.isAssignableFrom(type)) {
        blocks.put(Block.component(type), fields);
      } else {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        others.put(name.replace('$', '.'), fields);
      }
    }

    assertEquals(text(blocks), text(fields("block")));
    assertEquals(text(others), text(fields("of")));
  }

  /** So that a difference is seen at its line. */
  private static String text(Map<String, ?> map) {
    return map.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  /** All records that templates can come to from the names that they know. */
  private static Set<Class<?>> seen() {
    Set<Class<?>> seen = new HashSet<>();
    for (String name : TemplateNames.all()) {
      TemplateNames.find("pages/page.ftlh", name).ifPresent(type -> add(type, seen));
      add(TemplateNames.result(name), seen);
    }
    return seen;
  }

  private static void add(ValueType type, Set<Class<?>> seen) {
    if (type instanceof ValueType.ListOf list) {
      add(list.element(), seen);
    } else if (type instanceof ValueType.Records records) {
      for (Class<?> each : records.classes()) {
        if (seen.add(each)) {
          ValueType.Records one = new ValueType.Records(Set.of(each));
          one.fields().forEach(field -> add(one.field(field).orElseThrow(), seen));
        }
      }
    }
  }

  @Test
  void it_has_each_component_and_no_other() throws IOException {
    SortedSet<String> components =
        ThemeFolder.builtIn().files().keySet().stream()
            .filter(path -> path.startsWith("components/"))
            .map(path -> path.split("/")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> named = new TreeSet<>(rows("component").keySet());
    named.addAll(rows("block").keySet());

    assertEquals(components, named);
  }

  @Test
  void it_has_each_kind_of_page_and_no_other() throws IOException {
    String kinds =
        lines().stream()
            .dropWhile(line -> !line.startsWith("A page is of one of these kinds"))
            .takeWhile(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));

    assertEquals(
        Stream.of(PageKind.values()).map(PageKind::word).collect(Collectors.toSet()),
        found(WORD, kinds));
  }
}
