package org.daicho.search.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daicho.search.VariantPairs;
import org.daicho.search.index.ScriptPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two spellings of one thing: a search for either is to find the other. */
class SearchVariantsTest {
  @TempDir static Path temp;
  private static ScriptPage script;

  @BeforeAll
  static void open() throws IOException {
    script = new ScriptPage(temp);
  }

  @AfterAll
  static void close() {
    if (script != null) {
      script.close();
    }
  }

  /** Of the kinds of spelling that search is made for, every pair. */
  @Test
  void every_spelling_that_is_promised_is_found() throws IOException {
    List<String[]> pairs = VariantPairs.ALL.values().stream().flatMap(List::stream).toList();
    List<SearchRecord> records = new ArrayList<>(records(pairs, 0, 1));
    for (String[] reading : VariantPairs.READINGS) {
      records.add(Records.saying(reading[0], reading[0] + "の事業"));
    }
    String index = script.index(records);
    for (int side = 0; side < 2; side++) {
      boolean[] found = found(index, pairs, side);
      for (int i = 0; i < found.length; i++) {
        assertTrue(found[i], pairs.get(i)[1 - side] + " for " + pairs.get(i)[side]);
      }
    }
    JsonNode read =
        script.paths(index, VariantPairs.READINGS.stream().map(pair -> pair[1]).toList());
    for (int i = 0; i < read.size(); i++) {
      String[] reading = VariantPairs.READINGS.get(i);
      assertTrue(read.get(i).toString().contains("/" + reading[0] + ".html"), reading[1]);
    }
  }

  /**
   * How many pairs are found, by the second spelling and by the first: where a catalogue has both,
   * and where it has only the one that is not typed.
   */
  @Test
  void either_spelling_finds_the_other() throws IOException {
    Map<String, List<String[]>> classes = VariantPairs.all();
    List<String[]> pairs = classes.values().stream().flatMap(List::stream).toList();
    boolean[][] together = new boolean[2][];
    boolean[][] alone = new boolean[2][];
    String both = script.index(records(pairs, 0, 1));
    for (int side = 0; side < 2; side++) {
      together[side] = found(both, pairs, side);
      alone[side] = found(script.index(records(pairs, side)), pairs, side);
    }
    StringBuilder found = new StringBuilder();
    List<String> missed = new ArrayList<>();
    int at = 0;
    for (Map.Entry<String, List<String[]>> group : classes.entrySet()) {
      int[] counts = new int[4];
      for (String[] pair : group.getValue()) {
        for (int side = 0; side < 2; side++) {
          counts[side] += together[side][at] ? 1 : 0;
          counts[2 + side] += alone[side][at] ? 1 : 0;
          if (!together[side][at] || !alone[side][at]) {
            missed.add(pair[1 - side] + " for " + pair[side]);
          }
        }
        at++;
      }
      found.append(
          "%s: of %d, %d and %d, %d and %d\n"
              .formatted(
                  group.getKey(),
                  group.getValue().size(),
                  counts[0],
                  counts[1],
                  counts[2],
                  counts[3]));
    }
    assertEquals(VariantPairs.found(), found.toString(), () -> "missed: " + missed);
  }

  private static List<SearchRecord> records(List<String[]> pairs, int... sides) {
    List<SearchRecord> records = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      for (int side : sides) {
        records.add(Records.saying(i + "-" + side, pairs.get(i)[side] + "の事業"));
      }
    }
    return records;
  }

  /** Whether the record with a pair's one side is found by its other. */
  private static boolean[] found(String index, List<String[]> pairs, int side) {
    JsonNode answers = script.paths(index, pairs.stream().map(pair -> pair[1 - side]).toList());
    boolean[] found = new boolean[pairs.size()];
    for (int i = 0; i < found.length; i++) {
      String path = "programmes/" + i + "-" + side + ".html";
      for (JsonNode answer : answers.get(i)) {
        found[i] |= answer.asText().equals(path);
      }
    }
    return found;
  }
}
