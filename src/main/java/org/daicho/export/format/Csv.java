package org.daicho.export.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a header and records in a flavour. */
public final class Csv {
  private Csv() {}

  /**
   * A column.
   *
   * @param text whether its cells are words; all others are the same in each flavour
   */
  public record Field(String name, boolean text) {}

  /**
   * @throws IllegalArgumentException where two fields have one name
   */
  public static void write(
      OutputStream out, CsvFlavour flavour, List<Field> fields, Stream<List<String>> records)
      throws IOException {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException("two columns are called `" + field.name() + "`");
      }
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(flavour.start());
    // Not closed: that would close the stream, which is the caller's.
    CsvWriter csv = CsvWriter.builder().lineDelimiter(flavour.lineEnd()).build(writer);
    csv.writeRecord(fields.stream().map(Field::name).toList());
    Stream<List<String>> dressed =
        flavour == CsvFlavour.EXCEL ? forSheets(fields, records.toList()) : records;
    Iterator<List<String>> each = dressed.iterator();
    while (each.hasNext()) {
      csv.writeRecord(each.next());
    }
    csv.flush();
    writer.flush();
  }

  private static Stream<List<String>> forSheets(List<Field> fields, List<List<String>> records) {
    boolean[] values = new boolean[fields.size()];
    for (int i = 0; i < values.length; i++) {
      int column = i;
      values[i] =
          fields.get(i).text()
              && records.stream().anyMatch(cells -> SheetText.isChanged(cells.get(column)));
    }
    return records.stream()
        .map(
            cells -> {
              List<String> dressed = new ArrayList<>(cells.size());
              for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                dressed.add(fields.get(i).text() ? SheetText.cell(cell, values[i]) : cell);
              }
              return dressed;
            });
  }
}
