package org.daicho.page.list;

import org.daicho.model.Source;
import org.daicho.model.catalogue.Catalogue;

/** How many records of what is done were made from a source: programmes, and items of plans. */
final class SourceCount {
  private SourceCount() {}

  static long of(Catalogue catalogue, Source source) {
    return catalogue.itemsFrom(source).size() + catalogue.programmesFrom(source).size();
  }
}
