package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Numerals;
import org.daicho.model.value.Sum;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Profiles;

/** Collects what one record says, field by field; what it does not say is left out. */
public final class Traits {
  private final PageContext context;
  private final List<Profiles.Field> fields;
  private final List<Profiles.Trait> traits = new ArrayList<>();

  public Traits(PageContext context, List<Profiles.Field> fields) {
    this.context = context;
    this.fields = fields;
  }

  public List<Profiles.Trait> list() {
    return List.copyOf(traits);
  }

  public Traits words(String field, Optional<Link> link) {
    link.filter(l -> !l.words().isEmpty())
        .ifPresent(
            l ->
                traits.add(
                    new Profiles.Trait(place(field), l, "", CellState.TEXT, Optional.empty())));
    return this;
  }

  public Traits figure(String field, Figure figure) {
    return figure(field, figure, CellState.of(figure.state()), "");
  }

  /** A total, with what it leaves out; nothing where nobody recorded any of it. */
  public Traits total(String field, Sum sum) {
    Figure figure = sum.figure();
    return figure(
        field,
        figure,
        sum.partial() ? CellState.PARTIAL : CellState.of(figure.state()),
        context.missing(sum),
        Optional.of(sum).filter(s -> !s.complete()));
  }

  /**
   * @param note said beneath the figure; may be empty
   */
  public Traits figure(String field, Figure figure, CellState state, String note) {
    return figure(field, figure, state, note, Optional.empty());
  }

  private Traits figure(
      String field, Figure figure, CellState state, String note, Optional<Sum> leftOut) {
    if (figure.isRecorded()) {
      String value = Numerals.plain(figure, 1);
      traits.add(new Profiles.Trait(place(field), context.unlinked(note), value, state, leftOut));
    }
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
