package org.daicho.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.daicho.search.Packer.Bytes;

/**
 * The lists of documents that Lucene keeps, as the script reads them.
 *
 * <p>A list is the number of documents, its length in bytes, and then each document as the step
 * from the one before. With frequencies, the step is doubled and an odd one says that the frequency
 * is 1; after an even one follows the frequency. (Lucene wrote them so up to version 3.)
 */
final class Postings {
  private static final byte[] NONE = {0};

  private Postings() {}

  /** From each term of a field to its list. */
  static SortedMap<String, byte[]> of(IndexReader reader, String field, boolean frequencies)
      throws IOException {
    SortedMap<String, byte[]> lists = new TreeMap<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return lists;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum documents = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      documents = each.postings(documents, frequencies ? PostingsEnum.FREQS : PostingsEnum.NONE);
      lists.put(term.utf8ToString(), list(documents, each.docFreq(), frequencies));
    }
    return lists;
  }

  private static byte[] list(PostingsEnum documents, int count, boolean frequencies)
      throws IOException {
    ByteArrayOutputStream steps = new ByteArrayOutputStream();
    int last = 0;
    for (int d = documents.nextDoc(); d != PostingsEnum.NO_MORE_DOCS; d = documents.nextDoc()) {
      int step = d - last;
      last = d;
      if (!frequencies) {
        Bytes.number(steps, step);
      } else if (documents.freq() == 1) {
        Bytes.number(steps, step << 1 | 1);
      } else {
        Bytes.number(steps, step << 1);
        Bytes.number(steps, documents.freq());
      }
    }
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    Bytes.number(list, count);
    Bytes.number(list, steps.size());
    list.writeBytes(steps.toByteArray());
    return list.toByteArray();
  }

  /** A word's list, perhaps empty, and the words that it also stands for. */
  static byte[] withReferences(byte[] list, Collection<String> references) {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    value.writeBytes(list == null ? NONE : list);
    Bytes.number(value, references.size());
    references.forEach(word -> Bytes.text(value, word));
    return value.toByteArray();
  }

  /** Terms with their lists and the keys that only refer to other words, in one order. */
  static Packer pack(
      Map<String, byte[]> lists, Map<String, ? extends Collection<String>> references, int size) {
    TreeMap<String, byte[]> all = new TreeMap<>(lists);
    references.forEach((key, words) -> all.put(key, withReferences(lists.get(key), words)));
    lists.forEach(
        (key, list) -> {
          if (!references.containsKey(key)) {
            all.put(key, withReferences(list, List.of()));
          }
        });
    Packer packer = new Packer(size);
    all.forEach(packer::add);
    return packer;
  }
}
