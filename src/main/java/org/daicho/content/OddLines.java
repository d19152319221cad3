package org.daicho.content;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds lines that YAML reads, though not as anybody meant them: a colon that is none. */
final class OddLines {
  /** No record is as deep. */
  private static final int DEEPEST = 20;

  private OddLines() {}

  /** The first line, from zero, that reads as something nobody meant; -1 where there is none. */
  static int first(org.yaml.snakeyaml.nodes.Node root) {
    return root == null ? -1 : first(root, 0);
  }

  private static int first(org.yaml.snakeyaml.nodes.Node node, int depth) {
    if (depth > DEEPEST || node.getAnchor() != null) {
      return -1; // An alias leads here again and again.
    }
    if (node instanceof SequenceNode sequence) {
      for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
        int odd = isOddField(item) ? item.getStartMark().getLine() : first(item, depth + 1);
        if (odd >= 0) {
          return odd;
        }
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        org.yaml.snakeyaml.nodes.Node value = tuple.getValueNode();
        boolean isOdd =
            tuple.getKeyNode() instanceof ScalarNode key
                && key.isPlain()
                && YamlMends.isOddName(
                    key.getValue(), value instanceof ScalarNode v && v.getValue().isEmpty());
        int line = tuple.getKeyNode().getStartMark().getLine();
        int odd =
            isOdd
                ? line
                : isOddField(value) && value.getStartMark().getLine() > line
                    ? value.getStartMark().getLine()
                    : first(value, depth + 1);
        if (odd >= 0) {
          return odd;
        }
      }
    }
    return -1;
  }

  private static boolean isOddField(org.yaml.snakeyaml.nodes.Node node) {
    return node instanceof ScalarNode s && s.isPlain() && YamlMends.isOddField(s.getValue());
  }
}
