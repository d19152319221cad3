package org.daicho.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.value.Figure;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * A programme: what a body does, for whom, from when, and what it aims at.
 *
 * @param name its own; empty where it continues another
 * @param continues the programme whose printed name covers this one too (a merged cell)
 * @param number as its plan prints it; empty outside a plan
 * @param programmeClass a term of the vocabulary {@code class}
 * @param theme a term of the vocabulary {@code theme}, as the source prints it
 * @param themes further terms of it, as the catalogue finds them in the programme
 * @param targets by indicator, in the order written
 * @param results by indicator, where the source has them
 * @param source absent where the plan's serves
 */
public record Programme(
    Id id,
    Text name,
    Text body,
    Optional<Id> continues,
    Id organisation,
    Optional<Id> plan,
    Optional<FiscalYear> fiscalYear,
    String number,
    Optional<Id> programmeClass,
    Optional<Id> theme,
    List<Id> themes,
    Optional<LocalDate> starts,
    Optional<LocalDate> ends,
    Map<Id, Figure> targets,
    Map<Id, Figure> results,
    Text summary,
    Optional<Provenance> source)
    implements Entry {

  @Override
  public Kind kind() {
    return Kind.PROGRAMME;
  }

  /**
   * Its terms of a vocabulary, {@code class} or {@code theme}, each once; of a theme both that
   * printed and those that the catalogue finds.
   */
  public List<Id> terms(Id vocabulary) {
    if (vocabulary.equals(Vocabulary.CLASS)) {
      return programmeClass.isPresent() ? List.of(programmeClass.get()) : List.of();
    }
    if (!vocabulary.equals(Vocabulary.THEME)) {
      return List.of();
    }
    if (themes.isEmpty()) {
      return theme.isPresent() ? List.of(theme.get()) : List.of();
    }
    Set<Id> all = new LinkedHashSet<>();
    theme.ifPresent(all::add);
    all.addAll(themes);
    return List.copyOf(all);
  }
}
