package org.daicho;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * When fiscal years begin and which currency amounts are in is known in {@code model.time} and
 * {@code model.value} alone, so that a catalogue of another country needs a change there and words
 * in a theme.
 */
class OnePlaceTest {
  private static final Path MODEL = Path.of("src/main/java/org/daicho/model");

  /**
   * Days and months by number or name, and a month's number that is compared or made into a day.
   */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\bapril\\b|(?<!\\d)4月|\\b1 Apr|3月31日|\\b31 March\\b"
              + "|getMonth(?:Value)?\\(\\)\\s*(?:[<>]=?|[!=]=|[-+])\\s*[34]\\b"
              + "|(?:LocalDate|YearMonth|MonthDay)\\.of\\([^()]*, [34]\\b");

  private static final Pattern CURRENCY =
      Pattern.compile("(?i)\\byen\\b|yen_|_yen|(?<![a-z])yen(?=[A-Z])|(?<=[a-z])Yen\\b|円|jpy");

  /** Comments give examples; strings do not. */
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<![:\"])//[^\n]*");

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void collect(Pattern searched, Path file, List<String> found) throws IOException {
    String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
    Matcher matcher = searched.matcher(code);
    while (matcher.find()) {
      found.add(file + ": " + matcher.group());
    }
  }

  @Test
  void the_month_of_a_fiscal_year_is_known_to_the_calendar_alone() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      if (!file.startsWith(MODEL.resolve("time"))) {
        collect(MONTH, file, found);
      }
    }
    for (String ending : List.of(".ftlh", ".js", ".css")) {
      for (Path file : files(Path.of("themes"), ending)) {
        collect(MONTH, file, found);
      }
    }
    for (Path file : files(Path.of("themes"), ".yaml")) {
      if (file.toString().contains("messages")) {
        // The name of the month itself.
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("month-") && MONTH.matcher(line).find()) {
            found.add(file + ": " + line);
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  /**
   * A theme names the units in its messages: that is its part. Signs of currencies are many, and
   * spreadsheets take them all for parts of a number.
   */
  @Test
  void the_currency_is_known_to_the_values_alone() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      if (!file.startsWith(MODEL.resolve("value"))) {
        collect(CURRENCY, file, found);
      }
    }
    assertEquals(List.of(), found);
  }
}
