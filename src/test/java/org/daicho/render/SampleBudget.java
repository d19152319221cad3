package org.daicho.render;

import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.testing.Constants;
import org.daicho.view.CellState;
import org.daicho.view.Table;
import org.daicho.view.block.FieldsBlock;
import org.daicho.view.block.KeyFiguresBlock;
import org.daicho.view.block.ProseBlock;
import org.daicho.view.block.ScheduleBlock;
import org.daicho.view.block.TableBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.Section;

/** A budget sheet of numbered fields, with amounts not decided and left blank. */
public final class SampleBudget extends SampleParts {
  public SampleBudget(Lang lang, String prefix) {
    super(lang, prefix);
  }

  public Page budget() {
    List<Table.Column> columns =
        List.of(
            Table.Column.text("name", say("内容", "Item")),
            amount("requested", say("要求額", "Requested"), ""),
            new Table.Column(
                "approved", say("予算額", "Approved"), "", "", Table.Type.AMOUNT, 1000, true),
            amount("earmarked", say("うち特財", "Earmarked part"), ""));
    List<Table.Row> rows =
        List.of(
            budgetRow("group", "レベルアップ分 小計", "Improvements, subtotal", "1,006"),
            budgetRow("child", "認定マーク商標登録、採用者商品", "Trade mark of the recognition mark", "558"),
            budgetRow("child", "取組紹介記事作成", "Articles on what firms are doing", "165"),
            budgetRow("child", "交流会実施", "Networking event", "283"),
            budgetRow("group", "経常経費分 小計", "Running costs, subtotal", "4,266"),
            budgetRow("child", "認定審査委員謝礼、認定交付式謝礼等", "Fees for the panel", "137"),
            budgetRow("child", "案内パンフレット及び申請書印刷・発送経費等", "Printing and posting", "1,088"),
            budgetRow("child", "推進企業認定事業支援", "Support for running the scheme", "3,041"));
    Table table =
        new Table(
            "request",
            say("要求内容", "What is requested"),
            say("千円", "thousand yen"),
            columns,
            rows,
            List.of(budgetRow("both", "合計", "Total", "5,272")),
            List.of(
                words(
                    "点線は原資料の空欄。決まっていないことを表し、0ではない。",
                    "Dotted lines are blank in the source: not decided, not zero.")));
    Table funding =
        new Table(
            "funding",
            say("財源内訳", "Funding"),
            say("千円", "thousand yen"),
            List.of(
                Table.Column.text("name", say("財源", "Source")),
                amount("requested", say("要求額", "Requested"), "")),
            List.of(
                row(text(say("国庫支出金", "National")), state("blank")),
                row(text(say("都支出金", "Metropolitan")), state("blank")),
                row(text(say("一般財源", "General revenue")), known("5,272"))),
            List.of(),
            List.of());
    List<FieldsBlock.Field> fields =
        List.of(
            new FieldsBlock.Field(
                1,
                say("事業名", "Programme"),
                List.of(
                    prose(
                        "中小企業ワーク・ライフ・バランス推進企業認定事業",
                        "Recognition of small firms that promote work–life balance"))),
            new FieldsBlock.Field(
                2, say("要求区分", "Category"), List.of(prose("レベルアップ", "Improvement"))),
            new FieldsBlock.Field(
                3,
                say("事業説明文", "Outline"),
                List.of(
                    prose(
                        "両立しやすく、男女がともに働きやすい職場づくりに取り組む企業を認定し、名称と事例を紹介する。",
                        "Firms that work on this are recognised and their names published."))),
            new FieldsBlock.Field(
                10,
                say("要求内容", "What is requested"),
                List.of(
                    new TableBlock(table, downloads("request")),
                    new TableBlock(funding, List.of()))),
            new FieldsBlock.Field(
                12,
                say("スケジュール", "Schedule"),
                List.of(
                    new ScheduleBlock(
                        List.of(
                            new ScheduleBlock.Step(
                                say("令和5年4月", "April 2023"),
                                "2023-04",
                                words("認定マーク案募集開始", "Call for designs opens")),
                            new ScheduleBlock.Step(
                                say("令和5年11月", "November 2023"),
                                "2023-11",
                                words("認定マーク完成", "Mark completed")),
                            new ScheduleBlock.Step(
                                say("令和5年12月", "December 2023"),
                                "2023-12",
                                words("認定証交付式", "Certificates presented")))))),
            new FieldsBlock.Field(14, say("事務事業評価結果", "Evaluation"), List.of()));
    return page(
        "budgets/minato-2023-71.html",
        PageKind.BUDGET,
        breadcrumb("予算", "Budgets", say("令和5年度 港区 No. 71", "Minato City, FY2023, no. 71")),
        new Page.Heading(
            say("予算要求", "Budget request"),
            List.of(
                say("令和5年度（2023）", "FY2023 (Reiwa 5)"), say("港区　No. 71", "Minato City, no. 71")),
            words(
                "中小企業ワーク・ライフ・バランス推進企業認定事業",
                "Recognition of small firms that promote work–life balance"),
            List.of(
                lang.equals(Lang.JA)
                    ? new Words(
                        "Recognition of small firms that promote work–life balance", Lang.EN, false)
                    : new Words("中小企業ワーク・ライフ・バランス推進企業認定事業", Lang.JA, false)),
            words(
                "仕事と家庭を両立しやすい区内企業を区が認定し、名前と取組を広く知らせる事業です。",
                "The city recognises firms where people can combine work and family life.")),
        List.of(
            figures(
                new KeyFiguresBlock.KeyFigure(
                    say("要求額", "Requested"),
                    "5,272",
                    CellState.KNOWN,
                    say("千円", "thousand yen"),
                    ""),
                new KeyFiguresBlock.KeyFigure(
                    say("⇒ 予算額", "⇒ Approved"), "", CellState.UNDECIDED, "", ""),
                new KeyFiguresBlock.KeyFigure(
                    say("一般財源", "General revenue"),
                    "5,272",
                    CellState.KNOWN,
                    say("千円", "thousand yen"),
                    ""),
                new KeyFiguresBlock.KeyFigure(
                    say("要求区分", "Category"), say("レベルアップ", "Improvement"), CellState.TEXT, "", "")),
            new Section("fields", "", "", false, List.of(new FieldsBlock(fields))),
            new Section("source", say("出典と所管", "Source"), "", false, List.of(facts()))));
  }

  private ProseBlock prose(String ja, String en) {
    return new ProseBlock(words(ja, en));
  }

  private Table.Row budgetRow(String kind, String ja, String en, String amount) {
    return new Table.Row(
        Constants.kind(kind),
        "",
        false,
        List.of(text(say(ja, en)), known(amount), state("undecided"), state("blank")));
  }
}
