package org.daicho.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.SmallFloat;
import org.daicho.model.Lang;
import org.daicho.model.Text;

/**
 * A record as the index holds it.
 *
 * @param frequencies of its words, those of the name counted more: the simple weighting of fields
 *     by Robertson, Zaragoza and Taylor, “Simple BM25 extension to multiple weighted fields”, 2004,
 *     which needs one list and one norm where a field of each would need as many
 * @param grams of what it says in the reader's language
 * @param name in the reader's language
 * @param otherName in the site's other language; may be empty
 * @param texts what is shown and where words are marked: summary, then body, line by line
 */
record SearchDocument(
    SearchRecord source,
    Map<String, Integer> frequencies,
    Map<String, String> readings,
    Set<String> grams,
    String name,
    String otherName,
    String context,
    String summary,
    String body) {
  private static final int NAME = 6;
  private static final int CONTEXT = 2;
  private static final int SUMMARY = 2;

  static SearchDocument of(SearchRecord record, Lang lang) {
    String name = record.name().in(lang).value();
    String summary = record.summary().in(lang).value();
    String context = join(record.context().stream().map(t -> t.in(lang).value()));
    String prose = join(record.body().stream().map(t -> t.in(lang).value()));
    String figures = String.join(" ", record.figures());
    String body = join(Stream.of(prose, figures));
    WordCounts counts =
        new WordCounts()
            .add(words(name), NAME)
            .add(words(context), CONTEXT)
            .add(words(summary), SUMMARY)
            .add(words(prose), 1)
            .add(words(figures), 1);
    String otherName = join(others(record.name(), lang));
    Stream.concat(Stream.of(otherName), others(record.summary(), lang))
        .forEach(other -> counts.add(words(other), 1));
    Set<String> grams = new HashSet<>();
    for (String text : List.of(name, context, summary, body)) {
      Grams.add(Fold.fold(text), grams);
    }
    return new SearchDocument(
        record,
        counts.frequencies,
        counts.readings,
        grams,
        name,
        otherName,
        context,
        summary,
        body);
  }

  /** What a text's words are looked for in. */
  private static String words(String text) {
    return Spellings.unify(Fold.fold(text));
  }

  private static Stream<String> others(Text text, Lang lang) {
    List<String> others = new ArrayList<>();
    Lang shown = text.in(lang).lang();
    text.values()
        .forEach(
            (l, words) -> {
              if (!l.equals(shown)) {
                others.add(words);
              }
            });
    return others.stream();
  }

  private static String join(Stream<String> texts) {
    return String.join("\n", texts.filter(t -> !t.isBlank()).toList());
  }

  /** The length as Lucene's similarity stores it, in one byte, unsigned. */
  int norm() {
    long length = frequencies.values().stream().mapToLong(Integer::longValue).sum();
    return SmallFloat.intToByte4((int) Math.min(length, Integer.MAX_VALUE)) & 0xff;
  }
}
