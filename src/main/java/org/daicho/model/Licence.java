package org.daicho.model;

import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

/**
 * Under which terms a document may be used.
 *
 * @param name as whoever published it calls them
 * @param url where they stand; absent where they have no address
 */
public record Licence(Text name, Optional<WebAddress> url) {
  public static final Field<Licence, Text> NAME =
      Field.text("name", "利用条件", "Licence", Licence::name);
  public static final Field<Licence, Optional<WebAddress>> URL =
      Field.address("url", "利用条件のURL", "Address of the licence", Licence::url);
  public static final List<Field<Licence, ?>> FIELDS = List.of(NAME, URL);

  void addTo(String path, Contents to) {
    to.fields(path + ".", this, FIELDS);
  }
}
