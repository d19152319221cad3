package org.daicho.search.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Text;

/**
 * What search knows of one record, for readers of one language. A new kind of record is found as
 * soon as it makes one of these.
 *
 * @param path of its page, from the site's root, perhaps with a fragment
 * @param facets what results are narrowed by: {@code kind}, {@code organisation}, {@code theme},
 *     {@code class}, {@code year}, {@code amount}; what the record has none of is left out. A
 *     result shows some of them next to the name
 * @param reading of the Japanese name, in kana; empty where the record has none
 * @param context names of what it belongs to: organisation, plan, class
 * @param figures numbers as printed, with their units
 * @param amount by which results are sorted and banded; blank where there is none
 * @param amountLabel the same as printed, with what it is of; or why there is none; may be empty
 */
public record SearchRecord(
    String path,
    Map<String, List<Term>> facets,
    Text name,
    String reading,
    List<String> context,
    Text summary,
    List<String> body,
    List<String> figures,
    Figure amount,
    String amountLabel) {

  /** What the record says in a facet, for people; empty where it says nothing. */
  public String label(String facet) {
    return facets.getOrDefault(facet, List.of()).stream()
        .map(Term::label)
        .collect(Collectors.joining("・"));
  }
}
