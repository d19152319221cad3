package org.daicho.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daicho.model.value.Lang;
import org.daicho.view.page.Page;
import org.daicho.view.page.SiteFrame;

/** Pages made by hand that hold every block, every state of a figure and both languages. */
public final class Samples extends SampleParts {
  public static final List<Lang> LANGUAGES = List.of(Lang.JA, Lang.EN);

  public static final RecordLinks LINKS =
      (lang, link) ->
          link.id().equals("nowhere")
              ? Optional.empty()
              : Optional.of(lang + "/" + link.folder() + "/" + link.id() + ".html");

  public Samples(Lang lang) {
    super(lang, "");
  }

  /** With something put before every text. */
  public Samples(Lang lang, String prefix) {
    super(lang, prefix);
  }

  public static Map<Lang, SiteFrame> frames() {
    Map<Lang, SiteFrame> frames = new TreeMap<>();
    LANGUAGES.forEach(lang -> frames.put(lang, new Samples(lang).frame()));
    return frames;
  }

  public List<Page> all() {
    return List.of(home(), plan(), programme(), budget(), organisation());
  }

  public Page home() {
    return new SampleHome(lang, prefix).home();
  }

  public Page plan() {
    return new SamplePlan(lang, prefix).plan();
  }

  public Page programme() {
    return new SampleProgramme(lang, prefix).programme();
  }

  public Page budget() {
    return new SampleBudget(lang, prefix).budget();
  }

  public Page organisation() {
    return new SampleOrganisation(lang, prefix).organisation();
  }

  SiteFrame frame() {
    List<SiteFrame.NavItem> items = new ArrayList<>();
    String[][] names = {
      {"index", "目次", "Contents"},
      {"programmes", "事業", "Programmes"},
      {"plans", "計画", "Plans"},
      {"budgets", "予算", "Budgets"},
      {"organisations", "組織", "Organisations"},
      {"guide", "凡例", "Notes"},
    };
    for (String[] name : names) {
      items.add(
          new SiteFrame.NavItem(name[0], say(name[1], name[2]), lang + "/" + name[0] + ".html"));
    }
    return new SiteFrame(
        lang,
        words("台帳", "Daicho"),
        items,
        words("台帳編集室（見本）", "Daicho editors (specimen)"),
        say("2026年（令和8年）11月20日", "20 November 2026 (Reiwa 8)"),
        words("公共データ利用規約（第1.0版）", "Public Data License (version 1.0)"),
        "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
        false,
        List.of());
  }
}
