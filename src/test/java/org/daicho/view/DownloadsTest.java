package org.daicho.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DownloadsTest {
  private static Table table(String id) {
    return new Table(id, "", "", List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void a_table_is_offered_for_excel_for_programs_and_as_json_next_to_the_page() {
    assertEquals(
        List.of(
            new Download(Downloads.Format.EXCEL, "general.amounts.excel.csv"),
            new Download(Downloads.Format.CSV, "general.amounts.csv"),
            new Download(Downloads.Format.JSON, "general.amounts.json")),
        Downloads.of("ja/plans/general.html", table("amounts")));
  }

  @Test
  void an_id_that_could_leave_the_folder_is_refused() {
    assertEquals(
        "not a table's id: `../x`",
        assertThrows(
                IllegalArgumentException.class, () -> Downloads.of("ja/index.html", table("../x")))
            .getMessage());
  }

  @Test
  void only_a_page_has_a_base() {
    assertEquals("ja/index", Downloads.base("ja/index.html"));
    assertEquals(
        "not the path of a page: ja/index.css",
        assertThrows(IllegalArgumentException.class, () -> Downloads.base("ja/index.css"))
            .getMessage());
  }
}
