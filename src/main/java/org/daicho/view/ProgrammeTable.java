package org.daicho.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.model.Account;
import org.daicho.model.Budget;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Programme;
import org.daicho.model.Sum;
import org.daicho.model.Text;
import org.daicho.model.Vocabulary;
import org.daicho.model.Words;

/**
 * Programmes as rows: the plan sheet as printed, and every other list of programmes. Cells that the
 * source merges are merged: an organisation over its rows, an amount over the programmes that share
 * it, a name that goes on.
 */
final class ProgrammeTable {
  /** What a table may leave out because the page says it already. */
  enum Part {
    NUMBER,
    ORGANISATION,
    PLAN,
    CLASS,
    THEME,
    TARGETS,
    STARTS,
    SUMMARY
  }

  private final Scope scope;
  private final Cells cells;
  private final Portion portion;
  private final List<Programme> programmes;
  private final Set<Account> shown;
  private final List<AmountColumn> amounts;
  private final List<Id> indicators;
  private final EnumSet<Part> parts;
  private final Map<Id, Integer> positions = new HashMap<>();
  private final Optional<Id> current;
  private final String startYear;

  /** A table with the amounts of all budgets. */
  ProgrammeTable(
      Scope scope, List<Programme> programmes, EnumSet<Part> parts, Optional<Id> current) {
    this(scope, Portion.of(scope, programmes), parts, current);
  }

  /** A table with the amounts of those budgets that the portion has. */
  ProgrammeTable(Scope scope, Portion portion, EnumSet<Part> parts, Optional<Id> current) {
    this.scope = scope;
    this.cells = new Cells(scope);
    this.portion = portion;
    this.programmes = portion.programmes();
    this.shown = new HashSet<>(portion.accounts());
    this.amounts = AmountColumn.of(scope, portion.accounts());
    this.indicators = parts.contains(Part.TARGETS) ? portion.indicators(scope) : List.of();
    this.parts = EnumSet.copyOf(parts);
    this.current = current;
    for (int i = 0; i < programmes.size(); i++) {
      positions.put(programmes.get(i).id(), i);
    }
    this.startYear = commonStartYear();
    if (programmes.stream().allMatch(p -> p.theme().isEmpty())) {
      this.parts.remove(Part.THEME);
    }
  }

  List<AmountColumn> amounts() {
    return amounts;
  }

  List<Id> indicators() {
    return indicators;
  }

  /** The computed total of an indicator's targets. */
  Sum targets(Id indicator) {
    return portion.targets(indicator);
  }

  /** A total that no document prints: where the target applies to none, it is not zero. */
  Figure target(Id indicator) {
    return portion.target(indicator);
  }

  /** The computed total of an amount. */
  Sum total(AmountColumn column) {
    return portion.total(column);
  }

  /** The table with the total rows given. */
  Table table(String id, String caption, List<Table.Row> totals, List<String> notes) {
    List<Table.Row> rows = new ArrayList<>(programmes.size());
    for (int i = 0; i < programmes.size(); i++) {
      rows.add(row(i));
    }
    return new Table(id, caption, "", columns(), rows, totals, notes);
  }

  /** The table with computed totals, and a note for each shared amount that reaches beyond it. */
  Table table(String id, String caption) {
    List<String> notes = new ArrayList<>();
    for (AmountColumn column : amounts) {
      for (Budget.SharedAmount shared : portion.reaching(column)) {
        notes.add(
            scope.say(
                "views-shared-reaching",
                column.label(),
                scope.number(shared.amount(), column.unit().yen()),
                scope.name(column.unit()),
                numbers(shared)));
      }
    }
    return table(id, caption, List.of(totals("computed", scope.say("views-computed"))), notes);
  }

  Table.Row totals(String kind, String note) {
    return totals(
        kind,
        note,
        amounts.stream().map(c -> total(c).figure()).toList(),
        indicators.stream().map(this::target).toList());
  }

  /** A total row from figures given, such as printed ones. */
  Table.Row totals(String kind, String note, List<Figure> money, List<Figure> targets) {
    List<Table.Cell> row = new ArrayList<>();
    Link label = scope.unlinked(scope.say("views-total-" + kind));
    for (Table.Column column : columns()) {
      row.add(row.isEmpty() ? cells.text(label, scope.plain(note)) : cells.empty());
      if (column.isNumeric()) {
        row.remove(row.size() - 1);
        int i = row.size() - firstFigure();
        row.add(
            i < amounts.size()
                ? cells.figure(money.get(i), amounts.get(i).unit().yen())
                : cells.figure(targets.get(i - amounts.size()), 1));
      }
    }
    return new Table.Row(kind, "", false, row);
  }

  private int firstFigure() {
    List<Table.Column> columns = columns();
    int i = 0;
    while (i < columns.size() && !columns.get(i).isNumeric()) {
      i++;
    }
    return i;
  }

