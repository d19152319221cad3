package org.daicho.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.daicho.search.index.ScriptPage;
import org.daicho.search.record.Records;
import org.daicho.search.record.SearchRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a result marks is what was searched, letter by letter, whatever the text is written with.
 */
class MarksTest {
  /** Each written in several ways, or with characters that change their length when folded. */
  private static final List<String> PIECES =
      List.of(
          "雇用",
          "介護",
          "中小企業",
          "支援",
          "サーバー",
          "ｻｰﾊﾞｰ",
          "サーバ",
          "テレワーク",
          "ﾃﾚﾜｰｸ",
          "𠮷野家",
          "𠮷",
          "か\u3099いこく",
          "がいこく",
          "外国人",
          "国",
          "國",
          "cafe\u0301",
          "CAFÉ",
          "Work",
          "workforce",
          "FIRMS",
          "ﬁrm",
          "ＩＴ",
          "it",
          "令和6年度",
          "令和６年度",
          "2024年度",
          "18,997",
          "１８９９７",
          "18997",
          "1.5",
          "7",
          "㌔",
          "キロ",
          "㍿",
          "株式会社",
          "㎏",
          "子ども",
          "子供",
          "ヶ月",
          "３か月",
          "葛\udb40\udd00飾",
          "葛飾",
          "①",
          "ß",
          "İ",
          "Σ",
          "…");

  private static final List<String> BETWEEN =
      List.of("", "", "の", "と", "。", "、", "\n", " ", "　", ". ", "-", "𠮷", "ｶﾞ", "e\u0301", "㌔");

  /**
   * What the page shows of each text for each query: the piece, its marks, and what was searched.
   */
  private static final String SNIPPETS =
      """
      async ({ base, queries, texts }) => {
        const search = new daicho.Search(new daicho.Shards(base));
        const answers = [];
        for (const query of queries) {
          const { clauses } = await search.run(query);
          const searched = clauses.flatMap((c) => [
            ...c.forms,
            ...c.groups.flatMap((g) => [g.text, ...g.terms.keys()]),
          ]);
          for (const word of [...searched]) {
            for (const [, all] of daicho.spellings) if (all.some((w) => word.includes(w))) searched.push(...all);
          }
          const marks = daicho.marksOf(clauses);
          const shown = texts.map((text) => daicho.snippet([text], marks));
          answers.push({ searched, shown: shown.map((s) => [s.text, s.places.map(([a, b]) => s.text.slice(a, b))]) });
        }
        return answers;
      }\
      """;

  @TempDir static Path temp;
  private static ScriptPage script;

  @BeforeAll
  static void open() throws IOException {
    script = new ScriptPage(temp);
  }

  @AfterAll
  static void close() {
    if (script != null) {
      assertEquals(List.of(), script.console());
      script.close();
    }
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>(PIECES);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(80); n >= 0; n--) {
        text.append(any(random, PIECES)).append(any(random, BETWEEN));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static List<String> queries(Random random) {
    List<String> queries = new ArrayList<>(PIECES);
    for (int i = 0; i < 40; i++) {
      queries.add(any(random, PIECES) + any(random, BETWEEN) + any(random, PIECES));
      queries.add(any(random, PIECES) + " \"" + any(random, PIECES) + "\"");
    }
    return queries;
  }

  @Test
  void every_mark_folds_to_what_was_searched_and_every_piece_is_of_its_text() throws IOException {
    Random random = new Random(12);
    List<String> texts = texts(random);
    List<String> queries = queries(random);
    List<SearchRecord> records = new ArrayList<>();
    for (String text : texts) {
      records.add(Records.saying("t" + records.size(), text));
    }
    JsonNode answers =
        script.ask(
            SNIPPETS, Map.of("base", script.index(records), "queries", queries, "texts", texts));
    int marks = 0;
    for (int q = 0; q < queries.size(); q++) {
      Set<String> searched = new TreeSet<>();
      answers.get(q).get("searched").forEach(word -> searched.add(Folding.fold(word.asText())));
      for (int t = 0; t < texts.size(); t++) {
        String shown = answers.get(q).get("shown").get(t).get(0).asText();
        String bare = shown.replaceFirst("^…", "").replaceFirst("…$", "");
        String where = queries.get(q) + " in " + texts.get(t) + ": " + shown;
        assertTrue(texts.get(t).contains(shown) || texts.get(t).contains(bare), where);
        for (JsonNode mark : answers.get(q).get("shown").get(t).get(1)) {
          String folded = Folding.fold(mark.asText());
          String digits = folded.replace(",", "");
          assertTrue(
              searched.contains(folded) || searched.contains(digits), "«" + mark + "» " + where);
          marks++;
        }
      }
    }
    assertTrue(marks > 5_000, marks + " marks");
  }

  /** What is found in a text as it stands is marked there, far from its beginning too. */
  @Test
  void a_word_is_marked_wherever_it_stands() throws IOException {
    List<String> queries =
        List.of("雇用", "サーバー", "𠮷野家", "がいこく", "café", "令和6年度", "18997", "葛飾", "it");
    List<String> written =
        List.of(
            "雇用",
            "ｻｰﾊﾞｰ",
            "𠮷野家",
            "か\u3099いこく",
            "cafe\u0301",
            "令和６年度",
            "18,997",
            "葛\udb40\udd00飾",
            "ＩＴ");
    for (String before : List.of("", "前", "𠮷ｶﾞ㌔".repeat(30), "まえの文。" + "ここは続き".repeat(20))) {
      List<String> texts = written.stream().map(w -> before + "、" + w + "、あと".repeat(60)).toList();
      List<SearchRecord> records = new ArrayList<>();
      for (String text : texts) {
        records.add(Records.saying("t" + records.size(), text));
      }
      JsonNode answers =
          script.ask(
              SNIPPETS, Map.of("base", script.index(records), "queries", queries, "texts", texts));
      for (int i = 0; i < queries.size(); i++) {
        JsonNode marks = answers.get(i).get("shown").get(i).get(1);
        assertEquals("[\"" + written.get(i) + "\"]", marks.toString(), before);
      }
    }
  }
}
