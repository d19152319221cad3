package org.daicho.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Text;

/**
 * The fields of one group, read one by one by name and type. Whatever does not fit is reported with
 * its place, and something inert comes back. A field that nobody asked for by the time of {@link
 * #close} is reported as unknown, with the nearest of those that were.
 */
final class Fields {
  private final String what;
  private final Node.Mapping mapping;
  private final Reporter reporter;
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<Missing> missing = new ArrayList<>();

  /** One of {@code keys} must be there and none is, since {@code owner} has one. */
  private record Missing(List<String> keys, String owner, String example) {}

  /**
   * @param what the thing the fields are of, for messages: {@code a programme}
   */
  Fields(String what, Node.Mapping mapping, Reporter reporter) {
    this.what = what;
    this.mapping = mapping;
    this.reporter = reporter;
  }

  Reporter reporter() {
    return reporter;
  }

  /** A field's value if it is written and says something. */
  Optional<Node> node(String key) {
    asked.add(key);
    return said(key, mapping.get(key));
  }

  private Optional<Node> said(String key, Optional<Node> written) {
    Optional<Node> value = written;
    if (value.isPresent() && value.get() instanceof Node.Scalar s && s.isNothing()) {
      reporter.error(
          "empty-field",
          keyLocation(key),
          "`" + Quote.brief(key) + "` says nothing",
          "write a value, or delete the line");
      value = Optional.of(new Node.Unreadable(value.get().location()));
    }
    if (value.isPresent() && isUnreadable(key, value.get())) {
      unread(key);
      return Optional.empty();
    }
    return value;
  }

  boolean has(String key) {
    asked.add(key);
    return mapping.get(key).isPresent();
  }

  /**
   * A field that must be there. {@link #close} reports it if it is not, unless an unknown field
   * looks like it: that is one mistake.
   */
  void require(String key, String example) {
    requireOneOf(List.of(key), example);
  }

  /** At least one of several fields must be there; the example is of the first. */
  void requireOneOf(List<String> keys, String example) {
    require(keys, what, example);
  }

  /** A field that must be there where another is. */
  void requireBeside(String other, String key, String example) {
    if (has(other)) {
      require(List.of(key), what + " with `" + other + "`", example);
    }
  }

  private void require(List<String> keys, String owner, String example) {
    asked.addAll(keys);
    if (keys.stream().allMatch(key -> mapping.get(key).isEmpty())) {
      missing.add(new Missing(keys, owner, example));
      keys.forEach(this::unread);
    }
  }

  /** Notes that a field has been reported, so that nobody tells that it is missing. */
  void unread(String key) {
    reporter.unread(mapping.location(), key);
  }

  /** A value that is one word, number or line. */
  Optional<Node.Scalar> scalar(String key, String expected) {
    return scalar(key, node(key), expected);
  }

  private Optional<Node.Scalar> scalar(String key, Optional<Node> node, String expected) {
    if (node.isPresent() && !(node.get() instanceof Node.Scalar)) {
      wrongType(key, node.get(), expected);
      return Optional.empty();
    }
    return node.map(n -> (Node.Scalar) n);
  }

  /** A word or number as written; empty where the field is not there. */
  String string(String key) {
    return scalar(key, "one word or number").map(s -> s.text().strip()).orElse("");
  }

  /** {@code yes} or {@code no}; no where the field is not written. */
  boolean yes(String key) {
    return parsed(
            key,
            "not-yes-or-no",
            "yes or no",
            "yes",
            text ->
                text.equals("yes") || text.equals("no")
                    ? Optional.of(text.equals("yes"))
                    : Optional.empty())
        .orElse(false);
  }

  /**
   * A value with a form of its own.
   *
   * @param code of the diagnostic where {@code parse} yields nothing
   * @param expected what it must be, for the message: {@code a date}
   * @param example for the hint
   */
  <T> Optional<T> parsed(
      String key, String code, String expected, String example, Function<String, Optional<T>> parse) {
    return scalar(key, expected)
        .flatMap(
            s -> {
              Optional<T> value = parse.apply(s.text().strip());
              if (value.isEmpty()) {
                unread(key);
                reporter.error(
                    code,
                    s.location(),
                    "`" + key + "` is " + s.what() + ", which is not " + expected,
                    "write for example `" + example + "`");
              }
              return value;
            });
  }

