package org.daicho.content.record;

import java.util.Map;
import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.Provenance;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/** Turns the fields of one record into an entry. One implementation for each kind of record. */
public interface EntryReader {
  Entry read(Id id, Fields fields, Text body);

  Map<Kind, EntryReader> OF =
      Map.of(
          Kind.PROGRAMME, new ProgrammeReader(),
          Kind.PLAN, new PlanReader(),
          Kind.ITEM, new ItemReader(),
          Kind.BUDGET, new BudgetReader(),
          Kind.ORGANISATION, new OrganisationReader(),
          Kind.SOURCE, new SourceReader(),
          Kind.FORM, new FormReader(),
          Kind.VOCABULARY, new VocabularyReader(),
          Kind.MAP, new TileMapReader(),
          Kind.GLOSSARY, new GlossaryReader());

  /** The kind as messages say it, with its article. */
  static String what(Kind kind) {
    return ("aeiou".indexOf(kind.word().charAt(0)) >= 0 ? "an " : "a ") + kind.word();
  }

  /** The field {@code source}: which document, and where in it. */
  static Optional<Provenance> source(Fields fields) {
    Optional<Fields> group = fields.group("source", "the source of a record");
    if (group.isEmpty()) {
      return Optional.empty();
    }
    Fields source = group.get();
    Provenance provenance =
        new Provenance(source.requiredId("document", "workforce-2024"), source.text("at"));
    source.close();
    return Optional.of(provenance);
  }
}
