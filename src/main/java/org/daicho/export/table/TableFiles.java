package org.daicho.export.table;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.export.format.CsvFlavour;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.view.Downloads;
import org.daicho.view.Table;

/** The files of a table, next to the page that shows it. */
public final class TableFiles {
  private TableFiles() {}

  /**
   * @param base the page's path without {@code .html}, as {@link Downloads#base} gives it
   */
  public static List<Output> of(Table table, Lang lang, String base) {
    return Stream.of(Downloads.Format.values())
        .map(
            format ->
                new Output(
                    Downloads.path(base, table.id(), format),
                    out -> out.write(bytes(table, lang, base, format))))
        .toList();
  }

  private static byte[] bytes(Table table, Lang lang, String base, Downloads.Format format) {
    return switch (format) {
      case EXCEL -> TableCsv.of(table, CsvFlavour.EXCEL);
      case CSV -> TableCsv.of(table, CsvFlavour.MACHINE);
      case JSON -> TableJson.of(table, lang, base + ".html");
    };
  }
}
