package org.daicho.content.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.content.value.MeantField;
import org.daicho.content.value.Reporter;
import org.daicho.content.value.Values;
import org.daicho.diagnostic.Nearest;
import org.daicho.yaml.Node;
import org.daicho.yaml.Quote;

/**
 * The names of a group's fields: those that a reader asked for, those that must be there, and those
 * that are written. A required field that is missing is reported unless an unknown one looks like
 * it: that is one mistake.
 */
final class FieldNames {
  private final String what;
  private final Node.Mapping mapping;
  private final Reporter reporter;
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<Missing> missing = new ArrayList<>();

  /** Fields that say nothing and are to have others beneath them. */
  private final Set<String> empty = new LinkedHashSet<>();

  /** One of {@code keys} must be there and none is, since {@code owner} has one. */
  private record Missing(List<String> keys, String owner, String example) {}

  FieldNames(String what, Node.Mapping mapping, Reporter reporter) {
    this.what = what;
    this.mapping = mapping;
    this.reporter = reporter;
  }

  /** Whether this is asked for the first time. */
  boolean ask(String key) {
    return asked.add(key);
  }

  boolean isAsked(String key) {
    return asked.contains(key);
  }

  /** Notes that a field says nothing; what should stand beneath it may not be indented. */
  void empty(String key) {
    empty.add(key);
  }

  /** Reports the fields that say nothing. */
  void reportEmpty() {
    empty.forEach(key -> mapping.pair(key).ifPresent(this::reportEmpty));
    empty.clear();
  }

  void reportEmpty(Node.Pair field) {
    boolean comment = field.value() instanceof Node.Scalar value && !value.comment().isEmpty();
    reporter.error(
        "empty-field",
        field.key().location(),
        "`" + Quote.brief(field.key().text()) + "` says nothing",
        comment
            ? "a value that begins with `#` goes in quotes; otherwise write one, or delete the line"
            : "write a value, or delete the line");
  }

  void require(List<String> keys, String owner, String example) {
    asked.addAll(keys);
    for (String key : keys) {
      if (mapping.pair(key).isPresent()) {
        return;
      }
    }
    missing.add(new Missing(keys, owner, example));
    keys.forEach(key -> reporter.unread(mapping.location(), key));
  }

  /** Reports every field that nobody asked for, and every required one that is missing. */
  void close() {
    List<Node.Scalar> unknown = new ArrayList<>();
    for (Node.Pair pair : mapping.pairs()) {
      if (!asked.contains(pair.key().text())) {
        unknown.add(pair.key());
      }
    }
    if (unknown.isEmpty() && missing.isEmpty() && empty.isEmpty()) {
      return; // As it is with nearly every group.
    }
    // A field that is there already is not what another one was meant to be.
    List<String> free = asked.stream().filter(key -> mapping.pair(key).isEmpty()).toList();
    unknown.removeAll(reportUnindented(free));
    reportEmpty();
    Set<String> meant = new HashSet<>();
    unknown.forEach(name -> reportUnknown(name, free).ifPresent(meant::add));
    missing.stream()
        .filter(m -> m.keys.stream().noneMatch(meant::contains))
        .forEach(this::reportMissing);
  }

  /** Reports the fields that stand next to one that says nothing, and belong beneath it. */
  private List<Node.Scalar> reportUnindented(List<String> free) {
    List<Node.Scalar> all = new ArrayList<>();
    for (String key : List.copyOf(empty)) {
      List<Node.Scalar> beneath = beneath(key, free);
      if (!beneath.isEmpty()) {
        empty.remove(key);
        all.addAll(beneath);
        beneath.forEach(name -> reporter.unread(mapping.location(), name.text()));
        int indent = beneath.get(0).location().column() + 1;
        boolean one = beneath.size() == 1;
        reporter.error(
            "yaml",
            beneath.get(0).location(),
            beneath.stream()
                    .map(name -> "`" + Quote.brief(name.text()) + "`")
                    .collect(Collectors.joining(" and "))
                + (one ? " belongs" : " belong")
                + " beneath `"
                + key
                + "` and "
                + (one ? "is" : "are")
                + " not indented",
            "begin "
                + (one ? "this line" : "each of these lines")
                + " with "
                + indent
                + " spaces: `"
                + " ".repeat(indent)
                + Quote.brief(beneath.get(0).text())
                + ": …`");
      }
    }
    return all;
  }

  private List<Node.Scalar> beneath(String key, List<String> free) {
    List<Node.Scalar> beneath = new ArrayList<>();
    Node.Scalar head = null;
    for (Node.Pair pair : mapping.pairs()) {
      Node.Scalar name = pair.key();
      if (head == null) {
        head = name.text().equals(key) ? name : null;
      } else if (asked.contains(name.text())
          || meant(name.text(), free).isPresent()
          || name.location().line() <= head.location().line()) {
        break;
      } else {
        beneath.add(name);
      }
    }
    return beneath;
  }

  /** The field that a name was most likely meant to be. */
  private static Optional<String> meant(String name, Collection<String> fields) {
    String plain = MeantField.plain(name);
    return fields.contains(plain)
        ? Optional.of(plain)
        : MeantField.called(plain, fields).or(() -> Nearest.to(plain, fields));
  }

  /** The field that was meant, if that is clear. */
  private Optional<String> reportUnknown(Node.Scalar name, List<String> free) {
    String key = name.text();
    boolean torn = Values.looksLikeTornNumber(key);
    Optional<String> near = torn ? Optional.empty() : meant(key, free);
    near.ifPresent(meant -> reporter.unread(mapping.location(), meant));
    reporter.unread(mapping.location(), key);
    String hint =
        torn
            ? "the comma of an amount parts two entries within `{ }`: put each amount on a line of"
                + " its own"
            : near.or(() -> meant(key, asked))
                .map(n -> "did you mean `" + n + "`?")
                .orElse(
                    asked.isEmpty()
                        ? "delete it; nothing stands here"
                        : "its fields are " + String.join(", ", asked));
    reporter.error(
        "unknown-key",
        name.location(),
        "`" + Quote.brief(key) + "` is not a field of " + what,
        hint);
    return near;
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
