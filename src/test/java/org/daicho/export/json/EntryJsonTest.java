package org.daicho.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.daicho.export.Sample.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.daicho.export.Read;
import org.daicho.export.Sample;
import org.daicho.model.Illustration;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Image;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.junit.jupiter.api.Test;

class EntryJsonTest {
  private final Catalogue catalogue = Sample.catalogue();

  private byte[] bytes(Kind kind, String id) {
    return new EntryJson(catalogue).of(catalogue.entry(new EntryKey(kind, id(id))).orElseThrow());
  }

  private JsonNode json(Kind kind, String id) {
    return Read.json(bytes(kind, id));
  }

  @Test
  void the_images_of_its_texts_are_listed_with_their_files_in_the_site() {
    EntryKey key = new EntryKey(Kind.PROGRAMME, id("d-recognition"));
    Image image = new Image("figure", "png", 0xabcL, 8, 3);
    EntryJson json =
        new EntryJson(
            catalogue,
            record ->
                record.equals(key)
                    ? List.of(new Illustration(Lang.JA, "図.png", "応募は\"倍\"に", image))
                    : List.of());

    assertEquals(
        "[{\"language\":\"ja\",\"name\":\"図.png\",\"file\":\"images/figure-0000000000000abc.png\","
            + "\"alternative\":\"応募は\\\"倍\\\"に\",\"width\":8,\"height\":3}]",
        Read.json(json.of(catalogue.entry(key).orElseThrow())).get("images").toString());
    assertFalse(json(Kind.PROGRAMME, "d-recognition").has("images"));
  }

  @Test
  void a_programme_of_no_plan_is_printed_word_for_word() {
    assertEquals(
        """
        {
          "kind": "programme",
          "id": "d-recognition",
          "name": {
            "ja": "認定事業",
            "en": "=Recognition"
          },
          "organisation": {
            "kind": "organisation",
            "id": "koto"
          },
          "fiscal_year": 2023,
          "ends": "2025-03-31",
          "results": {
            "new-applications": {
              "state": "withheld"
            }
          },
          "source": {
            "document": {
              "kind": "source",
              "id": "workforce"
            },
            "at": {
              "ja": "5頁"
            }
          },
          "amounts_yen": [
            {
              "budget": {
                "kind": "budget",
                "id": "sheet-71"
              },
              "fiscal_year": 2023,
              "column": "requested",
              "measure": {
                "kind": "vocabulary",
                "id": "measure",
                "term": "cost"
              },
              "phase": {
                "kind": "vocabulary",
                "id": "phase",
                "term": "requested"
              },
              "amount": 860
            },
            {
              "budget": {
                "kind": "budget",
                "id": "sheet-71"
              },
              "fiscal_year": 2023,
              "column": "approved",
              "measure": {
                "kind": "vocabulary",
                "id": "measure",
                "term": "cost"
              },
              "phase": {
                "kind": "vocabulary",
                "id": "phase",
                "term": "approved"
              },
              "amount": {
                "state": "undecided",
                "complete": false,
                "open": 1,
                "not_recorded": 0,
                "shared_beyond": 0
              }
            }
          ],
          "body": {
            "ja": "本文",
            "en": "Body"
          }
        }
        """,
        new String(bytes(Kind.PROGRAMME, "d-recognition"), UTF_8));
  }

  @Test
  void a_programme_that_continues_another_has_its_name_and_its_plans_year_and_source() {
    JsonNode json = json(Kind.PROGRAMME, "c-retention");

    assertEquals(Read.expected("{'ja': '相談事業'}"), json.get("name"));
    assertEquals(Read.expected("{'kind': 'programme', 'id': 'b-advice'}"), json.get("continues"));
    assertEquals(2024, json.get("fiscal_year").intValue());
    assertEquals("3頁", json.at("/source/at/ja").textValue());
    assertEquals(Read.expected("{'jobs': {'state': 'undecided'}}"), json.get("targets"));
  }

