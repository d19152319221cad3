package org.daicho.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.daicho.testing.BuiltSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented review sheets as records, as {@code src/examples/review/run} makes them. */
class FromSheetsTest {
  private static final Path SCRIPT = Path.of("src/examples/review");

  @TempDir static Path temp;
  private static String report;

  @BeforeAll
  static void run() throws Exception {
    Path classes = temp.resolve("classes");
    try (Stream<Path> files = Files.list(SCRIPT)) {
      Stream<String> sources =
          files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted();
      Stream<String> options = Stream.of("-encoding", "UTF-8", "-d", classes.toString());
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      int exit =
          ToolProvider.getSystemJavaCompiler()
              .run(null, output, output, Stream.concat(options, sources).toArray(String[]::new));
      assertEquals(0, exit, output::toString);
    }
    Path words = Files.createDirectories(temp.resolve("words"));
    copy(SCRIPT.resolve("content"), words.resolve("content"));
    Files.writeString(words.resolve("words.tsv"), "7 7-0002 8\t\t見本の事業。\tA specimen.\n");
    Files.writeString(words.resolve("units.tsv"), "回\ttimes\n");
    Files.writeString(words.resolve("indicators.tsv"), "");
    Path sheets = temp.resolve("sheets.jsonl");
    Files.write(
        sheets,
        List.of(
            sheet(70, 7, 2015, "0001", "灯台の維持", amounts(2015, 5), "①見回りの回数", "2014=9/8"),
            sheet(71, 7, 2016, "0003", "灯台の維持", amounts(2016, 5), "見回りの回数", "2014=9/7,2015=9/9"),
            sheet(72, 7, 2016, "0002", "浮標の維持", amounts(2016, 3), "点検", "2015=1/"),
            sheet(80, 8, 2017, "新0001", "灯台と灯標の維持", amounts(2017, 5), "見回り", "2015=9/9")));
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
      Method main = loader.loadClass("FromSheets").getMethod("main", String[].class);
      main.invoke(
          null,
          (Object) new String[] {sheets.toString(), temp.resolve("made") + "", words.toString()});
    } finally {
      System.setOut(before);
    }
    report = output.toString(StandardCharsets.UTF_8);
  }

  private static String sheet(
      int id,
      int programme,
      int year,
      String number,
      String name,
      String amounts,
      String indicator,
      String years) {
    StringBuilder values = new StringBuilder();
    for (String of : years.split(",")) {
      String[] parts = of.split("[=/]", -1);
      values
          .append(values.isEmpty() ? "" : ",")
          .append(
              "{\"年度\":%s,\"当初見込み\":%s,\"活動実績\":%s}"
                  .formatted(parts[0], value(parts[1]), value(parts[2])));
    }
    return ("{\"ID\":%d,\"事業ID\":%d,\"公開年度\":%d,\"事業名\":\"%s\",\"開始年度\":1990,\"終了年度\":null,"
            + "\"府省庁\":\"消費者庁\",\"事業番号\":\"%s\",\"担当部局庁\":\"消費者庁\",\"会計区分\":[\"一般会計\"],"
            + "\"事業目的\":\"文。\",\"実施方法\":[\"直接実施\"],\"主要施策\":[\"その他\"],\"予算\":[%s],"
            + "\"支出先\":[],\"アウトカム\":[],\"アウトプット\":[{\"活動指標\":\"%s\",\"単位\":\"回\",\"活動実績\":[%s]}],"
            + "\"url\":null,\"関連する過去のレビューシート\":[]}")
        .formatted(id, programme, year, name, number, amounts, indicator, values);
  }

  private static String value(String written) {
    return written.isEmpty() ? "null" : written;
  }

  /** Of the year before, whose sum is no sum, and of the sheet's own. */
  private static String amounts(int year, int millions) {
    String of =
        "{\"年度\":%d,\"当初予算\":%d.0,\"補正予算\":-1.0,\"前年度から繰越し\":0.0,\"翌年度へ繰越し\":0.0,"
            + "\"予備費等\":0.0,\"予算計\":%s,\"執行額\":%s}";
    return of.formatted(year - 2, millions, millions + ".300000000000001", "2.5")
        + ","
        + of.formatted(year - 1, millions, millions - 1 + ".0", "2.5")
        + ","
        + of.formatted(year, millions, millions - 1 + ".0", "null");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static String made(String record) throws IOException {
    return Files.readString(temp.resolve("made/content").resolve(record + ".yaml"));
  }

  @Test
  void the_records_are_built_without_a_mistake() throws IOException {
    copy(Path.of("examples/review/themes"), temp.resolve("made/themes"));
    BuiltSite site = BuiltSite.of(temp.resolve("made"), temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());
  }

  @Test
  void a_second_sheet_of_a_year_with_another_name_is_a_programme_that_follows() throws IOException {
    assertTrue(made("programmes/caa-7-0002").contains("\nfollows: [caa-7]\n"));
    assertTrue(made("programmes/caa-7").contains("\n  caa-2016:\n    number: 0003\n"));
  }

  @Test
  void equal_amounts_of_settled_years_make_a_successor_and_its_text_says_so() throws IOException {
    assertTrue(made("programmes/caa-8").contains("\nfollows: [caa-7]\n"));
    String text = Files.readString(temp.resolve("made/content/programmes/caa-8.ja.md"));
    assertTrue(text.contains("1990年度"), text);
  }

  @Test
  void an_indicator_goes_on_under_another_number_and_keeps_what_was_revised() throws IOException {
    assertTrue(
        made("programmes/caa-7")
            .contains(
                """
                    2014:
                      target: 9
                      result: 7
                      source: {document: caa-2016}
                      revised:
                        - {result: 8, source: {document: caa-2015}}
                    2015:
                """),
        made("programmes/caa-7"));
  }

  @Test
  void noise_is_rounded_a_sum_that_is_none_confirmed_and_both_are_reported() throws IOException {
    String budget = made("budgets/caa-7-2016");
    assertTrue(budget.contains("\n    current:\n      2014: 5.3\n      2015: 4\n"), budget);
    assertTrue(budget.contains("\n  - check: identity\n    figure: 5.3\n"), budget);
    assertTrue(budget.contains("\n      2016: undecided\nsupersedes: [caa-7-2015]\n"), budget);
    assertTrue(report.contains("5.300000000000001 → 5.3"), report);
    assertEquals(report, read("report.md"));
  }

  private static String read(String file) throws IOException {
    return Files.readString(temp.resolve("made").resolve(file));
  }
}
