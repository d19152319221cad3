package org.daicho.check.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.content.folder.Locator;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Severity;
import org.daicho.model.Confirmation;
import org.daicho.model.Entry;
import org.daicho.model.Site;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;

/** What editors have confirmed to be so in the source, and which of that was found to be so. */
public final class Confirmed {
  private record Place(EntryKey key, int index) {}

  private final Catalogue catalogue;
  private final Locator locator;

  /** The place that each was found needed for. */
  private final Map<Place, String> used = new ConcurrentHashMap<>();

  public Confirmed(Catalogue catalogue, Locator locator) {
    this.catalogue = catalogue;
    this.locator = locator;
  }

  /**
   * Whether a finding is confirmed. A confirmation that names a figure is of one place with it, so
   * that the same figure elsewhere, which nobody looked at, is reported.
   *
   * @param path of the value, as {@link Locator#locate} takes it
   */
  boolean holds(Entry entry, String code, String path) {
    List<Confirmation> confirmations = catalogue.confirmed(entry.key());
    for (int i = 0; i < confirmations.size(); i++) {
      Confirmation confirmation = confirmations.get(i);
      if (confirmation.isOf(code, locator.written(entry.key(), path))) {
        String of = used.putIfAbsent(new Place(entry.key(), i), path);
        if (of == null || of.equals(path) || confirmation.figure().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reports what was confirmed and is not so, or no longer. */
  public void reportNeedless(Diagnostics diagnostics) {
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
      if (runs && !used.containsKey(new Place(key, i))) {
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
