package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Figure;

/** Collects what one record says, field by field; what it does not say is left out. */
final class Traits {
  private final Scope scope;
  private final List<Profiles.Field> fields;
  private final List<Profiles.Trait> traits = new ArrayList<>();

  Traits(Scope scope, List<Profiles.Field> fields) {
    this.scope = scope;
    this.fields = fields;
  }

  List<Profiles.Trait> list() {
    return List.copyOf(traits);
  }

  Traits words(String field, Optional<Link> link) {
    link.filter(l -> !l.words().isEmpty())
        .ifPresent(l -> traits.add(new Profiles.Trait(place(field), l, "", "text")));
    return this;
  }

  Traits figure(String field, Optional<Figure> figure) {
    return figure(field, figure, figure.map(f -> f.state().word()).orElse(""), "");
  }

  /**
   * @param note said beneath the figure; may be empty
   */
  Traits figure(String field, Optional<Figure> figure, String state, String note) {
    figure.ifPresent(
        f -> {
          String value = f.isKnown() ? Long.toString(f.value()) : "";
          traits.add(new Profiles.Trait(place(field), scope.unlinked(note), value, state));
        });
    return this;
  }

  private int place(String field) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).id().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no field `" + field + "`");
  }
}
