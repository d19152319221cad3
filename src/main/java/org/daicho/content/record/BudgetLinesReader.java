package org.daicho.content.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.model.Budget;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;

/** Reads the amounts of a budget: its columns, its lines, and what several lines share. */
final class BudgetLinesReader {
  private final Fields fields;
  private final Values.FigureParser money;
  private List<Id> columns = List.of();
  private List<Id> undeclared = List.of();

  BudgetLinesReader(Fields fields, Values.FigureParser money) {
    this.fields = fields;
    this.money = money;
  }

  /** To be read before the lines, whose fields they are. */
  List<Budget.Column> columns() {
    fields.require(Budget.COLUMNS.name(), "cost: {measure: cost, phase: requested}");
    List<Budget.Column> read = new ArrayList<>();
    fields
        .group(Budget.COLUMNS.name(), "the columns of a budget")
        .ifPresent(
            group ->
                group
                    .all()
                    .forEach(
                        (id, node) -> {
                          if (node instanceof Node.Mapping mapping) {
                            read.add(
                                column(id, new Fields("a column", mapping, fields.reporter())));
                          } else {
                            read.add(unreadable(id));
                            group.wrongType(
                                id.value(), node, "`{measure: cost, phase: requested}`");
                          }
                        }));
    columns = read.stream().map(Budget.Column::id).toList();
    return List.copyOf(read);
  }

  /** Stands where a column could not be read, so that its amounts are still known to be its. */
  private static Budget.Column unreadable(Id id) {
    return new Budget.Column(
        id,
        Id.UNREADABLE,
        Id.UNREADABLE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Figure.UNDECIDED));
  }

  private Budget.Column column(Id id, Fields column) {
    Optional<Figure> missing =
        column.has("missing") ? Optional.of(column.figure("missing", money)) : Optional.empty();
    column.requireWith("rate", "of", "cost");
    Budget.Column read =
        new Budget.Column(
            id,
            column.requiredId("measure", "cost"),
            column.requiredId("phase", "requested"),
            column.parsed("rate", ValueForm.RATE),
            column.id("of"),
            column.id("part-of"),
            missing);
    column.close();
    return read;
  }

  List<Budget.Line> lines() {
    fields.require(Budget.LINES.name(), "- programme: koto-sme-employment");
    undeclared = columnsAreKnown() ? UndeclaredColumns.report(fields, columns) : List.of();
    return lines(fields);
  }

  private List<Budget.Line> lines(Fields parent) {
    List<Budget.Line> lines = new ArrayList<>();
    for (Fields line : parent.groups(Budget.LINES.name(), "a line of a budget")) {
      Optional<Id> programme = line.id("programme");
      Text name = line.textUnless("programme", "name", "広報費");
      List<Budget.Line> children = lines(line);
      Map<Id, Figure> printed = line.figures("printed-subtotals", money);
      boolean elsewhere = line.yes("counted-elsewhere");
      Map<Id, Figure> amounts =
          columnsAreKnown() ? line.figures(columns, undeclared, money) : line.allFigures(money);
      line.close();
      lines.add(new Budget.Line(programme, name, amounts, children, printed, elsewhere));
    }
    return List.copyOf(lines);
  }

  /** Otherwise any name may be a column's, and that is reported already. */
  private boolean columnsAreKnown() {
    return !columns.isEmpty() && columns.stream().allMatch(Id::isReadable);
  }

  List<Budget.SharedAmount> shared() {
    List<Budget.SharedAmount> shared = new ArrayList<>();
    for (Fields group : fields.groups(Budget.SHARED.name(), "an amount that several lines share")) {
      group.require("programmes", "[koto-sme-employment, koto-sme-retention]");
      group.require("amount", "61,916");
      shared.add(
          new Budget.SharedAmount(
              group.requiredId("column", "grant"),
              group.ids("programmes"),
              group.figure("amount", money),
              group.text("note")));
      group.close();
    }
    return List.copyOf(shared);
  }
}
