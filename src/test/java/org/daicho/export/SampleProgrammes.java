package org.daicho.export;

import static org.daicho.export.Sample.GENERAL;
import static org.daicho.export.Sample.id;
import static org.daicho.export.Sample.ja;
import static org.daicho.export.Sample.map;
import static org.daicho.export.Sample.provenance;
import static org.daicho.export.Sample.some;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Lineage;
import org.daicho.model.Programme;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/** The programmes of the sample. */
final class SampleProgrammes {
  private SampleProgrammes() {}

  /** One of the plan; without a name it continues {@code b-advice}. */
  static Programme programme(String id, String number, Text name, Map<Id, Figure> targets) {
    return new Programme(
        id(id),
        name,
        Text.EMPTY,
        name.isEmpty() ? some("b-advice") : Optional.empty(),
        id("koto"),
        Optional.of(GENERAL),
        Optional.empty(),
        number,
        List.of(),
        Map.of(),
        some("labour-supply"),
        Optional.empty(),
        List.of(),
        Optional.of(When.of(LocalDate.of(2024, 4, 1))),
        Optional.empty(),
        targets,
        Map.of(),
        List.of(),
        ja("概要"),
        Lineage.NONE,
        Optional.empty(),
        Text.EMPTY,
        Optional.empty());
  }

  /** One of no plan, with a sheet of its own. */
  static Programme alone() {
    return new Programme(
        id("d-recognition"),
        Text.of("認定事業", "=Recognition"),
        Text.of("本文", "Body"),
        Optional.empty(),
        id("koto"),
        Optional.empty(),
        Optional.of(new FiscalYear(2023)),
        "",
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(When.of(LocalDate.of(2025, 3, 31))),
        Map.of(),
        map("new-applications", Figure.WITHHELD),
        List.of(),
        Text.EMPTY,
        Lineage.NONE,
        Optional.empty(),
        Text.EMPTY,
        Optional.of(provenance("5頁")));
  }
}
