package org.daicho.search.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.daicho.model.value.Lang;
import org.daicho.search.record.Records;
import org.daicho.search.record.SearchRecord;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static final Path DOCUMENT = Sandbox.PROJECT.resolve("docs/search-index.md");

  private static final List<SearchRecord> RECORDS =
      IntStream.range(0, 600)
          .mapToObj(i -> Records.saying("p" + i, "第" + i + "次の中小企業人材確保支援事業 " + "支援".repeat(i % 7)))
          .toList();

  @Test
  void the_same_records_in_any_order_give_the_same_bytes() {
    List<SearchRecord> shuffled = new ArrayList<>(RECORDS);
    Collections.reverse(shuffled);
    Map<String, byte[]> first = files(RECORDS);
    Map<String, byte[]> second = files(shuffled);
    assertEquals(first.keySet(), second.keySet());
    first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
  }

  @Test
  void a_changed_word_gives_every_file_another_version() {
    List<SearchRecord> changed = new ArrayList<>(RECORDS);
    changed.set(0, Records.saying("p0", "別の語"));
    String before = version(files(RECORDS).get("search/ja/index.js"));
    String after = version(files(changed).get("search/ja/index.js"));
    assertTrue(!before.equals(after), before + " " + after);
  }

  @Test
  void every_file_holds_what_its_checksum_is_of() throws DataFormatException {
    Map<String, byte[]> files = files(RECORDS);
    String version = version(files.get("search/ja/index.js"));
    byte[] primer = content(files.get("search/ja/tprimer.js"), 4, new byte[0]);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey().replaceAll("search/ja/|\\.js", "");
      int start = name.equals("index") ? 8 : 4;
      byte[] before = name.matches("t\\d+") ? primer : new byte[0];
      CRC32 crc = new CRC32();
      crc.update((version + name).getBytes(StandardCharsets.US_ASCII));
      crc.update(content(file.getValue(), start, before));
      String reported = HexFormat.of().formatHex(data(file.getValue()), start - 4, start);
      assertEquals(HexFormat.of().toHexDigits((int) crc.getValue()), reported, name);
    }
  }

  @Test
  void there_can_be_no_records_at_all() {
    assertTrue(files(List.of()).containsKey("search/ja/index.js"));
  }

  @Test
  void the_example_of_the_document_is_what_is_written() throws IOException, DataFormatException {
    String document = Files.readString(DOCUMENT);
    Map<String, byte[]> files =
        files(List.of(Records.saying("tap", "水道の水"), Records.saying("sewer", "下水")));
    for (String name : List.of("g0", "w0", "s0")) {
      byte[] bytes = content(files.get("search/ja/" + name + ".js"), 4, new byte[0]);
      String block = document.split("```\n" + name + "\n")[1].split("```")[0];
      String written =
          block
              .lines()
              .map(line -> line.split("  ")[0].replace(" ", ""))
              .collect(Collectors.joining());
      assertEquals(HexFormat.of().formatHex(bytes), written, name);
    }
    String texts =
        new String(content(files.get("search/ja/t0.js"), 4, new byte[0]), StandardCharsets.UTF_8);
    assertTrue(document.contains("```json\n" + texts + "\n```"), texts);
  }

  @Test
  void the_document_has_each_file_and_each_field_of_the_first() throws Exception {
    Set<String> kinds = new TreeSet<>();
    Map<String, byte[]> files = files(RECORDS);
    files.keySet().forEach(path -> kinds.add(path.replaceAll("search/ja/|[0-9]*\\.js", "")));
    Set<String> fields = new TreeSet<>();
    try (JsonParser json =
        new JsonFactory().createParser(content(files.get("search/ja/index.js"), 8, new byte[0]))) {
      json.nextToken();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        fields.add(name);
        json.nextToken();
        json.skipChildren();
      }
    }

    assertEquals(kinds, documented("file"));
    assertEquals(fields, documented("field"));
  }

  /** What the rows of a table are of, without numbers. */
  private static Set<String> documented(String head) throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .dropWhile(line -> !line.startsWith("| " + head + " |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("| `"))
        .map(line -> line.split("`")[1].replaceAll("[0-9]", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String version(byte[] index) {
    return HexFormat.of().formatHex(data(index), 0, 4);
  }

  private static byte[] content(byte[] script, int start, byte[] before)
      throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(before);
      byte[] data = data(script);
      inflater.setInput(data, start, data.length - start);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] buffer = new byte[1000];
      while (!inflater.finished()) {
        content.write(buffer, 0, inflater.inflate(buffer));
      }
      return content.toByteArray();
    } finally {
      inflater.end();
    }
  }

  /** What a script hands over, by other arithmetic than that which wrote it. */
  private static byte[] data(byte[] script) {
    Matcher whole =
        Pattern.compile("\ufeffdaicho\\(\"([\u2100-\ud604]*)\"\\)\n")
            .matcher(new String(script, StandardCharsets.UTF_16LE));
    assertTrue(whole.matches());
    String characters = whole.group(1);
    StringBuilder bits = new StringBuilder();
    for (int i = 0; i < characters.length(); i += 2) {
      long pair = (characters.charAt(i) - 0x2100) * 46341L + characters.charAt(i + 1) - 0x2100;
      String digits = Long.toString(pair, 2);
      bits.append("0".repeat(31 - digits.length())).append(digits);
    }
    byte[] data = new byte[bits.length() / 8];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
    }
    return data;
  }

  private static Map<String, byte[]> files(List<SearchRecord> records) {
    Map<String, byte[]> files = new TreeMap<>();
    SearchIndex.of(records, Lang.JA).files().forEach(f -> files.put(f.path(), f.bytes()));
    return files;
  }
}
