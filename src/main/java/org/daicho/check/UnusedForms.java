package org.daicho.check;

import org.daicho.model.Catalogue;
import org.daicho.model.Kind;

/** Every form is that of some budget. */
final class UnusedForms implements Rule {
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
