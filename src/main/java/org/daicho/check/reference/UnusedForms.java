package org.daicho.check.reference;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;

/** Every form is that of some budget. */
public final class UnusedForms implements Rule {
  @Override
  public String code() {
    return "unused-form";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    if (catalogue.entries(Kind.FORM).isEmpty()
        || catalogue.budgets().stream().anyMatch(budget -> findings.isUnread(budget, "form"))) {
      return;
    }
    Mentions mentions = new Mentions(catalogue, findings);
    findings.each(
        catalogue.entries(Kind.FORM),
        form -> {
          if (!mentions.mayBeOf(form)) {
            findings.reportFile(
                form, "no budget is filed on this form", "delete the file, or name it in a budget");
          }
        });
  }
}
