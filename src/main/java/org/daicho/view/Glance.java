package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Figure;

/** Builds the line of key figures. A unit stands beside a figure, not beside a word. */
final class Glance {
  private final Scope scope;
  private final List<Block.KeyFigure> items = new ArrayList<>();
  private boolean totals;

  Glance(Scope scope) {
    this.scope = scope;
  }

  Glance amount(AmountColumn column, Figure figure, String note) {
    long scale = column.unit().yen();
    items.add(
        new Block.KeyFigure(
            column.label(),
            scope.number(figure, scale),
            figure.state().word(),
            figure.isKnown() ? scope.name(column.unit()) : "",
            note,
            scale));
    return this;
  }

  Glance figure(String label, Figure figure, long scale, String unit, String note) {
    items.add(
        new Block.KeyFigure(
            label,
            scope.number(figure, scale),
            figure.state().word(),
            figure.isKnown() ? unit : "",
            note));
    return this;
  }

  /** All of them are totals. */
  Glance totals() {
    totals = true;
    return this;
  }

  Glance text(String label, String text, String note) {
    items.add(new Block.KeyFigure(label, text, "text", "", note));
    return this;
  }

  List<Block> blocks() {
    return items.isEmpty() ? List.of() : List.of(new Block.KeyFigures(List.copyOf(items), totals));
  }
}
