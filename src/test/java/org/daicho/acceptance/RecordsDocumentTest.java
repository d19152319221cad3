package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.content.Content;
import org.daicho.content.record.EntryReader;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Entry;
import org.daicho.model.value.Kind;
import org.daicho.testing.Sandbox;
import org.daicho.testing.WrittenArguments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/records.md} has the fields of every group of fields, and no others, and says which
 * are needed. The program is asked: it names the fields of a group in which it finds an unknown
 * one.
 */
class RecordsDocumentTest {
  private static final String HEAD = "| field | needed |";

  private static final Pattern UNKNOWN = Pattern.compile("`zzzz` is not a field of (.+)");
  private static final Pattern FIELDS = Pattern.compile("its fields are (.+)");
  private static final Pattern MISSING = Pattern.compile("(.+) is missing; (.+) has one");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|([^|]*)\\|.*");

  /** What the document has once for all kinds of record. */
  private static final String EVERY_RECORD = "every record";

  private static final Set<String> OF_EVERY_RECORD = Set.of("updated", "confirmed");

  private static final String READERS = "org.daicho.content.record";

  /** Groups whose names are no fields: ids, languages, codes. */
  private static final Set<String> OF_FREE_NAMES =
      Set.of(
          "a group of figures",
          "a group of lines",
          "headings, by party",
          "other written forms per language",
          "the checks of a site",
          "the columns of a budget",
          "the years of a budget",
          "the fields of a form",
          "the forms of a unit next to a number",
          "the indicators of a programme",
          "the plans of a programme",
          "the terms of a vocabulary");

  /** Every group of fields, each with one that is none. */
  private static final Map<String, String> WITH_GROUPS =
      Map.of(
          "site.yaml",
          "languages: [ja, en]\nlicence: {zzzz: 1}\ntranslations: {zzzz: 1}\nchecks: {zzzz: 1}\n",
          "programmes/a.yaml",
          """
          plans: {a: {zzzz: 1}}
          ended: {zzzz: 1}
          source: {zzzz: 1}
          confirmed: [{zzzz: 1}]
          indicators:
            a:
              zzzz: 1
              baseline: {zzzz: 1}
              final: {zzzz: 1}
              redefined: {zzzz: 1}
              2024: {zzzz: 1, revised: [{zzzz: 1}]}
          """,
          "plans/a.yaml",
          "view: [{zzzz: 1}]\n",
          "items/a.yaml",
          "parts: [{zzzz: 1}]\n",
          "budgets/a.yaml",
          """
          columns: {cost: {zzzz: 1}}
          shared: [{zzzz: 1}]
          funding: {zzzz: 1}
          debt-commitments: [{zzzz: 1}]
          schedule: [{zzzz: 1}]
          future-cost: {zzzz: 1}
          """,
          "budgets/b.yaml",
          """
          columns: {cost: {measure: cost, phase: requested}}
          lines: [{zzzz: 1, notes: [{zzzz: 1}]}]
          funding: {sources: [{zzzz: 1}]}
          """,
          "sources/a.yaml",
          "holds: [{zzzz: 1}, {of: {zzzz: 1}}]\nlicence: {zzzz: 1}\n",
          "forms/a.yaml",
          "fields: {a: {zzzz: 1}}\n",
          "vocabularies/a.yaml",
          "terms: {a: {zzzz: 1}}\n",
          "maps/a.yaml",
          "tiles: [{zzzz: 1}]\nregions: [{zzzz: 1}]\n");

  private static List<Diagnostic> reported;

  @BeforeAll
  static void askTheProgram(@TempDir Path temp) throws IOException {
    reported = new ArrayList<>();
    Path bare = temp.resolve("bare");
    write(bare.resolve("site.yaml"), "zzzz: 1\n");
    for (Kind kind : Kind.values()) {
      write(bare.resolve(kind.folder()).resolve("a.yaml"), "zzzz: 1\n");
    }
    reported.addAll(read(bare));
    Path withGroups = temp.resolve("with-groups");
    for (Map.Entry<String, String> file : WITH_GROUPS.entrySet()) {
      write(withGroups.resolve(file.getKey()), file.getValue());
    }
    reported.addAll(read(withGroups));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Diagnostic> read(Path content) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Content.read(content, "content", diagnostics);
    return diagnostics.sorted();
  }

