package org.daicho.content.record;

import org.daicho.model.Entry;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/** Turns the fields of one record into an entry. One implementation for each kind of record. */
public interface EntryReader {
  Entry read(Id id, Fields fields, Text body);

  static EntryReader of(Kind kind) {
    return switch (kind) {
      case PROGRAMME -> new ProgrammeReader();
      case PLAN -> new PlanReader();
      case ITEM -> new ItemReader();
      case BUDGET -> new BudgetReader();
      case ORGANISATION -> new OrganisationReader();
      case SOURCE -> new SourceReader();
      case FORM -> new FormReader();
      case VOCABULARY -> new VocabularyReader();
      case MAP -> new TileMapReader();
      case GLOSSARY -> new GlossaryReader();
    };
  }

  /** The kind as messages say it, with its article. */
  static String what(Kind kind) {
    return ("aeiou".indexOf(kind.word().charAt(0)) >= 0 ? "an " : "a ") + kind.word();
  }
}
