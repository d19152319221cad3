package org.daicho.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daicho.export.Read;
import org.daicho.export.Sample;
import org.daicho.export.SampleBudgets;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.output.Output;
import org.junit.jupiter.api.Test;

class EntriesCsvTest {
  private static byte[] file(Catalogue catalogue, String path) {
    return EntriesCsv.of(catalogue).stream()
        .filter(f -> f.path().equals(path))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static String text(String path) {
    return new String(file(Sample.catalogue(), path), UTF_8);
  }

  private static List<String> column(String path, String name) {
    return Read.named(file(Sample.catalogue(), path)).stream().map(r -> r.get(name)).toList();
  }

  @Test
  void each_list_has_a_file_for_machines_and_one_for_excel() {
    assertEquals(
        List.of(
            "data/programmes.csv",
            "data/programmes.excel.csv",
            "data/indicators.csv",
            "data/indicators.excel.csv",
            "data/plans.csv",
            "data/plans.excel.csv",
            "data/budgets.csv",
            "data/budgets.excel.csv",
            "data/budget-lines.csv",
            "data/budget-lines.excel.csv",
            "data/organisations.csv",
            "data/organisations.excel.csv",
            "data/sources.csv",
            "data/sources.excel.csv",
            "data/terms.csv",
            "data/terms.excel.csv",
            "data/map-tiles.csv",
            "data/map-tiles.excel.csv",
            "data/glossary.csv",
            "data/glossary.excel.csv",
            "data/figures.csv",
            "data/figures.excel.csv"),
        EntriesCsv.of(Sample.catalogue()).stream().map(Output::path).toList());
  }

  @Test
  void organisations_are_printed_word_for_word() {
    assertEquals(
        """
        id,name_ja,name_en,reading,type,type_name_ja,type_name_en,code,\
        parent,parent_name_ja,parent_name_en,covers,follows,ended_how,ended_into,\
        ended_why_ja,ended_why_en,former_ids,url,contact_ja,contact_en,\
        summary_ja,summary_en,updated
        koto,江東区,Koto City,こうとうく,ward,,,131083,tokyo,東京都,Tokyo,,,,,,,,,,,,,2026-11-01
        tokyo,東京都,Tokyo,とうきょうと,ward,,,,,,,,,,,,,,,,,,,
        """,
        text("data/organisations.csv"));
  }

  @Test
  void budget_lines_are_printed_word_for_word() {
    assertEquals(
"""
budget,fiscal_year,line,line_name_ja,line_name_en,programme,column,measure,phase,counted,amount_yen,amount_yen_state
general,2024,1,再掲,,b-advice,cost,cost,requested,false,7892000,known
general,2024,1,再掲,,b-advice,grant,grant,requested,false,,covered
general,2024,2,就労支援事業,Jobs,a-jobs,cost,cost,requested,true,-1200000,known
general,2024,2,就労支援事業,Jobs,a-jobs,grant,grant,requested,true,,n/a
general,2024,3,相談事業,,c-retention,cost,cost,requested,true,29627000,known
general,2024,3,相談事業,,c-retention,grant,grant,requested,true,18759000,shared
general,2024,4,相談事業,,b-advice,cost,cost,requested,true,7892000,known
general,2024,4,相談事業,,b-advice,grant,grant,requested,true,,covered
sheet-71,2023,1.1,改善 / 商標,,,requested,cost,requested,true,558,known
sheet-71,2023,1.1,改善 / 商標,,,approved,cost,approved,true,,undecided
sheet-71,2023,1.2,改善 / 記事,,,requested,cost,requested,true,165,known
sheet-71,2023,1.2,改善 / 記事,,,approved,cost,approved,true,,undecided
sheet-71,2023,2,経常,,,requested,cost,requested,true,137,known
sheet-71,2023,2,経常,,,approved,cost,approved,true,,undecided
""",
        text("data/budget-lines.csv"));
  }

  @Test
  void the_columns_of_programmes_follow_from_the_indicators_measures_and_phases_in_use() {
    assertEquals(
        "id,name_ja,name_en,continues,organisation,organisation_name_ja,organisation_name_en,plan,"
            + "number,class,class_name_ja,class_name_en,theme,theme_name_ja,theme_name_en,themes,"
            + "fiscal_year,starts,ends,"
            + "target_new_applications_company,target_new_applications_company_state,"
            + "target_jobs_person,target_jobs_person_state,"
            + "result_new_applications_company,result_new_applications_company_state,"
            + "amount_cost_requested_yen,amount_cost_requested_yen_state,"
            + "amount_cost_requested_yen_complete,amount_cost_requested_yen_open,"
            + "amount_cost_approved_yen,amount_cost_approved_yen_state,"
            + "amount_cost_approved_yen_complete,amount_cost_approved_yen_open,"
            + "amount_grant_requested_yen,amount_grant_requested_yen_state,"
            + "amount_grant_requested_yen_complete,amount_grant_requested_yen_open,"
            + "summary_ja,summary_en,follows,ended_how,ended_into,ended_why_ja,ended_why_en,former_ids,"
            + "url,contact_ja,contact_en,"
            + "source,source_at_ja,source_at_en,source_page,source_url,updated",
        text("data/programmes.csv").lines().findFirst().orElseThrow());
  }

  @Test
  void a_programme_is_one_record() {
    assertEquals(
        "c-retention,相談事業,,b-advice,koto,江東区,Koto City,general,3,labour-supply,労働力確保,"
            + "Labour supply,,,,,2024,2024-04-01,,,,,undecided,,,29627000,known,true,0,"
            + ",,,,,covered,,,概要,,,,,,,,,,,workforce,3頁,,,,",
        text("data/programmes.csv").lines().skip(3).findFirst().orElseThrow());
  }

  @Test
  void a_shared_grant_stands_in_the_first_of_its_programmes_rows() {
    assertEquals(
        List.of("", "18759000", "", ""),
        column("data/programmes.csv", "amount_grant_requested_yen"));
    assertEquals(
        List.of("n/a", "shared", "covered", ""),
        column("data/programmes.csv", "amount_grant_requested_yen_state"));
  }

  @Test
  void adding_up_a_column_gives_the_accounts_total() {
    Budget budget = SampleBudgets.general();
    BudgetTotals totals = new BudgetTotals(budget);
    for (Budget.Column column : budget.columns()) {
      long total = totals.total(column).value();
      long lines =
          Read.named(file(Sample.catalogue(), "data/budget-lines.csv")).stream()
              .filter(r -> r.get("budget").equals("general"))
              .filter(r -> r.get("column").equals(column.id().value()))
              .filter(r -> r.get("counted").equals("true"))
              .mapToLong(r -> number(r.get("amount_yen")))
              .sum();
      long programmes =
          Read.named(file(Sample.catalogue(), "data/programmes.csv")).stream()
              .filter(r -> r.get("plan").equals("general"))
              .mapToLong(r -> number(r.get("amount_" + column.measure() + "_requested_yen")))
              .sum();

      assertEquals(total, lines);
      assertEquals(total, programmes);
    }
  }

  private static long number(String cell) {
    return cell.isEmpty() ? 0 : Long.parseLong(cell);
  }

  @Test
  void two_amounts_of_one_kind_are_not_added_up_but_sent_to_the_lines() {
    List<Entry> entries = new ArrayList<>(Sample.entries());
    Budget general = SampleBudgets.general();
    entries.add(
        new Budget(
            Sample.id("general-2"),
            general.name(),
            general.body(),
            general.plan(),
            general.programme(),
            general.organisation(),
            general.fiscalYear(),
            general.number(),
            general.contact(),
            general.unit(),
            general.category(),
            general.columns().subList(0, 1),
            general.lines().subList(1, 2),
            List.of(),
            Map.of(),
            general.funding(),
            general.debtCommitments(),
            general.schedule(),
            general.futureCost(),
            general.form(),
            general.fields(),
            general.notes(),
            general.source(),
            general.supersedes(),
            general.series()));

    Map<String, String> record =
        Read.named(file(new Catalogue(Sample.site(), entries), "data/programmes.csv")).get(0);

    assertEquals("", record.get("amount_cost_requested_yen"));
    assertEquals("several", record.get("amount_cost_requested_yen_state"));
  }

  @Test
  void the_flavours_differ_only_in_dress_and_in_what_a_spreadsheet_would_calculate() {
    String machine = text("data/programmes.csv");

    assertTrue(machine.contains("d-recognition,認定事業,=Recognition,"));
    assertEquals(
        "\uFEFF" + machine.replace("\n", "\r\n").replace(",=Recognition", ",'=Recognition"),
        text("data/programmes.excel.csv"));
  }
}
