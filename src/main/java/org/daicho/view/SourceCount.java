package org.daicho.view;

import org.daicho.model.Catalogue;
import org.daicho.model.Source;

/** How many records of what is done were made from a source: programmes, and items of plans. */
final class SourceCount {
  private SourceCount() {}

  static long of(Catalogue catalogue, Source source) {
    return catalogue.itemsFrom(source).size() + catalogue.programmesFrom(source).size();
  }
}
