package org.daicho.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daicho.content.Digests;

/**
 * A short name for some texts in their order: equal ones have equal names, and different ones
 * practically never.
 */
final class Fingerprint {
  private Fingerprint() {}

  /** Each text is preceded by its length, so that no two can run into one another. */
  static String of(List<String> texts) {
    StringBuilder all = new StringBuilder(64 * texts.size());
    for (String text : texts) {
      all.append(text.length()).append(' ').append(text);
    }
    return Digests.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
