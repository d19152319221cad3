package org.daicho.content.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.daicho.content.value.IdForm;
import org.daicho.content.value.MeantShape;
import org.daicho.content.value.QuotationMarks;
import org.daicho.content.value.ReportedGaps;
import org.daicho.content.value.Reporter;
import org.daicho.content.value.TextReader;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.diagnostic.Location;
import org.daicho.model.Field;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;
import org.daicho.yaml.Quote;
import org.daicho.yaml.SpreadsheetErrors;

/**
 * The fields of one group, read one by one by name and type. Whatever does not fit is reported with
 * its place, and something inert is returned. A field that nobody asked for by the time of {@link
 * #close} is reported as unknown, with the nearest of those that were.
 */
public final class Fields {
  private final String what;
  private final Node.Mapping mapping;
  private final Reporter reporter;
  private final FieldNames names;

  /**
   * @param what the thing the fields are of, for messages: {@code a programme}
   */
  public Fields(String what, Node.Mapping mapping, Reporter reporter) {
    this.what = what;
    this.mapping = mapping;
    this.reporter = reporter;
    this.names = new FieldNames(what, mapping, reporter);
  }

  Reporter reporter() {
    return reporter;
  }

  /** A field of a record, as its type asks for; what stands for it where it is not written. */
  <V> V read(Field<?, V> field) {
    return FieldReader.read(this, field);
  }

  /** A field's value if it is written and says something. */
  Optional<Node> node(String key) {
    names.ask(key);
    Optional<Node.Pair> pair = mapping.pair(key);
    // What should stand beneath it may follow without being indented, so close() reports this.
    return pair.flatMap(p -> said(p, () -> names.empty(key)));
  }

  private Optional<Node> said(Node.Pair pair, Runnable reportEmpty) {
    String key = pair.key().text();
    Optional<String> error =
        pair.value() instanceof Node.Scalar s ? SpreadsheetErrors.in(s) : Optional.empty();
    boolean nothing = pair.value() instanceof Node.Scalar s && s.isNothing();
    if (error.isPresent()) {
      reporter.spreadsheetError(
          "`" + Quote.brief(key) + "`", error.get(), (Node.Scalar) pair.value());
    } else if (nothing) {
      reportEmpty.run();
    }
    if (nothing || error.isPresent() || isUnreadable(pair)) {
      unread(key);
      return Optional.empty();
    }
    return Optional.of(pair.value());
  }

  /** Reports the fields asked for so far that say nothing; {@link #close} does so, too. */
  void reportEmpty() {
    names.reportEmpty();
  }

  boolean has(String key) {
    names.ask(key);
    return mapping.pair(key).isPresent();
  }

  /** A field that must be there, which {@link #close} looks after. */
  void require(String key, String example) {
    requireOneOf(List.of(key), example);
  }

  /** At least one of several fields must be there; the example is of the first. */
  void requireOneOf(List<String> keys, String example) {
    names.require(keys, what, example);
  }

  /** A field that must be there where another is. */
  void requireWith(String other, String key, String example) {
    if (has(other)) {
      names.require(List.of(key), what + " with `" + other + "`", example);
    }
  }

  /** Whether a field is asked for the first time. */
  boolean ask(String key) {
    return names.ask(key);
  }

  boolean isAsked(String key) {
    return names.isAsked(key);
  }

  /** Whether a field has been reported. */
  boolean isUnread(String key) {
    return reporter.unread().contains(new ReportedGaps.Field(mapping.location().file(), key));
  }

  /** Notes that a field has been reported, so that nobody reports it as missing. */
  void unread(String key) {
    reporter.unread(mapping.location(), key);
  }

  /** A value that is one word, number or line. */
  Optional<Node.Scalar> scalar(String key, String expected) {
    names.ask(key);
    return mapping.pair(key).flatMap(pair -> scalar(pair, expected));
  }

  /** A value, by its place in the group, that is one word, number or line. */
  Optional<Node.Scalar> scalar(Node.Pair pair, String expected) {
    String key = pair.key().text();
    Optional<Node> node = said(pair, () -> names.reportEmpty(pair));
    if (node.isPresent() && !(node.get() instanceof Node.Scalar)) {
      wrongType(key, node.get(), expected);
      return Optional.empty();
    }
    return node.map(n -> (Node.Scalar) n);
  }

