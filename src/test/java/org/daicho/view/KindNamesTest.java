package org.daicho.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.model.value.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of translations counts by kind, so every kind has a name in the default theme. */
class KindNamesTest {
  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_kind_of_record_has_a_name(Kind kind) throws IOException {
    for (String lang : List.of("ja", "en")) {
      List<String> messages =
          Files.readAllLines(Path.of("themes/default/messages/" + lang + ".yaml"));
      assertTrue(
          messages.stream().anyMatch(m -> m.startsWith("views-kind-" + kind.folder() + ": ")),
          lang + " lacks views-kind-" + kind.folder());
    }
  }
}
