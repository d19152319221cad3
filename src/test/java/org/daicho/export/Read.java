package org.daicho.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads open data back, with readers that know nothing of how it was written. */
public final class Read {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Read() {}

  /** Records of cells, the header first. A byte order mark is skipped. */
  public static List<List<String>> csv(String csv) {
    String plain = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(plain)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Records as cells by field name. */
  public static List<Map<String, String>> named(byte[] csv) {
    List<List<String>> records = csv(new String(csv, UTF_8));
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> cells : records.subList(1, records.size())) {
      Map<String, String> byName = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        byName.put(records.get(0).get(i), cells.get(i));
      }
      named.add(byName);
    }
    return named;
  }

  public static JsonNode json(byte[] json) {
    try {
      return MAPPER.readTree(new String(json, UTF_8));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JSON as strict as can be, from text with single quotes that reads better in Java. */
  public static JsonNode expected(String json) {
    return json(json.replace('\'', '"').getBytes(UTF_8));
  }
}
