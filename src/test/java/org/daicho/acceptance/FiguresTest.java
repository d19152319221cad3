package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.export.OpenData;
import org.daicho.export.Read;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.output.Output;
import org.daicho.testing.BuiltSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code data/figures.csv} has every figure of the records' own JSON, once. */
class FiguresTest {
  /** Fields of a budget's JSON within which all numbers are figures of lines and totals. */
  private static final Set<String> AMOUNTS =
      Set.of(
          "amounts",
          "printed_subtotals",
          "printed_totals",
          "amount",
          "printed",
          "limit",
          "per_year");

  /** Fields of a programme's JSON within which all numbers are targets and results. */
  private static final Set<String> VALUES =
      Set.of("targets", "results", "target", "result", "baseline", "final");

  /** What is computed of them, says how far a total is known, or is no figure. */
  private static final Set<String> BESIDES =
      Set.of(
          "computed", "open", "not_recorded", "shared_beyond", "achieved_percent", "fiscal_year");

  private static Map<String, byte[]> data(String folder) throws IOException {
    Path content = BuiltSite.PROJECT.resolve(folder).resolve("content");
    Catalogue catalogue =
        Content.read(content, "content", new Diagnostics()).catalogue().orElseThrow();
    Map<String, byte[]> files = new HashMap<>();
    for (Output file : OpenData.outputs(catalogue)) {
      if (!file.path().endsWith(".excel.csv")) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().writeTo(out);
        files.put(file.path(), out.toByteArray());
      }
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "examples/review", "src/test/resources/sites/shapes"})
  void each_number_of_a_record_is_a_row_and_each_row_a_number(String folder) throws IOException {
    Map<String, byte[]> data = data(folder);
    List<Map<String, String>> rows = Read.named(data.get("data/figures.csv"));
    SortedMap<String, List<BigDecimal>> missing = new TreeMap<>();
    SortedMap<String, List<BigDecimal>> strange = new TreeMap<>();
    data.forEach(
        (path, json) -> {
          if (path.matches("data/(budgets|programmes)/.*")) {
            String record = path.substring("data/".length(), path.length() - ".json".length());
            List<BigDecimal> written = new ArrayList<>();
            collect(
                Read.json(json), record.startsWith("budgets") ? AMOUNTS : VALUES, false, written);
            List<BigDecimal> stated = new ArrayList<>();
            rows.stream()
                .filter(row -> row.get("record").equals(record))
                .flatMap(row -> Stream.of(row.get("value"), row.get("value_to")))
                .filter(value -> !value.isEmpty())
                .forEach(value -> stated.add(plain(new BigDecimal(value))));
            if (record.startsWith("programmes")) { // A target may stand by its plan and its year.
              note(missing, record, List.copyOf(Set.copyOf(written)), stated);
              note(strange, record, List.copyOf(Set.copyOf(stated)), written);
            } else {
              note(missing, record, written, stated);
              note(strange, record, stated, written);
            }
          }
        });

    assertEquals(Map.of(), missing);
    assertEquals(Map.of(), strange);
    assertTrue(rows.size() > 100, rows.size() + " rows");
    assertSameLists(data, rows);
  }

  /** Notes what is among some numbers and not among others, as often as it is there. */
  private static void note(
      SortedMap<String, List<BigDecimal>> to,
      String record,
      List<BigDecimal> some,
      List<BigDecimal> others) {
    List<BigDecimal> left = new ArrayList<>(some);
    others.forEach(left::remove);
    if (!left.isEmpty()) {
      to.put(record, left);
    }
  }

  private static void collect(
      JsonNode node, Set<String> figures, boolean isFigure, List<BigDecimal> numbers) {
    if (node.isNumber() && isFigure) {
      numbers.add(plain(node.decimalValue()));
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, figures, isFigure, numbers));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      boolean isSum = field.getKey().equals("amounts") && node.has("lines"); // Of those under it.
      if (!isSum && !BESIDES.contains(field.getKey())) {
        collect(field.getValue(), figures, isFigure || figures.contains(field.getKey()), numbers);
      }
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** No line, and no value of an indicator, comes up twice. */
  private static void assertSameLists(Map<String, byte[]> data, List<Map<String, String>> rows) {
    long lines =
        Read.named(data.get("data/budget-lines.csv")).stream()
            .filter(row -> !"covered".equals(row.get("amount_yen_state")))
            .count();

    assertEquals(lines, count(rows, Set.of("line", "shared")));
    assertEquals(
        Read.named(data.get("data/indicators.csv")).size(),
        count(rows, Set.of("baseline", "target", "result", "final")));
    assertEquals(
        rows.size(),
        rows.stream().map(r -> r.get("record") + " " + r.get("place")).distinct().count());
  }

  private static long count(List<Map<String, String>> rows, Set<String> what) {
    return rows.stream().filter(row -> what.contains(row.get("what"))).count();
  }
}
