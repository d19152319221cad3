package org.daicho.view;

import org.daicho.model.Catalogue;
import org.daicho.model.Plan;
import org.daicho.model.Provenance;
import org.daicho.model.Source;

/**
 * How many records of what is done were made from a source: programmes, directly or through their
 * plan or their sheet, and items of plans.
 */
final class SourceCount {
  private SourceCount() {}

  static long of(Catalogue catalogue, Source source) {
    long items =
        catalogue.items().stream()
            .flatMap(
                i -> i.source().or(() -> catalogue.plan(i.plan()).flatMap(Plan::source)).stream())
            .filter(p -> p.document().equals(source.id()))
            .count();
    return items + programmes(catalogue, source);
  }

  private static long programmes(Catalogue catalogue, Source source) {
    return catalogue.programmes().stream()
        .filter(
            p ->
                catalogue
                        .provenanceOf(p)
                        .map(Provenance::document)
                        .filter(source.id()::equals)
                        .isPresent()
                    || catalogue.sheetsOf(p).stream()
                        .flatMap(b -> b.source().stream())
                        .anyMatch(s -> s.document().equals(source.id())))
        .count();
  }
}