  private List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    add(columns, Part.NUMBER, "number", "views-number");
    add(columns, Part.ORGANISATION, "organisation", "views-organisation");
    columns.add(Table.Column.text("name", scope.say("views-programme-name")));
    add(columns, Part.PLAN, "plan", "views-plan");
    add(columns, Part.CLASS, "class", "views-class");
    add(columns, Part.THEME, "theme", "views-theme");
    amounts.forEach(a -> columns.add(a.column(scope)));
    for (Id indicator : indicators) {
      columns.add(
          new Table.Column(
              TargetField.of(scope, indicator),
              scope.string(scope.termBrief(Vocabulary.INDICATOR, indicator)),
              scope.unitOf(indicator),
              scope.say("views-targets"),
              Table.Type.COUNT,
              1,
              false));
    }
    if (parts.contains(Part.STARTS)) {
      columns.add(
          new Table.Column(
              "starts", scope.say("views-starts"), startYear, "", Table.Type.DATE, 1, false));
    }
    return columns;
  }

  /** The calendar year in which all programmes start, for the header; empty where they differ. */
  private String commonStartYear() {
    Set<String> years =
        programmes.stream()
            .flatMap(p -> p.starts().stream())
            .map(scope::calendarYear)
            .collect(Collectors.toSet());
    return years.size() == 1 ? years.iterator().next() : "";
  }

  private void add(List<Table.Column> columns, Part part, String id, String label) {
    if (parts.contains(part)) {
      columns.add(Table.Column.text(id, scope.say(label)));
    }
  }

  private Table.Row row(int i) {
    Programme programme = programmes.get(i);
    List<Account> own = new ArrayList<>(scope.catalogue().accountsOf(programme));
    own.retainAll(shown);
    List<Table.Cell> row = new ArrayList<>();
    if (parts.contains(Part.NUMBER)) {
      row.add(cells.text(programme.number()));
    }
    if (parts.contains(Part.ORGANISATION)) {
      row.add(organisation(i));
    }
    row.add(name(i));
    if (parts.contains(Part.PLAN)) {
      row.add(cells.text(plan(programme)));
    }
    if (parts.contains(Part.CLASS)) {
      row.add(term(Vocabulary.CLASS, programme.programmeClass()));
    }
    if (parts.contains(Part.THEME)) {
      row.add(term(Vocabulary.THEME, programme.theme()));
    }
    amounts.forEach(column -> row.add(amount(i, column, own)));
    indicators.forEach(
        indicator ->
            row.add(
                cells.figure(
                    programme.targets().getOrDefault(indicator, Figure.NOT_APPLICABLE), 1)));
    if (parts.contains(Part.STARTS)) {
      row.add(cells.date(programme.starts(), startYear.isEmpty()));
    }
    return new Table.Row(
        "row", programme.id().value(), current.equals(Optional.of(programme.id())), row);
  }

  private Table.Cell organisation(int i) {
    Link link = scope.organisation(programmes.get(i).organisation());
    if (i > 0 && sameOrganisation(i, i - 1)) {
      return cells.covered(link.words().value());
    }
    int rows = 1;
    while (i + rows < programmes.size() && sameOrganisation(i, i + rows)) {
      rows++;
    }
    return cells.merged(link, rows);
  }

  private boolean sameOrganisation(int i, int j) {
    return programmes.get(i).organisation().equals(programmes.get(j).organisation());
  }

  private Link plan(Programme programme) {
    return programme
        .plan()
        .flatMap(id -> scope.catalogue().plan(id))
        .map(plan -> scope.link(plan.briefName(), Paths.entry(scope.lang(), plan.key())))
        .orElse(scope.unlinked(""));
  }

  private Table.Cell name(int i) {
    Programme programme = programmes.get(i);
    Words note = scope.words(parts.contains(Part.SUMMARY) ? programme.summary() : Text.EMPTY);
    Link link = scope.link(programme);
    boolean goesOn =
        i > 0
            && programme.name().isEmpty()
            && programme.continues().equals(Optional.of(programmes.get(i - 1).id()));
    return goesOn ? cells.ditto(link, note) : cells.text(link, note);
  }

  private Table.Cell term(Id vocabulary, Optional<Id> term) {
    return term.map(t -> cells.text(scope.unlinked(scope.termBrief(vocabulary, t))))
        .orElse(cells.empty());
  }

  private Table.Cell amount(int i, AmountColumn column, List<Account> own) {
    Optional<Budget.SharedAmount> shared = column.shared(own, programmes.get(i));
    if (shared.isPresent()) {
      return shared(i, column, shared.get());
    }
    return cells.figure(
        column.figure(own, programmes.get(i)).orElse(Figure.NOT_APPLICABLE), column.unit().yen());
  }

  /**
   * Merged over neighbouring rows. Where its programmes are not all neighbours here, the first row
   * carries the amount, so that the column adds up, and the others say where they belong.
   */
  private Table.Cell shared(int i, AmountColumn column, Budget.SharedAmount shared) {
    List<Integer> here =
        shared.programmes().stream()
            .filter(positions::containsKey)
            .map(positions::get)
            .sorted()
            .toList();
    if (here.contains(i - 1)) {
      return cells.covered("");
    }
    int rows = 1;
    while (here.contains(i + rows)) {
      rows++;
    }
    if (here.get(0) < i) {
      Words note = scope.plain(scope.say("views-shared-elsewhere", numbers(shared)));
      return cells.figure(Figure.SHARED, 1, rows, note);
    }
    String key = rows == shared.programmes().size() ? "views-shared-rows" : "views-shared-beyond";
    return cells.shared(
        shared.amount(),
        column.unit().yen(),
        rows,
        scope.plain(scope.say(key, numbers(shared))),
        shared.programmes());
  }

  /** The numbers of the programmes that share an amount: {@code 4–6}, or {@code 3, 7}. */
  String numbers(Budget.SharedAmount shared) {
    List<String> numbers =
        shared.programmes().stream()
            .map(id -> scope.catalogue().programme(id).map(Programme::number).orElse(""))
            .toList();
    return NumberRange.of(numbers);
  }
}
