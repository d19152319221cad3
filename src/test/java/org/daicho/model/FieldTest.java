package org.daicho.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.junit.jupiter.api.Test;

class FieldTest {
  /** What a record says, each as one line. */
  private static List<String> said(SampleRecord record) {
    List<String> said = new ArrayList<>();
    new Contents() {
      @Override
      void text(String path, String name, Text text) {
        if (!text.isEmpty()) {
          said.add(path + name + ": " + text.values());
        }
      }

      @Override
      void mention(String path, String name, Kind kind, Optional<Id> vocabulary, Id id) {
        said.add(
            path
                + name
                + " -> "
                + kind.word()
                + vocabulary.map(v -> " " + v).orElse("")
                + " "
                + id);
      }
    }.fields("", record, SampleRecord.FIELDS);
    return said;
  }

  @Test
  void the_sample_has_every_type() {
    assertEquals(
        EnumSet.allOf(Field.Type.class),
        SampleRecord.FIELDS.stream()
            .map(Field::type)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.Type.class))));
  }

  @Test
  void texts_and_mentions_follow_from_the_types_of_fields() {
    assertEquals(
        List.of(
            "motto: {en=Onward, ja=進取}",
            "run-by -> organisation koto",
            "partners[0] -> plan general",
            "partners[1] -> plan model",
            "topic -> vocabulary theme sea",
            "topics[0] -> vocabulary theme hills",
            "visitors.jobs: -> vocabulary indicator jobs",
            "codes.budget-code: -> vocabulary number-scheme budget-code",
            "source.document -> source book",
            "source.at: {en=Table 3, ja=表3}",
            "rooms[0].name: {en=Hall, ja=広間}"),
        said(SampleRecord.FULL));
    assertEquals(List.of(), said(SampleRecord.EMPTY));
  }
}
