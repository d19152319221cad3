package org.daicho.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Entry;
import org.daicho.model.Form;
import org.daicho.model.Lineage;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Provenance;
import org.daicho.model.Site;
import org.daicho.model.Source;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.AreaCode;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;

/**
 * A catalogue with one of everything: three programmes, two of which share a grant, and a sheet.
 */
public final class Sample {
  private Sample() {}

  static final Id GENERAL = id("general");

  public static Id id(String value) {
    return Id.of(value);
  }

  static Text ja(String words) {
    return new Text(Map.of(Lang.JA, words));
  }

  static Optional<Id> some(String id) {
    return Optional.of(id(id));
  }

  static <V> Map<Id, V> map(String key, V value) {
    return Map.of(id(key), value);
  }

  static <V> Map<Id, V> map(String key, V value, String key2, V value2) {
    Map<Id, V> map = new LinkedHashMap<>();
    map.put(id(key), value);
    map.put(id(key2), value2);
    return Collections.unmodifiableMap(map);
  }

  public static Site site() {
    return new Site(
        Text.of("台帳", "Register"),
        ja("一冊に。"),
        Text.EMPTY,
        List.of(Lang.JA, Lang.EN),
        "default",
        ja("編集室"),
        ja("公共データ利用規約"),
        "https://example.org/licence",
        LocalDate.of(2026, 11, 20),
        Map.of(),
        Map.of(),
        Set.of(),
        "");
  }

  static Provenance provenance(String at) {
    return new Provenance(id("workforce"), ja(at), "", Optional.empty());
  }

  static Plan plan() {
    return new Plan(
        GENERAL,
        Text.of("一般事業", "General programmes"),
        Text.EMPTY,
        Text.EMPTY,
        id("tokyo"),
        Optional.of(new FiscalYear(2024)),
        Text.EMPTY,
        Optional.empty(),
        List.of(),
        Text.EMPTY,
        List.of(id("jobs"), id("new-applications")),
        map("jobs", Figure.of(13)),
        List.of(),
        Optional.of(provenance("3頁")));
  }

  static Organisation organisation(String id, Text name, String reading, Optional<Id> parent) {
    return new Organisation(
        id(id),
        name,
        Text.EMPTY,
        reading,
        id("ward"),
        parent.map(p -> new AreaCode("131083")),
        parent,
        List.of(),
        Lineage.NONE,
        Optional.empty(),
        Text.EMPTY,
        Text.EMPTY);
  }

  static Source source() {
    return new Source(
        id("workforce"),
        ja("計画書"),
        Text.EMPTY,
        id("tokyo"),
        Optional.of(new FiscalYear(2024)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ja("単位は千円"),
        List.of());
  }

  static Form form() {
    return new Form(
        id("request"),
        ja("概要書"),
        Text.EMPTY,
        List.of(
            new Form.NumberedField(1, id("name"), ja("事業名"), Form.Shows.NAME),
            new Form.NumberedField(2, id("future-cost"), ja("後年度"), Form.Shows.FUTURE_COST)));
  }

  static Vocabulary vocabulary(Id id, Vocabulary.Term... terms) {
    Map<Id, Vocabulary.Term> byId = new LinkedHashMap<>();
    Arrays.stream(terms).forEach(t -> byId.put(t.id(), t));
    return new Vocabulary(id, ja("語彙"), Text.EMPTY, byId);
  }

  static Vocabulary.Term term(String id, Text name, Optional<Id> unit) {
    return new Vocabulary.Term(
        id(id),
        name,
        Text.EMPTY,
        Text.EMPTY,
        unit,
        Optional.empty(),
        0,
        Optional.empty(),
        Map.of(),
        false,
        false);
  }

  public static List<Entry> entries() {
    return List.of(
        SampleProgrammes.programme(
            "a-jobs",
            "1",
            Text.of("就労支援事業", "Jobs"),
            map("jobs", Figure.of(10), "new-applications", Figure.NOT_APPLICABLE)),
        SampleProgrammes.programme("b-advice", "2", ja("相談事業"), map("jobs", Figure.of(0))),
        SampleProgrammes.programme("c-retention", "3", Text.EMPTY, map("jobs", Figure.UNDECIDED)),
        SampleProgrammes.alone(),
        plan(),
        SampleBudgets.general(),
        SampleBudgets.sheet(),
        organisation("tokyo", Text.of("東京都", "Tokyo"), "とうきょうと", Optional.empty()),
        organisation("koto", Text.of("江東区", "Koto City"), "こうとうく", some("tokyo")),
        source(),
        form(),
        vocabulary(
            Vocabulary.CLASS,
            term("labour-supply", Text.of("労働力確保", "Labour supply"), Optional.empty())),
        vocabulary(
            Vocabulary.INDICATOR,
            term("new-applications", Text.of("新規申請", "New applications"), some("company")),
            term("jobs", Text.of("雇用", "Jobs"), some("person"))),
        vocabulary(
            Vocabulary.MEASURE,
            term("cost", Text.of("事業額", "Cost"), Optional.empty()),
            term("grant", Text.of("補助金", "Grant"), Optional.empty())),
        vocabulary(
            Vocabulary.PHASE,
            term("requested", Text.of("要求", "requested"), Optional.empty()),
            term("approved", Text.of("予算", "approved"), Optional.empty())));
  }

  private static final Map<EntryKey, LocalDate> UPDATES =
      Map.of(new EntryKey(Kind.ORGANISATION, id("koto")), LocalDate.of(2026, 11, 1));

  public static Catalogue catalogue() {
    return new Catalogue(site(), entries(), UPDATES, Map.of());
  }

  /** The same in another order. */
  static Catalogue reversed() {
    List<Entry> entries = new ArrayList<>(entries());
    Collections.reverse(entries);
    return new Catalogue(site(), entries, UPDATES, Map.of());
  }
}
