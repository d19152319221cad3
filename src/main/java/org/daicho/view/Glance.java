package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Figure;

/** Builds the line of key figures. */
final class Glance {
  private final Scope scope;
  private final List<Block.KeyFigure> items = new ArrayList<>();

  Glance(Scope scope) {
    this.scope = scope;
  }

  Glance amount(AmountColumn column, Figure figure, String note) {
    return figure(
        column.label(), figure, column.unit().yen(), scope.name(column.unit()), note);
  }

  Glance figure(String label, Figure figure, long scale, String unit, String note) {
    items.add(
        new Block.KeyFigure(
            label, scope.number(figure, scale), figure.state().word(), unit, note));
    return this;
  }

  Glance text(String label, String text, String note) {
    items.add(new Block.KeyFigure(label, text, "text", "", note));
    return this;
  }

  List<Block> blocks() {
    return items.isEmpty() ? List.of() : List.of(new Block.KeyFigures(List.copyOf(items)));
  }
}
