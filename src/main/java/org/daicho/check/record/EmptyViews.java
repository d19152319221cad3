package org.daicho.check.record;

import java.util.List;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Plan;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/** Every kind of items that a plan wants to show is there, and every item of a plan is shown. */
public final class EmptyViews implements Rule {
  @Override
  public String code() {
    return "empty-view";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    if (findings.unread().anyRecord(Kind.ITEM)) {
      return;
    }
    findings.each(
        catalogue.plans(),
        plan -> {
          List<Id> kinds =
              catalogue.itemsOf(plan).stream().map(i -> i.root().type()).distinct().toList();
          for (int i = 0; i < plan.views().size(); i++) {
            List<Id> shown = plan.views().get(i).items();
            for (int j = 0; j < shown.size(); j++) {
              if (shown.get(j).isReadable() && !kinds.contains(shown.get(j))) {
                findings.report(
                    plan,
                    "view[" + i + "].items[" + j + "]",
                    "the plan has no items of the kind `" + shown.get(j) + "`",
                    "remove it here, or add the items");
              }
            }
          }
          notShown(plan, kinds, findings);
        });
  }

  private static void notShown(Plan plan, List<Id> kinds, Findings findings) {
    if (plan.views().isEmpty()) {
      return;
    }
    for (Id kind : kinds) {
      if (kind.isReadable()
          && plan.views().stream().noneMatch(view -> view.items().contains(kind))) {
        findings.report(
            plan,
            "view:",
            "no view shows the plan's items of the kind `" + kind + "`",
            "add the kind to the `items` of a view");
      }
    }
  }
}
