package org.daicho.render;

import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.PageLink;
import org.daicho.view.Table;
import org.daicho.view.block.KeyFiguresBlock;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.block.TableBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.Section;

/** An organisation with programmes of two plans. */
public final class SampleOrganisation extends SampleParts {
  public SampleOrganisation(Lang lang, String prefix) {
    super(lang, prefix);
  }

  public Page organisation() {
    String yen = say("千円", "thousand yen");
    List<Table.Column> columns =
        List.of(
            count("number", say("番号", "No."), "", ""),
            Table.Column.text("name", say("事業名と要旨", "Programme")),
            Table.Column.text("class", say("分類", "Class")),
            amount("cost", say("事業額", "Cost"), yen),
            amount("grant", say("補助金申請額", "Grant requested"), yen),
            count("jobs", say("雇用・就業者", "Jobs"), say("人", "people"), ""));
    Words note = words("若者らの就職を、相談・講座から研修雇用、紹介予定派遣までつなぐ。", "Leads young people into work.");
    List<Table.Row> rows =
        List.of(
            new Table.Row(
                Table.RowKind.GROUP,
                "",
                false,
                List.of(
                    link("一般事業", "General programmes", "g.html")
                        .note(words("補助率 2分の1", "paid at one half"))
                        .cell(),
                    text(""),
                    text(""),
                    text(""),
                    text(""),
                    text(""))),
            child(
                known("4"),
                link("中小企業雇用支援事業", "Employment support for small firms", "a.html")
                    .note(note)
                    .cell(),
                text(say("労働力確保", "Labour supply")),
                known("86,314"),
                shared("61,916", 3, "4–6の一括", "for nos. 4–6"),
                known("750")),
            child(
                known("5"),
                link(
                        "障害者特定相談支援事業所就業・定着促進事業",
                        "Recruitment and retention at consultation support offices",
                        "b.html")
                    .note(note)
                    .cell(),
                text(say("労働力確保", "Labour supply")),
                known("7,892"),
                covered(),
                known("2")),
            child(
                known("6"),
                link("中小企業雇用支援事業", "Employment support for small firms", "c.html")
                    .note(note)
                    .cell(),
                text(say("処遇改善", "Better conditions")),
                known("29,627"),
                covered(),
                na()),
            new Table.Row(
                Table.RowKind.GROUP,
                "",
                false,
                List.of(
                    link("モデル事業", "Model programmes", "m.html")
                        .note(words("補助率 10分の10", "paid in full"))
                        .cell(),
                    text(""),
                    text(""),
                    text(""),
                    text(""),
                    text(""))),
            child(
                known("2"),
                link("障害者常設販売コーナー庁内出店事業", "Sales corner in the city offices", "d.html")
                    .note(note)
                    .cell(),
                text(say("労働力確保", "Labour supply")),
                known("11,102"),
                known("11,102"),
                known("5")));
    Table.Row total =
        new Table.Row(
            Table.RowKind.COMPUTED,
            "",
            false,
            List.of(
                link("合計", "Total", "").note(words("計算による", "computed")).cell(),
                text(""),
                text(""),
                known("134,935"),
                known("73,018"),
                known("757")));
    Table table =
        new Table(
            "programmes",
            say("令和6年度の事業", "Programmes, FY2024"),
            "",
            columns,
            rows,
            List.of(total),
            List.of());
    return page(
        "organisations/koto.html",
        PageKind.ORGANISATION,
        breadcrumb("組織", "Organisations", say("江東区", "Koto City")),
        new Page.Heading(
            say("自治体", "Municipality"),
            List.of(say("特別区", "Special ward"), say("コード 131083", "Code 131083")),
            words("江東区", "Koto City"),
            List.of(
                new Words("こうとうく", Lang.JA, false),
                new Words(
                    say("Koto City", "江東区"), lang.equals(Lang.JA) ? Lang.EN : Lang.JA, false)),
            words(
                "令和6年度の地域人材確保総合支援事業に、一般3件とモデル1件の計画を出しています。",
                "Four programmes in the regional workforce support of FY2024.")),
        List.of(
            figures(
                new KeyFiguresBlock.KeyFigure(
                    say("事業額", "Cost"),
                    "134,935",
                    CellState.KNOWN,
                    yen,
                    say("四つの事業の和", "of four programmes")),
                new KeyFiguresBlock.KeyFigure(
                    say("補助金申請額", "Grant requested"), "73,018", CellState.KNOWN, yen, "")),
            new Section(
                "programmes",
                say("令和6年度の事業", "Programmes, FY2024"),
                "",
                true,
                List.of(
                    new TableBlock(
                        table,
                        downloads("programmes"),
                        say("1～2行目（全4行）。", "Rows 1 to 2 of 4."),
                        List.of(
                            new PageLink(PageLink.Kind.CURRENT, "1", ""),
                            new PageLink(PageLink.Kind.NUMBER, "2", "koto-2.html")),
                        Link.NOWHERE,
                        List.of()))),
            new Section(
                "note",
                say("注", "Note"),
                "",
                false,
                List.of(new NoteBlock(say("合計は計算による。", "Totals are computed."))))));
  }
}
