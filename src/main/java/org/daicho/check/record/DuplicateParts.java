package org.daicho.check.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Item;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/** The parts of an item have ids of their own, since each is an address. */
public final class DuplicateParts implements Rule {
  @Override
  public String code() {
    return "duplicate-part";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.items(),
        item -> {
          check(item, "", item.root().parts(), new HashMap<>(), findings);
        });
  }

  private static void check(
      Item item, String prefix, List<Item.Part> parts, Map<Id, String> seen, Findings findings) {
    for (int i = 0; i < parts.size(); i++) {
      String path = prefix + "parts[" + i + "]";
      Id id = parts.get(i).id();
      String first = seen.putIfAbsent(id, path);
      if (id.isReadable() && first != null) {
        findings.report(
            item,
            path + ".id",
            "the id `" + id + "` is used twice in this item",
            "it is first used at " + first + ": give each part an id of its own");
      }
      check(item, path + ".", parts.get(i).parts(), seen, findings);
    }
  }
}
