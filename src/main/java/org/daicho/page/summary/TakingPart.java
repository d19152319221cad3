package org.daicho.page.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;

/**
 * Which programmes of a year are among those whose amounts of a kind are compared. Documents list a
 * programme with zero or an empty place before it starts, and after it has ended or has gone on as
 * another; that is neither a part of the year nor a figure to wait for. Nor is what the documents
 * of a successor state again.
 */
final class TakingPart {
  private TakingPart() {}

  /**
   * Those of a year.
   *
   * @param states what the programmes of the year were
   */
  static List<Programme> in(
      Catalogue catalogue, FiscalYear year, List<Programme> states, AmountKind kind) {
    AmountKind ofYear = kind.in(Optional.of(year));
    Map<Id, Programme> byId =
        states.stream().collect(Collectors.toMap(Programme::id, Function.identity(), (a, b) -> a));
    return states.stream()
        .filter(
            state ->
                comesToAnything(catalogue, state, ofYear)
                    || !isBeyond(state, year) && !goesOnAsAnother(catalogue, state, byId, ofYear))
        .toList();
  }

  private static boolean comesToAnything(Catalogue catalogue, Programme state, AmountKind kind) {
    ProgrammeAmounts amounts = amounts(catalogue, state, kind);
    return amounts.sum().value() != 0
        || amounts.all().stream().anyMatch(a -> a.shared().isPresent());
  }

  /** Whether a year is surely before its start or after its end. */
  private static boolean isBeyond(Programme state, FiscalYear year) {
    return state.ends().filter(when -> when.isBefore(year.start())).isPresent()
        || state.starts().filter(when -> when.isAfter(year.end())).isPresent();
  }

  private static boolean goesOnAsAnother(
      Catalogue catalogue, Programme state, Map<Id, Programme> byId, AmountKind kind) {
    return catalogue.successors(state).stream()
        .map(successor -> byId.get(successor.id()))
        .anyMatch(successor -> successor != null && comesToAnything(catalogue, successor, kind));
  }

  private static ProgrammeAmounts amounts(Catalogue catalogue, Programme state, AmountKind kind) {
    return ProgrammeAmounts.of(state.id(), catalogue.totalsOf(state), kind);
  }
}
