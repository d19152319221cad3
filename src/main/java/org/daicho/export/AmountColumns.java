package org.daicho.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.export.Amounts.Amount;
import org.daicho.model.Catalogue;
import org.daicho.model.Id;
import org.daicho.model.Programme;
import org.daicho.model.Text;
import org.daicho.model.Vocabulary;

/**
 * A column for each measure and phase that any programme has an amount of, in yen. Amounts of
 * different kinds never meet in a column, and one over several programmes stands in one row.
 */
record AmountColumns(Catalogue catalogue, Amounts amounts) {

  private record AmountKind(Id measure, Id phase) {
    static AmountKind of(Amount amount) {
      return new AmountKind(amount.column().measure(), amount.column().phase());
    }
  }

  void addTo(Columns<Programme> columns) {
    Terms terms = new Terms(catalogue);
    for (AmountKind kind : kinds(terms)) {
      Text label =
          Terms.label(
              terms.name(Vocabulary.MEASURE, kind.measure()),
              Text.of("・", ", "),
              terms.name(Vocabulary.PHASE, kind.phase()),
              Text.of("（円）", " (yen)"));
      columns.figure(
          Columns.fieldName("amount", kind.measure().value(), kind.phase().value(), "yen"),
          label,
          p -> cell(p, kind));
    }
  }

  private List<AmountKind> kinds(Terms terms) {
    Set<AmountKind> used =
        catalogue.programmes().stream()
            .flatMap(p -> amounts.of(p).stream())
            .map(AmountKind::of)
            .collect(Collectors.toSet());
    List<Id> measures = used.stream().map(AmountKind::measure).toList();
    List<Id> phases = used.stream().map(AmountKind::phase).toList();
    List<AmountKind> kinds = new ArrayList<>();
    for (Id measure : terms.inOrder(Vocabulary.MEASURE, measures)) {
      for (Id phase : terms.inOrder(Vocabulary.PHASE, phases)) {
        kinds.add(new AmountKind(measure, phase));
      }
    }
    kinds.retainAll(used);
    return kinds;
  }

  private FigureCell cell(Programme programme, AmountKind kind) {
    List<Amount> found =
        amounts.of(programme).stream().filter(a -> AmountKind.of(a).equals(kind)).toList();
    return switch (found.size()) {
      case 0 -> FigureCell.NONE;
      case 1 -> cell(programme, found.get(0));
      default -> FigureCell.SEVERAL;
    };
  }

  private FigureCell cell(Programme programme, Amount amount) {
    if (amount.shared().isEmpty()) {
      return FigureCell.of(Optional.of(amount.figure()));
    }
    return amounts.carries(programme, amount)
        ? FigureCell.sharing(amount.shared().get().amount())
        : FigureCell.COVERED;
  }
}
