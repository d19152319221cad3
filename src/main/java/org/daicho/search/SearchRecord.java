package org.daicho.search;

import java.util.List;
import java.util.Map;
import org.daicho.model.Figure;
import org.daicho.model.Text;

/**
 * What search knows of one record, for readers of one language. A new kind of record is found as
 * soon as it makes one of these.
 *
 * @param path of its page, from the site's root, perhaps with a fragment
 * @param labels what a result shows beside the name, by facet: {@code kind}, {@code organisation},
 *     {@code theme}, {@code class}, {@code year}; what the record has none of is left out
 * @param reading of the Japanese name, in kana; empty where the record has none
 * @param context names of what it belongs to: organisation, plan, class
 * @param figures numbers as printed, with their units
 * @param amount in yen, by which results are sorted and banded; blank where there is none
 * @param amountLabel the same as printed; may be empty
 */
public record SearchRecord(
    String path,
    Map<String, String> labels,
    Text name,
    String reading,
    List<String> context,
    Text summary,
    List<String> body,
    List<String> figures,
    Figure amount,
    String amountLabel) {}
