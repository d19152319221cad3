package org.daicho.search.index;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.daicho.search.format.NGrams;

/** Documents in a Lucene index in memory: one segment, numbered as they come. */
final class LuceneIndex {
  /** Words with their frequencies and norms. */
  static final String WORDS = "words";

  /** Pairs of characters: whether a document has them, no more. */
  static final String GRAMS = "grams";

  private LuceneIndex() {}

  static DirectoryReader of(List<SearchDocument> documents) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(512)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler())
            .setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Counted words = new Counted();
      Plain grams = new Plain();
      Document fields = new Document();
      fields.add(new Field(WORDS, words, type(IndexOptions.DOCS_AND_FREQS, false)));
      fields.add(new Field(GRAMS, grams, type(IndexOptions.DOCS, true)));
      for (SearchDocument document : documents) {
        words.of(document.frequencies());
        grams.of(document.grams());
        writer.addDocument(fields);
      }
      writer.forceMerge(1);
    }
    return DirectoryReader.open(directory);
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /** Terms that have been counted already. */
  private static final class Counted extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private Iterator<Map.Entry<String, Integer>> counts = Collections.emptyIterator();

    void of(Map<String, Integer> frequencies) {
      counts = frequencies.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!counts.hasNext()) {
        return false;
      }
      clearAttributes();
      Map.Entry<String, Integer> count = counts.next();
      term.append(count.getKey());
      frequency.setTermFrequency(count.getValue());
      return true;
    }
  }

  /** Pairs as they are. */
  private static final class Plain extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private long[] grams = {};
    private int next;

    void of(long[] some) {
      grams = some;
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == grams.length) {
        return false;
      }
      clearAttributes();
      term.setLength(NGrams.characters(grams[next++], term.resizeBuffer(4)));
      return true;
    }
  }
}
