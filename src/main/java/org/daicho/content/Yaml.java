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
import org.yaml.snakeyaml.error.Mark;
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

  /** A file with more mistakes of this kind is not what it seems. */
  private static final int MOST_MENDS = 20;

  /** A longer line is not shown once more as it should be. */
  private static final int LONGEST_SHOWN = 100;

  private boolean hasComments;
  private String text; // With the lines mended that had to be.
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
        .flatMap(
            text ->
                new Yaml(file, MergeConflicts.settle(file, text, diagnostics), diagnostics)
                    .compose());
  }

  /** Reads the text, as often as a mistake of one line can be put right. */
  private Optional<Node> compose() {
    for (int mends = 0; ; mends++) {
      try {
        org.yaml.snakeyaml.nodes.Node root = root(text);
        if (root == null) {
          report("empty-file", "the file says nothing", "write a record, or delete the file");
          return Optional.empty();
        }
        int line = mends < MOST_MENDS ? OddLines.first(root) : -1;
        if (line < 0 || !mend(line, List.of(line))) {
          hasComments = text.contains(" #");
          return Optional.of(convert(root));
        }
      } catch (MarkedYAMLException e) {
        int line = line(e.getProblemMark());
        List<Integer> lines = List.of(line, line(e.getContextMark()), line - 1);
        if (mends == MOST_MENDS || !mend(line, lines)) {
          diagnostics.add(YamlMistakes.explain(e, file));
          return Optional.empty();
        }
      } catch (YAMLException e) {
        report(
            "yaml",
            "this is not YAML that can be read: " + e.getMessage(),
            "compare it with a record that works");
        return Optional.empty();
      }
    }
  }

  private void report(String code, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, Location.ofFile(file), message, hint));
  }

  private static org.yaml.snakeyaml.nodes.Node root(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // Decoder has limited the file already.
    // No limit: an alias is not followed, so that it cannot unfold.
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
    return new Composer(parser, NO_RESOLUTION, options).getSingleNode();
  }

  private static int line(Mark mark) {
    return mark == null ? -1 : mark.getLine();
  }

  /**
   * Mends one of several lines, if the file can then be read beyond where it failed, and reports
   * what was wrong with it.
   *
   * @param failed the line, from zero, where reading came to an end
   */
  private boolean mend(int failed, List<Integer> among) {
    String[] lines = text.split("\n", -1);
    for (int index : among) {
      if (index < 0 || index >= lines.length) {
        continue;
      }
      String line = lines[index];
      for (YamlMends.Mend mend : YamlMends.of(line)) {
        lines[index] = mend.line();
        String mended = String.join("\n", lines);
        if (end(mended) > failed) {
          reportMended(index, line, mend);
          text = mended;
          return true;
        }
      }
      lines[index] = line;
    }
    return false;
  }

  /** The line where reading a text fails or meets what cannot be meant. */
  private static int end(String text) {
    try {
      int odd = OddLines.first(root(text));
      return odd < 0 ? Integer.MAX_VALUE : odd;
    } catch (MarkedYAMLException e) {
      return line(e.getProblemMark());
    } catch (YAMLException e) {
      return -1;
    }
  }

  /** Reports a mend at what it changes. */
  private void reportMended(int index, String line, YamlMends.Mend mend) {
    int start = 0;
    int shorter = Math.min(line.length(), mend.line().length());
    while (start < shorter && line.charAt(start) == mend.line().charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && line.charAt(line.length() - 1 - same)
            == mend.line().charAt(mend.line().length() - 1 - same)) {
      same++;
    }
    int from = Math.max(0, Math.min(start, line.length() - 1));
    int length = Math.max(1, line.codePointCount(from, Math.max(from, line.length() - same)));
    String right = mend.line().strip();
    boolean shown =
        right.length() <= LONGEST_SHOWN && !right.contains("`") && !right.equals(line.strip());
    diagnostics.add(
        Diagnostic.error(
            mend.code(),
            new Location(file, index + 1, 1 + line.codePointCount(0, from), length),
            mend.message(),
            mend.advice() + (shown ? ": `" + right + "`" : "")));
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
              "write the value out wherever it holds; a text that begins with `&` goes in quotes"));
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
      int from = text.offsetByCodePoints(0, scalar.getStartMark().getIndex());
      int to = text.offsetByCodePoints(from, length(scalar));
      Characters.escapes(
          text.substring(from, to), (c, start, end) -> tell(c, from + start, end - start));
    }
    return Characters.without(value); // What is not an escape was reported by the Decoder.
  }

  /** A comment that follows a text after one space only. */
  private String comment(ScalarNode scalar) {
    int end = text.offsetByCodePoints(0, scalar.getEndMark().getIndex());
    if (!text.startsWith(" #", end)) {
      return "";
    }
    int newLine = text.indexOf('\n', end);
    return text.substring(end + 1, newLine < 0 ? text.length() : newLine).strip();
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
