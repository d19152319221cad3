package org.daicho.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.daicho.model.Lang;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static final List<SearchRecord> RECORDS =
      IntStream.range(0, 300)
          .mapToObj(i -> Records.saying("p" + i, "第" + i + "次の中小企業人材確保支援事業 " + "支援".repeat(i % 7)))
          .toList();

  @Test
  void theSameRecordsInAnyOrderGiveTheSameBytes() {
    List<SearchRecord> shuffled = new ArrayList<>(RECORDS);
    Collections.reverse(shuffled);
    Map<String, byte[]> first = files(RECORDS);
    Map<String, byte[]> second = files(shuffled);
    assertEquals(first.keySet(), second.keySet());
    first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
  }

  @Test
  void aChangedWordGivesEveryFileAnotherVersion() {
    List<SearchRecord> changed = new ArrayList<>(RECORDS);
    changed.set(0, Records.saying("p0", "別の語"));
    String before = version(files(RECORDS).get("search/ja/index.js"));
    String after = version(files(changed).get("search/ja/index.js"));
    assertTrue(!before.equals(after), before + " " + after);
  }

  @Test
  void everyFileIsAScriptOfItsNameAndOneVersion() {
    Map<String, byte[]> files = files(RECORDS);
    String version = version(files.get("search/ja/index.js"));
    files.forEach(
        (path, bytes) -> {
          String script = new String(bytes, StandardCharsets.US_ASCII);
          String name = path.substring("search/ja/".length(), path.length() - ".js".length());
          assertTrue(
              script.matches(
                  "daicho\\.take\\(\""
                      + name
                      + "\",\""
                      + version
                      + "\",\"[0-9a-f]{8}\",\"[A-Za-z0-9+/=]*\"\\);\n"),
              path);
        });
  }

  @Test
  void thereCanBeNoRecordsAtAll() {
    assertTrue(files(List.of()).containsKey("search/ja/index.js"));
  }

  private static String version(byte[] script) {
    return new String(script, StandardCharsets.US_ASCII).split("\"")[3];
  }

  private static Map<String, byte[]> files(List<SearchRecord> records) {
    Map<String, byte[]> files = new TreeMap<>();
    SearchIndex.of(records, Lang.JA).files().forEach(f -> files.put(f.path(), f.bytes()));
    return files;
  }
}
