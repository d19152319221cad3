package org.daicho.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Words;

/**
 * What browsing and comparing know of the records of a kind, in one language. Their files hold the
 * records by id, {@link #CHUNK} each, so that a page loads only those that it shows.
 *
 * @param kind the kind's folder, e.g. {@code programmes}
 * @param records in the order of their list
 */
public record Profiles(String kind, List<Field> fields, List<Facet> facets, List<Profile> records) {

  /** How many records one file holds. */
  public static final int CHUNK = 100;

  /**
   * @param id the same in all languages
   * @param unit of figures; may be empty
   * @param scale what figures are divided by for print; 0 for words
   */
  public record Field(String id, String label, String unit, long scale) {

    public static Field words(String id, String label) {
      return new Field(id, label, "", 0);
    }
  }

  /**
   * @param choices by facet, the places of those that it is among
   */
  public record Profile(String id, Words name, List<Trait> traits, List<List<Integer>> choices) {}

  /**
   * What a record says in a field: words, perhaps with an address, or a figure.
   *
   * @param field its place among the fields
   * @param link of a figure, the note beneath it
   * @param value of a figure, in single units; empty where it is not known
   * @param state of a figure; {@link CellState#TEXT} of words
   * @param leftOut of a total that is not complete, what it leaves out
   */
  public record Trait(int field, Link link, String value, CellState state, Optional<Sum> leftOut) {}

  /** A way to narrow the list down; a record may be among several of its choices. */
  public record Facet(String id, String label, List<Choice> choices) {}

  public record Choice(String id, String label) {}

  /** The records as their files hold them. */
  public List<List<Profile>> chunks() {
    return cut(records.stream().sorted(Comparator.comparing(Profile::id)).toList());
  }

  /** The first id in each file, by which a page finds the one that has a record. */
  public static List<String> firsts(Stream<Id> ids) {
    return cut(ids.map(Id::value).sorted().toList()).stream().map(c -> c.get(0)).toList();
  }

  private static <T> List<List<T>> cut(List<T> whole) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < whole.size(); from += CHUNK) {
      chunks.add(whole.subList(from, Math.min(from + CHUNK, whole.size())));
    }
    return chunks;
  }
}
