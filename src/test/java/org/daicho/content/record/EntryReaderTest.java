package org.daicho.content.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daicho.content.value.Reporter;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.Entry;
import org.daicho.model.Field;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryReaderTest {
  private static final String UNKNOWN = "qqqqqqqqqqqqqqqq";

  /** A hint lists all that a reader asked for: every field of the kind, and nothing else. */
  @ParameterizedTest
  @EnumSource
  void a_reader_asks_for_the_fields_of_its_kind(Kind kind) {
    Location nowhere = new Location("records/a.yaml", 1, 1, 1);
    Node.Scalar name = new Node.Scalar(UNKNOWN, true, false, "", nowhere);
    Node.Mapping record = new Node.Mapping(List.of(new Node.Pair(name, name)), Set.of(), nowhere);
    Diagnostics diagnostics = new Diagnostics();
    Fields fields =
        new Fields(kind.word(), record, new Reporter(List.of(Lang.JA), true, diagnostics));
    EntryReader.of(kind).read(Id.of("a"), fields, Text.EMPTY);

    String hint =
        diagnostics.sorted().stream()
            .filter(d -> d.code().equals("unknown-key"))
            .findFirst()
            .orElseThrow()
            .hint();
    assertEquals(
        new TreeSet<>(Entry.fields(kind).stream().map(Field::name).toList()),
        new TreeSet<>(List.of(hint.replace("its fields are ", "").split(", "))));
  }
}
