package org.daicho.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.daicho.export.Sample;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset.Column;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.Field;
import org.daicho.model.SampleRecord;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
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
            "planned = 2022-11 | 計画",
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
            "code_budget_code = 02-03-0117 | ",
            "source = book | 出典",
            "source_at_ja = 表3 | 出典の箇所（ja）",
            "source_page = 12 | 出典のページ",
            "source_url = https://example.org/3 | 出典の箇所のURL"),
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

  /** Programs read a column of days as dates; one of times known less exactly they cannot. */
  @Test
  void a_time_is_a_date_as_long_as_every_row_has_a_day() {
    Field<When, Optional<When>> time = Field.when("starts", "開始", "Starts", Optional::of);
    assertEquals(List.of(Type.DATE, ""), column(time, When.of(LocalDate.of(2024, 4, 1))));
    for (When other :
        List.of(
            When.of(YearMonth.of(2024, 4)),
            When.of(new FiscalYear(2024)),
            When.OPEN,
            When.UNKNOWN)) {
      List<Object> found = column(time, When.of(LocalDate.of(2024, 4, 1)), other);
      assertEquals(Type.STRING, found.get(0), other.toString());
      assertTrue(found.get(1).toString().contains("no end is planned"), other.toString());
    }
  }

  private static List<Object> column(Field<When, Optional<When>> field, When... rows) {
    Columns<When> columns = new Columns<>(List.of(Lang.EN));
    new FieldColumns<>(Sample.catalogue(), columns, List.of(rows)).add(field);
    Column<When> column = columns.list().get(0);
    return List.of(column.type(), column.description().in(Lang.EN).value());
  }

  @Test
  void an_address_is_described_as_one() {
    assertEquals(
        List.of("home_page"),
        columns().stream().filter(c -> c.type() == Type.ADDRESS).map(Column::name).toList());
  }
}
