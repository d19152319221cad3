package org.daicho.render;

import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.block.LegendBlock;
import org.daicho.view.block.TableBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.Section;

/** The first page. */
public final class SampleHome extends SampleParts {
  public SampleHome(Lang lang, String prefix) {
    super(lang, prefix);
  }

  public Page home() {
    List<Table.Column> columns =
        List.of(
            Table.Column.text("year", say("年度", "Year")),
            Table.Column.text("name", say("資料", "Document")),
            Table.Column.text("publisher", say("作成", "By")),
            count("records", say("記録", "Records"), "", ""));
    List<Table.Row> rows =
        List.of(
            row(
                text(say("令和6年度", "FY2024")),
                link("地域人材確保総合支援事業 計画書", "Regional workforce support: plans", "plans/x.html")
                    .note(
                        words(
                            "区市町村などが進める、採用・定着・就労支援の事業。モデル4件と一般29件。",
                            "Recruitment, retention and help into work by municipalities."))
                    .cell(),
                text(say("東京都", "Tokyo Metropolitan Government")),
                known("33")),
            row(
                text(say("令和5年度", "FY2023")),
                link("予算要求事業概要書", "Budget request outlines", "plans/y.html")
                    .note(
                        words(
                            "ワーク・ライフ・バランス推進企業の認定と、連携自治体でのワーケーション。",
                            "Recognition of firms, and workations in partner municipalities."))
                    .cell(),
                text(say("港区", "Minato City")),
                known("2")));
    Table documents =
        new Table("documents", say("資料", "Documents"), "", columns, rows, List.of(), List.of());
    IndexBlock index =
        new IndexBlock(
            List.of(
                column(say("分類から", "By class"), "労働力確保", "Labour supply", "27"),
                column(say("種類から", "By kind"), "事業", "Programmes", "33"),
                column(say("年度から", "By year"), "令和6年度", "FY2024", "2024")));
    return page(
        "index.html",
        PageKind.HOME,
        List.of(new Link(words("目次", "Contents"), "")),
        new Page.Heading(
            "",
            List.of(),
            words(
                "施策と計画と予算を、出典までたどれる一冊に。",
                "Measures, plans and budgets in one book, each traceable to its source."),
            List.of(),
            words(
                "公表された資料を一件ずつ記録に起こし、名称・金額・日付はそのまま、説明は短い日本語と英語で載せています。",
                "Each published document is turned into records: names, amounts and dates as they"
                    + " stand.")),
        List.of(
            new Section(
                "documents",
                say("資料", "Documents"),
                "",
                true,
                List.of(new TableBlock(documents, downloads("documents")))),
            new Section("index", say("引き方", "Ways in"), "", false, List.of(index)),
            new Section("legend", "", "", false, List.of(new LegendBlock()))));
  }

  private IndexBlock.Column column(String title, String ja, String en, String detail) {
    IndexBlock.Item item = new IndexBlock.Item(new Link(words(ja, en), "x.html"), detail);
    return new IndexBlock.Column(title, List.of(item, item, item));
  }
}
