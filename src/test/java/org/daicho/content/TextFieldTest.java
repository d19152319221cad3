package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Entry;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Text;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger and the checks of translations see what {@link TextField} lists, so it lists all. */
class TextFieldTest {
  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/resources/sites/good/content"})
  void every_text_of_every_record_is_listed_once(String folder) throws Exception {
    Catalogue catalogue = catalogue(Sandbox.PROJECT.resolve(folder));
    for (Entry entry : catalogue.all().toList()) {
      List<Text> found = new ArrayList<>();
      gather(entry, found);
      gather(catalogue.confirmed(entry.key()), found);
      List<TextField> listed = catalogue.texts(entry);

      assertEquals(
          found.stream().map(t -> t.values().toString()).sorted().toList(),
          listed.stream().map(f -> f.text().values().toString()).sorted().toList(),
          entry.key().toString());
      assertEquals(
          listed.size(), listed.stream().map(TextField::path).distinct().count(), "paths differ");
    }
  }

  private static Catalogue catalogue(Path folder) throws IOException {
    return Content.read(folder, "content", new Diagnostics()).catalogue().orElseThrow();
  }

  private static void gather(Object value, List<Text> found) throws ReflectiveOperationException {
    if (value instanceof Text text) {
      if (!text.isEmpty()) {
        found.add(text);
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        gather(component.getAccessor().invoke(value), found);
      }
    } else if (value instanceof Optional<?> optional) {
      gather(optional.orElse(null), found);
    } else if (value instanceof Map<?, ?> map) {
      gather(map.values(), found);
    } else if (value instanceof Collection<?> collection) {
      for (Object item : collection) {
        gather(item, found);
      }
    }
  }
}
