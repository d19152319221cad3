package org.daicho.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daicho.model.Lang;
import org.daicho.model.Words;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.Page;
import org.daicho.view.Section;
import org.daicho.view.SiteFrame;
import org.daicho.view.Table;

/** Pages made by hand that hold every block, every state of a figure and both languages. */
final class Samples {
  static final List<Lang> LANGUAGES = List.of(Lang.JA, Lang.EN);

  private final Lang lang;
  private final String prefix;

  Samples(Lang lang) {
    this(lang, "");
  }

  /** With something put before every text. */
  Samples(Lang lang, String prefix) {
    this.lang = lang;
    this.prefix = prefix;
  }

  static Map<Lang, SiteFrame> frames() {
    Map<Lang, SiteFrame> frames = new TreeMap<>();
    LANGUAGES.forEach(lang -> frames.put(lang, new Samples(lang).frame()));
    return frames;
  }

  static final RecordLinks LINKS =
      (lang, folder, id) ->
          id.equals("nowhere") ? Optional.empty() : Optional.of(lang + "/" + folder + "/" + id + ".html");

  List<Page> all() {
    return List.of(home(), plan(), programme(), budget(), organisation());
  }

  String say(String ja, String en) {
    return prefix + (lang.equals(Lang.JA) ? ja : en);
  }

  Words words(String ja, String en) {
    return new Words(say(ja, en), lang, false);
  }

  Words words(String text) {
    return new Words(text, lang, false);
  }

