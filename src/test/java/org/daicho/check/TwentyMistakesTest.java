package org.daicho.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwentyMistakesTest {

  @Test
  void twenty_mistakes_at_once_come_back_as_twenty_messages_at_the_right_places(@TempDir Path temp)
      throws IOException {
    Sandbox site = Sandbox.in(temp);
    String plan = "budgets/jobs-2024.yaml";
    String sheet = "budgets/asahi-night-library.yaml";

    site.replace(plan, "    cost: 8,475", "    csot: 8,475");
    site.replace(plan, "    grant: 500", "    grant: 700");
    site.replace(plan, "rate: 1/2", "rate: half");
    site.replace(plan, "  cost: 24,809", "  costs: 24,809");
    site.replace(plan, "[asahi-fair, asahi-visits]", "[asahi-fair, asahi-vistis]");
    site.replace(sheet, "        earmarked: 200", "        earmarked: 601");
    site.replace(sheet, "form: asahi-sheet", "form: asahi-shete");
    site.replace(sheet, "    to: 2026", "    to: 2024");
    site.replace(sheet, "  - when: 2024-10", "  - when: October 2024");
    site.replace("plans/jobs-2024.yaml", "  firms: 12", "  firms: 21");
    site.replace("plans/jobs-2024.yaml", "organisation: minamo", "organisation: Minamo");
    site.replace("programmes/asahi-fair.yaml", "starts: 2024-04-01", "starts: 2042-04-01");
    site.replace("programmes/asahi-visits.yaml", "summary:", "sumary:");
    site.replace("programmes/hinode-mentors.yaml", ", en: Mentors for young staff}", "}");
    site.replace("programmes/hinode-interns.yaml", "class: recruiting", "class: recruitng");
    site.replace("organisations/hinode.yaml", "code: 493015", "code: 493016");
    site.replace("organisations/asahi-library.yaml", "kind: section\n", "");
    site.write(
        "vocabularies/theme.yaml",
        site.read("vocabularies/theme.yaml").getBytes(Charset.forName("windows-31j")));
    site.replace(
        "vocabularies/count-unit.yaml",
        "terms:\n",
        "terms:\n  page:\n    name: {ja: 頁, en: pages}\n");
    site.write("sources/minutes.docx", "not a record");

    assertEquals(
        List.of(
            "content/budgets/asahi-night-library.yaml:7:7 dangling-reference",
            "content/budgets/asahi-night-library.yaml:20:20 part-larger-than-whole",
            "content/budgets/asahi-night-library.yaml:38:9 reversed-dates",
            "content/budgets/asahi-night-library.yaml:41:11 not-a-month",
            "content/budgets/jobs-2024.yaml:5:51 not-a-rate",
            "content/budgets/jobs-2024.yaml:12:5 unknown-key",
            "content/budgets/jobs-2024.yaml:19:30 dangling-reference",
            "content/budgets/jobs-2024.yaml:23:3 unknown-column",
            "content/budgets/jobs-2024.yaml:24:10 printed-total",
            "content/organisations/asahi-library.yaml:1:1 missing-field",
            "content/organisations/hinode.yaml:4:7 check-digit",
            "content/plans/jobs-2024.yaml:3:15 malformed-id",
            "content/plans/jobs-2024.yaml:9:10 printed-total",
            "content/programmes/asahi-fair.yaml:6:9 date-outside-year",
            "content/programmes/asahi-visits.yaml:10:1 unknown-key",
            "content/programmes/hinode-interns.yaml:5:8 dangling-reference",
            "content/programmes/hinode-mentors.yaml:1:1 missing-translation",
            "content/sources/minutes.docx unread-file",
            "content/vocabularies/count-unit.yaml:3:3 unused-term",
            "content/vocabularies/theme.yaml:1:12 encoding"),
        site.places());
  }
}
