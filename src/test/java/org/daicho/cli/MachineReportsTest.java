package org.daicho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class MachineReportsTest {
  private static final Diagnostic AT_A_PLACE =
      Diagnostic.error(
          "not-a-number",
          new Location("content/a,b: c.yaml", 3, 5, 2),
          "`cost` is `50%\n`, \"千円\"",
          "write it");
  private static final Diagnostic OF_A_FILE =
      new Diagnostic(
          Severity.WARNING, "unread-file", Location.ofFile("x.txt"), "nobody reads it", "");

  @Test
  void json_holds_every_part_of_every_finding_and_the_counts() throws IOException {
    String json = Reports.print(ReportFormat.json(), List.of(AT_A_PLACE, OF_A_FILE));

    JsonNode read = new ObjectMapper().readTree(json);
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {
                  "diagnostics": [
                    {"severity": "error", "code": "not-a-number", "file": "content/a,b: c.yaml",
                     "line": 3, "column": 5, "length": 2,
                     "message": "`cost` is `50%\\n`, \\"千円\\"", "hint": "write it"},
                    {"severity": "warning", "code": "unread-file", "file": "x.txt",
                     "message": "nobody reads it", "hint": ""}
                  ],
                  "errors": 1,
                  "warnings": 1
                }
                """),
        read);
    assertFalse(read.get("diagnostics").get(1).has("line"));
  }

  @Test
  void json_without_findings_is_an_object_too() throws IOException {
    JsonNode read = new ObjectMapper().readTree(Reports.print(ReportFormat.json(), List.of()));

    assertEquals(0, read.get("diagnostics").size());
    assertEquals(0, read.get("errors").intValue());
    assertEquals(0, read.get("warnings").intValue());
  }

  @Test
  void annotations_escape_what_github_takes_for_its_own() {
    assertEquals(
        "::error file=content/a%2Cb%3A c.yaml,line=3,col=5,endColumn=7,title=not-a-number"
            + "::`cost` is `50%25%0A`, \"千円\"%0Awrite it\n"
            + "::warning file=x.txt,title=unread-file::nobody reads it\n",
        Reports.print(ReportFormat.annotations(file -> file), List.of(AT_A_PLACE, OF_A_FILE)));
  }
}
