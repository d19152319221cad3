package org.daicho.export.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daicho.export.Tables;
import org.daicho.export.format.CsvFlavour;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.view.Download;
import org.daicho.view.Downloads;
import org.junit.jupiter.api.Test;

class TableFilesTest {
  private static final String PAGE = "ja/plans/general.html";

  @Test
  void a_table_has_three_files_next_to_its_page() {
    List<Output> files = TableFiles.of(Tables.plan(), Lang.JA, Downloads.base(PAGE));

    assertEquals(
        List.of(
            "ja/plans/general.amounts.excel.csv",
            "ja/plans/general.amounts.csv",
            "ja/plans/general.amounts.json"),
        files.stream().map(Output::path).toList());
    assertArrayEquals(TableCsv.of(Tables.plan(), CsvFlavour.EXCEL), files.get(0).bytes());
    assertArrayEquals(TableCsv.of(Tables.plan(), CsvFlavour.MACHINE), files.get(1).bytes());
    assertArrayEquals(TableJson.of(Tables.plan(), Lang.JA, PAGE), files.get(2).bytes());
  }

  @Test
  void the_pages_links_lead_to_those_files() {
    assertEquals(
        TableFiles.of(Tables.plan(), Lang.JA, Downloads.base(PAGE)).stream()
            .map(Output::path)
            .toList(),
        Downloads.of(PAGE, Tables.plan()).stream()
            .map(Download::href)
            .map(href -> "ja/plans/" + href)
            .toList());
  }
}
