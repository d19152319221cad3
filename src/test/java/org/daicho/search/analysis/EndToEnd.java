package org.daicho.search.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.daicho.search.SearchPage;
import org.daicho.search.index.Reference;

/**
 * Whether a query is answered as if Kuromoji had cut it: the script cuts it once by the words of
 * the index and once at the places that Kuromoji gives, and all else is the same. A single kana is
 * no word for either.
 */
public final class EndToEnd {
  private static final int QUERIES = 600;

  private static final Pattern ENDING = Pattern.compile("[ぁ-ゖー]");

  private static final String BOTH =
      """
      async (cases) => {
        const { search, shards } = daicho;
        const given = new daicho.Search(shards);
        const own = given.cutter.wordAt;
        let places = new Map();
        given.cutter.wordAt = async function (text, at) {
          if (/^[\\p{Script=Latin}]/u.test(text.slice(at))) return own.call(this, text, at);
          const length = places.get(text)?.[at] ?? 0;
          const word = length > 0 ? await this.exactly(text.slice(at, at + length)) : null;
          return word ?? own.call({ ...this, shards, longest: async () => null, latin: this.latin }, text, at);
        };
        given.cutter.numberAt = async function (text, at) {
          const number = await search.cutter.numberAt(text, at);
          return number && (places.get(text)?.[at] ?? 0) > number.length ? null : number;
        };
        const top = (r) => JSON.stringify([...r.ids.slice(0, 10)].map((id) => [id, r.scores[id]]));
        const groups = (r) => r.clauses.flatMap((c) => c.groups.map((g) => g.text)).join(" ");
        const answers = [];
        for (const [query, cuts] of cases) {
          places = new Map(Object.entries(cuts));
          const [a, b] = [await search.run(query), await given.run(query)];
          answers.push([top(a) === top(b), groups(a), groups(b)]);
        }
        return answers;
      }""";

  private EndToEnd() {}

  public static void measure(Reference reference, Page page, PrintStream out) {
    Queries drawn = new Queries(reference, 7);
    List<Object> cases = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      String query =
          switch (i % 4) {
            case 0 -> drawn.word();
            case 1 -> drawn.word() + " " + drawn.word();
            case 2 -> drawn.sentence(4, 16);
            default -> drawn.sentence(17, 40);
          };
      TreeMap<String, Object> cuts = new TreeMap<>();
      for (String part : Folding.fold(query).split("\\s+")) {
        String text = Spellings.unify(part);
        cuts.put(text, cuts(text));
      }
      cases.add(List.of(query, cuts));
    }
    int[] same = new int[4];
    int reported = 0;
    JsonNode answers = SearchPage.ask(page, BOTH, cases);
    for (int i = 0; i < QUERIES; i++) {
      if (answers.get(i).get(0).asBoolean()) {
        same[i % 4]++;
      } else if (reported++ < 10) {
        out.printf("  cut as %s, not %s%n", answers.get(i).get(1), answers.get(i).get(2));
      }
    }
    out.printf(
        "as Kuromoji cuts: %d of %d words, %d of pairs, %d of phrases, %d of sentences have the same top 10%n",
        same[0], QUERIES / 4, same[1], same[2], same[3]);
  }

  /** For each place where a word begins, the length of the longest that does. */
  private static TreeMap<String, Integer> cuts(String text) {
    TreeMap<String, Integer> cuts = new TreeMap<>();
    try (TokenStream tokens = WordAnalyzer.KUROMOJI.tokenStream("", text)) {
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        int length = place.endOffset() - place.startOffset();
        // The し of 支援し is no word to look for: it would leave out 支援する.
        if (length > 1 || !ENDING.matcher(text.substring(place.startOffset())).lookingAt()) {
          cuts.merge(Integer.toString(place.startOffset()), length, Math::max);
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return cuts;
  }
}
