package org.daicho.content.record;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.content.value.IdForm;
import org.daicho.content.value.Values;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.yaml.Node;

/** The fields of a group that are figures. What cannot be read is undecided: it upsets no total. */
final class FieldFigures {
  private final Fields fields;
  private final List<Node.Pair> pairs;
  private final Values.FigureParser parser;

  FieldFigures(Fields fields, Node.Mapping mapping, Values.FigureParser parser) {
    this.fields = fields;
    this.pairs = mapping.pairs();
    this.parser = parser;
  }

  /** All fields that have not been asked for, by id, in the order written. */
  Map<Id, Figure> all() {
    Map<Id, Figure> figures = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Node.Scalar key = pairs.get(i).key();
      if (!Values.looksLikeTornNumber(key.text()) && fields.ask(key.text())) {
        figures.put(IdForm.read(key, fields.reporter()), at(i));
      }
    }
    fields.close();
    return Collections.unmodifiableMap(figures);
  }

  /**
   * Those named, in the order written. Where a field is unknown it may be a misspelt one of these,
   * so those that are not written are then undecided.
   *
   * @param reported fields that are unknown, too, and reported already
   */
  Map<Id, Figure> of(Collection<Id> names, Collection<Id> reported) {
    Map<Id, Figure> figures = new LinkedHashMap<>();
    Set<String> wanted = new LinkedHashSet<>();
    names.forEach(name -> wanted.add(name.value()));
    reported.forEach(name -> fields.ask(name.value()));
    boolean unknown = !reported.isEmpty();
    for (int i = 0; i < pairs.size(); i++) {
      String key = pairs.get(i).key().text();
      if (wanted.contains(key)) {
        figures.put(Id.of(key), at(i));
      } else {
        unknown |= !fields.isAsked(key);
      }
    }
    wanted.forEach(fields::ask);
    if (unknown) {
      names.forEach(name -> figures.putIfAbsent(name, Figure.UNDECIDED));
    }
    return Collections.unmodifiableMap(figures);
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
    Optional<Figure> figure =
        fields
            .scalar(pair, "a figure")
            .filter(scalar -> !isTorn(index))
            .flatMap(scalar -> Values.figure(key, scalar, parser, fields.reporter()));
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
