package org.daicho.render;

import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.testing.Constants;
import org.daicho.view.CellState;
import org.daicho.view.Download;
import org.daicho.view.Downloads;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.FactsBlock;
import org.daicho.view.block.KeyFiguresBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.Section;

/** What the pages made by hand are put together from. */
public class SampleParts {
  static final Words NONE = new Words("", Lang.JA, false);

  public final Lang lang;
  public final String prefix;

  public SampleParts(Lang lang, String prefix) {
    this.lang = lang;
    this.prefix = prefix;
  }

  public String say(String ja, String en) {
    return prefix + (lang.equals(Lang.JA) ? ja : en);
  }

  public Words words(String ja, String en) {
    return new Words(say(ja, en), lang, false);
  }

  Words words(String text) {
    return new Words(text, lang, false);
  }

  /** A page with the heading of another. */
  Page page(String path, PageKind kind, Page like, List<Section> sections) {
    return page(path, kind, like.breadcrumb(), like.heading(), sections);
  }

  Page page(
      String path,
      PageKind kind,
      List<Link> breadcrumb,
      Page.Heading heading,
      List<Section> sections) {
    String root = "../".repeat(path.split("/").length);
    List<Page.Alternate> alternates =
        Samples.LANGUAGES.stream()
            .map(l -> new Page.Alternate(l, root + l + "/" + path, l.equals(lang)))
            .toList();
    return new Page(
        lang + "/" + path,
        lang,
        kind,
        heading.title().value(),
        heading.lead().value(),
        breadcrumb,
        alternates,
        heading,
        sections);
  }

  List<Link> breadcrumb(String ja, String en, String self) {
    return List.of(
        new Link(words("目次", "Contents"), "../index.html"),
        new Link(words(ja, en), "../list.html"),
        new Link(words(self), ""));
  }

  List<Download> downloads(String id) {
    return List.of(
        new Download(Downloads.Format.EXCEL, id + ".excel.csv"),
        new Download(Downloads.Format.CSV, id + ".csv"),
        new Download(Downloads.Format.JSON, id + ".json"));
  }

  Section figures(KeyFiguresBlock.KeyFigure... items) {
    return new Section("figures", "", "", false, List.of(new KeyFiguresBlock(List.of(items))));
  }

  FactsBlock facts() {
    return new FactsBlock(
        List.of(
            new FactsBlock.Fact(
                say("区市町村", "Municipality"),
                List.of(new Link(words("江東区", "Koto City"), "../organisations/koto.html"))),
            new FactsBlock.Fact(
                say("分類", "Class"), List.of(new Link(words("労働力確保事業", "Labour supply"), ""))),
            new FactsBlock.Fact(
                say("開始", "Start"),
                List.of(
                    new Link(words("令和6年4月1日", "1 April 2024"), ""),
                    new Link(words("2024年4月1日", "Reiwa 6"), ""))),
            new FactsBlock.Fact(
                say("出典", "Source"),
                List.of(
                    new Link(
                        new Words(
                            "東京都地域人材確保総合支援事業（区市町村・一般事業）計画書（令和6年度）", Lang.JA, lang.equals(Lang.EN)),
                        "")))));
  }

  static Table.Column count(String id, String label, String unit, String group) {
    return new Table.Column(id, label, unit, group, Table.Type.COUNT, 1, false);
  }

  public static Table.Column amount(String id, String label, String unit) {
    return new Table.Column(id, label, unit, "", Table.Type.AMOUNT, 1000, false);
  }

  static Table.Row row(Table.Cell... cells) {
    return new Table.Row(Table.RowKind.ROW, "x", false, List.of(cells));
  }

  static Table.Row child(Table.Cell... cells) {
    return new Table.Row(Table.RowKind.CHILD, "x", false, List.of(cells));
  }

  Table.Cell text(String text) {
    return new Table.Cell(new Link(words(text), ""), CellState.TEXT, text, 1, NONE);
  }

  Table.Cell known(String figure) {
    return new Table.Cell(
        new Link(words(figure), ""), CellState.KNOWN, figure.replace(",", ""), 1, NONE);
  }

  static Table.Cell state(String state) {
    return new Table.Cell(new Link(NONE, ""), Constants.state(state), "", 1, NONE);
  }

  static Table.Cell na() {
    return state("n/a");
  }

  static Table.Cell covered() {
    return state("covered");
  }

  Table.Cell shared(String figure, int rows, String ja, String en) {
    return new Table.Cell(
        new Link(words(figure), ""), CellState.KNOWN, figure.replace(",", ""), rows, words(ja, en));
  }

  Table.Cell org(String ja, String en, int rows) {
    return new Table.Cell(
        new Link(words(ja, en), "../organisations/x.html"), CellState.TEXT, "x", rows, NONE);
  }

  Named link(String ja, String en, String href) {
    return new Named(new Link(words(ja, en), href), NONE);
  }

  record Named(Link link, Words words) {
    Named note(Words note) {
      return new Named(link, note);
    }

    Table.Cell cell() {
      return new Table.Cell(link, CellState.TEXT, link.words().value(), 1, words);
    }
  }
}
