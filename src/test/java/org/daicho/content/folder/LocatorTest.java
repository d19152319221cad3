package org.daicho.content.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocatorTest {
  private static final EntryKey BUDGET = new EntryKey(Kind.BUDGET, Id.of("asahi-night-library"));
  private static final EntryKey FAIR = new EntryKey(Kind.PROGRAMME, Id.of("asahi-fair"));

  @TempDir Path temp;
  private Sandbox sandbox;
  private Locator locator;

  @BeforeEach
  void read() throws IOException {
    sandbox = Sandbox.in(temp);
    locator = locator();
  }

  private Locator locator() throws IOException {
    return Content.read(sandbox.file(""), "content", new Diagnostics()).locator();
  }

  @Test
  void a_value_is_found_through_fields_and_items() {
    assertBudget(20, 20, 3, "lines[0].lines[0].earmarked");
    assertBudget(16, 18, 3, "lines[0].printed-subtotals.requested");
    assertBudget(44, 9, 7, "schedule[1].to");
  }

  @Test
  void a_way_that_ends_in_a_colon_means_the_name_of_the_field() {
    assertBudget(20, 9, 9, "lines[0].lines[0].earmarked:");
    assertBudget(13, 1, 5, "lines:");
  }

  @Test
  void a_group_or_a_list_is_shown_at_its_name() {
    assertBudget(9, 1, 7, "columns");
    assertBudget(15, 5, 17, "lines[0].printed-subtotals");
  }

  @Test
  void a_way_that_leads_nowhere_stops_at_the_last_thing_on_it() {
    assertBudget(23, 5, 1, "lines[1].earmarked");
    assertBudget(13, 1, 5, "lines[7].name");
    assertBudget(1, 1, 1, "outline");
    assertBudget(8, 11, 3, "category.name");
  }

  @Test
  void a_piece_of_a_body_is_found_by_its_offset_from_the_first_word() throws IOException {
    sandbox.write("programmes/asahi-fair.ja.md", "\uFEFF\r\n\r\n一行\r\n𠮟る [ここ](x)\r\n");

    assertEquals(
        new Location("content/programmes/asahi-fair.ja.md", 4, 4, 7),
        locator().locateInBody(FAIR, Lang.JA, "一行\n𠮟る ".length(), "[ここ](x)".length()));
  }

  @Test
  void a_record_that_is_not_there_is_named_without_a_line() {
    EntryKey nowhere = new EntryKey(Kind.PLAN, Id.of("nowhere"));

    assertEquals(Location.ofFile("plans/nowhere"), locator.locate(nowhere, "name"));
    assertEquals(Location.ofFile("plans/nowhere"), locator.locateInBody(nowhere, Lang.JA, 0, 1));
  }

  @Test
  void the_site_has_places_too() {
    assertEquals(new Location("content/site.yaml", 8, 8, 27), locator.locateInSite("licence.url"));
  }

  private void assertBudget(int line, int column, int length, String path) {
    assertEquals(
        new Location("content/budgets/asahi-night-library.yaml", line, column, length),
        locator.locate(BUDGET, path));
  }
}
