package org.daicho.export;

import java.util.Optional;
import org.daicho.model.Figure;
import org.daicho.model.Sum;

/** A total as computed from the records, beside the one that the source prints. */
final class TotalJson {
  private TotalJson() {}

  /**
   * {@code complete} is false where figures are still open and the computed total is only the part
   * that is known. {@code difference} is the printed total less the computed one, where that is not
   * zero.
   */
  static void members(Json json, Optional<Figure> printed, Sum computed) {
    printed.ifPresent(p -> json.put("printed", p));
    json.put("computed", computed.figure());
    json.put("complete", computed.complete());
    printed
        .filter(p -> p.isKnown() && computed.figure().isKnown() && p.value() != computed.value())
        .ifPresent(p -> json.put("difference", Math.subtractExact(p.value(), computed.value())));
  }
}
