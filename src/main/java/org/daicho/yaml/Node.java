package org.daicho.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.diagnostic.Location;

/** A piece of a YAML document, as written. */
public sealed interface Node {
  Location location();

  /** The word for it in messages. */
  String what();

  /**
   * A single value, always text.
   *
   * @param plain whether it stands without quotes, so that an empty one means that nothing was
   *     written
   * @param folded whether line breaks in it were turned into spaces ({@code >}, or a text over
   *     several lines)
   * @param comment one that follows with its {@code #} after a single space, as no comment that was
   *     meant to be one should; empty where there is none
   */
  record Scalar(String text, boolean plain, boolean folded, String comment, Location location)
      implements Node {
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~"));
    }

    @Override
    public String what() {
      return isNothing() ? "nothing" : "`" + Quote.brief(text) + "`";
    }
  }

  record Sequence(List<Node> items, Location location) implements Node {
    @Override
    public String what() {
      return "a list";
    }
  }

  /** Fields by name. */
  final class Mapping implements Node {
    /** From how many fields on it is worth an index. */
    private static final int MANY = 16;

    private final List<Pair> pairs;
    private final Set<String> repeated;
    private final Location location;
    private Map<String, Pair> index = Map.of();

    /**
     * @param pairs each name once, with the first value given
     * @param repeated the names that were given twice, which is reported
     */
    public Mapping(List<Pair> pairs, Set<String> repeated, Location location) {
      this.pairs = List.copyOf(pairs);
      this.repeated = Set.copyOf(repeated);
      this.location = location;
      if (pairs.size() > MANY) {
        index = new HashMap<>();
        pairs.forEach(pair -> index.put(pair.key().text(), pair));
      }
    }

    public List<Pair> pairs() {
      return pairs;
    }

    public Set<String> repeated() {
      return repeated;
    }

    @Override
    public Location location() {
      return location;
    }

    @Override
    public String what() {
      return "a group of fields";
    }

    public Optional<Node> get(String key) {
      return pair(key).map(Pair::value);
    }

    /** A field with its name, as written. */
    public Optional<Pair> pair(String key) {
      if (pairs.size() > MANY) {
        return Optional.ofNullable(index.get(key));
      }
      for (Pair pair : pairs) {
        if (pair.key.text.equals(key)) {
          return Optional.of(pair);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Stands where a value could not be read, which is reported; what meets it reports nothing more.
   */
  record Unreadable(Location location) implements Node {
    @Override
    public String what() {
      return "unreadable";
    }
  }

  record Pair(Scalar key, Node value) {}
}
