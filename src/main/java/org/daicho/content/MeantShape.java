package org.daicho.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.model.Id;

/** How to mend a list where one value is wanted, one value where a list is, and the like. */
final class MeantShape {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；・/／]+");

  private static final Pattern BETWEEN_PATHS = Pattern.compile("[\\s,，、;；・]+");

  /** More values than these are not written out. */
  private static final int MOST = 5;

  private MeantShape() {}

  /**
   * The hint.
   *
   * @param expected as the message says it: {@code a list of ids}, {@code a date}
   */
  static String hint(String key, Node found, String expected) {
    if (expected.startsWith("a list")) {
      return list(key, found);
    }
    if (found instanceof Node.Sequence sequence) {
      return one(key, sequence);
    }
    return found instanceof Node.Mapping
        ? "write it after `" + Quote.brief(key) + ": `, on the same line"
        : "write its fields on lines of their own beneath `" + Quote.brief(key) + ":`, indented";
  }

  private static String list(String key, Node found) {
    if (found instanceof Node.Scalar scalar) {
      boolean paths = scalar.text().contains("/");
      String[] words = (paths ? BETWEEN_PATHS : BETWEEN).split(scalar.text().strip());
      if (List.of(words).stream().allMatch(paths ? MeantShape::isPath : Id::isValid)) {
        return "write `" + Quote.brief(key) + ": [" + String.join(", ", words) + "]`";
      }
    }
    return "begin each item with `- `, on a line of its own beneath `" + Quote.brief(key) + ":`";
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
