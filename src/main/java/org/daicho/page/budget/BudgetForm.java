package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Budget;
import org.daicho.model.Form;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Text;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.block.Block;
import org.daicho.view.block.FieldsBlock;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.block.ProseBlock;

/** A budget as it was filed: a sheet of numbered fields. */
final class BudgetForm {
  private final PageContext context;
  private final Budget budget;
  private final BudgetAmounts amounts;
  private final Form form;

  BudgetForm(PageContext context, Budget budget, BudgetAmounts amounts, Form form) {
    this.context = context;
    this.budget = budget;
    this.amounts = amounts;
    this.form = form;
  }

  /** Adds the sheet, field by field. */
  void add(PageBuilder builder) {
    List<FieldsBlock.Field> fields = new ArrayList<>();
    for (Form.NumberedField field : form.fields()) {
      fields.add(
          new FieldsBlock.Field(
              field.number(), context.string(field.label()), field(field, builder)));
    }
    builder.wide("sheet", context.string(form.name()), new FieldsBlock(fields));
  }

  private List<Block> field(Form.NumberedField field, PageBuilder builder) {
    return switch (field.shows()) {
      case NAME -> List.of(ProseBlock.of(context.words(context.catalogue().nameOf(budget))));
      case CATEGORY ->
          budget.category().stream()
              .<Block>map(
                  c ->
                      new NoteBlock(
                          context.string(context.termName(Vocabulary.REQUEST_CATEGORY, c))))
              .toList();
      case AMOUNTS -> amounts.blocks(builder, context.string(field.label()));
      case SCHEDULE ->
          budget.schedule().isEmpty()
              ? List.of()
              : List.of(new BudgetSchedule(context, budget).block(builder));
      case FUTURE_COST -> futureCost();
      case TEXT -> {
        Text text = budget.fields().getOrDefault(field.id(), Text.EMPTY);
        yield text.isEmpty() ? List.of() : List.of(new ProseBlock(context.words(text)));
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
                              new NoteBlock(
                                  context.say(
                                      "views-per-year",
                                      context.number(f, budget.unit().scale()),
                                      context.name(budget.unit())))));
              if (!cost.note().isEmpty()) {
                blocks.add(new ProseBlock(context.words(cost.note())));
              }
            });
    return blocks;
  }
}
