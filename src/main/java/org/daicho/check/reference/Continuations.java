package org.daicho.check.reference;

import java.util.Optional;
import java.util.stream.LongStream;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Membership;
import org.daicho.check.rule.Rule;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Numerals;

/**
 * A programme that continues another (a merged name cell) is of the same plan and organisation, in
 * a row below it, and only rows that continue the same one stand between.
 */
public final class Continuations implements Rule {
  @Override
  public String code() {
    return "continues";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.programmes(),
        programme -> {
          programme
              .continues()
              .flatMap(catalogue::programme)
              .flatMap(first -> mistake(programme, first, catalogue, findings))
              .ifPresent(
                  mistake ->
                      findings.report(
                          programme,
                          "continues",
                          mistake,
                          "name the programme whose printed name covers this row, or give a `name`"));
        });
  }

  private static Optional<String> mistake(
      Programme programme, Programme first, Catalogue catalogue, Findings findings) {
    String id = "`" + first.id() + "`";
    if (first.id().equals(programme.id())) {
      return Optional.of("a programme does not continue itself");
    }
    if (first.continues().isPresent()) {
      boolean toldThere =
          first.continues().equals(Optional.of(programme.id()))
              && first.id().compareTo(programme.id()) < 0;
      return toldThere
          ? Optional.empty()
          : Optional.of(id + " continues another programme itself, so it has no name to go on");
    }
    if (!programme.organisation().equals(first.organisation())
        && catalogue.organisation(programme.organisation()).isPresent()
        && catalogue.organisation(first.organisation()).isPresent()) {
      return Optional.of(id + " is of another organisation, `" + first.organisation() + "`");
    }
    Membership membership = findings.membership();
    if (!membership.saysPlan(programme)
        || !membership.saysPlan(first)
        || membership.isMisplaced(programme)
        || membership.isMisplaced(first)) {
      return Optional.empty();
    }
    return catalogue.statesInPlans(programme).stream()
        .flatMap(state -> mistakeInPlan(state, first, catalogue).stream())
        .findFirst();
  }

  /**
   * @param programme what it was in a plan
   */
  private static Optional<String> mistakeInPlan(
      Programme programme, Programme other, Catalogue catalogue) {
    Programme first = programme.plan().map(plan -> catalogue.stateIn(other, plan)).orElse(other);
    String id = "`" + first.id() + "`";
    if (!programme.plan().equals(first.plan())) {
      return Optional.of(
          id + " is of " + first.plan().map(plan -> "the plan `" + plan + "`").orElse("no plan"));
    }
    return isRightBelow(programme, first, catalogue)
            || hasTwin(programme, catalogue)
            || hasTwin(first, catalogue)
        ? Optional.empty()
        : Optional.of(
            id + " is number " + first.number() + ", not right above number " + programme.number());
  }

  /** True, too, where a number is not a number. */
  private static boolean isRightBelow(Programme programme, Programme first, Catalogue catalogue) {
    Optional<Long> from = Numerals.parse(first.number());
    Optional<Long> to = Numerals.parse(programme.number());
    if (from.isEmpty() || to.isEmpty() || from.get().equals(to.get())) {
      return true;
    }
    if (to.get() < from.get() || to.get() - from.get() > 1_000) {
      return false;
    }
    return LongStream.range(from.get() + 1, to.get())
        .allMatch(number -> continuesAt(number, first, catalogue));
  }

  /** Whether another programme has the same number, which is reported by itself. */
  private static boolean hasTwin(Programme programme, Catalogue catalogue) {
    return programme.plan().flatMap(catalogue::plan).stream()
            .flatMap(plan -> catalogue.programmesOf(plan).stream())
            .filter(other -> other.number().equals(programme.number()))
            .count()
        > 1;
  }

  private static boolean continuesAt(long number, Programme first, Catalogue catalogue) {
    Optional<Id> id = Optional.of(first.id());
    return first.plan().flatMap(catalogue::plan).stream()
        .flatMap(plan -> catalogue.programmesOf(plan).stream())
        .filter(other -> Numerals.parse(other.number()).equals(Optional.of(number)))
        .allMatch(other -> other.continues().equals(id));
  }
}
