package org.daicho.export.format;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/** The vocabularies' words and order. */
public record Terms(Catalogue catalogue) {

  /** A term's name; empty where the vocabulary does not have it. */
  public Text name(Id vocabulary, Id term) {
    return catalogue.term(vocabulary, term).map(Vocabulary.Term::name).orElse(Text.EMPTY);
  }

  /** The terms as the vocabulary lists them; those that it does not have come last, by id. */
  public Set<Id> inOrder(Id vocabulary, Collection<Id> terms) {
    Set<Id> order = new LinkedHashSet<>();
    catalogue.vocabulary(vocabulary).ifPresent(v -> order.addAll(v.terms().keySet()));
    order.retainAll(Set.copyOf(terms));
    order.addAll(new TreeSet<>(terms));
    return order;
  }

  /** A column's label made of parts, in the languages that all parts have. */
  public static Text label(Text first, Text... others) {
    Text label = first;
    for (Text other : others) {
      Text soFar = label;
      label =
          new Text(
              soFar.values().keySet().stream()
                  .filter(other::has)
                  .collect(
                      Collectors.toMap(
                          lang -> lang, lang -> soFar.in(lang).value() + other.in(lang).value())));
    }
    return label;
  }
}
