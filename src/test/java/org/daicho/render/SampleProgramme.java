package org.daicho.render;

import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.KeyFiguresBlock;
import org.daicho.view.block.NeighboursBlock;
import org.daicho.view.block.ProseBlock;
import org.daicho.view.block.TableBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.Section;

/** A programme whose grant it shares with two others. */
public final class SampleProgramme extends SampleParts {
  public SampleProgramme(Lang lang, String prefix) {
    super(lang, prefix);
  }

  public Page programme() {
    List<Table.Column> columns =
        List.of(
            count("number", say("番号", "No."), "", ""),
            Table.Column.text("name", say("事業", "Programme")),
            Table.Column.text("class", say("分類", "Class")),
            amount("cost", say("事業額", "Project cost"), ""),
            amount("grant", say("補助金申請額", "Grant requested"), ""));
    List<Table.Row> rows =
        List.of(
            new Table.Row(
                Table.RowKind.ROW,
                "a",
                true,
                List.of(
                    known("4"),
                    text(say("中小企業雇用支援事業", "Employment support for small firms")),
                    text(say("労働力確保", "Labour supply")),
                    known("86,314"),
                    shared("61,916", 3, "4–6の一括", "for nos. 4–6"))),
            row(
                known("5"),
                link(
                        "障害者特定相談支援事業所就業・定着促進事業",
                        "Recruitment and retention at designated consultation support offices for"
                            + " disabled people",
                        "b.html")
                    .cell(),
                text(say("労働力確保", "Labour supply")),
                known("7,892"),
                covered()),
            row(
                known("6"),
                link("中小企業雇用支援事業", "Employment support for small firms", "c.html").cell(),
                text(say("処遇改善", "Better conditions")),
                known("29,627"),
                covered()));
    Table.Row total =
        new Table.Row(
            Table.RowKind.COMPUTED,
            "",
            false,
            List.of(
                link("合計", "Total", "").note(words("計算による", "computed")).cell(),
                text(""),
                text(""),
                known("123,833"),
                known("61,916")));
    Table table =
        new Table(
            "grant",
            say("江東区の三つの事業への補助金", "One grant for three programmes of Koto City"),
            say("千円", "thousand yen"),
            columns,
            rows,
            List.of(total),
            List.of(
                words(
                    "一般事業の補助率は2分の1。123,833の半分は61,916.5で、計画書は61,916とする。",
                    "General programmes are paid at one half. Half of 123,833 is 61,916.5; the plan"
                        + " sheet gives 61,916.")));
    return page(
        "programmes/koto-sme-employment.html",
        PageKind.PROGRAMME,
        breadcrumb("事業", "Programmes", say("一般事業 4", "General programme no. 4")),
        new Page.Heading(
            say("事業", "Programme"),
            List.of(
                say("令和6年度（2024）", "FY2024 (Reiwa 6)"),
                say("一般事業 29件のうち4番", "General, no. 4 of 29")),
            words("中小企業雇用支援事業", "Employment support for small firms"),
            List.of(
                lang.equals(Lang.JA)
                    ? new Words("Employment support for small firms", Lang.EN, false)
                    : new Words("江東区　中小企業雇用支援事業", Lang.JA, false)),
            words(
                "若者や育児休業から復職した女性等を区内企業への就職につなげ、中小企業の人材を確保する。",
                "Koto City helps young people, and women back from childcare leave, into work with"
                    + " small firms in the city: from a first conversation at an advice desk to a"
                    + " permanent job.")),
        List.of(
            figures(
                new KeyFiguresBlock.KeyFigure(
                    say("事業額", "Project cost"),
                    "86,314",
                    CellState.KNOWN,
                    say("千円", "thousand yen"),
                    ""),
                new KeyFiguresBlock.KeyFigure(
                    say("目標 雇用・就業者", "Target: people in work"), "750", CellState.KNOWN, "", ""),
                new KeyFiguresBlock.KeyFigure(
                    say("目標 処遇改善", "Target: supported firms"),
                    "",
                    CellState.NOT_APPLICABLE,
                    "",
                    ""),
                new KeyFiguresBlock.KeyFigure(
                    say("開始", "Starts"), say("令和6年4月1日", "1 April 2024"), CellState.TEXT, "", "")),
            new Section(
                "what",
                say("内容", "What it does"),
                "",
                false,
                List.of(
                    new ProseBlock(
                        words(
                            "相談窓口と就職準備の講座を開く。詳しくは[計画書](plans/workforce-2024-general)を見る。\n\n"
                                + "- 一つ\n"
                                + "- 二つ\n\n"
                                + "## 研修\n\n"
                                + "若者を研修生として雇う。",
                            "The city runs an advice desk and job-readiness classes, see [the"
                                + " plan](plans/workforce-2024-general).\n\n"
                                + "It also hires young people in non-regular jobs as trainees.\n\n"
                                + "- one\n"
                                + "- two\n\n"
                                + "## Training\n\n"
                                + "They learn the basics of business.")),
                    new ProseBlock(new Words("まだ訳のない文。", Lang.JA, lang.equals(Lang.EN))))),
            new Section(
                "grant",
                say("補助金", "The grant"),
                say(
                    "一つの補助金が4、5、6番にかかる。",
                    "One grant covers programmes 4, 5 and 6. The source prints it once, in a merged"
                        + " cell, so it cannot be divided among them."),
                false,
                List.of(new TableBlock(table, downloads("grant")))),
            new Section("facts", say("事項", "Particulars"), "", false, List.of(facts())),
            new Section(
                "neighbours",
                "",
                "",
                false,
                List.of(
                    new NeighboursBlock(
                        new Link(words("人材確保プロモーション支援事業", "Promotion of recruitment"), "p.html"),
                        new Link(
                            words(
                                "障害者特定相談支援事業所就業・定着促進事業",
                                "Recruitment and retention at consultation support offices"),
                            "n.html"),
                        new Link(words("29事業の計画", "The 29 programmes"), "a.html"))))));
  }
}
