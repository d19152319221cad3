package org.daicho.search.index;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.search.format.JsonBytes;

/**
 * What a result shows and where its words are marked, some documents to a file.
 *
 * @param counts how many documents each file has
 * @param primer some of the texts, by which all files are smaller; empty where there are few
 */
record ResultTexts(List<byte[]> files, List<Integer> counts, byte[] primer) {
  /** With a file of texts, what deflate looks back on. */
  private static final int PRIMER = 28_000;

  /** A larger part of all texts costs the first results more than it spares them. */
  private static final int PART = 20;

  /** With fewer files there is nothing to be spared. */
  private static final int FEWEST_FILES = 10;

  /** The labels of a result, in the order that the script knows. */
  private static final List<String> LABELS = List.of("kind", "organisation", "year");

  static ResultTexts of(List<SearchDocument> documents, Lang lang, int size) {
    List<byte[]> all =
        documents.parallelStream().map(d -> JsonBytes.of(json -> write(d, lang, json))).toList();
    long sum = all.stream().mapToLong(text -> text.length).sum();
    byte[] primer = sum / size < FEWEST_FILES ? new byte[0] : primer(all, sum);
    ResultTexts texts = new ResultTexts(new ArrayList<>(), new ArrayList<>(), primer);
    List<byte[]> file = new ArrayList<>();
    int bytes = 0;
    for (byte[] text : all) {
      if (!file.isEmpty() && bytes + text.length > size) {
        texts.close(file);
        bytes = 0;
      }
      file.add(text);
      bytes += text.length;
    }
    texts.close(file);
    return texts;
  }

  /** Documents from all over the catalogue, evenly. */
  private static byte[] primer(List<byte[]> all, long sum) {
    ByteArrayOutputStream primer = new ByteArrayOutputStream();
    int size = (int) Math.min(PRIMER, sum / PART);
    int step = (int) Math.max(1, sum / size);
    for (int i = 0; i < all.size() && primer.size() < size; i += step) {
      primer.writeBytes(all.get(i));
    }
    return primer.toByteArray();
  }

  private static void write(SearchDocument d, Lang lang, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(d.source().path().substring(lang.tag().length() + 1));
    json.writeString(d.name());
    json.writeString(d.otherName());
    for (String label : LABELS) {
      json.writeString(d.source().label(label));
    }
    json.writeString(d.source().amountLabel());
    json.writeString(d.context());
    json.writeString(d.summary());
    json.writeString(d.body());
    json.writeEndArray();
  }

  /** A JSON array of the file's documents. */
  private void close(List<byte[]> file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String separator = "[";
    for (byte[] text : file) {
      out.writeBytes(separator.getBytes(StandardCharsets.US_ASCII));
      out.writeBytes(text);
      separator = ",\n";
    }
    out.writeBytes((file.isEmpty() ? "[]" : "]").getBytes(StandardCharsets.US_ASCII));
    files.add(out.toByteArray());
    counts.add(file.size());
    file.clear();
  }
}
