package org.daicho.check.record;

import java.util.List;
import java.util.Optional;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Budget;
import org.daicho.model.Form;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/** A budget fills only free fields that its form has. */
public final class UnknownFormFields implements Rule {
  @Override
  public String code() {
    return "unknown-key";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.budgets(),
        budget -> {
          budget
              .form()
              .flatMap(catalogue::form)
              .filter(form -> isReadable(form, findings))
              .ifPresent(form -> check(budget, form, findings));
        });
  }

  /** Whether it is known what each field of a form shows. */
  static boolean isReadable(Form form, Findings findings) {
    return !findings.isUnread(form, "fields") && !findings.isUnread(form, "shows");
  }

  private static void check(Budget budget, Form form, Findings findings) {
    for (Id id : unknown(budget, form)) {
      Optional<Form.NumberedField> shown =
          form.fields().stream().filter(f -> f.id().equals(id)).findAny();
      List<String> free = free(form);
      findings.report(
          budget,
          "fields." + id + ":",
          "`"
              + id
              + "` is not a "
              + (shown.isPresent() ? "free " : "")
              + "field of the form `"
              + form.id()
              + "`",
          shown.isPresent()
              ? "the form shows there what the record says elsewhere: delete the field"
              : Nearest.proposal(id.value(), free)
                  .orElse("its free fields are " + String.join(", ", free)));
    }
  }

  /** What a budget fills that is no free field of its form. */
  static List<Id> unknown(Budget budget, Form form) {
    List<String> free = free(form);
    boolean readable = form.fields().stream().allMatch(field -> field.id().isReadable());
    return budget.fields().keySet().stream()
        .filter(id -> readable && id.isReadable() && !free.contains(id.value()))
        .toList();
  }

  /** The ids of a form's free fields, in the order of the sheet. */
  static List<String> free(Form form) {
    return form.fields().stream()
        .filter(field -> field.shows() == Form.Shows.TEXT && field.id().isReadable())
        .map(field -> field.id().value())
        .toList();
  }
}
