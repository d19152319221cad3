package org.daicho.search.index;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.util.SmallFloat;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.search.analysis.Aliases;
import org.daicho.search.analysis.Folding;
import org.daicho.search.analysis.JapaneseRuns;
import org.daicho.search.analysis.Readings;
import org.daicho.search.analysis.Spellings;
import org.daicho.search.analysis.WordCounts;
import org.daicho.search.format.NGrams;
import org.daicho.search.record.SearchRecord;

/**
 * A record as the index holds it.
 *
 * @param frequencies of its words, those of the name counted more: the simple weighting of fields
 *     by Robertson, Zaragoza and Taylor, “Simple BM25 extension to multiple weighted fields”, 2004,
 *     which needs one list and one norm where a field of each would need as many
 * @param norm the sum of the frequencies as Lucene's similarity stores it, in one byte, unsigned
 * @param grams of what it says in the reader's language, as {@link NGrams} has them
 * @param name in the reader's language
 * @param reading of the name, in katakana; the name itself, folded, where it is not Japanese
 * @param otherName in the site's other language; may be empty
 * @param body what is shown and where words are marked, after the summary, line by line
 */
@SuppressWarnings("ArrayRecordComponent")
public // carried from here to Lucene, never compared
record SearchDocument(
    SearchRecord source,
    Map<String, Integer> frequencies,
    int norm,
    Map<String, String> readings,
    long[] grams,
    String name,
    String reading,
    String otherName,
    String context,
    String summary,
    String body) {
  private static final int NAME = 6;
  private static final int CONTEXT = 2;
  private static final int SUMMARY = 2;

  static SearchDocument of(SearchRecord record, Lang lang, JapaneseRuns runs) {
    String name = record.name().in(lang).value();
    String summary = record.summary().in(lang).value();
    String context = join(record.context().stream());
    String prose = join(record.body().stream());
    String figures = String.join(" ", record.figures());
    String otherName = join(others(record.name(), lang));
    WordCounts counts = new WordCounts(runs);
    NGrams grams = new NGrams();
    String folded = Folding.fold(name);
    add(folded, NAME, counts, grams);
    add(Folding.fold(context), CONTEXT, counts, grams);
    add(Folding.fold(summary), SUMMARY, counts, grams);
    add(Folding.fold(prose), 1, counts, grams);
    add(Folding.fold(figures), 1, counts, grams);
    Stream.concat(Stream.of(otherName), others(record.summary(), lang))
        .forEach(other -> counts.add(Spellings.unify(Folding.fold(other)), 1));
    return new SearchDocument(
        record,
        counts.frequencies,
        norm(counts.frequencies),
        counts.readings,
        grams.all(),
        name,
        record.reading().isEmpty() ? Readings.of(folded) : Aliases.katakana(record.reading()),
        otherName,
        context,
        summary,
        join(Stream.of(prose, figures)));
  }

  private static void add(String folded, int weight, WordCounts counts, NGrams grams) {
    counts.add(Spellings.unify(folded), weight);
    grams.add(folded);
  }

  private static Stream<String> others(Text text, Lang lang) {
    Lang shown = text.in(lang).lang();
    return text.values().entrySet().stream()
        .filter(e -> !e.getKey().equals(shown))
        .map(Map.Entry::getValue);
  }

  private static String join(Stream<String> texts) {
    return String.join("\n", texts.filter(t -> !t.isBlank()).toList());
  }

  private static int norm(Map<String, Integer> frequencies) {
    long length = frequencies.values().stream().mapToLong(Integer::longValue).sum();
    return SmallFloat.intToByte4((int) Math.min(length, Integer.MAX_VALUE)) & 0xff;
  }
}
