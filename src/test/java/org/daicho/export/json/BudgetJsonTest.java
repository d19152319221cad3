package org.daicho.export.json;

import static org.daicho.export.Sample.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.daicho.export.Read;
import org.daicho.export.Sample;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Kind;
import org.junit.jupiter.api.Test;

class BudgetJsonTest {
  private final Catalogue catalogue = Sample.catalogue();

  private JsonNode json(String id) {
    return Read.json(
        new EntryJson(catalogue)
            .of(catalogue.entry(new EntryKey(Kind.BUDGET, id(id))).orElseThrow()));
  }

  @Test
  void a_budget_of_a_plan_keeps_negatives_states_shares_repeated_lines_and_both_totals() {
    JsonNode json = json("general");

    assertEquals("yen", json.get("unit").textValue());
    assertEquals("thousand-yen", json.get("source_unit").textValue());
    assertEquals(Read.expected("{'ja': '一般事業', 'en': 'General programmes'}"), json.get("name"));
    assertEquals(
        Read.expected("{'cost': -1200000, 'grant': {'state': 'n/a'}}"),
        json.at("/lines/1/amounts"));
    assertEquals(
        Read.expected("{'cost': 29627000, 'grant': {'state': 'shared'}}"),
        json.at("/lines/2/amounts"));
    assertEquals(true, json.at("/lines/0/counted_elsewhere").booleanValue());
    assertEquals(
        Read.expected(
            """
            [{'column': 'grant', 'programmes': [
               {'kind': 'programme', 'id': 'c-retention'},
               {'kind': 'programme', 'id': 'b-advice'}],
              'amount': 18759000, 'note': {'ja': '2事業'}}]
            """),
        json.get("shared"));
    assertEquals(
        Read.expected(
            """
            {'cost': {'printed': 36319000, 'computed': 36319000, 'complete': true},
             'grant': {'printed': 18760000, 'computed': 18759000, 'complete': true,
                       'difference': 1000}}
            """),
        json.get("totals"));
    assertEquals(
        Read.expected(
            """
            {'id': 'grant', 'measure': {'kind': 'vocabulary', 'id': 'measure', 'term': 'grant'},
             'phase': {'kind': 'vocabulary', 'id': 'phase', 'term': 'requested'},
             'rate': '1/2', 'of': 'cost'}
            """),
        json.at("/columns/1"));
  }

  @Test
  void a_budget_sheet_keeps_all_that_a_sheet_has() {
    assertEquals(
        Read.expected(
            """
            {'kind': 'budget', 'id': 'sheet-71', 'name': {'ja': '認定事業', 'en': '=Recognition'},
             'programme': {'kind': 'programme', 'id': 'd-recognition'},
             'organisation': {'kind': 'organisation', 'id': 'koto'},
             'fiscal_year': 2023, 'number': '71', 'contact': {'ja': '産業振興係'},
             'category': {'kind': 'vocabulary', 'id': 'request-category', 'term': 'level-up'},
             'unit': 'yen', 'source_unit': 'yen',
             'columns': [
               {'id': 'requested',
                'measure': {'kind': 'vocabulary', 'id': 'measure', 'term': 'cost'},
                'phase': {'kind': 'vocabulary', 'id': 'phase', 'term': 'requested'}},
               {'id': 'approved',
                'measure': {'kind': 'vocabulary', 'id': 'measure', 'term': 'cost'},
                'phase': {'kind': 'vocabulary', 'id': 'phase', 'term': 'approved'},
                'part_of': 'requested', 'missing': 'undecided'}],
             'lines': [
               {'name': {'ja': '改善'},
                'amounts': {'requested': 723, 'approved': {'state': 'undecided',
                   'complete': false, 'open': 2, 'not_recorded': 0, 'shared_beyond': 0}},
                'printed_subtotals': {'requested': 723},
                'lines': [
                  {'name': {'ja': '商標'},
                   'amounts': {'requested': 558, 'approved': {'state': 'undecided'}}},
                  {'name': {'ja': '記事'},
                   'amounts': {'requested': 165, 'approved': {'state': 'undecided'}}}]},
               {'name': {'ja': '経常'},
                'amounts': {'requested': 137, 'approved': {'state': 'undecided'}}}],
             'totals': {
               'requested': {'printed': 860, 'computed': 860, 'complete': true},
               'approved': {'computed': {'state': 'undecided'}, 'complete': false, 'open': 3,
                            'not_recorded': 0, 'shared_beyond': 0}},
             'funding': {'column': 'requested', 'sources': [
               {'source': {'kind': 'vocabulary', 'id': 'funding-source', 'term': 'national'},
                'amount': {'state': 'blank'}},
               {'source': {'kind': 'vocabulary', 'id': 'funding-source', 'term': 'general'},
                'name': {'ja': '区費'}, 'amount': 860}]},
             'debt_commitments': [
               {'from_fiscal_year': 2024, 'to_fiscal_year': 2026, 'limit': 900}],
             'schedule': [{'from': '2023-04', 'to': '2023-06', 'what': {'ja': '募集'}}],
             'future_cost': {'per_year': 860},
             'form': {'kind': 'form', 'id': 'request'},
             'fields': {'outline': {'ja': '概要'}, 'evaluation': {'state': 'blank'}},
             'notes': {'ja': '注'}}
            """),
        json("sheet-71"));
  }
}
