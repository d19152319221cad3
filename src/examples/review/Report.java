import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was dropped, rounded or assumed, under headings in the order in which they came up. */
final class Report {
  private final Map<String, List<String>> lines = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String heading, String line) {
    lines.computeIfAbsent(heading, h -> new ArrayList<>()).add(line);
  }

  /** Something that no list is needed to know. */
  void count(String what, int more) {
    counts.merge(what, more, Integer::sum);
  }

  /** As Markdown, each heading with how many it has. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n");
    counts.forEach(
        (what, count) -> text.append("- ").append(what).append(": ").append(count).append('\n'));
    lines.forEach(
        (heading, under) -> {
          text.append("\n## ").append(heading).append(": ").append(under.size()).append("\n\n");
          under.forEach(line -> text.append("- ").append(line).append('\n'));
        });
    return text.toString();
  }
}
