package org.daicho.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daicho.export.csv.EntriesCsv;
import org.daicho.export.format.Dataset;
import org.daicho.export.json.CatalogueJson;
import org.daicho.export.json.EntryJson;
import org.daicho.model.Entry;
import org.daicho.model.Illustration;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.output.Output;
import org.daicho.view.Paths;

/** All open data of the catalogue, apart from the files of its pages' tables. */
public final class OpenData {
  private OpenData() {}

  /** All of it, of records whose texts show no images. */
  public static List<Output> outputs(Catalogue catalogue) {
    List<Output> files = new ArrayList<>(lists(catalogue, record -> List.of()));
    catalogue.all().forEach(entry -> files.add(record(catalogue, record -> List.of(), entry)));
    return files;
  }

  /**
   * {@code data/catalogue.json}; {@code data/datapackage.json}, which describes the CSV; and the
   * lists of {@link EntriesCsv}. Always in the same order.
   *
   * @param images of a record's texts
   */
  public static List<Output> lists(
      Catalogue catalogue, Function<EntryKey, List<Illustration>> images) {
    EntryJson entries = new EntryJson(catalogue, images);
    List<Dataset<?>> datasets = EntriesCsv.datasets(catalogue);
    List<Output> files = new ArrayList<>();
    files.add(
        new Output(
            Paths.DATA_FOLDER + "catalogue.json",
            out -> CatalogueJson.write(catalogue, entries, out)));
    files.add(new Output(Paths.DATA_PACKAGE, PackageJson.of(catalogue.site(), datasets)));
    files.addAll(EntriesCsv.files(datasets));
    return files;
  }

  /** A record as {@code data/<kind>/<id>.json}. */
  public static Output record(
      Catalogue catalogue, Function<EntryKey, List<Illustration>> images, Entry entry) {
    return new Output(Paths.data(entry.key()), new EntryJson(catalogue, images).of(entry));
  }
}
