package org.daicho.export.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.export.OpenData;
import org.daicho.export.Sample;
import org.daicho.export.json.EntryJson;
import org.daicho.model.Entry;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Provenance;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.junit.jupiter.api.Test;

class MapAndGlossaryDataTest {
  private static final TileMap MAP =
      new TileMap(
          Id.of("tokyo"),
          Text.of("東京都", "Tokyo"),
          Text.EMPTY,
          Text.EMPTY,
          Text.of("おおまか", "Rough"),
          List.of(
              new TileMap.Tile(Id.of("koto"), new TileMap.Square(13, 3), Text.of("江東", "Koto")),
              new TileMap.Tile(Id.of("minato"), new TileMap.Square(11, 4), Text.EMPTY)),
          List.of(new TileMap.Region(Text.of("多摩", "Tama"), new TileMap.Square(1, 3))));

  private static final GlossaryTerm TERM =
      new GlossaryTerm(
          Id.of("tdm"),
          Text.of("交通需要マネジメント", "Transport demand management"),
          Text.EMPTY,
          "こうつうじゅようまねじめんと",
          Map.of(Lang.JA, List.of("TDM"), Lang.EN, List.of("TDM", "traffic management")),
          Text.of("混雑を減らすこと。", "Reducing congestion."),
          List.of(new EntryKey(Kind.ORGANISATION, Id.of("koto"))),
          Optional.of(new Provenance(Id.of("list"), Text.EMPTY, "", Optional.empty())));

  private static final Catalogue CATALOGUE =
      new Catalogue(Sample.catalogue().site(), List.<Entry>of(MAP, TERM));

  private static String csv(String name) {
    return OpenData.outputs(CATALOGUE).stream()
        .filter(file -> file.path().equals("data/" + name + ".csv"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static String json(Entry entry) {
    return new String(new EntryJson(CATALOGUE).of(entry), StandardCharsets.UTF_8);
  }

  @Test
  void every_tile_is_a_row() {
    assertEquals(
        "map,organisation,organisation_name_ja,organisation_name_en,column,row,label_ja,label_en\n"
            + "tokyo,koto,,,13,3,江東,Koto\n"
            + "tokyo,minato,,,11,4,,\n",
        csv("map-tiles"));
  }

  @Test
  void every_term_is_a_row_with_its_other_forms() {
    assertEquals(
        "id,name_ja,name_en,reading,also_ja,also_en,definition_ja,definition_en,see,source,source_at_ja,source_at_en,source_page,source_url,updated\n"
            + "tdm,交通需要マネジメント,Transport demand management,こうつうじゅようまねじめんと,TDM,TDM; traffic"
            + " management,混雑を減らすこと。,Reducing congestion.,organisations/koto,list,,,,,\n",
        csv("glossary"));
  }

  @Test
  void a_maps_json_has_its_tiles_and_regions() {
    String json = json(MAP).replaceAll("\\s+", " ");
    assertTrue(json.contains("\"kind\": \"map\", \"id\": \"tokyo\""), json);
    assertTrue(
        json.contains(
            "{ \"organisation\": { \"kind\": \"organisation\", \"id\": \"koto\" }, \"column\": 13,"
                + " \"row\": 3, \"label\": { \"ja\": \"江東\", \"en\": \"Koto\" } }"),
        json);
    assertTrue(
        json.contains(
            "\"regions\": [ { \"name\": { \"ja\": \"多摩\", \"en\": \"Tama\" }, \"column\": 1,"
                + " \"row\": 3 } ]"),
        json);
  }

  @Test
  void a_terms_json_has_its_forms_and_what_it_leads_to() {
    String json = json(TERM).replaceAll("\\s+", " ");
    assertTrue(json.contains("\"reading\": \"こうつうじゅようまねじめんと\""), json);
    assertTrue(json.contains("\"en\": [ \"TDM\", \"traffic management\" ]"), json);
    assertTrue(
        json.contains("\"see\": [ { \"kind\": \"organisation\", \"id\": \"koto\" } ]"), json);
  }
}
