package org.daicho.content.value;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The field that a heading of a Japanese table or form stands for. */
public final class MeantField {
  /** Each heading with the fields that it may mean; the first that the record lacks is proposed. */
  private static final Map<String, List<String>> HEADINGS =
      Map.ofEntries(
          Map.entry("名称", List.of("name")),
          Map.entry("名前", List.of("name")),
          Map.entry("事業名", List.of("name")),
          Map.entry("事業名称", List.of("name")),
          Map.entry("計画名", List.of("name")),
          Map.entry("略称", List.of("short")),
          Map.entry("よみ", List.of("reading")),
          Map.entry("読み", List.of("reading")),
          Map.entry("ふりがな", List.of("reading")),
          Map.entry("フリガナ", List.of("reading")),
          Map.entry("担当", List.of("organisation")),
          Map.entry("担当課", List.of("organisation", "contact")),
          Map.entry("所管", List.of("organisation")),
          Map.entry("所管課", List.of("organisation")),
          Map.entry("部署", List.of("organisation")),
          Map.entry("団体", List.of("organisation")),
          Map.entry("実施主体", List.of("organisation", "by")),
          Map.entry("問合せ先", List.of("contact")),
          Map.entry("連絡先", List.of("contact")),
          Map.entry("計画", List.of("plan")),
          Map.entry("事業", List.of("programme")),
          Map.entry("年度", List.of("fiscal-year")),
          Map.entry("会計年度", List.of("fiscal-year")),
          Map.entry("番号", List.of("number")),
          Map.entry("事業番号", List.of("number")),
          Map.entry("分類", List.of("class", "category")),
          Map.entry("区分", List.of("class", "category", "kind")),
          Map.entry("種類", List.of("kind")),
          Map.entry("種別", List.of("kind")),
          Map.entry("テーマ", List.of("theme", "themes")),
          Map.entry("概要", List.of("summary")),
          Map.entry("事業概要", List.of("summary")),
          Map.entry("要約", List.of("summary")),
          Map.entry("開始", List.of("starts", "from")),
          Map.entry("開始日", List.of("starts", "from")),
          Map.entry("終了", List.of("ends", "to")),
          Map.entry("終了日", List.of("ends", "to")),
          Map.entry("目標", List.of("targets")),
          Map.entry("実績", List.of("results")),
          Map.entry("単位", List.of("unit")),
          Map.entry("列", List.of("columns")),
          Map.entry("内訳", List.of("lines")),
          Map.entry("金額", List.of("amount")),
          Map.entry("合計", List.of("printed-totals")),
          Map.entry("小計", List.of("printed-subtotals")),
          Map.entry("財源", List.of("funding", "source")),
          Map.entry("補助率", List.of("rate")),
          Map.entry("様式", List.of("form")),
          Map.entry("出典", List.of("source")),
          Map.entry("資料", List.of("document", "source")),
          Map.entry("頁", List.of("at")),
          Map.entry("ページ", List.of("at")),
          Map.entry("備考", List.of("note")),
          Map.entry("注", List.of("note")),
          Map.entry("更新日", List.of("updated")),
          Map.entry("団体コード", List.of("code")),
          Map.entry("コード", List.of("code")),
          Map.entry("上位組織", List.of("parent")),
          Map.entry("定義", List.of("definition")));

  private MeantField() {}

  /** A name in the letters of fields: half width, lower case, with hyphens. */
  public static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_\\u2010-\\u2015\\u2212]+", "-");
  }

  /** The field that is called so. */
  public static Optional<String> called(String heading, Collection<String> fields) {
    return HEADINGS.getOrDefault(heading, List.of()).stream().filter(fields::contains).findFirst();
  }
}
