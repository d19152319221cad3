package org.daicho.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daicho.export.Sample;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset.Column;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.SampleRecord;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.junit.jupiter.api.Test;

class FieldColumnsTest {
  private static List<Column<SampleRecord>> columns() {
    Catalogue catalogue = Sample.catalogue();
    Columns<SampleRecord> columns = new Columns<>(List.of(Lang.JA));
    FieldColumns<SampleRecord> fields =
        new FieldColumns<>(catalogue, columns, List.of(SampleRecord.FULL));
    SampleRecord.FIELDS.forEach(fields::add);
    return columns.list();
  }

  @Test
  void each_field_is_a_column_with_its_label_as_its_type_asks_for() {
    assertEquals(
        List.of(
            "motto_ja = 進取 | 標語（ja）",
            "phone = 03-1234 | 電話",
            "home_page = https://example.org/?a=1&b='2' | ホームページ",
            "opened = 2024-04-01 | 開設日",
            "audit_year = 2023 | 監査（4月から）",
            "closed = true | 閉鎖",
            "run_by = koto | 運営",
            "run_by_name_ja = 江東区 | 運営の名称（ja）",
            "partners = general model | 関連計画（空白で区切る）",
            "topic = sea | 主題",
            "topic_name_ja =  | 主題の名称（ja）",
            "topics = hills | ほかの主題（空白で区切る）",
            "visitor_jobs_person = 12 | 来訪者：雇用",
            "visitor_jobs_person_state = known | 来訪者：雇用（状態）",
            "source = book | 出典",
            "source_at_ja = 3頁 | 出典の箇所（ja）"),
        columns().stream()
            .map(
                c ->
                    c.name()
                        + " = "
                        + c.value().apply(SampleRecord.FULL)
                        + " | "
                        + c.label().in(Lang.JA).value())
            .toList());
  }

  @Test
  void what_a_record_does_not_say_is_an_empty_cell() {
    assertEquals(
        List.of("closed = false"),
        columns().stream()
            .map(c -> c.name() + " = " + c.value().apply(SampleRecord.EMPTY))
            .filter(cell -> !cell.endsWith("= "))
            .toList());
  }

  @Test
  void an_address_is_described_as_one() {
    assertEquals(
        List.of("home_page"),
        columns().stream().filter(c -> c.type() == Type.ADDRESS).map(Column::name).toList());
  }
}