  /** A reference to a record or a term, or empty where it is not written. */
  Optional<Id> id(String key) {
    Optional<Id> id = scalar(key, "an id").map(s -> Values.id(s, reporter));
    if (id.isPresent() && !id.get().isReadable()) {
      unread(key);
    }
    return id;
  }

  /** A reference that must be there; {@link Id#UNREADABLE} where it is not, which is reported. */
  Id requiredId(String key, String example) {
    require(key, example);
    return id(key).orElse(Id.UNREADABLE);
  }

  /** Words per language; empty where the field is not written. */
  Text text(String key) {
    return node(key).map(n -> Values.text(key, n, reporter)).orElse(Text.EMPTY);
  }

  Text requiredText(String key, String example) {
    require(key, "{ja: " + example + ", en: …}");
    return text(key);
  }

  /** The fields of a group within; empty where it is not written. */
  Optional<Fields> group(String key, String whatItIs) {
    Optional<Node> node = node(key);
    if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
      wrongType(key, node.get(), whatItIs);
      return Optional.empty();
    }
    return node.map(n -> new Fields(whatItIs, (Node.Mapping) n, reporter));
  }

  /** The fields of each group of a list. */
  List<Fields> groups(String key, String whatEachIs) {
    List<Fields> groups = new ArrayList<>();
    for (Node item : list(key, "a list")) {
      if (item instanceof Node.Mapping group) {
        Fields fields = new Fields(whatEachIs, group, reporter);
        groups.add(fields);
        if (fields.isDamaged()) {
          unread(key); // Where fields stand twice, it may be two items run together.
        }
      } else if (item instanceof Node.Unreadable) {
        unread(key);
      } else {
        unread(key);
        reporter.error(
            "wrong-type",
            item.location(),
            "an item of `" + key + "` is " + item.what() + "; expected " + whatEachIs,
            "write its fields, one a line, after the `- `");
      }
    }
    return groups;
  }

  List<Node> list(String key, String expected) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    wrongType(key, node.get(), expected);
    return List.of();
  }

  /** A list of references. */
  List<Id> ids(String key) {
    List<Id> ids = new ArrayList<>();
    for (Node item : list(key, "a list of ids, such as `[jobs, firms]`")) {
      if (item instanceof Node.Scalar s) {
        ids.add(Values.id(s, reporter));
      } else {
        wrongType(key, item, "an id");
        ids.add(Id.UNREADABLE);
      }
    }
    return Collections.unmodifiableList(ids);
  }

  /** Figures by id, in the order written. */
  Map<Id, Figure> figures(String key, Values.FigureParser parser) {
    Map<Id, Figure> figures = new LinkedHashMap<>();
    group(key, "a group of figures")
        .ifPresent(group -> figures.putAll(group.allFigures(parser)));
    return Collections.unmodifiableMap(figures);
  }

  /** All fields that have not been asked for, as figures by id, in the order written. */
  Map<Id, Figure> allFigures(Values.FigureParser parser) {
    Map<Id, Figure> figures = new LinkedHashMap<>();
    for (int i = 0; i < mapping.pairs().size(); i++) {
      Node.Scalar key = mapping.pairs().get(i).key();
      if (!asked.contains(key.text()) && !Values.looksLikeTornNumber(key.text())) {
        figures.put(Values.id(key, reporter), figureAt(i, parser));
      }
    }
    close();
    return figures;
  }

  /**
   * The figures of the fields named, in the order written. Where a field is unknown it may be a
   * misspelt one of these, so those that are not written are then undecided, which upsets no total.
   *
   * @param reported fields that are unknown, too, and reported already
   */
  Map<Id, Figure> figures(
      Collection<Id> names, Collection<Id> reported, Values.FigureParser parser) {
    Map<Id, Figure> figures = new LinkedHashMap<>();
    Set<String> wanted = new LinkedHashSet<>();
    names.forEach(name -> wanted.add(name.value()));
    reported.forEach(name -> asked.add(name.value()));
    boolean unknown = !reported.isEmpty();
    for (int i = 0; i < mapping.pairs().size(); i++) {
      String key = mapping.pairs().get(i).key().text();
      if (wanted.contains(key)) {
        figures.put(new Id(key), figureAt(i, parser));
      }
      unknown |= !wanted.contains(key) && !asked.contains(key);
    }
    asked.addAll(wanted);
    if (unknown) {
      names.forEach(name -> figures.putIfAbsent(name, Figure.UNDECIDED));
    }
    return figures;
  }

  /** One figure; undecided, which upsets no total, where it cannot be read. */
  Figure figure(String key, Values.FigureParser parser) {
    for (int i = 0; i < mapping.pairs().size(); i++) {
      if (mapping.pairs().get(i).key().text().equals(key)) {
        return figureAt(i, parser);
      }
    }
    asked.add(key);
    return Figure.UNDECIDED;
  }

  private Figure figureAt(int index, Values.FigureParser parser) {
    Node.Pair pair = mapping.pairs().get(index);
    boolean torn =
        index + 1 < mapping.pairs().size()
            && Values.looksLikeTornNumber(mapping.pairs().get(index + 1).key().text());
    String key = pair.key().text();
    asked.add(key);
    Optional<Figure> figure =
        scalar(key, said(key, Optional.of(pair.value())), "a figure")
            .filter(s -> !torn)
            .flatMap(s -> Values.figure(key, s, parser, reporter));
    if (figure.isEmpty()) {
      unread(key);
    }
    return figure.orElse(Figure.UNDECIDED);
  }

  /** The values of every field of this group, by id, in the order written. */
  Map<Id, Node> all() {
    Map<Id, Node> nodes = new LinkedHashMap<>();
    for (Node.Pair pair : mapping.pairs()) {
      if (asked.add(pair.key().text())) {
        nodes.put(Values.id(pair.key(), reporter), pair.value());
      }
    }
    return nodes;
  }

  void wrongType(String key, Node found, String expected) {
    unread(key);
    reporter.error(
        "wrong-type",
        found.location(),
        "`" + key + "` is " + found.what() + "; expected " + expected,
        "see the sample of this kind of record in the README");
  }

  /** Reports something about a field, at its name. */
  void error(String key, String code, String message, String hint) {
    reporter.error(code, keyLocation(key), message, hint);
  }

  /** Whether some field's value stands for one that could not be read. */
  boolean isDamaged() {
    return mapping.pairs().stream().anyMatch(pair -> isUnreadable(pair.key().text(), pair.value()));
  }

  private boolean isUnreadable(String key, Node value) {
    return value instanceof Node.Unreadable || mapping.repeated().contains(key);
  }

  private Location keyLocation(String key) {
    return mapping.pairs().stream()
        .filter(p -> p.key().text().equals(key))
        .map(p -> p.key().location())
        .findFirst()
        .orElse(mapping.location());
  }

  /** Reports every field that nobody asked for, and every required one that is not there. */
  void close() {
    Set<String> meant = new HashSet<>();
    for (Node.Pair pair : mapping.pairs()) {
      String key = pair.key().text();
      if (asked.contains(key)) {
        continue;
      }
      boolean torn = Values.looksLikeTornNumber(key);
      Optional<String> near = torn ? Optional.empty() : Nearest.to(key, notWritten());
      near.ifPresent(meant::add);
      near.ifPresent(this::unread);
      unread(key);
      String hint =
          torn
              ? "the comma of an amount parts two entries within `{ }`: put each amount on a line of"
                  + " its own"
              : near.or(() -> Nearest.to(key, asked))
                  .map(n -> "did you mean `" + n + "`?")
                  .orElse("its fields are " + String.join(", ", asked));
      reporter.error(
          "unknown-key",
          pair.key().location(),
          "`" + Quote.brief(key) + "` is not a field of " + what,
          hint);
    }
    missing.stream()
        .filter(m -> m.keys.stream().noneMatch(meant::contains))
        .forEach(this::reportMissing);
  }

  /** A field that is there already is not what another one was meant to be. */
  private List<String> notWritten() {
    Set<String> written = new HashSet<>();
    mapping.pairs().forEach(pair -> written.add(pair.key().text()));
    return asked.stream().filter(key -> !written.contains(key)).toList();
  }

  private void reportMissing(Missing field) {
    reporter.error(
        "missing-field",
        mapping.location(),
        field.keys.stream().map(key -> "`" + key + "`").collect(Collectors.joining(" or "))
            + " is missing; "
            + field.owner
            + " has one",
        "add for example `" + field.keys.get(0) + ": " + field.example + "`");
  }
}
