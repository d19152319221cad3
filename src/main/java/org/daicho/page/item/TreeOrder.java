package org.daicho.page.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daicho.model.Organisation;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.page.summary.Groups;

/**
 * The order of organisations below one parent: by kind as the vocabulary lists kinds, then
 * officially.
 */
public final class TreeOrder {
  private TreeOrder() {}

  public static Comparator<Organisation> of(Catalogue catalogue) {
    List<Id> kinds =
        catalogue
            .vocabulary(Vocabulary.ORGANISATION_KIND)
            .map(v -> new ArrayList<>(v.terms().keySet()))
            .orElse(new ArrayList<>());
    return Comparator.comparing((Organisation o) -> kinds.indexOf(o.type()))
        .thenComparing(Groups.OFFICIAL);
  }
}