  /** A word or number as written; empty where the field is missing. */
  String string(String key) {
    Optional<Node.Scalar> written = scalar(key, "one word or number");
    written
        .flatMap(s -> QuotationMarks.within(s.text()))
        .ifPresent(text -> reportQuoted(written.get(), text));
    return written.map(s -> s.text().strip()).orElse("");
  }

  private void reportQuoted(Node.Scalar written, String text) {
    reporter.error(
        "quotation-marks",
        written.location(),
        "quotation marks that would be published with the value",
        "write it without them: `" + text + "`");
  }

  /** {@code yes} or {@code no}; no where the field is not written. */
  boolean yes(String key) {
    return parsed(key, ValueForm.YES_OR_NO).orElse(false);
  }

  /** As {@link #parsed(String, ValueForm)}, with a form of this field alone. */
  <T> Optional<T> parsed(
      String key,
      String code,
      String expected,
      String example,
      Function<String, Optional<T>> parse) {
    return parsed(key, ValueForm.of(code, expected, example, parse));
  }

  /** A value with a form of its own; empty where it is not written or not of the form. */
  public <T> Optional<T> parsed(String key, ValueForm<T> form) {
    return scalar(key, form.expected())
        .flatMap(
            s -> {
              Optional<T> value = form.parse().apply(s.text().strip());
              if (value.isEmpty()) {
                unread(key);
                reporter.error(
                    form.code(),
                    s.location(),
                    "`" + key + "` is " + s.what() + ", which is not " + form.expected(),
                    QuotationMarks.within(s.text())
                        .filter(text -> form.parse().apply(text).isPresent())
                        .map(text -> "write it without those quotation marks: `" + text + "`")
                        .orElseGet(() -> form.hint().apply(s.text().strip())));
              }
              return value;
            });
  }

  /** A reference to a record or a term, or empty where it is not written. */
  Optional<Id> id(String key) {
    Optional<Id> id = scalar(key, "an id").map(s -> IdForm.read(s, reporter));
    if (id.isPresent() && !id.get().isReadable()) {
      unread(key);
    }
    return id;
  }

  /** A reference that must be there; {@link Id#UNREADABLE} where it is not, which is reported. */
  Id requiredId(Field<?, Optional<Id>> field, String example) {
    return requiredId(field.name(), example);
  }

  Id requiredId(String key, String example) {
    require(key, example);
    return id(key).orElse(Id.UNREADABLE);
  }

  /** Words per language; empty where the field is not written. */
  Text text(String key) {
    return node(key).map(n -> TextReader.read(key, n, reporter)).orElse(Text.EMPTY);
  }

  Text requiredText(Field<?, Text> field, String example) {
    return requiredText(field.name(), example);
  }

  Text requiredText(String key, String example) {
    require(key, reporter.exampleOfText(example));
    return text(key);
  }

