package org.daicho.check.amount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daicho.check.rule.Membership;
import org.daicho.check.rule.PlacedLine;
import org.daicho.model.Budget;
import org.daicho.model.value.Id;

/** A programme has one line in a budget; where it is listed again, the record says so. */
final class DuplicateLines implements AmountRule {
  @Override
  public String code() {
    return "duplicate-line";
  }

  @Override
  public List<AmountFault> faults(Budget budget, Membership membership) {
    List<AmountFault> faults = new ArrayList<>();
    Set<Id> seen = new HashSet<>();
    for (PlacedLine placed : PlacedLine.ends(budget)) {
      if (placed.line().countedElsewhere()) {
        continue;
      }
      placed
          .line()
          .programme()
          .filter(Id::isReadable)
          .filter(programme -> !seen.add(programme))
          .ifPresent(
              programme ->
                  faults.add(
                      new AmountFault(
                          placed.path() + ".programme",
                          SoundColumns.all(budget),
                          "the programme `" + programme + "` has a line above already",
                          "keep one of the two; where the source lists it again without counting"
                              + " it, add `counted-elsewhere: yes`")));
    }
    return faults;
  }
}
