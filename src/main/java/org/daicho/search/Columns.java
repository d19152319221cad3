package org.daicho.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What is known of every document at once: its terms in each facet, by which results are narrowed
 * and counted, and its place in each order. Loaded after the first results are shown.
 *
 * @param facets for each facet its terms, and for each document the number of its term, or -1
 * @param order for each document its amount in yen, or null, and its place by reading
 */
record Columns(byte[] facets, byte[] order) {
  private static final List<String> FACETS =
      List.of("kind", "organisation", "theme", "class", "year", "amount");

  static Columns of(List<SearchDocument> documents) {
    return new Columns(facets(documents), order(documents));
  }

  private static byte[] facets(List<SearchDocument> documents) {
    return JsonBytes.of(
        json -> {
          json.writeStartArray();
          for (String facet : FACETS) {
            Map<String, Integer> terms = new TreeMap<>();
            documents.forEach(d -> terms.put(d.source().labels().getOrDefault(facet, ""), -1));
            terms.remove("");
            List<String> labels = List.copyOf(terms.keySet());
            labels.forEach(label -> terms.put(label, labels.indexOf(label)));
            json.writeStartObject();
            json.writeStringField("id", facet);
            json.writeArrayFieldStart("terms");
            for (String label : labels) {
              json.writeString(label);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("of");
            for (SearchDocument d : documents) {
              json.writeNumber(terms.getOrDefault(d.source().labels().getOrDefault(facet, ""), -1));
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static byte[] order(List<SearchDocument> documents) {
    List<Integer> byReading =
        new ArrayList<>(IntStream.range(0, documents.size()).boxed().toList());
    List<String> keys = documents.stream().map(SearchDocument::reading).toList();
    byReading.sort(Comparator.comparing(keys::get));
    int[] places = new int[documents.size()];
    for (int place = 0; place < places.length; place++) {
      places[byReading.get(place)] = place;
    }
    return JsonBytes.of(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("amount");
          for (SearchDocument d : documents) {
            if (d.source().amount().isKnown()) {
              json.writeNumber(d.source().amount().value());
            } else {
              json.writeNull();
            }
          }
          json.writeEndArray();
          json.writeFieldName("reading");
          json.writeArray(places, 0, places.length);
          json.writeEndObject();
        });
  }
}
