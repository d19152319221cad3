package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Budget;
import org.daicho.model.Form;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Text;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.view.Block;

/** A budget as it was filed: a sheet of numbered fields. */
final class BudgetForm {
  private final Scope scope;
  private final Budget budget;
  private final BudgetAmounts amounts;
  private final Form form;

  BudgetForm(Scope scope, Budget budget, BudgetAmounts amounts, Form form) {
    this.scope = scope;
    this.budget = budget;
    this.amounts = amounts;
    this.form = form;
  }

  /** Adds the sheet, field by field. */
  void add(Draft draft) {
    List<Block.Field> fields = new ArrayList<>();
    for (Form.Field field : form.fields()) {
      fields.add(new Block.Field(field.number(), scope.string(field.label()), field(field, draft)));
    }
    draft.section("sheet", scope.string(form.name()), "", true, List.of(new Block.Fields(fields)));
  }

  private List<Block> field(Form.Field field, Draft draft) {
    return switch (field.shows()) {
      case NAME -> List.of(Block.Prose.of(scope.words(scope.catalogue().nameOf(budget))));
      case CATEGORY ->
          budget.category().stream()
              .<Block>map(
                  c -> new Block.Note(scope.string(scope.termName(Vocabulary.REQUEST_CATEGORY, c))))
              .toList();
      case AMOUNTS -> {
        List<Block> blocks = new ArrayList<>();
        blocks.add(amounts.lines(draft, scope.string(field.label())));
        amounts.funding(draft).ifPresent(blocks::add);
        amounts.debtCommitments().ifPresent(blocks::add);
        yield blocks;
      }
      case SCHEDULE ->
          budget.schedule().isEmpty()
              ? List.of()
              : List.of(new BudgetSchedule(scope, budget).block(draft));
      case FUTURE_COST -> futureCost();
      case TEXT -> {
        Text text = budget.fields().getOrDefault(field.id(), Text.EMPTY);
        yield text.isEmpty() ? List.of() : List.of(new Block.Prose(scope.words(text)));
      }
    };
  }

  private List<Block> futureCost() {
    List<Block> blocks = new ArrayList<>();
    budget
        .futureCost()
        .ifPresent(
            cost -> {
              cost.perYear()
                  .ifPresent(
                      f ->
                          blocks.add(
                              new Block.Note(
                                  scope.say(
                                      "views-per-year",
                                      scope.number(f, budget.unit().yen()),
                                      scope.name(budget.unit())))));
              if (!cost.note().isEmpty()) {
                blocks.add(new Block.Prose(scope.words(cost.note())));
              }
            });
    return blocks;
  }
}
