package org.daicho.content.record;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Confirmation;
import org.daicho.yaml.Quote;

/** Reads {@code confirmed}, which records with figures have: misprints of the source. */
public final class ConfirmationReader {
  private ConfirmationReader() {}

  public static List<Confirmation> read(Fields fields) {
    List<Confirmation> read = new ArrayList<>();
    for (Fields group : fields.groups("confirmed", "a misprint of the source")) {
      group.require("check", "printed-total");
      String check = group.string("check");
      if (group.has("check") && !Confirmation.CHECKS.contains(check)) {
        group.error(
            "check",
            "unknown-confirmation",
            "`" + Quote.brief(check) + "` is not a check that can be confirmed",
            Nearest.proposal(check, Confirmation.CHECKS)
                .orElse("those are " + String.join(", ", new TreeSet<>(Confirmation.CHECKS))));
      }
      read.add(
          new Confirmation(
              check, group.string("figure"), group.requiredText("note", "出典の合計は内訳と一致しない。")));
      group.close();
    }
    return List.copyOf(read);
  }
}
