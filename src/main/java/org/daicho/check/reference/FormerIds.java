package org.daicho.check.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Entry;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;

/** A former id is that of one record, and of none that there is now. */
public final class FormerIds implements Rule {
  @Override
  public String code() {
    return "former-id";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    Map<EntryKey, Entry> first = new HashMap<>();
    findings.each(
        Stream.<Entry>concat(catalogue.organisations().stream(), catalogue.programmes().stream())
            .toList(),
        entry -> {
          List<Id> former = entry.lineage().formerIds();
          for (int i = 0; i < former.size(); i++) {
            EntryKey key = new EntryKey(entry.kind(), former.get(i));
            Entry other = first.putIfAbsent(key, entry);
            String taken =
                catalogue.entry(key).isPresent()
                    ? key.equals(entry.key()) ? "is its id now" : "is the id of another record"
                    : other != null ? "was the id of `" + other.id() + "`, too" : "";
            if (!taken.isEmpty()) {
              findings.report(
                  entry,
                  "former-ids[" + i + "]",
                  "`" + former.get(i) + "` " + taken,
                  "one address leads to one record: delete it here, or there");
            }
          }
        });
  }
}
