package org.daicho.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * SnakeYAML's nodes into {@link Node}s with their places. Reports what no record may have: keys
 * given twice, keys that are not text, anchors and aliases (a value is written where it holds, and
 * a small file cannot unfold into a huge one), and tags.
 */
final class NodeReader {
  /** Stands for a value that {@link Mending} could not put right. */
  private static final String LEFT_OUT = String.valueOf(Characters.REFUSED);

  private final MendedText text;
  private final String written;
  private final Offsets offsets;
  private final Diagnostics diagnostics;
  private final boolean hasComments;
  private final IdentityHashMap<org.yaml.snakeyaml.nodes.Node, Boolean> seen =
      new IdentityHashMap<>();

  NodeReader(MendedText text, Diagnostics diagnostics) {
    this.text = text;
    this.written = text.text();
    this.offsets = new Offsets(written);
    this.diagnostics = diagnostics;
    this.hasComments = written.contains(" #");
  }

  Node convert(org.yaml.snakeyaml.nodes.Node node) {
    Location location = locate(node);
    if (seen.put(node, true) != null) {
      // An alias yields the very node that bears the anchor, where it has been reported.
      return new Node.Unreadable(location);
    }
    if (node.getAnchor() != null) {
      diagnostics.error(
          "alias",
          location,
          "`&" + node.getAnchor() + "` gives a value a name to be repeated by `*`",
          "write the value out wherever it holds; a text that begins with `&` goes in quotes");
    }
    if (!isPlainTag(node)) {
      diagnostics.error(
          "tag",
          location,
          "`" + Quote.brief(shorthand(node.getTag())) + "` is a tag, which records do not use",
          "remove the tag, or put the text in quotes");
    }
    if (node instanceof ScalarNode scalar && scalar.getValue().equals(LEFT_OUT)) {
      return new Node.Unreadable(location);
    }
    if (node instanceof ScalarNode scalar) {
      DumperOptions.ScalarStyle style = scalar.getScalarStyle();
      boolean lines = scalar.getStartMark().getLine() != scalar.getEndMark().getLine();
      boolean plain = style == DumperOptions.ScalarStyle.PLAIN;
      return new Node.Scalar(
          value(scalar),
          plain,
          lines && style != DumperOptions.ScalarStyle.LITERAL,
          plain && hasComments ? comment(scalar) : "",
          location);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>(sequence.getValue().size());
      sequence.getValue().forEach(item -> items.add(convert(item)));
      return new Node.Sequence(items, location);
    }
    return convertMapping((MappingNode) node, location);
  }

  /** A scalar's text; what no text can hold is reported and left out. */
  private String value(ScalarNode scalar) {
    String value = scalar.getValue();
    if (!Characters.isSuspicious(value)) {
      return value;
    }
    if (scalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED) {
      int from = offsets.of(scalar.getStartMark().getIndex());
      int to = offsets.of(scalar.getEndMark().getIndex());
      Characters.escapes(
          written.substring(from, to), (c, start, end) -> report(c, from + start, end - start));
    }
    return Characters.without(value); // What is not an escape was reported by the Decoder.
  }

  /** A comment that follows a text after one space only. */
  private String comment(ScalarNode scalar) {
    int end = offsets.of(scalar.getEndMark().getIndex());
    if (!written.startsWith(" #", end)) {
      return "";
    }
    int newLine = written.indexOf('\n', end);
    return written.substring(end + 1, newLine < 0 ? written.length() : newLine).strip();
  }

  /** Reports what stands at an offset of the text, as an escape, where it is not sound. */
  private void report(int codePoint, int offset, int length) {
    if (Characters.isForbidden(codePoint)) {
      diagnostics.add(Characters.refused(codePoint, text.at(offset, length)));
    } else if (Characters.isDirection(codePoint)) {
      diagnostics.add(Characters.doubtful(codePoint, text.at(offset, length)));
    }
  }

  private Node.Mapping convertMapping(MappingNode mapping, Location location) {
    List<Node.Pair> pairs = new ArrayList<>(mapping.getValue().size());
    Map<String, Location> keys = new HashMap<>();
    List<Node.Scalar> repeated = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = convert(tuple.getKeyNode());
      Node value = convert(tuple.getValueNode());
      if (!(key instanceof Node.Scalar name)) {
        diagnostics.error(
            "key", key.location(), "a field's name is one word", "put the name before a `:`");
        continue;
      }
      if (name.text().equals("<<") && value instanceof Node.Unreadable) {
        continue; // A merged alias: reported at its anchor.
      }
      if (keys.putIfAbsent(name.text(), name.location()) != null) {
        repeated.add(name);
        continue;
      }
      pairs.add(new Node.Pair(name, value));
    }
    if (!repeated.isEmpty()) {
      reportRepeated(repeated, keys);
    }
    return new Node.Mapping(
        pairs, repeated.stream().map(Node.Scalar::text).collect(Collectors.toSet()), location);
  }

  /** Several repeated names are one finding: two items of a list may have run together. */
  private void reportRepeated(List<Node.Scalar> repeated, Map<String, Location> first) {
    String names =
        repeated.stream()
            .map(name -> "`" + Quote.brief(name.text()) + "`")
            .distinct()
            .collect(Collectors.joining(" and "));
    boolean one = repeated.size() == 1;
    diagnostics.error(
        "duplicate-key",
        repeated.get(0).location(),
        names + (one ? " stands" : " stand") + " here a second time",
        "first given in line "
            + first.get(repeated.get(0).text()).line()
            + (one ? ": keep one of the two" : ": keep one of each, or begin a new item or group"));
  }

  /** A tag as it is written: {@code !!int}. */
  private static String shorthand(Tag tag) {
    return tag.startsWith(Tag.PREFIX)
        ? "!!" + tag.getValue().substring(Tag.PREFIX.length())
        : tag.getValue();
  }

  private static boolean isPlainTag(org.yaml.snakeyaml.nodes.Node node) {
    Tag tag = node.getTag();
    return tag.equals(Tag.STR)
        || tag.equals(Tag.SEQ)
        || tag.equals(Tag.MAP)
        || tag.equals(Tag.NULL);
  }

  /** A scalar on one line is marked to its end; everything else at its first character. */
  private Location locate(org.yaml.snakeyaml.nodes.Node node) {
    int line = node.getStartMark().getLine();
    int column = node.getStartMark().getColumn();
    int length =
        node instanceof ScalarNode && node.getEndMark().getLine() == line
            ? Math.max(1, node.getEndMark().getColumn() - column)
            : 1;
    return text.at(line, column, length);
  }
}
