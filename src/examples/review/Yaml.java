import java.util.Map;
import java.util.stream.Collectors;

/** Writes values as records have them. */
final class Yaml {
  private Yaml() {}

  /** {@code {ja: …, en: …}}. */
  static String words(Map<String, String> words) {
    return words.entrySet().stream()
        .map(word -> word.getKey() + ": " + value(word.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  static String words(String ja, String en) {
    return "{ja: " + value(ja) + ", en: " + value(en) + "}";
  }

  /** In quotes where YAML would read something else. */
  static String value(String text) {
    boolean isPlain =
        !text.isEmpty()
            && text.equals(text.strip())
            && !text.matches(".*[,\\[\\]{}:#'\"\\\\].*")
            && !text.matches("[-?!&*|>%@`~].*");
    return isPlain ? text : "'" + text.replace("'", "''") + "'";
  }
}
