package org.daicho.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two spellings of one thing, by class. A search for either finds the other. */
public final class VariantPairs {
  private VariantPairs() {}

  public static final Map<String, List<String[]>> ALL = new LinkedHashMap<>();

  static {
    pairs(
        "width",
        "ＩＣＴ/ICT ｻｰﾋﾞｽ/サービス ﾃﾞｼﾞﾀﾙ/デジタル ２０２４/2024 ＡＩ/AI ｶﾞｲﾄﾞ/ガイド ＤＸ推進/DX推進 ＮＰＯ法人/NPO法人 ﾊﾛｰﾜｰｸ/ハローワーク １００円/100円 ㈱山田/(株)山田 ﾎﾟｲﾝﾄ/ポイント Ｗｉ－Ｆｉ/Wi-Fi ﾍﾞﾋﾞｰ/ベビー ㍻/平成 ㌔/キロ ＰＤＣＡ/PDCA");
    pairs(
        "case",
        "ICT/ict DX/dx NPO/npo LED/Led PDCA/pdca EXPO/Expo WiFi/wifi AI/ai SDGs/SDGS Biz/BIZ GX/gx BCP/bcp QR/qr CO2/co2 PC/pc IT/it Web/WEB");
    pairs(
        "old kanji",
        "國/国 渡邊/渡辺 齋藤/斎藤 髙橋/高橋 山﨑/山崎 濱田/浜田 廣島/広島 澤田/沢田 櫻井/桜井 龍野/竜野 淺草/浅草 學校/学校 圖書館/図書館 藝術/芸術 會館/会館 縣立/県立 澁谷/渋谷 鐵道/鉄道 齒科/歯科 醫療/医療 廳舎/庁舎 德島/徳島 黑田/黒田 寶町/宝町 冨士/富士");
    pairs(
        "prolonged sound",
        "サーバ/サーバー コンピュータ/コンピューター ユーザ/ユーザー センタ/センター プリンタ/プリンター リーダ/リーダー メンバ/メンバー フォルダ/フォルダー ブラウザ/ブラウザー スキャナ/スキャナー エレベータ/エレベーター カウンタ/カウンター ルータ/ルーター モニタ/モニター トレーナ/トレーナー データセンタ/データセンター パートナ/パートナー");
    pairs(
        "ヴ",
        "ヴァイオリン/バイオリン ヴィジョン/ビジョン ヴェール/ベール ヴォランティア/ボランティア ヴァーチャル/バーチャル ヴィラ/ビラ ヴェンチャー/ベンチャー ヴォイス/ボイス ヴァリュー/バリュー ヴィーナス/ビーナス レヴュー/レビュー サーヴィス/サービス インタヴュー/インタビュー ラヴ/ラブ オリーヴ/オリーブ");
    pairs(
        "okurigana",
        "引っ越し/引越し 引越/引っ越し 受付/受け付け 受付け/受け付け 取組/取り組み 取組み/取り組み 申込/申し込み 申込み/申し込み 手続/手続き 問合せ/問い合わせ 打合せ/打ち合わせ 見積/見積り 見積もり/見積り 支払/支払い 売上/売り上げ 買物/買い物 貸出/貸し出し 引換/引き換え 切替/切り替え 組合せ/組み合わせ 割引/割り引き 立入/立ち入り");
    pairs(
        "numerals",
        "十億/10億 二十/20 三千円/3000円 一万/1万 百五十/150 1.5億/1億5000万 5千万/5000万 十二月/12月 3百/300 二〇二四/2024 四十/40 千五百/1500 二兆/2兆 六十五歳/65歳 十万/10万 一億/1億");
    pairs(
        "commas",
        "18,997/18997 86,314/86314 1,000/1000 12,345,678/12345678 29,627/29627 9,700/9700 11,433/11433 61,400/61400 2,581/2581 59,999/59999 100,000/100000 7,175/7175 32,043/32043 172,606/172606 4,300/4300 13,815/13815");
    pairs(
        "fiscal years",
        "令和6年度/2024年度 令和元年度/2019年度 平成30年度/2018年度 R6年度/令和6年度 2023年度/令和5年度 昭和60年度/1985年度 令和八年度/2026年度 H31/2019年度 2021年度/R3 令和7年/2025年 平成元年/1989年 令和２年度/2020年度 2022/令和4年度 平成二十五年/2013年 FY2024/令和6年度 大正12年/1923年");
    pairs(
        "spellings",
        "子供/子ども こども/子供 一人親/ひとり親 障害者/障がい者 町づくり/まちづくり 街づくり/まちづくり 物作り/ものづくり 障碍/障害 我が国/わが国 人づくり/ひとづくり 見守り/みまもり 居場所/いばしょ 切れ目/切目 友達/友だち 様々/さまざま 全て/すべて");
    pairs(
        "kana",
        "ごみ/ゴミ いす/イス いちご/イチゴ ばら/バラ さくら/サクラ りんご/リンゴ ねこ/ネコ めがね/メガネ たばこ/タバコ がん/ガン うつ/ウツ ねずみ/ネズミ きのこ/キノコ みかん/ミカン とんぼ/トンボ");
    pairs(
        "ヶ",
        "霞ヶ関/霞が関 霞ケ関/霞ヶ関 八ヶ岳/八ケ岳 市ヶ谷/市ケ谷 千駄ヶ谷/千駄ケ谷 鎌ケ谷/鎌ヶ谷 龍ケ崎/龍ヶ崎 関ヶ原/関ケ原 幡ヶ谷/幡ケ谷 阿佐ヶ谷/阿佐ケ谷 三ヶ日/三ケ日 袖ケ浦/袖ヶ浦 自由ヶ丘/自由が丘 緑ヶ丘/緑が丘 光が丘/光ヶ丘 梅ヶ丘/梅が丘");
  }

  /** Readings, which find what is read so; nobody writes the words so in a document. */
  public static final List<String[]> READINGS =
      Stream.of(
              "介護/かいご 雇用/koyou 相談/そうだん 支援/shien 防災/ぼうさい 図書館/toshokan 観光/かんこう 教育/kyouiku 環境/かんきょう 保育/hoiku 若者/わかもの 企業/kigyo 就職/しゅうしょく 研修/kensyuu 農業/のうぎょう 交通/koutsuu"
                  .split(" "))
          .map(pair -> pair.split("/"))
          .toList();

  /** Those of variant-pairs.txt, by class. */
  public static Map<String, List<String[]>> all() throws IOException {
    Map<String, List<String[]>> all = new LinkedHashMap<>();
    resource("variant-pairs.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(": "))
        .forEach(line -> all.put(line[0], split(line[1])));
    return all;
  }

  /** How many of them are found, as it is known. */
  public static String found() throws IOException {
    return resource("variant-pairs-found.txt");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = VariantPairs.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String[]> split(String pairs) {
    return Stream.of(pairs.split(" ")).map(pair -> pair.split("/")).toList();
  }

  private static void pairs(String name, String pairs) {
    ALL.put(name, split(pairs));
  }
}
