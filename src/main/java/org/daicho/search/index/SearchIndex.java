package org.daicho.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.search.analysis.Folding;
import org.daicho.search.analysis.JapaneseRuns;
import org.daicho.search.format.Packer;
import org.daicho.search.format.Postings;
import org.daicho.search.record.SearchRecord;
import org.daicho.search.record.SearchRecords;
import org.daicho.view.Paths;
import org.daicho.wording.Messages;

/** The search index of one language: every file that the search page loads. */
public final class SearchIndex {
  /** Raw bytes of a file of lists, of texts, of suggestions: what one request is to bring. */
  private static final int LISTS = 900;

  private static final int TEXTS = 4_000;
  private static final int SUGGESTIONS = 6_000;

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // On newer Java it advises to update, which is no concern of who builds a site.
    LUCENE.setLevel(Level.SEVERE);
  }

  private final List<SearchRecord> records;
  private final Lang lang;

  private SearchIndex(List<SearchRecord> records, Lang lang) {
    this.records = records;
    this.lang = lang;
  }

  /** The index over all records, for readers of the messages' language. */
  public static SearchIndex of(Catalogue catalogue, Messages messages) {
    return of(SearchRecords.of(catalogue, messages), messages.lang());
  }

  static SearchIndex of(List<SearchRecord> records, Lang lang) {
    return new SearchIndex(records, lang);
  }

  /** All files, made when they are asked for, by all threads. */
  public List<Output> files() {
    List<SearchDocument> documents = documents(records, lang);
    // None of these needs Lucene's index, which is made by one thread.
    CompletableFuture<ResultTexts> shown =
        CompletableFuture.supplyAsync(() -> ResultTexts.of(documents, lang, TEXTS));
    CompletableFuture<Columns> columns = CompletableFuture.supplyAsync(() -> Columns.of(documents));
    CompletableFuture<Packer> proposed =
        CompletableFuture.supplyAsync(() -> Suggestions.of(documents, SUGGESTIONS));
    IndexFiles files = new IndexFiles();
    try (DirectoryReader reader = LuceneIndex.of(documents)) {
      Map<String, byte[]> lists = Postings.of(reader, LuceneIndex.WORDS, true);
      Packer words =
          Postings.pack(lists, References.of(lists.keySet(), readings(documents)), LISTS);
      Packer grams = new Packer(LISTS);
      Postings.of(reader, LuceneIndex.GRAMS, false).forEach(grams::add);
      files.add("w", words.files());
      files.add("g", grams.files());
      ResultTexts texts = shown.join();
      files.add("t", texts.files(), texts.primer());
      files.add("facets", columns.join().facets());
      files.add("order", columns.join().order());
      Packer suggestions = proposed.join();
      files.add("s", suggestions.files());
      files.add("index", IndexManifest.of(reader, documents, texts, words, grams, suggestions));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return files.in(Paths.searchIndex(lang));
  }

  /** Analysed, and numbered by their norms, so that these are a few runs in the index. */
  static List<SearchDocument> documents(List<SearchRecord> records, Lang lang) {
    JapaneseRuns runs = new JapaneseRuns();
    List<SearchDocument> documents =
        new ArrayList<>(
            records.parallelStream().map(record -> SearchDocument.of(record, lang, runs)).toList());
    documents.sort(
        Comparator.comparing(SearchDocument::norm)
            .thenComparing(d -> d.source().facets().toString())
            .thenComparing(d -> d.source().path()));
    return documents;
  }

  private static Map<String, Set<String>> readings(Collection<SearchDocument> documents) {
    Map<String, Set<String>> readings = new TreeMap<>();
    for (SearchDocument document : documents) {
      document
          .readings()
          .forEach((w, r) -> readings.computeIfAbsent(w, k -> new TreeSet<>()).add(r));
      if (!document.source().reading().isEmpty()
          && document.frequencies().containsKey(Folding.fold(document.name()))) {
        readings
            .computeIfAbsent(Folding.fold(document.name()), k -> new TreeSet<>())
            .add(document.reading());
      }
    }
    return readings;
  }
}
