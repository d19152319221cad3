package org.daicho.content.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.yaml.Node;

/**
 * The years that a budget declares, and figures written by year. A budget of one year declares none
 * and writes each figure as one value; here it is a single year without a name.
 */
record BudgetYears(List<FiscalYear> declared) {
  /** Of what is of one year. */
  static final BudgetYears NONE = new BudgetYears(List.of());

  private static final String KEY = "years";

  /** Reads the years, in order; each stands there once. */
  static BudgetYears read(Fields budget) {
    TreeSet<FiscalYear> years = new TreeSet<>();
    for (Node item : budget.list(KEY, "a list of years, such as `[2023, 2024]`")) {
      Optional<FiscalYear> year = year(item);
      if (year.isEmpty()) {
        budget.unread(KEY);
        budget
            .reporter()
            .error(
                "not-a-year",
                item.location(),
                "an item of `years` is " + item.what() + ", which is not a fiscal year",
                item instanceof Node.Scalar s
                    ? ValueForm.FISCAL_YEAR.hint().apply(s.text().strip())
                    : "write for example `years: [2023, 2024]`");
      } else if (!years.add(year.get())) {
        budget
            .reporter()
            .error(
                "duplicate-year",
                item.location(),
                "the year " + year.get().year() + " stands there already",
                "delete one of the two");
      }
    }
    return new BudgetYears(List.copyOf(years));
  }

  private static Optional<FiscalYear> year(Node node) {
    return node instanceof Node.Scalar s ? FiscalYear.parse(s.text()) : Optional.empty();
  }

  boolean areSeveral() {
    return !declared.isEmpty();
  }

  /** How many there are; a budget that declares none has one. */
  int count() {
    return Math.max(1, declared.size());
  }

  Optional<FiscalYear> get(int index) {
    return areSeveral() ? Optional.of(declared.get(index)) : Optional.empty();
  }

  /** What has no value in any year. */
  List<Optional<Figure>> none() {
    return Collections.nCopies(count(), Optional.empty());
  }

  /**
   * The figures of a field, year by year; empty of a year that is not written. What cannot be read
   * is undecided, and reported.
   */
  List<Optional<Figure>> figures(Fields fields, String key, Values.FigureParser parser) {
    if (!areSeveral()) {
      return List.of(Optional.of(fields.figure(key, parser)));
    }
    Optional<Node> node = fields.node(key);
    if (node.isEmpty()) {
      return none();
    }
    if (!(node.get() instanceof Node.Mapping mapping)) {
      fields.unread(key);
      fields
          .reporter()
          .error(
              "wrong-type",
              node.get().location(),
              "`" + key + "` is " + node.get().what() + "; expected a figure for each year",
              "write each on a line of its own beneath `"
                  + key
                  + ":`, for example `"
                  + declared.get(0).year()
                  + ": 80,100`");
      return Collections.nCopies(count(), Optional.of(Figure.UNDECIDED));
    }
    return byYear(fields, key, mapping, parser);
  }

  private List<Optional<Figure>> byYear(
      Fields fields, String key, Node.Mapping mapping, Values.FigureParser parser) {
    Fields years = new Fields("the years of a budget", mapping, fields.reporter());
    List<Optional<Figure>> figures = new ArrayList<>(none());
    for (Node.Pair pair : mapping.pairs()) {
      String written = pair.key().text();
      Optional<FiscalYear> year = year(pair.key());
      int index = year.map(declared::indexOf).orElse(-1);
      if (index < 0) {
        if (!Values.looksLikeTornNumber(written)) {
          years.ask(written);
          reportUnknown(fields, key, pair.key(), year);
        }
        continue;
      }
      if (figures.get(index).isPresent()) {
        fields
            .reporter()
            .error(
                "duplicate-year",
                pair.key().location(),
                "`" + key + "` has an amount of " + year.get().year() + " already",
                "keep one of the two");
      }
      figures.set(index, Optional.of(years.figure(written, parser)));
    }
    years.close();
    return figures;
  }

  private void reportUnknown(
      Fields fields, String key, Node.Scalar written, Optional<FiscalYear> year) {
    fields.unread(key);
    String years =
        declared.stream().map(y -> String.valueOf(y.year())).collect(Collectors.joining(", "));
    fields
        .reporter()
        .error(
            year.isPresent() ? "unknown-year" : "not-a-year",
            written.location(),
            "`"
                + written.text()
                + "` is "
                + (year.isPresent() ? "not among the years of this budget" : "not a fiscal year"),
            year.isPresent()
                ? "add it to `years`, or is one of these meant: " + years + "?"
                : "write the amounts by year: " + years);
  }

  /** Whether a value is written by year, and each of its years is one. */
  static boolean areKeysOf(Node node) {
    return node instanceof Node.Mapping mapping
        && !mapping.pairs().isEmpty()
        && mapping.pairs().stream().allMatch(pair -> year(pair.key()).isPresent());
  }
}
