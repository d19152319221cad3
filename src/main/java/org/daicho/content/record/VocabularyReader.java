package org.daicho.content.record;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.daicho.model.Entry;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Plural;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;

final class VocabularyReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    Text name = fields.requiredText(Vocabulary.NAME, "事業分類");
    Map<Id, Vocabulary.Term> terms = new LinkedHashMap<>();
    fields.require(Vocabulary.TERMS.name(), "labour-supply: {name: …}");
    fields
        .group(Vocabulary.TERMS.name(), "the terms of a vocabulary")
        .ifPresent(
            group ->
                group
                    .all()
                    .forEach(
                        (termId, node) -> {
                          if (node instanceof Node.Mapping mapping) {
                            Fields term = new Fields("a term", mapping, fields.reporter());
                            if (term.isDamaged()) {
                              fields.unread(
                                  Vocabulary.TERMS.name()); // It may be two terms run together.
                            }
                            terms.put(termId, term(termId, term));
                          } else {
                            terms.put(termId, unreadable(termId));
                            group.wrongType(termId.value(), node, "a group with a `name`");
                          }
                        }));
    fields.close();
    return new Vocabulary(id, name, body, terms);
  }

  /** Stands where a term could not be read, so that whatever mentions it leads somewhere. */
  private static Vocabulary.Term unreadable(Id id) {
    return Vocabulary.Term.named(id, Text.EMPTY, Text.EMPTY);
  }

  private static Vocabulary.Term term(Id id, Fields term) {
    Vocabulary.Term read =
        new Vocabulary.Term(
            id,
            term.requiredText(Vocabulary.Term.NAME, "労働力確保事業"),
            term.read(Vocabulary.Term.SHORT),
            term.read(Vocabulary.Term.DESCRIPTION),
            term.read(Vocabulary.Term.UNIT),
            term.read(Vocabulary.Term.KIND),
            term.parsed(Vocabulary.Term.DECIMALS.name(), IndicatorsReader.DECIMALS).orElse(0),
            term.parsed(Vocabulary.Term.DIRECTION.name(), IndicatorsReader.DIRECTION),
            forms(term),
            term.read(Vocabulary.Term.RATE),
            term.read(Vocabulary.Term.WITHIN_PARENT));
    term.close();
    return read;
  }

  /** A unit's name next to a number, where it differs from the name. */
  private static Map<Lang, Map<Plural, String>> forms(Fields term) {
    Map<Lang, Map<Plural, String>> forms = new TreeMap<>();
    term.groupsPerLanguage(Vocabulary.Term.FORMS.name(), "the forms of a unit next to a number")
        .forEach((lang, group) -> forms.put(lang, forms(lang, group)));
    return forms;
  }

  private static Map<Plural, String> forms(Lang lang, Fields group) {
    Map<Plural, String> forms = new EnumMap<>(Plural.class);
    for (Plural form : Plural.of(lang)) {
      if (form != Plural.OTHER && group.has(form.word())) {
        forms.put(form, group.string(form.word()));
      }
    }
    group.close();
    return forms;
  }
}
