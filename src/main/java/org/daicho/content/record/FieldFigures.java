package org.daicho.content.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daicho.content.value.IdForm;
import org.daicho.content.value.Values;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.yaml.Node;

/**
 * The fields of a group that are figures, by year. What cannot be read is undecided: it upsets no
 * total.
 */
final class FieldFigures {
  private final Fields fields;
  private final List<Node.Pair> pairs;
  private final BudgetYears years;
  private final Function<String, Values.FigureParser> parsers;

  /**
   * @param parsers of the figures, by the names of their fields
   */
  FieldFigures(
      Fields fields,
      Node.Mapping mapping,
      BudgetYears years,
      Function<String, Values.FigureParser> parsers) {
    this.fields = fields;
    this.pairs = mapping.pairs();
    this.years = years;
    this.parsers = parsers;
  }

  /** All fields that have not been asked for, by id, in the order written. */
  List<Map<Id, Figure>> all() {
    List<Map<Id, Figure>> figures = nothing();
    for (int i = 0; i < pairs.size(); i++) {
      Node.Scalar key = pairs.get(i).key();
      if (!Values.looksLikeTornNumber(key.text()) && fields.ask(key.text())) {
        put(IdForm.read(key, fields.reporter()), i, figures);
      }
    }
    fields.close();
    return done(figures);
  }

  /**
   * Those named, in the order written. Where a field is unknown it may be a misspelt one of these,
   * so those that are not written are then undecided.
   *
   * @param reported fields that are unknown, too, and reported already
   */
  List<Map<Id, Figure>> of(Collection<Id> names, Collection<Id> reported) {
    List<Map<Id, Figure>> figures = nothing();
    Set<String> wanted = new LinkedHashSet<>();
    names.forEach(name -> wanted.add(name.value()));
    reported.forEach(name -> fields.ask(name.value()));
    boolean unknown = !reported.isEmpty();
    for (int i = 0; i < pairs.size(); i++) {
      String key = pairs.get(i).key().text();
      if (wanted.contains(key)) {
        put(Id.of(key), i, figures);
      } else {
        unknown |= !fields.isAsked(key);
      }
    }
    wanted.forEach(fields::ask);
    if (unknown) {
      for (Map<Id, Figure> year : figures) {
        names.forEach(name -> year.putIfAbsent(name, Figure.UNDECIDED));
      }
    }
    return done(figures);
  }

  private List<Map<Id, Figure>> nothing() {
    List<Map<Id, Figure>> figures = new ArrayList<>(years.count());
    for (int year = 0; year < years.count(); year++) {
      figures.add(new LinkedHashMap<>());
    }
    return figures;
  }

  private static List<Map<Id, Figure>> done(List<Map<Id, Figure>> figures) {
    figures.replaceAll(Collections::unmodifiableMap);
    return figures;
  }

  private void put(Id id, int index, List<Map<Id, Figure>> figures) {
    if (!years.areSeveral()) {
      figures.get(0).put(id, at(index));
      return;
    }
    String key = pairs.get(index).key().text();
    List<Optional<Figure>> byYear = years.figures(fields, key, parsers.apply(key));
    for (int year = 0; year < byYear.size(); year++) {
      Map<Id, Figure> of = figures.get(year);
      byYear.get(year).ifPresent(figure -> of.put(id, figure));
    }
  }

  /** One figure; undecided, too, where it is missing. */
  Figure one(String key) {
    fields.ask(key);
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).key().text().equals(key)) {
        return at(i);
      }
    }
    return Figure.UNDECIDED;
  }

  private Figure at(int index) {
    Node.Pair pair = pairs.get(index);
    String key = pair.key().text();
    fields.ask(key);
    if (BudgetYears.areKeysOf(pair.value())) {
      fields.error(
          key,
          "wrong-type",
          "`" + key + "` has figures by year; expected one",
          "a budget of several years says which: `years: [2023, 2024]`");
      fields.unread(key);
      return Figure.UNDECIDED;
    }
    Optional<Figure> figure =
        fields
            .scalar(pair, "a figure")
            .filter(scalar -> !isTorn(index))
            .flatMap(scalar -> Values.figure(key, scalar, parsers.apply(key), fields.reporter()));
    if (figure.isEmpty()) {
      fields.unread(key);
    }
    return figure.orElse(Figure.UNDECIDED);
  }

  /** Whether the next field is the tail of this amount. */
  private boolean isTorn(int index) {
    return index + 1 < pairs.size()
        && Values.looksLikeTornNumber(pairs.get(index + 1).key().text());
  }
}