  private static final Words NONE = new Words("", Lang.JA, false);

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
        List.of());
  }

  /** A page with the heading of another. */
  Page page(String path, String template, Page like, List<Section> sections) {
    return page(path, template, like.up(), like.heading(), sections);
  }

  private Page page(
      String path, String template, List<Link> up, Page.Heading heading, List<Section> sections) {
    String root = "../".repeat(path.split("/").length);
    List<Page.Twin> twins =
        LANGUAGES.stream()
            .map(l -> new Page.Twin(l, root + l + "/" + path, l.equals(lang)))
            .toList();
    return new Page(
        lang + "/" + path,
        lang,
        template,
        heading.title().value(),
        heading.lead().value(),
        up,
        twins,
        heading,
        sections);
  }

  private List<Link> up(String ja, String en, String self) {
    return List.of(
        new Link(words("目次", "Contents"), "../index.html"),
        new Link(words(ja, en), "../list.html"),
        new Link(words(self), ""));
  }

  Page home() {
    List<Table.Column> columns =
        List.of(
            Table.Column.text("year", say("年度", "Year")),
            Table.Column.text("name", say("資料", "Document")),
            Table.Column.text("publisher", say("作成", "By")),
            count("records", say("記録", "Records"), "", ""));
    List<Table.Row> rows =
        List.of(
            row(text(say("令和6年度", "FY2024")),
                link("地域人材確保総合支援事業 計画書", "Regional workforce support: plans", "plans/x.html")
                    .note(words("区市町村などが進める、採用・定着・就労支援の事業。モデル4件と一般29件。",
                        "Recruitment, retention and help into work by municipalities.")).cell(),
                text(say("東京都", "Tokyo Metropolitan Government")),
                known("33")),
            row(text(say("令和5年度", "FY2023")),
                link("予算要求事業概要書", "Budget request outlines", "plans/y.html")
                    .note(words("ワーク・ライフ・バランス推進企業の認定と、連携自治体でのワーケーション。",
                        "Recognition of firms, and workations in partner municipalities.")).cell(),
                text(say("港区", "Minato City")),
                known("2")));
    Table documents =
        new Table("documents", say("資料", "Documents"), "", columns, rows, List.of(), List.of());
    Block.Index index =
        new Block.Index(
            List.of(
                column(say("分類から", "By class"), "労働力確保", "Labour supply", "27"),
                column(say("種類から", "By kind"), "事業", "Programmes", "33"),
                column(say("年度から", "By year"), "令和6年度", "FY2024", "2024")));
    return page(
        "index.html",
        "home",
        List.of(new Link(words("目次", "Contents"), "")),
        new Page.Heading(
            "",
            List.of(),
            words("施策と計画と予算を、出典までたどれる一冊に。",
                "Measures, plans and budgets in one book, each traceable to its source."),
            List.of(),
            words("公表された資料を一件ずつ記録に起こし、名称・金額・日付はそのまま、説明は短い日本語と英語で載せています。",
                "Each published document is turned into records: names, amounts and dates as they stand.")),
        List.of(
            new Section("documents", say("資料", "Documents"), "", true,
                List.of(new Block.Figures(documents, downloads("documents"), List.of()))),
            new Section("index", say("引き方", "Ways in"), "", false, List.of(index)),
            new Section("legend", "", "", false, List.of(new Block.Legend()))));
  }

  private Block.IndexColumn column(String title, String ja, String en, String detail) {
    Block.IndexItem item = new Block.IndexItem(new Link(words(ja, en), "x.html"), detail);
    return new Block.IndexColumn(title, List.of(item, item, item));
  }

  List<Block.Download> downloads(String id) {
    return List.of(
        new Block.Download("csv-excel", id + ".excel.csv"),
        new Block.Download("csv", id + ".csv"),
        new Block.Download("json", id + ".json"));
  }

  Page plan() {
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
            planRow("1", org("中央区", "Chuo City", 1), "中央区就労・雇用支援事業", "Employment support in Chuo", "11,433", known("5,717"), known("20"), known("20"), na()),
            planRow("2", org("新宿区", "Shinjuku City", 1), "中小企業へのマッチング支援事業", "Matching for small firms", "16,687", known("8,344"), known("40"), known("20"), na()),
            planRow("4", org("江東区", "Koto City", 3), "中小企業雇用支援事業", "Employment support for small firms", "86,314", shared("61,916", 3, "4–6の一括", "for nos. 4–6"), known("750"), known("250"), na()),
            planRow("5", covered(), "障害者特定相談支援事業所就業・定着促進事業", "Recruitment and retention at consultation support offices for disabled people", "7,892", covered(), known("2"), known("0"), na()),
            planRow("6", covered(), "中小企業雇用支援事業", "Employment support for small firms", "29,627", covered(), na(), na(), known("15")),
            planRow("7", org("品川区", "Shinagawa City", 1), "品川区とモンゴル高専との科学技術交流事業", "Exchange with Mongolian colleges of technology", "20,031", known("10,016"), known("9"), known("6"), na()),
            planRow("8", org("世田谷区", "Setagaya City", 3), "建設業人材確保・区内中小企業等人材マッチング及び定着促進事業", "Staff for the building trade, matching and retention for small firms", "39,431", shared("42,933", 3, "8–10の一括", "for nos. 8–10"), known("55"), known("55"), na()),
            planRow("9", covered(), "", "", "32,622", covered(), na(), na(), known("35")),
            planRow("10", covered(), "若者の福祉的な就労プログラム事業", "Sheltered work for young people", "13,815", covered(), known("20"), na(), na()),
            planRow("15", org("板橋区", "Itabashi City", 2), "板橋区人材確保支援事業", "Recruitment in Itabashi", "32,807", known("16,404"), known("25"), known("25"), na()),
            planRow("16", covered(), "若手人材確保支援事業", "Young talent", "15,290", known("7,645"), known("15"), known("15"), na()));
    Table.Row total =
        new Table.Row("both", "", false,
            List.of(
                link("合計", "Total", "").note(words("計画書の記載。行の和と一致", "as printed; the rows add up to it")).cell(),
                text(""), text(""), text(""),
                known("539,118"), known("269,561"), known("1,323"), known("540"), known("114"), text("")));
    Table table =
        new Table("programmes", say("29事業の計画", "The 29 programmes"), "", columns, rows, List.of(total), List.of());
    return page(
        "plans/workforce-2024-general.html",
        "plan",
        up("計画", "Plans", say("令和6年度 一般事業", "General programmes, FY2024")),
        new Page.Heading(
            say("計画書", "Plan"),
            List.of(say("令和6年度（2024）", "FY2024 (Reiwa 6)"), say("区市町村・一般事業", "Municipalities, general")),
            words("東京都地域人材確保総合支援事業", "Regional workforce support in Tokyo"),
            List.of(lang.equals(Lang.JA)
                ? new Words("Regional workforce support: the 29 general programmes, FY2024", Lang.EN, false)
                : new Words("東京都地域人材確保総合支援事業（区市町村・一般事業）", Lang.JA, false)),
            words("17の区市町村が、中小企業の採用と定着、就職を望む人の後押しに取り組む29事業の計画書です。補助率は2分の1です。",
                "The plan of 29 programmes in which 17 municipalities help small firms to recruit and keep staff.")),
        List.of(
            figures(
                new Block.KeyFigure(say("事業額", "Cost"), "539,118", "known", yen, ""),
                new Block.KeyFigure(say("補助金申請額", "Grant requested"), "269,561", "known", yen, ""),
                new Block.KeyFigure(say("目標 雇用・就業者", "Target: people in work"), "1,323", "known", say("人", "people"), ""),
                new Block.KeyFigure(say("目標 人材獲得事業所", "Target: firms that gain staff"), "540", "known", say("所", "firms"), ""),
                new Block.KeyFigure(say("目標 処遇改善の支援", "Target: firms supported"), "114", "known", say("所", "firms"), "")),
            new Section("programmes", say("29事業の計画", "The 29 programmes"), "", true,
                List.of(new Block.Figures(table, downloads("programmes"), List.of()), new Block.Legend())),
            new Section("source", say("出典", "Source"), "", false, List.of(facts()))));
  }

  private Table.Row planRow(String number, Table.Cell org, String ja, String en, String cost, Table.Cell grant, Table.Cell jobs, Table.Cell firms, Table.Cell supported) {
    Words note = words("若者らの就職を、相談・講座から研修雇用、紹介予定派遣までつなぐ。", "Leads young people into work, from advice to a permanent job.");
    Table.Cell name =
        ja.isEmpty()
            ? new Table.Cell(new Link(NONE, ""), "ditto", "", 1, note)
            : link(ja, en, "../programmes/x.html").note(note).cell();
    return new Table.Row("row", "x", false,
        List.of(known(number), org, name, text(say("労働力確保", "Labour supply")), known(cost), grant, jobs, firms, supported, text(say("4月1日", "1 April"))));
  }

  Page programme() {
    List<Table.Column> columns =
        List.of(
            count("number", say("番号", "No."), "", ""),
            Table.Column.text("name", say("事業", "Programme")),
            Table.Column.text("class", say("分類", "Class")),
            amount("cost", say("事業額", "Project cost"), ""),
            amount("grant", say("補助金申請額", "Grant requested"), ""));
    List<Table.Row> rows =
        List.of(
            new Table.Row("row", "a", true, List.of(known("4"), text(say("中小企業雇用支援事業", "Employment support for small firms")), text(say("労働力確保", "Labour supply")), known("86,314"), shared("61,916", 3, "4–6の一括", "for nos. 4–6"))),
            row(known("5"), link("障害者特定相談支援事業所就業・定着促進事業", "Recruitment and retention at designated consultation support offices for disabled people", "b.html").cell(), text(say("労働力確保", "Labour supply")), known("7,892"), covered()),
            row(known("6"), link("中小企業雇用支援事業", "Employment support for small firms", "c.html").cell(), text(say("処遇改善", "Better conditions")), known("29,627"), covered()));
    Table.Row total =
        new Table.Row("computed", "", false,
            List.of(link("合計", "Total", "").note(words("計算による", "computed")).cell(), text(""), text(""), known("123,833"), known("61,916")));
    Table table =
        new Table("grant", say("江東区の三つの事業への補助金", "One grant for three programmes of Koto City"), say("千円", "thousand yen"), columns, rows, List.of(total),
            List.of(say("一般事業の補助率は2分の1。123,833の半分は61,916.5で、計画書は61,916とする。", "General programmes are paid at one half. Half of 123,833 is 61,916.5; the plan sheet gives 61,916.")));
    return page(
        "programmes/koto-sme-employment.html",
        "programme",
        up("事業", "Programmes", say("一般事業 4", "General programme no. 4")),
        new Page.Heading(
            say("事業", "Programme"),
            List.of(say("令和6年度（2024）", "FY2024 (Reiwa 6)"), say("一般事業 29件のうち4番", "General, no. 4 of 29")),
            words("中小企業雇用支援事業", "Employment support for small firms"),
            List.of(lang.equals(Lang.JA) ? new Words("Employment support for small firms", Lang.EN, false) : new Words("江東区　中小企業雇用支援事業", Lang.JA, false)),
            words("若者や育児休業から復職した女性等を区内企業への就職につなげ、中小企業の人材を確保する。",
                "Koto City helps young people, and women back from childcare leave, into work with small firms in the city: from a first conversation at an advice desk to a permanent job.")),
        List.of(
            figures(
                new Block.KeyFigure(say("事業額", "Project cost"), "86,314", "known", say("千円", "thousand yen"), ""),
                new Block.KeyFigure(say("目標 雇用・就業者", "Target: people in work"), "750", "known", "", ""),
                new Block.KeyFigure(say("目標 処遇改善", "Target: supported firms"), "", "n/a", "", ""),
                new Block.KeyFigure(say("開始", "Starts"), say("令和6年4月1日", "1 April 2024"), "text", "", "")),
            new Section("what", say("内容", "What it does"), "", false,
                List.of(new Block.Prose(words("相談窓口と就職準備の講座を開く。詳しくは[計画書](plans/workforce-2024-general)を見る。\n\n- 一つ\n- 二つ\n\n## 研修\n\n若者を研修生として雇う。",
                    "The city runs an advice desk and job-readiness classes, see [the plan](plans/workforce-2024-general).\n\nIt also hires young people in non-regular jobs as trainees.\n\n- one\n- two\n\n## Training\n\nThey learn the basics of business.")),
                    new Block.Prose(new Words("まだ訳のない文。", Lang.JA, lang.equals(Lang.EN))))),
            new Section("grant", say("補助金", "The grant"), say("一つの補助金が4、5、6番にかかる。", "One grant covers programmes 4, 5 and 6. The source prints it once, in a merged cell, so it cannot be divided among them."), false,
                List.of(new Block.Figures(table, downloads("grant"), List.of()))),
            new Section("facts", say("事項", "Particulars"), "", false, List.of(facts())),
            new Section("neighbours", "", "", false,
                List.of(new Block.Neighbours(new Link(words("人材確保プロモーション支援事業", "Promotion of recruitment"), "p.html"), new Link(words("障害者特定相談支援事業所就業・定着促進事業", "Recruitment and retention at consultation support offices"), "n.html"), new Link(words("29事業の計画", "The 29 programmes"), "a.html"))))));
  }

  Page budget() {
    List<Table.Column> columns =
        List.of(
            Table.Column.text("name", say("内容", "Item")),
            amount("requested", say("要求額", "Requested"), ""),
            new Table.Column("approved", say("予算額", "Approved"), "", "", Table.Type.AMOUNT, 1000, true),
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
        new Table("request", say("要求内容", "What is requested"), say("千円", "thousand yen"), columns, rows,
            List.of(budgetRow("both", "合計", "Total", "5,272")),
            List.of(say("点線は原資料の空欄。決まっていないことを表し、0ではない。", "Dotted lines are blank in the source: not decided, not zero.")));
    Table funding =
        new Table("funding", say("財源内訳", "Funding"), say("千円", "thousand yen"),
            List.of(Table.Column.text("name", say("財源", "Source")), amount("requested", say("要求額", "Requested"), "")),
            List.of(row(text(say("国庫支出金", "National")), state("blank")), row(text(say("都支出金", "Metropolitan")), state("blank")), row(text(say("一般財源", "General revenue")), known("5,272"))),
            List.of(), List.of());
    List<Block.Field> fields =
        List.of(
            new Block.Field(1, say("事業名", "Programme"), List.of(prose("中小企業ワーク・ライフ・バランス推進企業認定事業", "Recognition of small firms that promote work–life balance"))),
            new Block.Field(2, say("要求区分", "Category"), List.of(prose("レベルアップ", "Improvement"))),
            new Block.Field(3, say("事業説明文", "Outline"), List.of(prose("両立しやすく、男女がともに働きやすい職場づくりに取り組む企業を認定し、名称と事例を紹介する。", "Firms that work on this are recognised and their names published."))),
            new Block.Field(10, say("要求内容", "What is requested"), List.of(new Block.Figures(table, downloads("request"), List.of()), new Block.Figures(funding, List.of(), List.of()))),
            new Block.Field(12, say("スケジュール", "Schedule"), List.of(new Block.Schedule(List.of(
                new Block.Step(say("令和5年4月", "April 2023"), "2023-04", words("認定マーク案募集開始", "Call for designs opens")),
                new Block.Step(say("令和5年11月", "November 2023"), "2023-11", words("認定マーク完成", "Mark completed")),
                new Block.Step(say("令和5年12月", "December 2023"), "2023-12", words("認定証交付式", "Certificates presented")))))),
            new Block.Field(14, say("事務事業評価結果", "Evaluation"), List.of()));
    return page(
        "budgets/minato-2023-71.html",
        "budget",
        up("予算", "Budgets", say("令和5年度 港区 No. 71", "Minato City, FY2023, no. 71")),
        new Page.Heading(
            say("予算要求", "Budget request"),
            List.of(say("令和5年度（2023）", "FY2023 (Reiwa 5)"), say("港区　No. 71", "Minato City, no. 71")),
            words("中小企業ワーク・ライフ・バランス推進企業認定事業", "Recognition of small firms that promote work–life balance"),
            List.of(lang.equals(Lang.JA) ? new Words("Recognition of small firms that promote work–life balance", Lang.EN, false) : new Words("中小企業ワーク・ライフ・バランス推進企業認定事業", Lang.JA, false)),
            words("仕事と家庭を両立しやすい区内企業を区が認定し、名前と取組を広く知らせる事業です。", "The city recognises firms where people can combine work and family life.")),
        List.of(
            figures(
                new Block.KeyFigure(say("要求額", "Requested"), "5,272", "known", say("千円", "thousand yen"), ""),
                new Block.KeyFigure(say("⇒ 予算額", "⇒ Approved"), "", "undecided", "", ""),
                new Block.KeyFigure(say("一般財源", "General revenue"), "5,272", "known", say("千円", "thousand yen"), ""),
                new Block.KeyFigure(say("要求区分", "Category"), say("レベルアップ", "Improvement"), "text", "", "")),
            new Section("fields", "", "", false, List.of(new Block.Fields(fields))),
            new Section("source", say("出典と所管", "Source"), "", false, List.of(facts()))));
  }

  private Block.Prose prose(String ja, String en) {
    return new Block.Prose(words(ja, en));
  }

  private Table.Row budgetRow(String kind, String ja, String en, String amount) {
    return new Table.Row(kind, "", false, List.of(text(say(ja, en)), known(amount), state("undecided"), state("blank")));
  }

  Page organisation() {
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
            new Table.Row("group", "", false, List.of(link("一般事業", "General programmes", "g.html").note(words("補助率 2分の1", "paid at one half")).cell(), text(""), text(""), text(""), text(""), text(""))),
            child(known("4"), link("中小企業雇用支援事業", "Employment support for small firms", "a.html").note(note).cell(), text(say("労働力確保", "Labour supply")), known("86,314"), shared("61,916", 3, "4–6の一括", "for nos. 4–6"), known("750")),
            child(known("5"), link("障害者特定相談支援事業所就業・定着促進事業", "Recruitment and retention at consultation support offices", "b.html").note(note).cell(), text(say("労働力確保", "Labour supply")), known("7,892"), covered(), known("2")),
            child(known("6"), link("中小企業雇用支援事業", "Employment support for small firms", "c.html").note(note).cell(), text(say("処遇改善", "Better conditions")), known("29,627"), covered(), na()),
            new Table.Row("group", "", false, List.of(link("モデル事業", "Model programmes", "m.html").note(words("補助率 10分の10", "paid in full")).cell(), text(""), text(""), text(""), text(""), text(""))),
            child(known("2"), link("障害者常設販売コーナー庁内出店事業", "Sales corner in the city offices", "d.html").note(note).cell(), text(say("労働力確保", "Labour supply")), known("11,102"), known("11,102"), known("5")));
    Table.Row total = new Table.Row("computed", "", false, List.of(link("合計", "Total", "").note(words("計算による", "computed")).cell(), text(""), text(""), known("134,935"), known("73,018"), known("757")));
    Table table = new Table("programmes", say("令和6年度の事業", "Programmes, FY2024"), "", columns, rows, List.of(total), List.of());
    return page(
        "organisations/koto.html",
        "organisation",
        up("組織", "Organisations", say("江東区", "Koto City")),
        new Page.Heading(
            say("自治体", "Municipality"),
            List.of(say("特別区", "Special ward"), say("コード 131083", "Code 131083")),
            words("江東区", "Koto City"),
            List.of(new Words("こうとうく", Lang.JA, false), new Words(say("Koto City", "江東区"), lang.equals(Lang.JA) ? Lang.EN : Lang.JA, false)),
            words("令和6年度の地域人材確保総合支援事業に、一般3件とモデル1件の計画を出しています。", "Four programmes in the regional workforce support of FY2024.")),
        List.of(
            figures(
                new Block.KeyFigure(say("事業額", "Cost"), "134,935", "known", yen, say("四つの事業の和", "of four programmes")),
                new Block.KeyFigure(say("補助金申請額", "Grant requested"), "73,018", "known", yen, "")),
            new Section("programmes", say("令和6年度の事業", "Programmes, FY2024"), "", true, List.of(new Block.Figures(table, downloads("programmes"), List.of(new Block.PageLink("1", ""), new Block.PageLink("2", "koto-2.html"))))),
            new Section("note", say("注", "Note"), "", false, List.of(new Block.Note(say("合計は計算による。", "Totals are computed."))))));
  }

  private Section figures(Block.KeyFigure... items) {
    return new Section("figures", "", "", false, List.of(new Block.KeyFigures(List.of(items))));
  }

  private Block.Facts facts() {
    return new Block.Facts(
        List.of(
            new Block.Fact(say("区市町村", "Municipality"), List.of(new Link(words("江東区", "Koto City"), "../organisations/koto.html"))),
            new Block.Fact(say("分類", "Class"), List.of(new Link(words("労働力確保事業", "Labour supply"), ""))),
            new Block.Fact(say("開始", "Start"), List.of(new Link(words("令和6年4月1日", "1 April 2024"), ""), new Link(words("2024年4月1日", "Reiwa 6"), ""))),
            new Block.Fact(say("出典", "Source"), List.of(new Link(new Words("東京都地域人材確保総合支援事業（区市町村・一般事業）計画書（令和6年度）", Lang.JA, lang.equals(Lang.EN)), "")))));
  }

  static Table.Column count(String id, String label, String unit, String group) {
    return new Table.Column(id, label, unit, group, Table.Type.COUNT, 1, false);
  }

  static Table.Column amount(String id, String label, String unit) {
    return new Table.Column(id, label, unit, "", Table.Type.AMOUNT, 1000, false);
  }

  private static Table.Row row(Table.Cell... cells) {
    return new Table.Row("row", "x", false, List.of(cells));
  }

  private static Table.Row child(Table.Cell... cells) {
    return new Table.Row("child", "x", false, List.of(cells));
  }

  private Table.Cell text(String text) {
    return new Table.Cell(new Link(words(text), ""), "text", text, 1, NONE);
  }

  private Table.Cell known(String figure) {
    return new Table.Cell(new Link(words(figure), ""), "known", figure.replace(",", ""), 1, NONE);
  }

  private static Table.Cell state(String state) {
    return new Table.Cell(new Link(NONE, ""), state, "", 1, NONE);
  }

  private static Table.Cell na() {
    return state("n/a");
  }

  private static Table.Cell covered() {
    return state("covered");
  }

  private Table.Cell shared(String figure, int rows, String ja, String en) {
    return new Table.Cell(new Link(words(figure), ""), "known", figure.replace(",", ""), rows, words(ja, en));
  }

  private Table.Cell org(String ja, String en, int rows) {
    return new Table.Cell(new Link(words(ja, en), "../organisations/x.html"), "text", "x", rows, NONE);
  }

  private Named link(String ja, String en, String href) {
    return new Named(new Link(words(ja, en), href), NONE);
  }

  private record Named(Link link, Words words) {
    Named note(Words note) {
      return new Named(link, note);
    }

    Table.Cell cell() {
      return new Table.Cell(link, "text", link.words().value(), 1, words);
    }
  }
}
