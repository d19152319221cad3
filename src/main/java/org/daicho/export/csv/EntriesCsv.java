package org.daicho.export.csv;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.export.format.CsvFlavour;
import org.daicho.export.format.Dataset;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.output.Output;
import org.daicho.view.Paths;

/**
 * The records of the catalogue as lists, one CSV file each: {@code programmes}, {@code indicators},
 * {@code plans}, {@code budgets}, {@code budget-lines}, {@code organisations}, {@code sources},
 * {@code terms}, {@code map-tiles}, {@code glossary}; and {@code figures}, all figures in one list.
 *
 * <p>Their columns follow from the catalogue: a text has one for each language of the site, each
 * indicator in use one with its unit, each measure and phase in use one in the smallest unit.
 * Unlike the tables of pages, every figure has its state next to it always, so that a column does
 * not come and go with the data. Adding up a column of amounts in {@code programmes} counts a
 * shared amount once.
 */
public final class EntriesCsv {
  private EntriesCsv() {}

  /** {@code data/<list>.csv} and {@code data/<list>.excel.csv} of every list. */
  public static List<Output> of(Catalogue catalogue) {
    return files(datasets(catalogue));
  }

  public static List<Dataset<?>> datasets(Catalogue catalogue) {
    Stream<Dataset<?>> ofKinds =
        Stream.of(Kind.values()).flatMap(kind -> datasets(catalogue, kind).stream());
    return Stream.concat(ofKinds, Stream.of(new FigureRows(catalogue).dataset())).toList();
  }

  private static List<Dataset<?>> datasets(Catalogue catalogue, Kind kind) {
    RecordRows records = new RecordRows(catalogue);
    return switch (kind) {
      case PROGRAMME -> List.of(records.programmes(), new IndicatorRows(catalogue).dataset());
      case PLAN -> List.of(records.plans());
      case BUDGET -> List.of(records.budgets(), new BudgetLineRows(catalogue).dataset());
      case ORGANISATION -> List.of(records.organisations());
      case SOURCE -> List.of(records.sources());
      case VOCABULARY -> List.of(records.terms());
      case MAP -> List.of(new TileRows(catalogue).dataset());
      case GLOSSARY -> List.of(records.glossary());
      // Parts within parts, and what a sheet is made of, are in their JSON.
      case ITEM, FORM -> List.of();
    };
  }

  public static List<Output> files(List<Dataset<?>> datasets) {
    return datasets.stream()
        .flatMap(
            dataset ->
                List.of(
                    file(dataset, ".csv", CsvFlavour.MACHINE),
                    file(dataset, ".excel.csv", CsvFlavour.EXCEL))
                    .stream())
        .toList();
  }

  private static Output file(Dataset<?> dataset, String ending, CsvFlavour flavour) {
    return new Output(
        Paths.DATA_FOLDER + dataset.name() + ending, out -> dataset.writeCsv(out, flavour));
  }
}
