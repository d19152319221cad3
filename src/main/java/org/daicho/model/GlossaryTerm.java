package org.daicho.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;

/**
 * A term of the documents, explained. Where it first stands on a page, it leads to here.
 *
 * @param reading the name in hiragana, by which the Japanese list is ordered
 * @param also other written forms, by language
 * @param definition what it means, in plain words
 * @param see other records to go on with
 * @param source of the definition, where one document gives it
 */
public record GlossaryTerm(
    Id id,
    Text name,
    Text body,
    String reading,
    SortedMap<Lang, List<String>> also,
    Text definition,
    List<EntryKey> see,
    Optional<Provenance> source)
    implements Entry {

  public GlossaryTerm {
    also = Collections.unmodifiableSortedMap(new TreeMap<>(also));
  }

  public GlossaryTerm(
      Id id,
      Text name,
      Text body,
      String reading,
      Map<Lang, List<String>> also,
      Text definition,
      List<EntryKey> see,
      Optional<Provenance> source) {
    this(id, name, body, reading, new TreeMap<>(also), definition, see, source);
  }

  @Override
  public Kind kind() {
    return Kind.GLOSSARY;
  }

  /** Every way in which a language writes it: the name, then the others. */
  public List<String> forms(Lang lang) {
    List<String> forms = new ArrayList<>();
    name.get(lang).ifPresent(forms::add);
    forms.addAll(also.getOrDefault(lang, List.of()));
    return forms;
  }
}
