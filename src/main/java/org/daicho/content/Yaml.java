package org.daicho.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into {@link Node}s. Refused, each with a diagnostic: broken syntax, a second document,
 * keys given twice, keys that are not text, anchors and aliases (a value is written where it holds,
 * and a small file cannot unfold into a huge one), tags, and what {@link Decoder} refuses.
 */
public final class Yaml {
  private final String file;
  private final Diagnostics diagnostics;
  private final String text;
  private final IdentityHashMap<org.yaml.snakeyaml.nodes.Node, Boolean> seen =
      new IdentityHashMap<>();

  private Yaml(String file, String text, Diagnostics diagnostics) {
    this.file = file;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** The document, or empty where the file cannot be read as YAML at all; that is then reported. */
  public static Optional<Node> parse(String file, byte[] bytes, Diagnostics diagnostics) {
    return Decoder.decode(file, bytes, diagnostics)
        .flatMap(text -> new Yaml(file, text, diagnostics).compose());
  }

  private Optional<Node> compose() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // Decoder has limited the file already.
    // No limit: an alias is not followed, so that it cannot unfold.
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
      Composer composer = new Composer(parser, NO_RESOLUTION, options);
      org.yaml.snakeyaml.nodes.Node root = composer.getSingleNode();
      if (root == null) {
        diagnostics.add(
            Diagnostic.error(
                "empty-file",
                Location.ofFile(file),
                "the file says nothing",
                "write a record, or delete the file"));
        return Optional.empty();
      }
      return Optional.of(convert(root));
    } catch (MarkedYAMLException e) {
      diagnostics.add(YamlMistakes.explain(e, file));
      return Optional.empty();
    } catch (YAMLException e) {
      diagnostics.add(
          Diagnostic.error(
              "yaml",
              Location.ofFile(file),
              "this is not YAML that can be read: " + e.getMessage(),
              "compare it with a record that works"));
      return Optional.empty();
    }
  }

  /** Every scalar is text, so nothing is to be guessed from its look. */
  private static final Resolver NO_RESOLUTION =
      new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
      };

  private Node convert(org.yaml.snakeyaml.nodes.Node node) {
    Location location = locate(node);
    if (seen.put(node, true) != null) {
      // An alias yields the very node that bears the anchor, where it has been reported.
      return new Node.Unreadable(location);
    }
    if (node.getAnchor() != null) {
      diagnostics.add(
          Diagnostic.error(
              "alias",
              location,
              "`&" + node.getAnchor() + "` gives a value a name to be repeated by `*`",
              "write the value out wherever it holds"));
    }
    if (!isPlainTag(node)) {
      diagnostics.add(
          Diagnostic.error(
              "tag",
              location,
              "`" + Quote.brief(shorthand(node.getTag())) + "` is a tag, which records do not use",
              "remove the tag, or put the text in quotes"));
    }
    if (node instanceof ScalarNode scalar) {
      DumperOptions.ScalarStyle style = scalar.getScalarStyle();
      boolean lines = scalar.getStartMark().getLine() != scalar.getEndMark().getLine();
      return new Node.Scalar(
          value(scalar),
          style == DumperOptions.ScalarStyle.PLAIN,
          lines && style != DumperOptions.ScalarStyle.LITERAL,
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
      int from = text.offsetByCodePoints(0, scalar.getStartMark().getIndex());
      int to = text.offsetByCodePoints(from, length(scalar));
      Characters.escapes(
          text.substring(from, to), (c, start, end) -> tell(c, from + start, end - start));
    }
    return Characters.without(value); // What is not an escape was reported by the Decoder.
  }

  private static int length(ScalarNode scalar) {
    return scalar.getEndMark().getIndex() - scalar.getStartMark().getIndex();
  }

  /** Reports what stands at an offset of the text, as an escape, where it is not sound. */
  private void tell(int codePoint, int offset, int length) {
    if (Characters.isForbidden(codePoint)) {
      diagnostics.add(Characters.refused(codePoint, at(offset, length)));
    } else if (Characters.isDirection(codePoint)) {
      diagnostics.add(Characters.doubtful(codePoint, at(offset, length)));
    }
  }

  private Location at(int offset, int length) {
    int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    return new Location(file, line, 1 + text.codePointCount(start, offset), length);
  }

  private Node.Mapping convertMapping(MappingNode mapping, Location location) {
    List<Node.Pair> pairs = new ArrayList<>(mapping.getValue().size());
    Map<String, Location> keys = new HashMap<>();
    List<Node.Scalar> repeated = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = convert(tuple.getKeyNode());
      Node value = convert(tuple.getValueNode());
      if (!(key instanceof Node.Scalar name)) {
        diagnostics.add(
            Diagnostic.error(
                "key", key.location(), "a field's name is one word", "put the name before a `:`"));
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

  /** Several repeated names are told as one: two items of a list may have run together. */
  private void reportRepeated(List<Node.Scalar> repeated, Map<String, Location> first) {
    String names =
        repeated.stream()
            .map(name -> "`" + Quote.brief(name.text()) + "`")
            .distinct()
            .collect(Collectors.joining(" and "));
    boolean one = repeated.size() == 1;
    diagnostics.add(
        Diagnostic.error(
            "duplicate-key",
            repeated.get(0).location(),
            names + (one ? " stands" : " stand") + " here a second time",
            "first given in line "
                + first.get(repeated.get(0).text()).line()
                + (one
                    ? ": keep one of the two"
                    : ": keep one of each, or begin a new item or group")));
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
    return new Location(file, line + 1, column + 1, length);
  }
}
