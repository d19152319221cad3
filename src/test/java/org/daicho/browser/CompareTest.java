package org.daicho.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programmes are narrowed down by facets and seen side by side, from a folder and by address. */
class CompareTest extends InBrowser {

  @Test
  void the_address_says_which_records_stand_side_by_side() {
    visit.open(
        "ja/compare.html?programmes=koto-robot-shop,no-such-one,chuo-employment-support", 1280);
    Locator table = page.locator(".compared table");
    table.waitFor();
    assertEquals(
        List.of("障害者常設販売コーナー庁内出店事業", "中央区就労・雇用支援事業"), table.locator("thead a").allInnerTexts());
    assertEquals(
        List.of("11,102", "5,717"),
        table.locator("tr:has(th:text-matches('補助金申請額')) td").allInnerTexts());
    table.locator("thead button").first().click();
    assertTrue(page.url().endsWith("?programmes=chuo-employment-support"), page.url());
    table.locator("thead a").click();
    page.waitForLoadState();
    assertEquals("ja/programmes/chuo-employment-support.html", visit.path());
  }

  @Test
  void four_at_most_are_chosen_in_a_table_and_kept_from_page_to_page() {
    visit.open("ja/plans/workforce-2024-general.html", 1280);
    page.locator(".picker").first().click();
    for (int i = 0; i < 5; i++) {
      page.locator("input.pick:visible").nth(i).click();
    }
    visit.open("ja/index.html", 1280);
    assertTrue(page.locator(".tray p").innerText().contains("4件を選んだ"));
    page.locator(".tray a").click();
    page.locator(".compared table").waitFor();
    assertEquals(4, page.locator(".compared thead th").count());
    visit.open("ja/index.html", 1280);
    page.locator(".tray button").click();
    assertEquals(0, page.locator(".tray").count());
  }

  @Test
  void organisations_are_compared_year_by_year() {
    visit.open("en/compare.html?organisations=koto,chuo", 360);
    page.locator(".compared table").waitFor();
    assertEquals(
        List.of("73,018", "5,717"),
        page.locator(".compared tr:has(th:text-matches('Grant \\\\(FY2024\\\\)')) td")
            .allInnerTexts());
  }

  @Test
  void facets_combine_and_say_before_how_many_there_will_be() {
    visit.open("ja/programmes.html", 1280);
    page.locator(".browse .press").click();
    choose("実施主体", "江東区");
    assertThat(page.locator(".facets .count")).hasText("35件のうち4件"); // It is said a moment later.
    Locator classes = page.locator(".facets details:has(summary:text-matches('分類'))");
    classes.locator("summary").click();
    Locator first = classes.locator("li").first();
    int promised = Integer.parseInt(first.locator(".detail").innerText());
    first.locator("input").click();
    page.locator(".results tbody tr").nth(promised - 1).waitFor();
    assertEquals(promised, page.locator(".results tbody tr").count());
    assertEquals(0, page.locator("#programmes:visible").count(), "the whole list makes way");
    String rows = page.locator(".results tbody").innerText();
    page.reload();
    page.locator(".results tbody tr").first().waitFor();
    assertEquals(rows, page.locator(".results tbody").innerText());
    page.locator(".facets button:has-text('条件を消す')").click();
    assertThat(page.locator("#programmes")).isVisible();
  }

  private static void choose(String facet, String choice) {
    Locator menu = page.locator(".facets details:has(summary:text-matches('" + facet + "'))");
    menu.locator("summary").click();
    menu.locator("label:has-text('" + choice + "') input").click();
    page.keyboard().press("Escape");
  }

  @Test
  void what_comes_to_one_person_is_computed_and_labelled_so() {
    visit.open("ja/programmes/koto-robot-shop.html", 1280);
    Locator part = page.locator("#per-target");
    assertTrue(part.locator(".side").innerText().contains("計算したもの"));
    assertTrue(part.innerText().contains("2,220,400円（11,102千円÷5人）"), part.innerText());
    visit.open("ja/programmes/koto-sme-employment.html", 1280); // Its grant is shared.
    assertEquals(0, page.locator("#per-target :text('補助金')").count());
  }
}
