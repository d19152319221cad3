package org.daicho.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

/** A kind of record that there is not, with a field of every type. */
public record SampleRecord(
    Text motto,
    String phone,
    Optional<WebAddress> homepage,
    Optional<LocalDate> opened,
    Optional<When> planned,
    Optional<FiscalYear> audited,
    boolean closed,
    Optional<Id> runBy,
    List<Id> partners,
    Optional<Id> topic,
    List<Id> topics,
    Map<Id, Figure> visitors,
    Map<Id, String> codes,
    Optional<Provenance> source,
    Text room) {

  public static final List<Field<SampleRecord, ?>> FIELDS =
      List.of(
          Field.text("motto", "標語", "Motto", SampleRecord::motto),
          Field.line("phone", "電話", "Telephone", SampleRecord::phone).searched(),
          Field.address("home-page", "ホームページ", "Home page", SampleRecord::homepage),
          Field.day("opened", "開設日", "Opened", SampleRecord::opened),
          Field.when("planned", "計画", "Planned", SampleRecord::planned),
          Field.year("audited", "監査", "Audited", SampleRecord::audited).inDataAs("audit_year"),
          Field.yes("closed", "閉鎖", "Closed", SampleRecord::closed),
          Field.reference(Kind.ORGANISATION, "run-by", "運営", "Run by", SampleRecord::runBy),
          Field.references(Kind.PLAN, "partners", "関連計画", "Partners", SampleRecord::partners),
          Field.term(Vocabulary.THEME, "topic", "主題", "Topic", SampleRecord::topic),
          Field.terms(Vocabulary.THEME, "topics", "ほかの主題", "Topics", SampleRecord::topics),
          Field.figures(
              Vocabulary.INDICATOR, "visitors", "来訪者", "Visitors", SampleRecord::visitors),
          Field.lines(Vocabulary.NUMBER_SCHEME, "codes", "番号", "Code", SampleRecord::codes)
              .searched(),
          Field.source(SampleRecord::source),
          Field.parts(
              "rooms", SampleRecord::room, (room, path, to) -> to.text(path, "[0].name", room)));

  public static final SampleRecord FULL =
      new SampleRecord(
          Text.of("進取", "Onward"),
          "03-1234",
          WebAddress.parse("https://example.org/?a=1&b='2'"),
          Optional.of(LocalDate.of(2024, 4, 1)),
          Optional.of(When.of(YearMonth.of(2022, 11))),
          Optional.of(new FiscalYear(2023)),
          true,
          Optional.of(Id.of("koto")),
          List.of(Id.of("general"), Id.of("model")),
          Optional.of(Id.of("sea")),
          List.of(Id.of("hills")),
          Map.of(Id.of("jobs"), Figure.of(12)),
          Map.of(Id.of("budget-code"), "02-03-0117"),
          Optional.of(
              new Provenance(
                  Id.of("book"),
                  Text.of("表3", "Table 3"),
                  "12",
                  Optional.of(new WebAddress("https://example.org/3")))),
          Text.of("広間", "Hall"));

  public static final SampleRecord EMPTY =
      new SampleRecord(
          Text.EMPTY,
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Text.EMPTY);

  /** All but what has fields of its own within. */
  public static List<Field<SampleRecord, ?>> plain() {
    return FIELDS.stream().filter(field -> field.type() != Field.Type.PARTS).toList();
  }
}