  /** The fields of each group, by what the program calls it. */
  private static SortedMap<String, SortedSet<String>> fields() {
    SortedMap<String, SortedSet<String>> fields = new TreeMap<>();
    for (Diagnostic each : reported) {
      Matcher group = UNKNOWN.matcher(each.message());
      Matcher names = FIELDS.matcher(each.hint());
      if (group.matches() && names.matches() && !OF_FREE_NAMES.contains(group.group(1))) {
        fields
            .computeIfAbsent(group.group(1), what -> new TreeSet<>())
            .addAll(List.of(names.group(1).split(", ")));
      }
    }
    fields.get("a line of a budget").remove("cost"); // A column.
    fields.get("an indicator").remove("2024"); // A year.
    return fields;
  }

  /** The needed fields of each group: {@code yes}, or {@code unless} another is written. */
  private static SortedMap<String, SortedMap<String, String>> needed() {
    SortedMap<String, SortedMap<String, String>> needed = new TreeMap<>();
    fields().keySet().forEach(group -> needed.put(group, new TreeMap<>()));
    for (Diagnostic each : reported) {
      Matcher missing = MISSING.matcher(each.message());
      if (missing.matches() && needed.containsKey(missing.group(2))) {
        List<String> names = List.of(missing.group(1).split(" or "));
        for (String name : names) {
          String others =
              names.stream().filter(n -> !n.equals(name)).collect(Collectors.joining(" or "));
          needed
              .get(missing.group(2))
              .put(name.replace("`", ""), others.isEmpty() ? "yes" : "unless " + others);
        }
      }
    }
    return needed;
  }

  /** What the document says of each field of each group: whether it is needed. */
  private static SortedMap<String, SortedMap<String, String>> documented() throws IOException {
    SortedMap<String, SortedMap<String, String>> groups = new TreeMap<>();
    String heading = "";
    boolean isTableOfFields = false;
    for (String line : Files.readAllLines(Sandbox.PROJECT.resolve("docs/records.md"))) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("##")) {
        String words = line.replaceFirst("#+ ", "");
        heading = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
      } else if (line.startsWith(HEAD)) {
        isTableOfFields = true;
        groups.put(heading, new TreeMap<>());
      } else if (isTableOfFields && row.matches()) {
        groups.get(heading).put(row.group(1), row.group(2).strip());
      } else {
        isTableOfFields &= line.startsWith("|");
      }
    }
    return groups;
  }

  private static String lines(Map<String, ?> groups) {
    return groups.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void it_has_each_field_of_each_group_and_no_other() throws IOException {
    SortedMap<String, SortedSet<String>> expected = fields();
    for (Kind kind : Kind.values()) {
      expected.get(EntryReader.what(kind)).removeAll(OF_EVERY_RECORD);
    }
    expected.put(EVERY_RECORD, new TreeSet<>(OF_EVERY_RECORD));
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
    documented().forEach((group, fields) -> found.put(group, new TreeSet<>(fields.keySet())));

    assertEquals(lines(expected), lines(found));
  }

  @Test
  void it_says_which_fields_are_needed() throws IOException {
    SortedMap<String, SortedMap<String, String>> found = documented();
    found.remove(EVERY_RECORD);
    found
        .values()
        .forEach(of -> of.values().removeIf(n -> !n.equals("yes") && !n.startsWith("unless ")));

    assertEquals(lines(needed()), lines(found));
  }

  /** That the program is asked about each group that its readers know. */
  @Test
  void no_group_of_fields_is_overlooked() throws IOException {
    SortedSet<String> known =
        new TreeSet<>(
            WrittenArguments.of(Set.of("what", "whatItIs", "whatEachIs"), READERS).get(READERS));
    Stream.of(Kind.values()).map(EntryReader::what).forEach(known::add);
    SortedSet<String> asked = new TreeSet<>(OF_FREE_NAMES);
    asked.addAll(fields().keySet());

    assertEquals(known, asked);
  }

  /** That a program's answer is whole: the lists of fields that stand in the records are in it. */
  @Test
  void the_fields_of_a_record_are_those_of_its_list() {
    for (Kind kind : Kind.values()) {
      SortedSet<String> listed = new TreeSet<>();
      Entry.fields(kind).forEach(field -> listed.add(field.name()));
      SortedSet<String> read = fields().get(EntryReader.what(kind));
      read.removeAll(OF_EVERY_RECORD);

      assertEquals(listed, read, kind.folder());
    }
  }
}
