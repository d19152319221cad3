package org.daicho.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.value.Text;

/**
 * A list of records of one kind. Its CSV and its description in the Data Package are printed from
 * this one value, so they cannot differ.
 *
 * @param name the file's name without its ending
 * @param key the columns that tell one row from every other
 */
public record Dataset<T>(
    String name, Text title, List<Column<T>> columns, List<String> key, List<T> rows) {

  /** What a column's cells are, as Frictionless Table Schema calls it. */
  public enum Type {
    STRING,
    /** A string that is an address on the web. */
    ADDRESS,
    INTEGER,
    /** One that may have decimals. */
    NUMBER,
    DATE,
    BOOLEAN,
    /** A word of {@link FigureCell#states}. */
    STATE
  }

  /**
   * @param label what it is, for people
   * @param description what its cells mean where the label is too short to say; may be empty
   * @param references the dataset whose {@code id} its cells name
   * @param value a row's cell; empty where there is nothing to say
   */
  public record Column<T>(
      String name,
      Type type,
      Text label,
      Text description,
      Optional<String> references,
      Function<T, String> value) {

    /** Whether its cells are words, in which a spreadsheet is to read nothing else. */
    private boolean isText() {
      return type == Type.STRING || type == Type.ADDRESS;
    }
  }

  public void writeCsv(OutputStream out, CsvFlavour flavour) throws IOException {
    Csv.write(
        out,
        flavour,
        columns.stream().map(c -> new Csv.Field(c.name(), c.isText())).toList(),
        rows.stream().map(row -> columns.stream().map(c -> c.value().apply(row)).toList()));
  }
}
