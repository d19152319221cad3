package org.daicho.view;

import org.daicho.model.Catalogue;
import org.daicho.model.Provenance;
import org.daicho.model.Source;

/** How many programmes were made from a source: directly, through their plan, or their sheet. */
final class SourceCount {
  private SourceCount() {}

  static long of(Catalogue catalogue, Source source) {
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
