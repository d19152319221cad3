package org.daicho.yaml;

import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Finds lines that YAML reads, though not as anybody meant them: a colon that is none, a text that
 * begins with a mark of YAML's, quotation marks that it does not know.
 */
final class OddLines {
  /** No record is as deep. */
  private static final int DEEPEST = 20;

  private static final Pattern NEXT_TEXT =
      Pattern.compile("[，、,] *" + LineMends.LANGUAGE + "(?:：|: )");
  private static final Pattern BRACKETED = Pattern.compile("[｛（]" + LineMends.LANGUAGE + "[：:]");

  private final String text;
  private final Offsets offsets;
  private final Set<Integer> passedOver;
  private final boolean loneMark;

  private OddLines(String text, Set<Integer> passedOver) {
    this.text = text;
    this.offsets = new Offsets(text);
    this.passedOver = passedOver;
    this.loneMark = text.contains(" ! ");
  }

  /**
   * The first line, from zero, that reads as something nobody meant; -1 where there is none.
   *
   * @param text that was read
   * @param passedOver lines that are not looked for
   */
  static int first(Node root, String text, Set<Integer> passedOver) {
    return root == null ? -1 : new OddLines(text, passedOver).within(root, 0);
  }

  private int within(Node node, int depth) {
    int own = line(node);
    if (isMarked(node) && !passedOver.contains(own)) {
      return own;
    }
    if (depth > DEEPEST || node.getAnchor() != null) {
      return -1; // An alias leads here again and again.
    }
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        int odd = isOddField(item) ? line(item) : within(item, depth + 1);
        if (isFound(odd)) {
          return odd;
        }
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple field : mapping.getValue()) {
        int odd = within(field, depth, mapping);
        if (isFound(odd)) {
          return odd;
        }
      }
    }
    return -1;
  }

  private int within(NodeTuple field, int depth, MappingNode group) {
    Node value = field.getValueNode();
    int line = line(field.getKeyNode());
    boolean saysNothing = value instanceof ScalarNode v && v.getValue().isEmpty();
    if (field.getKeyNode() instanceof ScalarNode key
        && key.isPlain()
        && LineMends.isOddName(key.getValue(), saysNothing)) {
      return line;
    }
    if (isOddField(value) && line(value) > line || isHalfRead(value, group)) {
      return line(value);
    }
    return within(value, depth + 1);
  }

  private boolean isFound(int line) {
    return line >= 0 && !passedOver.contains(line);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine();
  }

  /** A text that begins with {@code !} or {@code &}, where nothing is repeated by the latter. */
  private boolean isMarked(Node node) {
    if (!(node instanceof ScalarNode)) {
      return false;
    }
    String tag = node.getTag().getValue();
    return loneMark && isLoneMark(node)
        || tag.startsWith("!") && !tag.startsWith(Tag.PREFIX)
        || node.getAnchor() != null && !text.contains("*" + node.getAnchor());
  }

  /** {@code ! now}, of which YAML leaves the mark out. */
  private boolean isLoneMark(Node node) {
    int at = offsets.of(node.getStartMark().getIndex());
    return text.startsWith("! ", at);
  }

  private static boolean isOddField(Node node) {
    return node instanceof ScalarNode s && s.isPlain() && LineMends.isOddField(s.getValue());
  }

  /** Whether what follows is worth its while: most texts have neither quotation mark nor colon. */
  private static boolean maySayMore(String text) {
    return text.startsWith("“") || text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
  }

  /** {@code {en: “Clubs, at school”}}, which the comma parts, and texts that took in the next. */
  private static boolean isHalfRead(Node node, MappingNode group) {
    if (!(node instanceof ScalarNode s) || !maySayMore(s.getValue())) {
      return false;
    }
    String value = s.getValue();
    return group.getFlowStyle() == DumperOptions.FlowStyle.FLOW
        ? s.isPlain() && value.startsWith("“") && !value.contains("”")
            || NEXT_TEXT.matcher(value).find()
        : s.isPlain() && BRACKETED.matcher(value).lookingAt();
  }
}
