package org.daicho.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Identity;
import org.daicho.model.value.Kind;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Rate;
import org.daicho.model.value.Text;

/**
 * Amounts in one unit from one document: those of a plan's programmes, or the lines of one
 * programme's budget sheet. One of several years consists of a budget for each year ({@link
 * #byYear}), which has the figures; itself it says only which programmes its lines are of.
 *
 * @param name empty where the plan or the programme names it
 * @param plan whose programmes the lines are
 * @param programme whose sheet this is
 * @param organisation absent where the plan's serves
 * @param fiscalYear absent where the plan's serves, and of several years
 * @param number as printed on the sheet; may be empty
 * @param contact the office and its telephone, as printed; may be empty
 * @param printedTotals the grand totals that the source prints, by column
 * @param fields the form's free fields; one that is present but empty was left blank by the source
 * @param notes what a reader must know about the figures; may be empty
 * @param supersedes earlier budgets whose figures it states anew: where it has a figure of a
 *     programme, theirs of the same year does not count
 */
public record Budget(
    Id id,
    Text name,
    Text body,
    Optional<Id> plan,
    Optional<Id> programme,
    Optional<Id> organisation,
    Optional<FiscalYear> fiscalYear,
    String number,
    Text contact,
    MoneyUnit unit,
    Optional<Id> category,
    List<Column> columns,
    List<Line> lines,
    List<SharedAmount> shared,
    Map<Id, Figure> printedTotals,
    List<Funding> funding,
    DebtCommitments debtCommitments,
    List<Event> schedule,
    Optional<FutureCost> futureCost,
    Optional<Id> form,
    Map<Id, Text> fields,
    Text notes,
    Optional<Provenance> source,
    List<Id> supersedes,
    Series series)
    implements Entry {
  public static final Field<Budget, Text> NAME = Field.text("name", "予算の名称", "Name", Budget::name);
  public static final Field<Budget, Optional<Id>> PLAN =
      Field.reference(Kind.PLAN, "plan", "計画", "Plan", Budget::plan);
  public static final Field<Budget, Optional<Id>> PROGRAMME =
      Field.reference(Kind.PROGRAMME, "programme", "事業", "Programme", Budget::programme);
  public static final Field<Budget, Optional<Id>> ORGANISATION =
      Field.reference(
          Kind.ORGANISATION, "organisation", "提出主体", "Organisation", Budget::organisation);
  public static final Field<Budget, Optional<FiscalYear>> FISCAL_YEAR =
      Field.year("fiscal-year", "年度", "Fiscal year", Budget::fiscalYear);
  public static final Field<Budget, String> NUMBER =
      Field.line("number", "事業番号", "Number on the sheet", Budget::number);
  public static final Field<Budget, Text> CONTACT =
      Field.text("contact", "担当と電話", "Office and telephone", Budget::contact);
  public static final Field<Budget, String> UNIT =
      Field.line("unit", "原資料の単位", "Unit of the source", (Budget b) -> b.unit().id())
          .inDataAs("source_unit");
  public static final Field<Budget, Optional<Id>> CATEGORY =
      Field.term(
          Vocabulary.REQUEST_CATEGORY, "category", "要求区分", "Request category", Budget::category);
  public static final Field<Budget, List<Column>> COLUMNS =
      Field.parts("columns", Budget::columns, Budget::addColumns);
  public static final Field<Budget, List<Line>> LINES =
      Field.parts("lines", Budget::lines, Contents.each(Line::addTo));
  public static final Field<Budget, List<SharedAmount>> SHARED =
      Field.parts("shared", Budget::shared, Contents.each(SharedAmount::addTo));
  public static final Field<Budget, Map<Id, Figure>> PRINTED_TOTALS =
      Field.parts("printed-totals", Budget::printedTotals);
  public static final Field<Budget, List<Funding>> FUNDING =
      Field.parts("funding", Budget::funding, Budget::addFunding);
  public static final Field<Budget, DebtCommitments> DEBT_COMMITMENTS =
      Field.parts("debt-commitments", Budget::debtCommitments);
  public static final Field<Budget, List<Event>> SCHEDULE =
      Field.parts(
          "schedule",
          Budget::schedule,
          Contents.each((event, path, to) -> to.text(path, "what", event.what())));
  public static final Field<Budget, Optional<FutureCost>> FUTURE_COST =
      Field.parts(
          "future-cost",
          Budget::futureCost,
          (cost, path, to) -> cost.ifPresent(c -> to.text(path, ".note", c.note())));
  public static final Field<Budget, Optional<Id>> FORM =
      Field.reference(Kind.FORM, "form", "様式", "Form", Budget::form);
  public static final Field<Budget, Map<Id, Text>> FORM_FIELDS =
      Field.parts(
          "fields",
          Budget::fields,
          (fields, path, to) -> fields.forEach((id, text) -> to.text(path, "." + id, text)));
  public static final Field<Budget, Text> NOTES =
      Field.text("notes", "金額の注記", "Notes on the figures", Budget::notes);
  public static final Field<Budget, Optional<Provenance>> SOURCE = Field.source(Budget::source);
  public static final Field<Budget, Series> YEARS = Field.parts("years", Budget::series);
  public static final Field<Budget, List<Id>> SUPERSEDES =
      Field.parts(
          "supersedes",
          Budget::supersedes,
          (ids, path, to) -> to.each(path, "", Kind.BUDGET, Optional.empty(), ids));

  public static final List<Field<Budget, ?>> FIELDS =
      List.of(
          NAME,
          PLAN,
          PROGRAMME,
          ORGANISATION,
          FISCAL_YEAR,
          YEARS,
          NUMBER,
          CONTACT,
          UNIT,
          CATEGORY,
          COLUMNS,
          LINES,
          SHARED,
          PRINTED_TOTALS,
          FUNDING,
          DEBT_COMMITMENTS,
          SCHEDULE,
          FUTURE_COST,
          FORM,
          FORM_FIELDS,
          NOTES,
          SOURCE,
          SUPERSEDES);

  @Override
  public Kind kind() {
    return Kind.BUDGET;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }

  /** The same with what it leaves to other records. */
  public Budget with(Text name, Optional<Id> organisation, Optional<FiscalYear> fiscalYear) {
    return copy(
        name, organisation, fiscalYear, columns, lines, shared, printedTotals, funding, series);
  }

  /**
   * One of the years that this covers.
   *
   * @param account whose lines these are, if they are of one account only
   */
  public Budget slice(
      Optional<FiscalYear> year,
      Optional<Id> account,
      List<Column> columns,
      List<Line> lines,
      List<SharedAmount> shared,
      Map<Id, Figure> printedTotals,
      List<Funding> funding) {
    Series one = new Series(List.of(), series.isOfYears, account);
    return copy(name, organisation, year, columns, lines, shared, printedTotals, funding, one);
  }

  /**
   * With a budget for each of its years.
   *
   * @param years made by {@link #slice}, in order
   */
  public Budget ofYears(List<Budget> years) {
    Series all = new Series(List.copyOf(years), true, Optional.empty());
    return copy(
        name, organisation, fiscalYear, columns, lines, shared, printedTotals, funding, all);
  }

  private Budget copy(
      Text name,
      Optional<Id> organisation,
      Optional<FiscalYear> fiscalYear,
      List<Column> columns,
      List<Line> lines,
      List<SharedAmount> shared,
      Map<Id, Figure> printedTotals,
      List<Funding> funding,
      Series series) {
    return new Budget(
        id,
        name,
        body,
        plan,
        programme,
        organisation,
        fiscalYear,
        number,
        contact,
        unit,
        category,
        columns,
        lines,
        shared,
        printedTotals,
        funding,
        debtCommitments,
        schedule,
        futureCost,
        form,
        fields,
        notes,
        source,
        supersedes,
        series);
  }

  /** The years that it covers, in order; none where it is of one alone. */
  public List<FiscalYear> years() {
    return series.years.stream().map(year -> year.fiscalYear.orElseThrow()).toList();
  }

  /** A budget of each of its years, in order; itself where it is of one alone. */
  public List<Budget> byYear() {
    return series.years.isEmpty() ? List.of(this) : series.years;
  }

  /** Its budget of one of its years. */
  public Optional<Budget> in(FiscalYear year) {
    return byYear().stream().filter(b -> b.fiscalYear.equals(Optional.of(year))).findFirst();
  }

  /** The account that all of its lines are of, where it is the part of one. */
  public Optional<Id> account() {
    return series.account;
  }

  /**
   * What tells a year, and an account of it, from the others of the record: {@code -2024-general}.
   */
  public String sliceName() {
    String year = series.isOfYears ? fiscalYear.map(y -> "-" + y.year()).orElse("") : "";
    return year + series.account.map(a -> "-" + a).orElse("");
  }

  /**
   * The place of a figure of this year within the record.
   *
   * @param path of the figure as a budget of one year writes it
   */
  public String at(String path) {
    return series.isOfYears && fiscalYear.isPresent() && !path.endsWith(":")
        ? path + "." + fiscalYear.get().year()
        : path;
  }

  private static void addColumns(List<Column> columns, String path, Contents to) {
    for (Column column : columns) {
      String here = path + "." + column.id();
      to.term(here, ".measure", Vocabulary.MEASURE, Optional.of(column.measure()));
      to.term(here, ".phase", Vocabulary.PHASE, Optional.of(column.phase()));
      to.term(here, ".unit", Vocabulary.COUNT_UNIT, column.count().map(Count::unit));
    }
  }

  private static void addFunding(List<Funding> funding, String path, Contents to) {
    for (int i = 0; i < funding.size(); i++) {
      String here = path + fundingPlace(funding, i) + ".sources";
      Contents.each(FundingLine::addTo).addTo(funding.get(i).lines(), here, to);
    }
  }

  /** Where in {@code funding} one stands: a record writes no list where there is one alone. */
  public static String fundingPlace(List<Funding> funding, int index) {
    return funding.size() == 1 ? "" : "[" + index + "]";
  }

  /** The column of a measure in a phase. */
  public Optional<Column> column(Id measure, Id phase) {
    for (Column column : columns) {
      if (column.measure().equals(measure) && column.phase().equals(phase)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  public Optional<Column> column(Id id) {
    return columns.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /**
   * One column of amounts: a measure in a phase.
   *
   * @param measure a term of the vocabulary {@code measure}
   * @param phase a term of the vocabulary {@code phase}; phases stand side by side, never summed
   * @param rate of a grant: its share of the column {@code of}
   * @param partOf the column that every amount here is a part of, at most as large
   * @param missing what a cell that is not written means; absent where every cell is to be written
   *     or covered by a shared amount
   * @param identity what its amounts are made of: one that is not written is computed, one that is
   *     may differ, as documents do
   * @param count what its figures count, where they are not money
   * @param carriedFrom the column of the year before that these amounts were carried out of
   */
  public record Column(
      Id id,
      Id measure,
      Id phase,
      Optional<Rate> rate,
      Optional<Id> of,
      Optional<Id> partOf,
      Optional<Figure> missing,
      Optional<Identity> identity,
      Optional<Count> count,
      Optional<Id> carriedFrom) {

    /** One of money that is made of nothing else. */
    public Column(
        Id id,
        Id measure,
        Id phase,
        Optional<Rate> rate,
        Optional<Id> of,
        Optional<Id> partOf,
        Optional<Figure> missing) {
      this(
          id,
          measure,
          phase,
          rate,
          of,
          partOf,
          missing,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** Whether its figures may be added up: rates may not. */
    public boolean isAdditive() {
      return count.map(Count::isAdditive).orElse(true) && !isQuotient();
    }

    public boolean isQuotient() {
      return identity.filter(Identity::quotient).isPresent();
    }
  }

  /**
   * What a column counts that is not money, such as staff in full-time equivalents.
   *
   * @param unit a term of the vocabulary {@code count-unit}
   * @param decimals how many a figure has at most
   */
  public record Count(Id unit, int decimals) {
    public static final int MOST_DECIMALS = 4;

    /** The unit of rates, which are hundredths and are never added up. */
    public static final Id PERCENT = Id.of("percent");

    public boolean isAdditive() {
      return !unit.equals(PERCENT);
    }
  }

  /** What the figures of a column are divided by to be in its unit. */
  public long scale(Column column) {
    return column.count().isPresent() ? 1 : unit.scale();
  }

  /**
   * The years of a budget that covers several.
   *
   * @param years a budget of each; none in each of these, and in a budget of one year
   * @param isOfYears whether the record writes its figures by year
   * @param account of what has the lines of one account only
   */
  public record Series(List<Budget> years, boolean isOfYears, Optional<Id> account) {
    public static final Series NONE = new Series(List.of(), false, Optional.empty());
  }

  /**
   * One line: of a programme, or with a name of its own. A line with lines under it is a subtotal.
   *
   * @param amounts as written, by column
   * @param printedSubtotals what the source prints for a line with lines under it
   * @param countedElsewhere listed again (再掲) and not added
   * @param account a term of the vocabulary {@code account}
   * @param notes at single figures
   * @param place among the lines that it stands with in the record, from 0: a year may not have
   *     them all
   */
  public record Line(
      Optional<Id> programme,
      Text name,
      Map<Id, Figure> amounts,
      List<Line> lines,
      Map<Id, Figure> printedSubtotals,
      boolean countedElsewhere,
      Optional<Id> account,
      List<FigureNote> notes,
      int place) {

    /** One of no account, without notes. */
    public Line(
        Optional<Id> programme,
        Text name,
        Map<Id, Figure> amounts,
        List<Line> lines,
        Map<Id, Figure> printedSubtotals,
        boolean countedElsewhere) {
      this(
          programme,
          name,
          amounts,
          lines,
          printedSubtotals,
          countedElsewhere,
          Optional.empty(),
          List.of(),
          0);
    }

    /** The same at a place among others. */
    public Line at(int other) {
      return new Line(
          programme,
          name,
          amounts,
          lines,
          printedSubtotals,
          countedElsewhere,
          account,
          notes,
          other);
    }

    private void addTo(String path, Contents to) {
      to.entry(path, "programme", Kind.PROGRAMME, programme);
      to.text(path, "name", name);
      to.term(path, "account", Vocabulary.ACCOUNT, account);
      Contents.each(FigureNote::addTo).addTo(notes, path + "notes", to);
      Contents.each(Line::addTo).addTo(lines, path + "lines", to);
    }

    public boolean isGroup() {
      return !lines.isEmpty();
    }

    public boolean isNamed() {
      return programme.isPresent() || !name.isEmpty();
    }

    /** Whether the lines under it are its accounts, which have no other name. */
    public boolean isOfAccounts() {
      return isGroup() && lines.stream().allMatch(l -> !l.isNamed() && l.account.isPresent());
    }
  }

  /**
   * What a reader must know of one figure of a line.
   *
   * @param year of the figure; absent in a budget of one year
   */
  public record FigureNote(Id column, Optional<FiscalYear> year, Text note) {
    private void addTo(String path, Contents to) {
      to.text(path, "note", note);
    }
  }

  /**
   * One amount over several programmes, which no source divides.
   *
   * @param account that it is of, where the lines of its programmes are of accounts
   */
  public record SharedAmount(
      Id column, List<Id> programmes, Figure amount, Text note, Optional<Id> account) {
    public SharedAmount(Id column, List<Id> programmes, Figure amount, Text note) {
      this(column, programmes, amount, note, Optional.empty());
    }

    private void addTo(String path, Contents to) {
      to.each(path, "programmes", Kind.PROGRAMME, Optional.empty(), programmes);
      to.term(path, "account", Vocabulary.ACCOUNT, account);
      to.text(path, "note", note);
    }
  }

  /** Where the money of one column comes from. */
  public record Funding(Id column, List<FundingLine> lines) {}

  /**
   * @param source a term of the vocabulary {@code funding-source}
   * @param name which grants these are; may be empty
   */
  public record FundingLine(Id source, Text name, Figure amount) {
    private void addTo(String path, Contents to) {
      to.term(path, "source", Vocabulary.FUNDING_SOURCE, Optional.of(source));
      to.text(path, "name", name);
    }
  }

  /**
   * Commitments of later years' money (債務負担行為).
   *
   * @param blank whether the source has the field and leaves it blank
   */
  public record DebtCommitments(boolean blank, List<DebtCommitment> commitments) {
    public static final DebtCommitments NONE = new DebtCommitments(false, List.of());
    public static final DebtCommitments BLANK = new DebtCommitments(true, List.of());
  }

  public record DebtCommitment(FiscalYear from, FiscalYear to, Figure limit) {}

  /** A step of the schedule; {@code to} equals {@code from} for what happens within one month. */
  public record Event(YearMonth from, YearMonth to, Text what) {}

  /**
   * What the programme will cost later.
   *
   * @param perYear in a year; absent where the source gives words only
   */
  public record FutureCost(Optional<Figure> perYear, Text note) {}
}
