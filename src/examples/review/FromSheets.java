import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a catalogue of review sheets: {@code run SHEETS FOLDER}. SHEETS is a file of JSON Lines, a
 * sheet a line, as JUDGIT! gives them; FOLDER gets the records in {@code content}, with a {@code
 * report.md} of what was dropped, rounded or assumed, which is printed too. Records that a former
 * run left there are removed.
 */
public final class FromSheets {
  private FromSheets() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: FromSheets SHEETS FOLDER WORDS");
      System.exit(2);
    }
    Path own = Path.of(arguments[2]);
    Path folder = Path.of(arguments[1]);
    List<Sheet> sheets = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      if (!line.isBlank()) {
        sheets.add(Sheet.of(Json.object(line)));
      }
    }
    Path content = folder.resolve("content");
    remove(content);
    copy(own.resolve("content"), content);
    Report report = new Report();
    write(sheets, content, new Words(own), report);
    String text = "# What `src/examples/review/run` dropped, rounded and assumed\n" + report;
    Files.writeString(folder.resolve("report.md"), text);
    System.out.print(text);
  }

  private static void write(List<Sheet> sheets, Path content, Words words, Report report)
      throws IOException {
    Records records = new Records(content, words, report);
    Budgets budgets = new Budgets(records, words, report);
    for (History programme : History.of(sheets, report)) {
      records.programme(programme);
      // The first sheet of a successor states years of its predecessor again.
      History earlier = programme.predecessor();
      String before =
          earlier != null && earlier.last().year() < programme.first().year()
              ? Budgets.id(earlier, earlier.last())
              : "";
      for (Sheet sheet : programme.sheets()) {
        budgets.of(programme, sheet, before);
        before = Budgets.id(programme, sheet);
      }
    }
    Map<String, List<Sheet>> plans =
        sheets.stream()
            .collect(
                Collectors.groupingBy(
                    sheet -> sheet.body() + sheet.year(), LinkedHashMap::new, Collectors.toList()));
    for (List<Sheet> plan : plans.values()) {
      records.plan(plan);
    }
    for (Sheet sheet : sheets) {
      report.count("Sentences (事業目的, 事業概要, 成果目標, reasons), dropped", sheet.sentences());
      report.count("Payees (支出先), dropped", sheet.payees());
      report.count("Former sheets (関連する過去のレビューシート) named, dropped", sheet.predecessors());
    }
    report.count("Sheets", sheets.size());
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
