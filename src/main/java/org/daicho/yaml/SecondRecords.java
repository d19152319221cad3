package org.daicho.yaml;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daicho.diagnostic.Diagnostics;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A line {@code ---} within a file, where YAML begins another document. A file is one record. */
final class SecondRecords {
  private static final String LINE = "---";

  private SecondRecords() {}

  /**
   * Reports each such line and leaves what belongs to the record: all, where the line only parts
   * it; otherwise what stands before.
   */
  static MendedText settle(MendedText written, Diagnostics diagnostics) {
    MendedText text = written;
    int line;
    while ((line = first(text)) >= 0) {
      List<String> after = text.lines().subList(line + 1, text.lines().size());
      Optional<Node> rest = read(String.join("\n", after));
      if (after.stream().allMatch(SecondRecords::saysNothing)) {
        report(text, line, "a line `---` after which nothing comes", "delete it", diagnostics);
      } else if (rest.isPresent() && rest.get() instanceof ScalarNode) {
        report(
            text,
            line,
            "a text after the record, from this line on",
            "move it without this line into a file of its own next to this one, `"
                + Path.of(text.file()).getFileName().toString().replaceFirst("\\.\\w+$", "")
                + ".<language>.md`",
            diagnostics);
        return text.upTo(line);
      } else if (isOneRecord(read(text.upTo(line).text()), rest)) {
        report(text, line, "a line `---` within a record", "delete it", diagnostics);
      } else {
        report(
            text,
            line,
            "a second record in one file, from this line on",
            "move what follows into a file of its own, without this line; until then it is not"
                + " read",
            diagnostics);
        return text.upTo(line);
      }
      text = text.with(line, List.of(""));
    }
    return text;
  }

  private static void report(
      MendedText text, int line, String message, String hint, Diagnostics diagnostics) {
    diagnostics.error("yaml", text.at(line, 0, LINE.length()), message, hint);
  }

  /** The first such line that something stands before; -1 where there is none. */
  private static int first(MendedText text) {
    if (!text.text().contains("\n" + LINE)) {
      return -1;
    }
    List<String> lines = text.lines();
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean divides = lines.get(i).matches(LINE + "(\\s.*)?");
      if (begun && divides) {
        return i;
      }
      begun |= divides || !saysNothing(lines.get(i));
    }
    return -1;
  }

  private static boolean saysNothing(String line) {
    return line.isBlank() || line.startsWith("#") || line.matches("(---|\\.\\.\\.)\\s*");
  }

  /** Empty where it cannot be read. */
  private static Optional<Node> read(String text) {
    try {
      return Optional.ofNullable(Yaml.root(text));
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  /** Whether no field stands in both. */
  private static boolean isOneRecord(Optional<Node> first, Optional<Node> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    Set<String> names = names(first.get());
    int together = names.size() + names(second.get()).size();
    names.addAll(names(second.get()));
    return second.get() instanceof MappingNode && names.size() == together;
  }

  private static Set<String> names(Node node) {
    Set<String> names = new HashSet<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple field : mapping.getValue()) {
        if (field.getKeyNode() instanceof ScalarNode name) {
          names.add(name.getValue());
        }
      }
    }
    return names;
  }
}
