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
  void aTableIsOfferedForExcelForProgramsAndAsJsonBesideThePage() {
    assertEquals(
        List.of(
            new Download("csv-excel", "general.amounts.excel.csv"),
            new Download("csv", "general.amounts.csv"),
            new Download("json", "general.amounts.json")),
        Downloads.of("ja/plans/general.html", table("amounts")));
  }

  @Test
  void anIdThatCouldLeaveTheFolderIsRefused() {
    assertEquals(
        "not a table's id: `../x`",
        assertThrows(
                IllegalArgumentException.class, () -> Downloads.of("ja/index.html", table("../x")))
            .getMessage());
  }

  @Test
  void onlyAPageHasABase() {
    assertEquals("ja/index", Downloads.base("ja/index.html"));
    assertEquals(
        "not the path of a page: ja/index.css",
        assertThrows(IllegalArgumentException.class, () -> Downloads.base("ja/index.css"))
            .getMessage());
  }
}
