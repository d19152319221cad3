package org.daicho.content.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.model.value.Id;
import org.daicho.yaml.Node;
import org.daicho.yaml.Quote;

/** How to mend a list where one value is wanted, one value where a list is, and the like. */
public final class MeantShape {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；・/／]+");

  private static final Pattern BETWEEN_PATHS = Pattern.compile("[\\s,，、;；・]+");

  private static final Pattern AROUND = Pattern.compile("[\\[\\]{}()（）【】［］｛｝〔〕「」『』“”‘’\"']");

  private static final Pattern BULLET =
      Pattern.compile(
          "(?<![^\\s])(?:[-－‐–—―・･•*＊○●◎◯▪■□※]+|[①-⑳]|[0-9０-９]{1,2}[.．、）)])(?=\\s*[a-z])");

  /** More values than these are not written out. */
  private static final int MOST = 5;

  private MeantShape() {}

  /**
   * The hint.
   *
   * @param expected as the message says it: {@code a list of ids}, {@code a date}
   */
  public static String hint(String key, Node found, String expected) {
    if (expected.startsWith("a list")) {
      return list(key, found);
    }
    if (found instanceof Node.Sequence sequence) {
      return one(key, sequence);
    }
    if (found instanceof Node.Mapping group
        && group.pairs().size() == 1
        && group.pairs().get(0).value() instanceof Node.Scalar value
        && !value.text().isBlank()) {
      return "write `" + Quote.brief(key) + ": " + Quote.brief(value.text()) + "`";
    }
    return found instanceof Node.Mapping
        ? "write it after `" + Quote.brief(key) + ": `, on the same line"
        : "write its fields on lines of their own beneath `" + Quote.brief(key) + ":`, indented";
  }

  private static String list(String key, Node found) {
    Optional<String> written = written(found);
    if (written.isPresent()) {
      boolean paths = written.get().contains("/");
      String[] words = (paths ? BETWEEN_PATHS : BETWEEN).split(bare(written.get()));
      if (List.of(words).stream().allMatch(paths ? MeantShape::isPath : Id::isValid)) {
        return "write `" + Quote.brief(key) + ": [" + String.join(", ", words) + "]`";
      }
    }
    return "begin each item with `- `, on a line of its own beneath `" + Quote.brief(key) + ":`";
  }

  /** What stands in place of a list: one text, or words in the wrong brackets. */
  private static Optional<String> written(Node found) {
    if (found instanceof Node.Scalar scalar) {
      return Optional.of(scalar.text());
    }
    return found instanceof Node.Mapping group && group.pairs().stream().allMatch(MeantShape::alone)
        ? Optional.of(
            group.pairs().stream().map(pair -> pair.key().text()).collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  private static boolean alone(Node.Pair pair) {
    return pair.value() instanceof Node.Scalar value && value.isNothing();
  }

  /** Without brackets, quotation marks, and the bullets and numbers that begin lines of lists. */
  private static String bare(String text) {
    return BULLET.matcher(AROUND.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
  }

  private static boolean isPath(String word) {
    return word.matches("[a-z]+/[a-z0-9-]+");
  }

  private static String one(String key, Node.Sequence found) {
    Optional<List<String>> words = words(found);
    return words
        .filter(w -> w.size() <= MOST)
        .map(
            w ->
                w.stream()
                    .map(word -> "`" + Quote.brief(key) + ": " + word + "`")
                    .collect(Collectors.joining(" or ", "write ", "")))
        .orElse("write one, without `- ` or `[ ]`");
  }

  private static Optional<List<String>> words(Node.Sequence list) {
    List<String> words = new ArrayList<>();
    for (Node item : list.items()) {
      if (!(item instanceof Node.Scalar scalar) || scalar.text().isBlank()) {
        return Optional.empty();
      }
      words.add(Quote.brief(scalar.text()));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
