package org.daicho.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * A published plan: programmes under one heading, with what they aim at. Their money is in the
 * budgets of the plan.
 *
 * @param shortName for narrow places; empty where the name serves
 * @param fiscalYear absent where the document bears none
 * @param period what the document says of its time, where it bears no year; may be empty
 * @param cites the latest year that a document without a year of its own speaks of, by which a time
 *     line places it
 * @param parties who agreed on it, where it is an agreement
 * @param indicators the targets' columns, in the order of the source
 * @param printedTotals the totals of targets that the source prints, by indicator
 * @param views how its items are shown, in order
 */
public record Plan(
    Id id,
    Text name,
    Text shortName,
    Text body,
    Id organisation,
    Optional<FiscalYear> fiscalYear,
    Text period,
    Optional<FiscalYear> cites,
    List<Id> parties,
    Text summary,
    List<Id> indicators,
    Map<Id, Figure> printedTotals,
    List<PlanView> views,
    Optional<Provenance> source)
    implements Entry {
  public static final Field<Plan, Text> NAME = Field.text("name", "計画名", "Name", Plan::name);
  public static final Field<Plan, Text> SHORT =
      Field.text("short", "略称", "Short name", Plan::shortName).inDataAs("short_name");
  public static final Field<Plan, Optional<Id>> ORGANISATION =
      Field.reference(
          Kind.ORGANISATION,
          "organisation",
          "策定主体",
          "Organisation",
          p -> Optional.of(p.organisation()));
  public static final Field<Plan, Optional<FiscalYear>> FISCAL_YEAR =
      Field.year("fiscal-year", "年度", "Fiscal year", Plan::fiscalYear);
  public static final Field<Plan, Text> SUMMARY =
      Field.text("summary", "概要", "Summary", Plan::summary);
  public static final Field<Plan, Text> PERIOD =
      Field.text("period", "期間（年度の記載がないとき）", "Period, where no year is stated", Plan::period);
  public static final Field<Plan, Optional<FiscalYear>> CITES =
      Field.year("cites", "本文が触れる最も新しい年度", "Latest fiscal year that it speaks of", Plan::cites)
          .inDataAs("cites_fiscal_year");
  public static final Field<Plan, List<Id>> PARTIES =
      Field.references(
          Kind.ORGANISATION, "parties", "合意した当事者", "Parties to the agreement", Plan::parties);
  public static final Field<Plan, List<Id>> INDICATORS =
      Field.terms(
          Vocabulary.INDICATOR,
          "indicators",
          "目標の指標",
          "Indicators of its targets",
          Plan::indicators);
  public static final Field<Plan, Map<Id, Figure>> PRINTED_TOTALS =
      Field.figures(
          Vocabulary.INDICATOR,
          "printed-totals",
          "原資料に印字された目標の合計",
          "Printed total of targets",
          Plan::printedTotals);
  public static final Field<Plan, List<PlanView>> VIEW =
      Field.parts("view", Plan::views, Contents.each(PlanView::addTo));
  public static final Field<Plan, Optional<Provenance>> SOURCE = Field.source(Plan::source);

  public static final List<Field<Plan, ?>> FIELDS =
      List.of(
          NAME,
          SHORT,
          ORGANISATION,
          FISCAL_YEAR,
          SUMMARY,
          PERIOD,
          CITES,
          PARTIES,
          INDICATORS,
          PRINTED_TOTALS,
          VIEW,
          SOURCE);

  @Override
  public Kind kind() {
    return Kind.PLAN;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }

  public Text briefName() {
    return shortName.isEmpty() ? name : shortName;
  }
}
