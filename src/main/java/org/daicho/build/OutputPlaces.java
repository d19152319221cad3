package org.daicho.build;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.content.folder.Locator;
import org.daicho.diagnostic.Location;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/** Where an editor looks for what an output is made from. */
final class OutputPlaces {
  /** A record's page in some language, or its data. */
  private static final Pattern RECORD = Pattern.compile("[a-z]+/([a-z]+)/([^/.]+)\\.(?:html|json)");

  private OutputPlaces() {}

  /** The file of the record that an output is of; where it is of none, the output itself. */
  static Location of(String path, Catalogue catalogue, Locator locator) {
    Matcher names = RECORD.matcher(path);
    Optional<EntryKey> record =
        names.matches()
            ? Kind.ofFolder(names.group(1))
                .flatMap(kind -> Id.parse(names.group(2)).map(id -> new EntryKey(kind, id)))
                .filter(key -> catalogue.entry(key).isPresent())
            : Optional.empty();
    return record.map(locator::file).orElse(Location.ofFile(path));
  }
}
