package org.daicho.content.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.model.Budget;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/**
 * Reads the amounts of a budget: its lines, what several lines share, what the source prints as
 * totals, and where the money comes from. A year has the columns, lines and amounts of which it has
 * any figure.
 */
final class BudgetLinesReader {
  private final Fields fields;
  private final BudgetYears years;
  private final List<Budget.Column> columns;
  private final List<Id> undeclared;
  private final Function<String, Values.FigureParser> parsers;
  private final List<WrittenLine> lines;
  private final List<Shared> shared;
  private final List<Map<Id, Figure>> printedTotals;
  private final List<Funding> funding;

  /** A line as written, with its figures by year. */
  private record WrittenLine(
      Budget.Line line,
      List<WrittenLine> within,
      List<Map<Id, Figure>> amounts,
      List<Map<Id, Figure>> printedSubtotals) {

    /**
     * Whether a year has it.
     *
     * @param sharing the programmes that share an amount of that year
     */
    boolean isIn(int year, Set<Id> sharing) {
      return !amounts.get(year).isEmpty()
          || !printedSubtotals.get(year).isEmpty()
          || line.programme().filter(sharing::contains).isPresent()
          || within.stream().anyMatch(w -> w.isIn(year, sharing));
    }
  }

  private record Shared(Budget.SharedAmount amount, List<Optional<Figure>> figures) {}

  private record FundingLine(Budget.FundingLine line, List<Optional<Figure>> figures) {}

  private record Funding(Id column, List<FundingLine> lines) {}

  BudgetLinesReader(
      Fields fields, BudgetYears years, List<Budget.Column> columns, Values.FigureParser money) {
    this.fields = fields;
    this.years = years;
    this.columns = columns;
    this.parsers =
        name ->
            columns.stream()
                .filter(c -> c.count().isPresent() && c.id().value().equals(name))
                .findFirst()
                .map(c -> BudgetColumnsReader.parser(c.count(), money))
                .orElse(money);
    fields.require(Budget.LINES.name(), "- programme: koto-sme-employment");
    this.undeclared =
        columnsAreKnown() ? BudgetColumnsReader.UndeclaredColumns.report(fields, ids()) : List.of();
    this.lines = lines(fields);
    this.shared = shared();
    this.printedTotals = fields.figures(Budget.PRINTED_TOTALS.name(), years, parsers);
    this.funding = funding();
  }

  private List<Id> ids() {
    return columns.stream().map(Budget.Column::id).toList();
  }

  /** Otherwise any name may be a column's, and that is reported already. */
  private boolean columnsAreKnown() {
    return !columns.isEmpty() && columns.stream().allMatch(c -> c.id().isReadable());
  }

  private List<WrittenLine> lines(Fields parent) {
    List<WrittenLine> read = new ArrayList<>();
    for (Fields line : parent.groups(Budget.LINES.name(), "a line of a budget")) {
      Optional<Id> programme = line.id("programme");
      Optional<Id> account = line.id("account");
      // Under what it is an account of, an account is a name.
      Text name =
          account.isPresent() && parent != fields
              ? line.text("name")
              : line.textUnless("programme", "name", "広報費");
      List<WrittenLine> within = lines(line);
      List<Map<Id, Figure>> printed = line.figures("printed-subtotals", years, parsers);
      boolean elsewhere = line.yes("counted-elsewhere");
      List<Budget.FigureNote> notes = notes(line);
      List<Map<Id, Figure>> amounts =
          columnsAreKnown()
              ? line.figures(ids(), undeclared, years, parsers)
              : line.allFigures(years, parsers);
      line.close();
      read.add(
          new WrittenLine(
              new Budget.Line(
                  programme,
                  name,
                  Map.of(),
                  List.of(),
                  Map.of(),
                  elsewhere,
                  account,
                  notes,
                  read.size()),
              within,
              amounts,
              printed));
    }
    return read;
  }

  private List<Budget.FigureNote> notes(Fields line) {
    List<Budget.FigureNote> notes = new ArrayList<>();
    for (Fields note : line.groups("notes", "a note at a figure")) {
      if (years.areSeveral()) {
        note.require("year", String.valueOf(years.declared().get(0).year()));
      }
      Optional<FiscalYear> year = note.parsed("year", ValueForm.FISCAL_YEAR);
      notes.add(
          new Budget.FigureNote(
              note.requiredId("column", "executed"),
              years.areSeveral() ? year : Optional.empty(),
              note.requiredText("note", "繰越を含む")));
      note.close();
    }
    return List.copyOf(notes);
  }

  private List<Shared> shared() {
    List<Shared> read = new ArrayList<>();
    for (Fields group : fields.groups(Budget.SHARED.name(), "an amount that several lines share")) {
      group.require("programmes", "[koto-sme-employment, koto-sme-retention]");
      group.require("amount", "61,916");
      Id column = group.requiredId("column", "grant");
      read.add(
          new Shared(
              new Budget.SharedAmount(
                  column,
                  group.ids("programmes"),
                  Figure.NOT_RECORDED,
                  group.text("note"),
                  group.id("account")),
              years.figures(group, "amount", parsers.apply(column.value()))));
      group.close();
    }
    return read;
  }

