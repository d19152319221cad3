package org.daicho.check.text;

import java.util.EnumSet;
import java.util.Set;
import org.daicho.model.value.Kind;

/** Which records have pages that show the long text next to them. */
final class BodyPages {
  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.PROGRAMME, Kind.PLAN, Kind.ITEM, Kind.ORGANISATION, Kind.SOURCE, Kind.MAP);

  private BodyPages() {}

  static boolean show(Kind kind) {
    return KINDS.contains(kind);
  }
}
