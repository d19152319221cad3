package org.daicho.search.index;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.daicho.search.format.JsonBytes;
import org.daicho.search.record.Term;

/**
 * What is known of every document at once: its terms in each facet, by which results are narrowed
 * and counted, and its place in each order. Loaded after the first results are shown.
 *
 * @param facets for each facet its terms as id and label, and for each document the number of its
 *     term; an array of them where it has several or none
 * @param order for each document its amount, or null, and its place by reading
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
            SortedMap<String, String> labels = new TreeMap<>();
            for (SearchDocument d : documents) {
              terms(d, facet).forEach(term -> labels.put(term.id(), term.label()));
            }
            Map<String, Integer> places = new HashMap<>();
            json.writeStartObject();
            json.writeStringField("id", facet);
            json.writeArrayFieldStart("terms");
            for (Map.Entry<String, String> term : labels.entrySet()) {
              places.put(term.getKey(), places.size());
              json.writeStartArray();
              json.writeString(term.getKey());
              json.writeString(term.getValue());
              json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("of");
            for (SearchDocument d : documents) {
              places(json, terms(d, facet).stream().map(t -> places.get(t.id())).toList());
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static List<Term> terms(SearchDocument document, String facet) {
    return document.source().facets().getOrDefault(facet, List.of());
  }

  /** Mostly one: then without brackets. */
  private static void places(JsonGenerator json, List<Integer> places) throws IOException {
    if (places.size() == 1) {
      json.writeNumber(places.get(0));
      return;
    }
    json.writeStartArray();
    for (int place : places) {
      json.writeNumber(place);
    }
    json.writeEndArray();
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
