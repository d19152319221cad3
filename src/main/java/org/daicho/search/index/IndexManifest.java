package org.daicho.search.index;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.SmallFloat;
import org.daicho.search.analysis.Folding;
import org.daicho.search.analysis.Spellings;
import org.daicho.search.format.JsonBytes;
import org.daicho.search.format.Packer;

/**
 * The file that is loaded first: where each range of keys begins, and the statistics that scoring
 * needs.
 */
final class IndexManifest {
  private IndexManifest() {}

  static byte[] of(
      IndexReader reader,
      List<SearchDocument> documents,
      ResultTexts texts,
      Packer words,
      Packer grams,
      Packer suggestions) {
    return JsonBytes.of(
        json -> {
          json.writeStartObject();
          json.writeNumberField("documents", documents.size());
          json.writeObjectFieldStart("ranges");
          ranges("w", words, json);
          ranges("g", grams, json);
          ranges("s", suggestions, json);
          json.writeEndObject();
          json.writeArrayFieldStart("texts");
          for (int count : texts.counts()) {
            json.writeNumber(count);
          }
          json.writeEndArray();
          json.writeNumberField("primed", texts.primer().length);
          json.writeObjectFieldStart("fields");
          field("w", MultiTerms.getTerms(reader, LuceneIndex.WORDS), json);
          field("g", MultiTerms.getTerms(reader, LuceneIndex.GRAMS), json);
          json.writeEndObject();
          lengths(documents, json);
          json.writeStringField("variants", Folding.VARIANTS);
          json.writeArrayFieldStart("spellings");
          for (List<String> group : Spellings.ALL) {
            json.writeString(String.join(" ", group));
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** How much of each first key is that of the range before, as a digit of 36, and the rests. */
  private static void ranges(String letter, Packer packer, JsonGenerator json) throws IOException {
    StringBuilder shared = new StringBuilder();
    List<String> rests = new ArrayList<>();
    String last = "";
    for (String first : packer.firsts()) {
      int most = Math.min(last.length(), Character.MAX_RADIX - 1);
      int common = Packer.shared(last.substring(0, most), first);
      shared.append(Character.forDigit(common, Character.MAX_RADIX));
      rests.add(first.substring(common));
      last = first;
    }
    json.writeArrayFieldStart(letter);
    json.writeString(shared.toString());
    json.writeString(String.join("\n", rests));
    json.writeEndArray();
  }

  /** How many documents have the field, and how many words they have together. */
  private static void field(String letter, Terms terms, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(letter);
    json.writeNumber(terms == null ? 0 : terms.getDocCount());
    json.writeNumber(terms == null ? 0 : terms.getSumTotalTermFreq());
    json.writeEndArray();
  }

  /** Runs of documents of the same length, as Lucene's norm knows it: length, count, … */
  private static void lengths(List<SearchDocument> documents, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("lengths");
    int run = 0;
    for (int i = 0; i < documents.size(); i++) {
      run++;
      if (i + 1 == documents.size() || documents.get(i + 1).norm() != documents.get(i).norm()) {
        json.writeNumber(SmallFloat.byte4ToInt((byte) documents.get(i).norm()));
        json.writeNumber(run);
        run = 0;
      }
    }
    json.writeEndArray();
  }
}
