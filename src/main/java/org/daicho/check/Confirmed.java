package org.daicho.check;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.content.Locator;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Severity;
import org.daicho.model.Catalogue;
import org.daicho.model.Confirmation;
import org.daicho.model.Entry;
import org.daicho.model.EntryKey;
import org.daicho.model.Site;

/** What editors have confirmed to be so in the source, and which of that was found to be so. */
final class Confirmed {
  private record Place(EntryKey key, int index) {}

  private final Catalogue catalogue;
  private final Locator locator;
  private final Set<Place> used = ConcurrentHashMap.newKeySet();

  Confirmed(Catalogue catalogue, Locator locator) {
    this.catalogue = catalogue;
    this.locator = locator;
  }

  /**
   * Whether a finding is confirmed.
   *
   * @param path of the value, as {@link Locator#locate} takes it
   */
  boolean holds(Entry entry, String code, String path) {
    List<Confirmation> confirmations = catalogue.confirmed(entry.key());
    boolean holds = false;
    for (int i = 0; i < confirmations.size(); i++) {
      if (confirmations.get(i).isOf(code, locator.written(entry.key(), path))) {
        used.add(new Place(entry.key(), i));
        holds = true;
      }
    }
    return holds;
  }

  /** Reports what was confirmed and is not so, or no longer. */
  void reportNeedless(Diagnostics diagnostics) {
    if (diagnostics.hasErrors()) {
      return; // Figures that are wrong otherwise are not compared.
    }
    catalogue.all().map(Entry::key).forEach(key -> reportNeedless(key, diagnostics));
  }

  private void reportNeedless(EntryKey key, Diagnostics diagnostics) {
    List<Confirmation> confirmations = catalogue.confirmed(key);
    for (int i = 0; i < confirmations.size(); i++) {
      Confirmation confirmation = confirmations.get(i);
      boolean runs = catalogue.site().strictness(confirmation.check()) != Site.Strictness.OFF;
      if (runs && !used.contains(new Place(key, i))) {
        diagnostics.add(
            new Diagnostic(
                Severity.WARNING,
                "needless-confirmation",
                locator.locate(key, "confirmed[" + i + "].check"),
                "`"
                    + confirmation.check()
                    + "` finds nothing wrong"
                    + (confirmation.figure().isEmpty()
                        ? " in this record"
                        : " with a figure `" + confirmation.figure() + "`"),
                "delete the confirmation, or compare `figure` with what the record has"));
      }
    }
  }
}