  /**
   * Words, or another field in their place.
   *
   * @param example of words in Japanese
   */
  Text textUnless(String other, String key, String example) {
    requireOneOf(List.of(key, other), reporter.exampleOfText(example));
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

  /** The fields of a group, or of each of a list of groups. */
  List<Fields> oneOrMore(String key, String whatEachIs) {
    return node(key).filter(Node.Sequence.class::isInstance).isPresent()
        ? groups(key, whatEachIs)
        : group(key, whatEachIs).stream().toList();
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

  /** The fields of the group of each language. */
  Map<Lang, Fields> groupsPerLanguage(String key, String whatEachIs) {
    Optional<Node> node = node(key);
    if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
      wrongType(key, node.get(), "a language, and under it " + whatEachIs);
      return Map.of();
    }
    Map<Lang, Fields> groups = new TreeMap<>();
    for (Node.Pair pair : node.map(n -> ((Node.Mapping) n).pairs()).orElse(List.of())) {
      Optional<Lang> lang = TextReader.language(pair, key, reporter);
      if (lang.isPresent() && pair.value() instanceof Node.Mapping group) {
        groups.put(lang.get(), new Fields(whatEachIs, group, reporter));
      } else if (lang.isPresent()) {
        wrongType(pair.key().text(), pair.value(), whatEachIs);
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
      Optional<String> error =
          item instanceof Node.Scalar s ? SpreadsheetErrors.in(s) : Optional.empty();
      if (error.isPresent()) {
        unread(key);
        reporter.spreadsheetError("an item of `" + key + "`", error.get(), (Node.Scalar) item);
        ids.add(Id.UNREADABLE);
      } else if (item instanceof Node.Scalar s && s.isNothing()) {
        unread(key);
        reporter.error(
            "empty-field",
            item.location(),
            "an item of `" + key + "` says nothing",
            "write an id, or delete the line");
        ids.add(Id.UNREADABLE);
      } else if (item instanceof Node.Scalar s) {
        ids.add(IdForm.read(s, reporter));
      } else {
        wrongType(key, item, "an id");
        ids.add(Id.UNREADABLE);
      }
    }
    return Collections.unmodifiableList(ids);
  }

  /** Words or numbers by id, in the order written. */
  Map<Id, String> lines(String key) {
    Map<Id, String> lines = new LinkedHashMap<>();
    group(key, "a group of lines")
        .ifPresent(
            group -> {
              for (Node.Pair pair : group.mapping.pairs()) {
                String line = group.string(pair.key().text());
                if (!line.isEmpty()) {
                  lines.put(IdForm.read(pair.key(), reporter), line);
                }
              }
              group.close();
            });
    return Collections.unmodifiableMap(lines);
  }

  /** Figures by id, in the order written. */
  Map<Id, Figure> figures(String key, Values.FigureParser parser) {
    return figures(key, BudgetYears.NONE, of -> parser).get(0);
  }

  /** The same of each year. */
  List<Map<Id, Figure>> figures(
      String key, BudgetYears years, Function<String, Values.FigureParser> parsers) {
    return group(key, "a group of figures")
        .map(group -> group.allFigures(years, parsers))
        .orElseGet(() -> Collections.nCopies(years.count(), Map.of()));
  }

  /** All fields that have not been asked for, as figures by id, in the order written, by year. */
  List<Map<Id, Figure>> allFigures(
      BudgetYears years, Function<String, Values.FigureParser> parsers) {
    return new FieldFigures(this, mapping, years, parsers).all();
  }

  /** As {@link FieldFigures#of}. */
  List<Map<Id, Figure>> figures(
      Collection<Id> names,
      Collection<Id> reported,
      BudgetYears years,
      Function<String, Values.FigureParser> parsers) {
    return new FieldFigures(this, mapping, years, parsers).of(names, reported);
  }

  /** One figure; undecided, which upsets no total, where it cannot be read. */
  Figure figure(String key, Values.FigureParser parser) {
    return new FieldFigures(this, mapping, BudgetYears.NONE, of -> parser).one(key);
  }

  /** The values of every field of this group, by id, in the order written. */
  Map<Id, Node> all() {
    Map<Id, Node> nodes = new LinkedHashMap<>();
    for (Node.Pair pair : mapping.pairs()) {
      if (names.ask(pair.key().text())) {
        nodes.put(IdForm.read(pair.key(), reporter), pair.value());
      }
    }
    return nodes;
  }

  /** The fields that have not been asked for, in the order written. */
  List<Node.Pair> unasked() {
    return mapping.pairs().stream().filter(pair -> !names.isAsked(pair.key().text())).toList();
  }

  void wrongType(String key, Node found, String expected) {
    unread(key);
    reporter.error(
        "wrong-type",
        found.location(),
        "`" + key + "` is " + found.what() + "; expected " + expected,
        MeantShape.hint(key, found, expected));
  }

  /** Reports something about a field, at its name. */
  void error(String key, String code, String message, String hint) {
    Location place = mapping.pair(key).map(p -> p.key().location()).orElse(mapping.location());
    reporter.error(code, place, message, hint);
  }

  /** Whether some field's value stands for one that could not be read. */
  boolean isDamaged() {
    return mapping.pairs().stream().anyMatch(this::isUnreadable);
  }

  private boolean isUnreadable(Node.Pair pair) {
    return pair.value() instanceof Node.Unreadable
        || mapping.repeated().contains(pair.key().text());
  }

  /** Reports every field that nobody asked for, and every required one that is missing. */
  void close() {
    names.close();
  }
}
