package org.daicho.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Rate;
import org.daicho.model.value.Text;

/**
 * Amounts in one unit from one document: those of a plan's programmes, or the lines of one
 * programme's budget sheet.
 *
 * @param name empty where the plan or the programme names it
 * @param plan whose programmes the lines are
 * @param programme whose sheet this is
 * @param organisation absent where the plan's serves
 * @param fiscalYear absent where the plan's serves
 * @param number as printed on the sheet; may be empty
 * @param contact the office and its telephone, as printed; may be empty
 * @param printedTotals the grand totals that the source prints, by column
 * @param fields the form's free fields; one that is present but empty was left blank by the source
 * @param notes what a reader must know about the figures; may be empty
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
    Optional<Funding> funding,
    DebtCommitments debtCommitments,
    List<Event> schedule,
    Optional<FutureCost> futureCost,
    Optional<Id> form,
    Map<Id, Text> fields,
    Text notes,
    Optional<Provenance> source)
    implements Entry {

  @Override
  public Kind kind() {
    return Kind.BUDGET;
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
   */
  public record Column(
      Id id,
      Id measure,
      Id phase,
      Optional<Rate> rate,
      Optional<Id> of,
      Optional<Id> partOf,
      Optional<Figure> missing) {}

  /**
   * One line: of a programme, or with a name of its own. A line with lines under it is a subtotal.
   *
   * @param amounts as written, by column
   * @param printedSubtotals what the source prints for a line with lines under it
   * @param countedElsewhere listed again (再掲) and not added
   */
  public record Line(
      Optional<Id> programme,
      Text name,
      Map<Id, Figure> amounts,
      List<Line> lines,
      Map<Id, Figure> printedSubtotals,
      boolean countedElsewhere) {

    public boolean isGroup() {
      return !lines.isEmpty();
    }
  }

  /** One amount over several programmes, which no source divides. */
  public record SharedAmount(Id column, List<Id> programmes, Figure amount, Text note) {}

  /** Where the money of one column comes from. */
  public record Funding(Id column, List<FundingLine> lines) {}

  /**
   * @param source a term of the vocabulary {@code funding-source}
   * @param name which grants these are; may be empty
   */
  public record FundingLine(Id source, Text name, Figure amount) {}

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
   * @param perYear in yen a year; absent where the source gives words only
   */
  public record FutureCost(Optional<Figure> perYear, Text note) {}
}
