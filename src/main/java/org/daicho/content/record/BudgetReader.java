package org.daicho.content.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.content.value.TextReader;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;

/** Reads a budget's own fields; its amounts are read by {@link BudgetLinesReader}. */
final class BudgetReader implements EntryReader {

  @Override
  public Entry read(Id id, Fields fields, Text body) {
    fields.requireOneOf(List.of("plan", "programme", "name"), "workforce-2024-general");
    if (fields.has("programme") || fields.has("name")) {
      fields.requireOneOf(List.of("fiscal-year", "plan", "years"), "2023");
    }
    if (fields.has("fiscal-year") && fields.has("years")) {
      fields.error(
          "fiscal-year",
          "two-times",
          "a budget has `fiscal-year`, or `years`, and not both",
          "delete the one that is wrong");
    }
    fields.requireWith("fields", "form", "minato-budget-request");
    Optional<MoneyUnit> unit = unit(fields);
    Values.FigureParser money =
        unit.map(Values.FigureParser::money).orElse(Values.FigureParser.OF_NO_UNIT);
    BudgetYears years = BudgetYears.read(fields);
    List<Budget.Column> columns = new BudgetColumnsReader(fields, money).columns();
    BudgetLinesReader lines = new BudgetLinesReader(fields, years, columns, money);
    Budget budget =
        new Budget(
            id,
            fields.read(Budget.NAME),
            body,
            fields.read(Budget.PLAN),
            fields.read(Budget.PROGRAMME),
            fields.read(Budget.ORGANISATION),
            fields.read(Budget.FISCAL_YEAR),
            fields.read(Budget.NUMBER),
            fields.read(Budget.CONTACT),
            unit.orElse(MoneyUnit.SMALLEST),
            fields.read(Budget.CATEGORY),
            columns,
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            debtCommitments(fields, money),
            schedule(fields),
            futureCost(fields, money),
            fields.read(Budget.FORM),
            formFields(fields),
            fields.read(Budget.NOTES),
            fields.read(Budget.SOURCE),
            fields.ids(Budget.SUPERSEDES.name()),
            Budget.Series.NONE);
    fields.close();
    return lines.addTo(budget);
  }

  private static Optional<MoneyUnit> unit(Fields fields) {
    fields.require(Budget.UNIT.name(), MoneyUnit.USUAL.id());
    return fields.parsed(Budget.UNIT.name(), ValueForm.UNIT);
  }

  private static Budget.DebtCommitments debtCommitments(Fields fields, Values.FigureParser money) {
    String key = Budget.DEBT_COMMITMENTS.name();
    Optional<Node> node = fields.node(key);
    if (node.isEmpty()) {
      return Budget.DebtCommitments.NONE;
    }
    if (node.get() instanceof Node.Scalar s && s.text().equals(Figure.BLANK.state().word())) {
      return Budget.DebtCommitments.BLANK;
    }
    List<Budget.DebtCommitment> commitments = new ArrayList<>();
    for (Fields line : fields.groups(key, "a debt commitment")) {
      line.require("from", "2024");
      line.require("to", "2026");
      line.require("limit", "12,000");
      Optional<FiscalYear> from = line.parsed("from", ValueForm.FISCAL_YEAR);
      Optional<FiscalYear> to = line.parsed("to", ValueForm.FISCAL_YEAR);
      Figure limit = line.figure("limit", money);
      line.close();
      if (from.isPresent() && to.isPresent()) {
        commitments.add(new Budget.DebtCommitment(from.get(), to.get(), limit));
      }
    }
    return new Budget.DebtCommitments(false, List.copyOf(commitments));
  }

  private static List<Budget.Event> schedule(Fields fields) {
    List<Budget.Event> events = new ArrayList<>();
    for (Fields event : fields.groups(Budget.SCHEDULE.name(), "a step of the schedule")) {
      Optional<YearMonth> when = month(event, "when");
      Optional<YearMonth> from = month(event, "from");
      Optional<YearMonth> to = month(event, "to");
      if (event.has("when") && (event.has("from") || event.has("to"))) {
        event.error(
            "when",
            "two-times",
            "a step has `when`, or `from` and `to`, and not both",
            "write `when` for what happens within one month");
      }
      event.requireOneOf(List.of("when", "from"), "2023-04");
      Text what = event.requiredText("what", "認定証交付式");
      event.close();
      when.or(() -> from)
          .ifPresent(start -> events.add(new Budget.Event(start, to.orElse(start), what)));
    }
    return List.copyOf(events);
  }

  private static Optional<YearMonth> month(Fields fields, String key) {
    return fields.parsed(key, ValueForm.MONTH);
  }

  private static Optional<Budget.FutureCost> futureCost(Fields fields, Values.FigureParser money) {
    return fields
        .group(Budget.FUTURE_COST.name(), "a future cost")
        .map(
            group -> {
              Optional<Figure> perYear =
                  group.has("amount")
                      ? Optional.of(group.figure("amount", money))
                      : Optional.empty();
              Budget.FutureCost cost = new Budget.FutureCost(perYear, group.text("note"));
              group.close();
              return cost;
            });
  }

  /** Free fields: words per language, or {@code blank} for what the source leaves blank. */
  private static Map<Id, Text> formFields(Fields fields) {
    Map<Id, Text> texts = new LinkedHashMap<>();
    fields
        .group(Budget.FORM_FIELDS.name(), "the fields of a form")
        .ifPresent(
            group ->
                group
                    .all()
                    .forEach(
                        (id, node) -> {
                          boolean blank =
                              node instanceof Node.Scalar s
                                  && s.text().equals(Figure.BLANK.state().word());
                          texts.put(
                              id,
                              blank
                                  ? Text.EMPTY
                                  : TextReader.read(id.value(), node, fields.reporter()));
                        }));
    return texts;
  }
}
