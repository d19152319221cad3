package org.daicho.search.format;

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
import org.daicho.search.format.Packer.Bytes;

/**
 * The lists of documents that Lucene keeps, as the script reads them.
 *
 * <p>A list is how many documents there are, the length of what follows in bytes, and their numbers
 * in interpolative code. With frequencies come, after the first, how much larger their sum is than
 * their count, and at the end the running sums but the last, in the same code: where every
 * frequency is 1 they take nothing.
 */
public final class Postings {
  private static final byte[] NONE = {0};

  private final int[] documents;
  private final int[] sums;

  private Postings(int most) {
    documents = new int[most];
    sums = new int[most];
  }

  /** From each term of a field to its list. */
  public static SortedMap<String, byte[]> of(IndexReader reader, String field, boolean frequencies)
      throws IOException {
    SortedMap<String, byte[]> lists = new TreeMap<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return lists;
    }
    Postings postings = new Postings(reader.maxDoc());
    TermsEnum each = terms.iterator();
    PostingsEnum list = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      list = each.postings(list, frequencies ? PostingsEnum.FREQS : PostingsEnum.NONE);
      lists.put(term.utf8ToString(), postings.write(list, frequencies));
    }
    return lists;
  }

  private byte[] write(PostingsEnum list, boolean frequencies) throws IOException {
    int count = 0;
    int sum = 0;
    for (int d = list.nextDoc(); d != PostingsEnum.NO_MORE_DOCS; d = list.nextDoc()) {
      sum += list.freq();
      documents[count] = d;
      sums[count++] = sum - 1;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Bytes.number(out, count);
    byte[] numbers = Interpolative.of(documents, count, documents.length);
    byte[] counted = {};
    if (frequencies) {
      Bytes.number(out, sum - count);
      counted = Interpolative.of(sums, count - 1, sum - 1);
    }
    Bytes.number(out, numbers.length + counted.length);
    out.writeBytes(numbers);
    out.writeBytes(counted);
    return out.toByteArray();
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
  public static Packer pack(
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
