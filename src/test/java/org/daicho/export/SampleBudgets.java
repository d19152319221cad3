package org.daicho.export;

import static org.daicho.export.Sample.GENERAL;
import static org.daicho.export.Sample.id;
import static org.daicho.export.Sample.ja;
import static org.daicho.export.Sample.map;
import static org.daicho.export.Sample.provenance;
import static org.daicho.export.Sample.some;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daicho.model.Budget;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Rate;
import org.daicho.model.value.Text;

/** The budgets of the sample: one of a plan, and a sheet of a programme. */
public final class SampleBudgets {
  private SampleBudgets() {}

  static Budget.Column column(String id, String measure, String phase) {
    return new Budget.Column(
        id(id),
        id(measure),
        id(phase),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The lines, each with its place among them. */
  private static List<Budget.Line> placed(Budget.Line... lines) {
    return IntStream.range(0, lines.length).mapToObj(i -> lines[i].at(i)).toList();
  }

  static Budget.Line line(String programme, Map<Id, Figure> amounts) {
    return new Budget.Line(some(programme), Text.EMPTY, amounts, List.of(), Map.of(), false);
  }

  static Budget.Line line(String name, Figure requested, Budget.Line... under) {
    return new Budget.Line(
        Optional.empty(),
        ja(name),
        under.length == 0 ? map("requested", requested) : Map.of(),
        placed(under),
        under.length == 0 ? Map.of() : map("requested", requested),
        false);
  }

  /**
   * The plan's budget: a repeated line comes first, {@code b} and {@code c} share a grant, and
   * {@code a} gives money back.
   */
  public static Budget general() {
    Budget.Column grant =
        new Budget.Column(
            id("grant"),
            id("grant"),
            id("requested"),
            Optional.of(new Rate(1, 2)),
            some("cost"),
            Optional.empty(),
            Optional.empty());
    return new Budget(
        GENERAL,
        Text.EMPTY,
        Text.EMPTY,
        Optional.of(GENERAL),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Text.EMPTY,
        MoneyUnit.THOUSAND_YEN,
        Optional.empty(),
        List.of(column("cost", "cost", "requested"), grant),
        placed(
            new Budget.Line(
                some("b-advice"),
                ja("再掲"),
                map("cost", Figure.of(7_892_000)),
                List.of(),
                Map.of(),
                true),
            line("a-jobs", map("cost", Figure.of(-1_200_000), "grant", Figure.NOT_APPLICABLE)),
            line("c-retention", map("cost", Figure.of(29_627_000))),
            line("b-advice", map("cost", Figure.of(7_892_000)))),
        List.of(
            new Budget.SharedAmount(
                id("grant"),
                List.of(id("c-retention"), id("b-advice")),
                Figure.of(18_759_000),
                ja("2事業"))),
        map("cost", Figure.of(36_319_000), "grant", Figure.of(18_760_000)),
        List.of(),
        Budget.DebtCommitments.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Text.EMPTY,
        Optional.of(provenance("4頁")),
        List.of(),
        Budget.Series.NONE);
  }

  /** A sheet of one programme, with everything a sheet can have. */
  static Budget sheet() {
    Budget.Column approved =
        new Budget.Column(
            id("approved"),
            id("cost"),
            id("approved"),
            Optional.empty(),
            Optional.empty(),
            some("requested"),
            Optional.of(Figure.UNDECIDED));
    return new Budget(
        id("sheet-71"),
        Text.EMPTY,
        Text.EMPTY,
        Optional.empty(),
        some("d-recognition"),
        some("koto"),
        Optional.of(new FiscalYear(2023)),
        "71",
        ja("産業振興係"),
        MoneyUnit.YEN,
        some("level-up"),
        List.of(column("requested", "cost", "requested"), approved),
        placed(
            line("改善", Figure.of(723), line("商標", Figure.of(558)), line("記事", Figure.of(165))),
            line("経常", Figure.of(137))),
        List.of(),
        map("requested", Figure.of(860)),
        List.of(
            new Budget.Funding(
                id("requested"),
                List.of(
                    new Budget.FundingLine(id("national"), Text.EMPTY, Figure.BLANK),
                    new Budget.FundingLine(id("general"), ja("区費"), Figure.of(860))))),
        new Budget.DebtCommitments(
            false,
            List.of(
                new Budget.DebtCommitment(
                    new FiscalYear(2024), new FiscalYear(2026), Figure.of(900)))),
        List.of(new Budget.Event(YearMonth.of(2023, 4), YearMonth.of(2023, 6), ja("募集"))),
        Optional.of(new Budget.FutureCost(Optional.of(Figure.of(860)), Text.EMPTY)),
        some("request"),
        map("outline", ja("概要"), "evaluation", Text.EMPTY),
        ja("注"),
        Optional.empty(),
        List.of(),
        Budget.Series.NONE);
  }
}
