package org.daicho.check.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Budget;
import org.daicho.model.Form;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/** A budget fills every free field of its form, or says that the source leaves it blank. */
public final class MissingFormFields implements Rule {
  @Override
  public String code() {
    return "missing-form-field";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.budgets(),
        budget -> {
          if (!findings.isUnread(budget, "fields")
              && budget.fields().keySet().stream().allMatch(Id::isReadable)) {
            budget
                .form()
                .flatMap(catalogue::form)
                .filter(form -> UnknownFormFields.isReadable(form, findings))
                .ifPresent(form -> check(budget, form, findings));
          }
        });
  }

  private static void check(Budget budget, Form form, Findings findings) {
    List<String> missing = new ArrayList<>(UnknownFormFields.free(form));
    missing.removeIf(field -> budget.fields().containsKey(Id.of(field)));
    for (Id unknown : UnknownFormFields.unknown(budget, form)) {
      // It is reported by itself, and is most likely one of those that are missing.
      Optional<String> near = Nearest.to(unknown.value(), missing);
      near.ifPresentOrElse(missing::remove, missing::clear);
    }
    if (!missing.isEmpty()) {
      findings.report(
          budget,
          "fields:",
          "the form `"
              + form.id()
              + "` has "
              + missing.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "))
              + ", of which the record says nothing",
          "fill it, or write `" + missing.get(0) + ": blank` where the source leaves it blank");
    }
  }
}
