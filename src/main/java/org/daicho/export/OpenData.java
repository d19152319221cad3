package org.daicho.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daicho.export.csv.EntriesCsv;
import org.daicho.export.format.Dataset;
import org.daicho.export.json.CatalogueJson;
import org.daicho.export.json.EntryJson;
import org.daicho.model.Illustration;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.output.Output;
import org.daicho.view.Paths;

/** All open data of the catalogue, apart from the files of its pages' tables. */
public final class OpenData {
  /** Where it lies in the site; {@link Paths#data} names the records' files there. */
  private OpenData() {}

  /** The same, of records whose texts show no images. */
  public static List<Output> outputs(Catalogue catalogue) {
    return outputs(catalogue, record -> List.of());
  }

  /**
   * {@code data/catalogue.json}; {@code data/datapackage.json}, which describes the CSV; the lists
   * of {@link EntriesCsv}; and each record as {@code data/<kind>/<id>.json}. Always in the same
   * order.
   *
   * @param images of a record's texts
   */
  public static List<Output> outputs(
      Catalogue catalogue, Function<EntryKey, List<Illustration>> images) {
    EntryJson entries = new EntryJson(catalogue, images);
    List<Dataset<?>> datasets = EntriesCsv.datasets(catalogue);
    List<Output> files = new ArrayList<>();
    files.add(
        new Output(
            Paths.DATA_FOLDER + "catalogue.json",
            out -> CatalogueJson.write(catalogue, entries, out)));
    files.add(
        new Output(
            Paths.DATA_FOLDER + "datapackage.json", PackageJson.of(catalogue.site(), datasets)));
    files.addAll(EntriesCsv.files(datasets));
    catalogue
        .all()
        .map(entry -> new Output(Paths.data(entry.key()), out -> out.write(entries.of(entry))))
        .forEach(files::add);
    return files;
  }
}
