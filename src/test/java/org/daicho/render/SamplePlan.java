package org.daicho.render;

import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.KeyFiguresBlock;
import org.daicho.view.block.LegendBlock;
import org.daicho.view.block.TableBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.Section;

/** A plan sheet with shared amounts, a name that goes on, and figures that do not apply. */
public final class SamplePlan extends SampleParts {
  public SamplePlan(Lang lang, String prefix) {
    super(lang, prefix);
  }

  public Page plan() {
    String yen = say("千円", "thousand yen");
    String targets = say("目標", "Targets");
    List<Table.Column> columns =
        List.of(
            count("number", say("番号", "No."), "", ""),
            Table.Column.text("organisation", say("区市町村", "Municipality")),
            Table.Column.text("name", say("事業名と要旨", "Programme")),
            Table.Column.text("class", say("分類", "Class")),
            amount("cost", say("事業額", "Cost"), yen),
            amount("grant", say("補助金申請額", "Grant requested"), yen),
            count("jobs", say("雇用・就業者", "Jobs"), say("人", "people"), targets),
            count("firms", say("人材獲得事業所", "Firms that gain staff"), say("所", "firms"), targets),
            count("supported", say("処遇改善事業所", "Supported firms"), say("所", "firms"), targets),
            new Table.Column("starts", say("開始", "Starts"), "", "", Table.Type.DATE, 1, false));
    List<Table.Row> rows =
        List.of(
            planRow(
                "1",
                org("中央区", "Chuo City", 1),
                "中央区就労・雇用支援事業",
                "Employment support in Chuo",
                "11,433",
                known("5,717"),
                known("20"),
                known("20"),
                na()),
            planRow(
                "4",
                org("江東区", "Koto City", 3),
                "中小企業雇用支援事業",
                "Employment support for small firms",
                "86,314",
                shared("61,916", 3, "4–6の一括", "for nos. 4–6"),
                known("750"),
                known("250"),
                na()),
            planRow(
                "5",
                covered(),
                "障害者特定相談支援事業所就業・定着促進事業",
                "Recruitment and retention at consultation support offices for disabled people",
                "7,892",
                covered(),
                known("2"),
                known("0"),
                na()),
            planRow(
                "6",
                covered(),
                "中小企業雇用支援事業",
                "Employment support for small firms",
                "29,627",
                covered(),
                na(),
                na(),
                known("15")),
            planRow(
                "8",
                org("世田谷区", "Setagaya City", 3),
                "建設業人材確保・区内中小企業等人材マッチング及び定着促進事業",
                "Staff for the building trade, matching and retention for small firms",
                "39,431",
                shared("42,933", 3, "8–10の一括", "for nos. 8–10"),
                known("55"),
                known("55"),
                na()),
            planRow("9", covered(), "", "", "32,622", covered(), na(), na(), known("35")),
            planRow(
                "10",
                covered(),
                "若者の福祉的な就労プログラム事業",
                "Sheltered work for young people",
                "13,815",
                covered(),
                known("20"),
                na(),
                na()),
            planRow(
                "15",
                org("板橋区", "Itabashi City", 2),
                "板橋区人材確保支援事業",
                "Recruitment in Itabashi",
                "32,807",
                known("16,404"),
                known("25"),
                known("25"),
                na()),
            planRow(
                "16",
                covered(),
                "若手人材確保支援事業",
                "Young talent",
                "15,290",
                known("7,645"),
                known("15"),
                known("15"),
                na()));
    Table.Row total =
        new Table.Row(
            Table.RowKind.BOTH,
            "",
            false,
            List.of(
                link("合計", "Total", "")
                    .note(words("計画書の記載。行の和と一致", "as printed; the rows add up to it"))
                    .cell(),
                text(""),
                text(""),
                text(""),
                known("539,118"),
                known("269,561"),
                known("1,323"),
                known("540"),
                known("114"),
                text("")));
    Table table =
        new Table(
            "programmes",
            say("29事業の計画", "The 29 programmes"),
            "",
            columns,
            rows,
            List.of(total),
            List.of());
    return page(
        "plans/workforce-2024-general.html",
        PageKind.PLAN,
        breadcrumb("計画", "Plans", say("令和6年度 一般事業", "General programmes, FY2024")),
        new Page.Heading(
            say("計画書", "Plan"),
            List.of(
                say("令和6年度（2024）", "FY2024 (Reiwa 6)"),
                say("区市町村・一般事業", "Municipalities, general")),
            words("東京都地域人材確保総合支援事業", "Regional workforce support in Tokyo"),
            List.of(
                lang.equals(Lang.JA)
                    ? new Words(
                        "Regional workforce support: the 29 general programmes, FY2024",
                        Lang.EN,
                        false)
                    : new Words("東京都地域人材確保総合支援事業（区市町村・一般事業）", Lang.JA, false)),
            words(
                "17の区市町村が、中小企業の採用と定着、就職を望む人の後押しに取り組む29事業の計画書です。補助率は2分の1です。",
                "The plan of 29 programmes in which 17 municipalities help small firms to recruit"
                    + " and keep staff.")),
        List.of(
            figures(
                new KeyFiguresBlock.KeyFigure(
                    say("事業額", "Cost"), "539,118", CellState.KNOWN, yen, ""),
                new KeyFiguresBlock.KeyFigure(
                    say("補助金申請額", "Grant requested"), "269,561", CellState.KNOWN, yen, ""),
                new KeyFiguresBlock.KeyFigure(
                    say("目標 雇用・就業者", "Target: people in work"),
                    "1,323",
                    CellState.KNOWN,
                    say("人", "people"),
                    ""),
                new KeyFiguresBlock.KeyFigure(
                    say("目標 人材獲得事業所", "Target: firms that gain staff"),
                    "540",
                    CellState.KNOWN,
                    say("所", "firms"),
                    ""),
                new KeyFiguresBlock.KeyFigure(
                    say("目標 処遇改善の支援", "Target: firms supported"),
                    "114",
                    CellState.KNOWN,
                    say("所", "firms"),
                    "")),
            new Section(
                "programmes",
                say("29事業の計画", "The 29 programmes"),
                "",
                true,
                List.of(new TableBlock(table, downloads("programmes")), new LegendBlock())),
            new Section("source", say("出典", "Source"), "", false, List.of(facts()))));
  }

  private Table.Row planRow(
      String number,
      Table.Cell org,
      String ja,
      String en,
      String cost,
      Table.Cell grant,
      Table.Cell jobs,
      Table.Cell firms,
      Table.Cell supported) {
    Words note =
        words(
            "若者らの就職を、相談・講座から研修雇用、紹介予定派遣までつなぐ。",
            "Leads young people into work, from advice to a permanent job.");
    Table.Cell name =
        ja.isEmpty()
            ? new Table.Cell(
                new Link(words("同じ名称", "The same name"), "../programmes/x.html"),
                CellState.DITTO,
                "",
                1,
                note)
            : link(ja, en, "../programmes/x.html").note(note).cell();
    return new Table.Row(
        Table.RowKind.ROW,
        "x",
        false,
        List.of(
            known(number),
            org,
            name,
            text(say("労働力確保", "Labour supply")),
            known(cost),
            grant,
            jobs,
            firms,
            supported,
            text(say("4月1日", "1 April"))));
  }
}