  @Test
  void a_shared_grant_is_stated_with_the_programmes_it_covers() {
    assertEquals(
        Read.expected(
            """
            {'budget': {'kind': 'budget', 'id': 'general'},
             'fiscal_year': 2024, 'column': 'grant',
             'measure': {'kind': 'vocabulary', 'id': 'measure', 'term': 'grant'},
             'phase': {'kind': 'vocabulary', 'id': 'phase', 'term': 'requested'},
             'amount': {'state': 'shared'},
             'shared': {'amount': 18759000, 'programmes': [
               {'kind': 'programme', 'id': 'c-retention'},
               {'kind': 'programme', 'id': 'b-advice'}]}}
            """),
        json(Kind.PROGRAMME, "b-advice").at("/amounts_yen/1"));
  }

  @Test
  void a_plan_has_its_programmes_in_order_and_the_printed_and_computed_totals_of_targets() {
    assertEquals(
        Read.expected(
            """
            {'kind': 'plan', 'id': 'general',
             'name': {'ja': '一般事業', 'en': 'General programmes'},
             'organisation': {'kind': 'organisation', 'id': 'tokyo'}, 'fiscal_year': 2024,
             'indicators': [
               {'indicator': {'kind': 'vocabulary', 'id': 'indicator', 'term': 'jobs'},
                'total': {'printed': 13, 'computed': 10, 'complete': false, 'open': 1,
                          'not_recorded': 0, 'shared_beyond': 0}},
               {'indicator': {'kind': 'vocabulary', 'id': 'indicator', 'term': 'new-applications'},
                'total': {'computed': {'state': 'n/a'}, 'complete': false, 'open': 0,
                          'not_recorded': 2, 'shared_beyond': 0}}],
             'programmes': [
               {'kind': 'programme', 'id': 'a-jobs'}, {'kind': 'programme', 'id': 'b-advice'},
               {'kind': 'programme', 'id': 'c-retention'}],
             'budgets': [{'kind': 'budget', 'id': 'general'}],
             'source': {'document': {'kind': 'source', 'id': 'workforce'}, 'at': {'ja': '3頁'}}}
            """),
        json(Kind.PLAN, "general"));
  }

  @Test
  void organisations_sources_forms_and_vocabularies_keep_their_fields() {
    assertEquals(
        Read.expected(
            """
            {'kind': 'organisation', 'id': 'koto', 'name': {'ja': '江東区', 'en': 'Koto City'},
             'reading': 'こうとうく',
             'type': {'kind': 'vocabulary', 'id': 'organisation-kind', 'term': 'ward'},
             'code': '131083', 'parent': {'kind': 'organisation', 'id': 'tokyo'},
             'updated': '2026-11-01'}
            """),
        json(Kind.ORGANISATION, "koto"));
    assertEquals(
        Read.expected(
            """
            {'kind': 'source', 'id': 'workforce', 'name': {'ja': '計画書'},
             'organisation': {'kind': 'organisation', 'id': 'tokyo'}, 'fiscal_year': 2024,
             'note': {'ja': '単位は千円'}}
            """),
        json(Kind.SOURCE, "workforce"));
    assertEquals(
        Read.expected(
            """
            {'kind': 'form', 'id': 'request', 'name': {'ja': '概要書'}, 'fields': [
              {'number': 1, 'id': 'name', 'label': {'ja': '事業名'}, 'shows': 'name'},
              {'number': 2, 'id': 'future-cost', 'label': {'ja': '後年度'}, 'shows': 'future-cost'}]}
            """),
        json(Kind.FORM, "request"));
    assertEquals(
        Read.expected(
            """
            {'id': 'jobs', 'name': {'ja': '雇用', 'en': 'Jobs'},
             'unit': {'kind': 'vocabulary', 'id': 'count-unit', 'term': 'person'}}
            """),
        json(Kind.VOCABULARY, Vocabulary.INDICATOR.value()).at("/terms/1"));
  }
}