  private List<Funding> funding() {
    String key = Budget.FUNDING.name();
    List<Funding> read = new ArrayList<>();
    for (Fields group : fields.oneOrMore(key, "the funding of a budget")) {
      Id column = group.requiredId("column", "requested");
      List<FundingLine> sources = new ArrayList<>();
      group.require("sources", "- source: general");
      for (Fields line : group.groups("sources", "a source of funds")) {
        line.require("amount", "5,272");
        sources.add(
            new FundingLine(
                new Budget.FundingLine(
                    line.requiredId("source", "general"), line.text("name"), Figure.NOT_RECORDED),
                years.figures(line, "amount", parsers.apply(column.value()))));
        line.close();
      }
      group.close();
      read.add(new Funding(column, sources));
    }
    return read;
  }

  /**
   * A budget with the amounts.
   *
   * @param budget without any
   */
  Budget addTo(Budget budget) {
    if (!years.areSeveral()) {
      return of(budget, 0);
    }
    Budget whole =
        budget.slice(
            Optional.empty(),
            Optional.empty(),
            columns,
            lines.stream().map(BudgetLinesReader::withoutFigures).toList(),
            shared.stream().map(Shared::amount).toList(),
            Map.of(),
            funding.stream()
                .map(
                    f ->
                        new Budget.Funding(
                            f.column, f.lines.stream().map(FundingLine::line).toList()))
                .toList());
    Budget ofYears = whole.ofYears(List.of());
    List<Budget> each = new ArrayList<>();
    for (int year = 0; year < years.count(); year++) {
      each.add(of(ofYears, year));
    }
    return whole.ofYears(each);
  }

  private Budget of(Budget budget, int year) {
    List<Budget.SharedAmount> amounts = new ArrayList<>();
    Set<Id> sharing = new HashSet<>();
    for (Shared each : shared) {
      Optional<Figure> figure = each.figures.get(year);
      if (figure.isPresent()) {
        Budget.SharedAmount of = each.amount;
        sharing.addAll(of.programmes());
        amounts.add(
            new Budget.SharedAmount(
                of.column(), of.programmes(), figure.get(), of.note(), of.account()));
      }
    }
    return budget.slice(
        years.areSeveral() ? years.get(year) : budget.fiscalYear(),
        Optional.empty(),
        years.areSeveral() ? columns(year) : columns,
        lines(lines, year, sharing),
        List.copyOf(amounts),
        printedTotals.get(year),
        funding(year));
  }

  private static Budget.Line withoutFigures(WrittenLine written) {
    return with(
        written.line,
        Map.of(),
        written.within.stream().map(BudgetLinesReader::withoutFigures).toList(),
        Map.of(),
        written.line.notes());
  }

  private static Budget.Line with(
      Budget.Line line,
      Map<Id, Figure> amounts,
      List<Budget.Line> within,
      Map<Id, Figure> printedSubtotals,
      List<Budget.FigureNote> notes) {
    return new Budget.Line(
        line.programme(),
        line.name(),
        amounts,
        within,
        printedSubtotals,
        line.countedElsewhere(),
        line.account(),
        notes,
        line.place());
  }

  /**
   * The lines of a year; one of which no year says anything is in all of them, and missed there.
   */
  private List<Budget.Line> lines(List<WrittenLine> written, int year, Set<Id> sharing) {
    List<Budget.Line> of = new ArrayList<>();
    for (WrittenLine line : written) {
      if (!years.areSeveral() || line.isIn(year, sharing) || isInNone(line)) {
        of.add(
            with(
                line.line,
                line.amounts.get(year),
                lines(line.within, year, sharing),
                line.printedSubtotals.get(year),
                line.line.notes().stream()
                    .filter(note -> note.year().equals(years.get(year)))
                    .toList()));
      }
    }
    return List.copyOf(of);
  }

  private boolean isInNone(WrittenLine line) {
    for (int year = 0; year < years.count(); year++) {
      if (line.isIn(year, Set.of())) {
        return false;
      }
    }
    return shared.stream()
        .noneMatch(s -> line.line.programme().filter(s.amount.programmes()::contains).isPresent());
  }

  /**
   * The columns that a year has figures in, that say what a missing one is, or are made of these.
   */
  private List<Budget.Column> columns(int year) {
    Set<Id> used = new LinkedHashSet<>(printedTotals.get(year).keySet());
    lines.forEach(line -> addColumns(line, year, used));
    for (Shared each : shared) {
      each.figures.get(year).ifPresent(figure -> used.add(each.amount.column()));
    }
    columns.stream().filter(c -> c.missing().isPresent()).forEach(c -> used.add(c.id()));
    // What is made of a column may be a part of the next.
    for (int i = 0; i < columns.size(); i++) {
      columns.stream()
          .filter(c -> c.identity().filter(is -> used.containsAll(is.columns())).isPresent())
          .forEach(c -> used.add(c.id()));
    }
    return columns.stream().filter(c -> used.contains(c.id())).toList();
  }

  private static void addColumns(WrittenLine line, int year, Set<Id> used) {
    used.addAll(line.amounts.get(year).keySet());
    used.addAll(line.printedSubtotals.get(year).keySet());
    line.within.forEach(within -> addColumns(within, year, used));
  }

  private List<Budget.Funding> funding(int year) {
    List<Budget.Funding> of = new ArrayList<>();
    for (Funding each : funding) {
      List<Budget.FundingLine> sources = new ArrayList<>();
      for (FundingLine line : each.lines) {
        line.figures
            .get(year)
            .ifPresent(
                figure ->
                    sources.add(
                        new Budget.FundingLine(line.line.source(), line.line.name(), figure)));
      }
      if (!sources.isEmpty() || !years.areSeveral()) {
        of.add(new Budget.Funding(each.column, List.copyOf(sources)));
      }
    }
    return List.copyOf(of);
  }
}
