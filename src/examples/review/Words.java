import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written by hand: English names, and what the catalogue says of each programme in its own
 * words. Files of values parted by tabs, next to the program.
 */
final class Words {
  private final Map<String, List<String>> programmes;
  private final Map<String, List<String>> units;
  private final Map<String, List<String>> indicators;

  Words(Path folder) throws IOException {
    programmes = read(folder.resolve("words.tsv"), " ");
    units = read(folder.resolve("units.tsv"), "\n");
    indicators = read(folder.resolve("indicators.tsv"), "\n");
  }

  private static Map<String, List<String>> read(Path file, String between) throws IOException {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        for (String key : cells.get(0).split(between)) {
          lines.put(key, cells.subList(1, cells.size()));
        }
      }
    }
    return lines;
  }

  /** The name of a programme, in English where there is one. */
  Map<String, String> name(History programme, String printed) {
    return withEnglish(printed, programme(programme).get(0));
  }

  Map<String, String> summary(History programme) {
    return withEnglish(programme(programme).get(1), programme(programme).get(2));
  }

  private List<String> programme(History programme) {
    List<String> words = programmes.get(programme.key());
    if (words == null || words.size() != 3) {
      throw new IllegalStateException("words.tsv has no three values for " + programme.key());
    }
    return words;
  }

  Map<String, String> unit(String printed) {
    return withEnglish(printed, units.getOrDefault(printed, List.of("")).get(0));
  }

  Map<String, String> indicator(String printed) {
    return withEnglish(printed, indicators.getOrDefault(printed, List.of("")).get(0));
  }

  private static Map<String, String> withEnglish(String ja, String en) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("ja", ja);
    if (!en.isEmpty()) {
      words.put("en", en);
    }
    return words;
  }

  /** All keys, so that a line that serves nothing is found. */
  List<String> programmes() {
    return new ArrayList<>(programmes.keySet());
  }
}
