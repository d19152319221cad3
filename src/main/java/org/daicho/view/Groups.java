package org.daicho.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daicho.model.AreaCode;
import org.daicho.model.FiscalYear;
import org.daicho.model.Id;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;

/** The ways in which programmes are put in groups, each in the order that readers expect. */
final class Groups {
  private Groups() {}

  /**
   * The official order: by local government code, then bodies without one by reading. Ordering by
   * kanji would be no order.
   */
  static final Comparator<Organisation> OFFICIAL =
      Comparator.comparing((Organisation o) -> o.code().map(AreaCode::digits).orElse("~"))
          .thenComparing(Organisation::reading)
          .thenComparing(Organisation::id);

  /** The latest plans first; those that bear no year last. */
  static final Comparator<Plan> LATEST_FIRST =
      Comparator.comparing((Plan p) -> p.fiscalYear().map(FiscalYear::year).orElse(0))
          .reversed()
          .thenComparing(Plan::id);

  /** By municipality or other body; offices count with the body they are within. */
  static List<SummaryTable.Group> byBody(Scope scope, List<Programme> programmes) {
    Map<Id, List<Programme>> groups = new HashMap<>();
    for (Programme programme : programmes) {
      scope
          .catalogue()
          .organisation(programme.organisation())
          .map(scope::body)
          .ifPresent(
              body -> groups.computeIfAbsent(body.id(), k -> new ArrayList<>()).add(programme));
    }
    return groups.keySet().stream()
        .flatMap(id -> scope.catalogue().organisation(id).stream())
        .sorted(OFFICIAL)
        .map(
            body ->
                new SummaryTable.Group(scope.link(body), body.id().value(), groups.get(body.id())))
        .toList();
  }

  /** By a vocabulary's terms, in the vocabulary's order; programmes without one are left out. */
  static List<SummaryTable.Group> byTerm(Scope scope, Id vocabulary, List<Programme> programmes) {
    Map<Id, List<Programme>> groups = new LinkedHashMap<>();
    scope
        .catalogue()
        .vocabulary(vocabulary)
        .ifPresent(v -> v.terms().keySet().forEach(t -> groups.put(t, new ArrayList<>())));
    for (Programme programme : programmes) {
      for (Id term : terms(vocabulary, programme)) {
        Optional.ofNullable(groups.get(term)).ifPresent(group -> group.add(programme));
      }
    }
    return groups.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(
            e ->
                new SummaryTable.Group(
                    scope.term(vocabulary, e.getKey()), e.getKey().value(), e.getValue()))
        .toList();
  }

  /** The terms of a programme; of a theme both that printed and those that the catalogue finds. */
  static Set<Id> terms(Id vocabulary, Programme programme) {
    Set<Id> terms = new LinkedHashSet<>();
    if (vocabulary.equals(Vocabulary.CLASS)) {
      programme.programmeClass().ifPresent(terms::add);
    } else {
      programme.theme().ifPresent(terms::add);
      terms.addAll(programme.themes());
    }
    return terms;
  }

  /** By plan, in order of years, the latest first, then of ids. */
  static List<SummaryTable.Group> byPlan(Scope scope, List<Programme> programmes) {
    Map<Id, List<Programme>> groups = new HashMap<>();
    for (Programme programme : programmes) {
      programme
          .plan()
          .ifPresent(plan -> groups.computeIfAbsent(plan, k -> new ArrayList<>()).add(programme));
    }
    return groups.keySet().stream()
        .flatMap(id -> scope.catalogue().plan(id).stream())
        .sorted(LATEST_FIRST)
        .map(
            plan ->
                new SummaryTable.Group(
                    scope.link(plan.briefName(), Paths.entry(scope.lang(), plan.key())),
                    plan.id().value(),
                    groups.get(plan.id())))
        .toList();
  }

  /** By fiscal year, the latest first; programmes without one are left out. */
  static List<SummaryTable.Group> byYear(Scope scope, List<Programme> programmes) {
    Map<FiscalYear, List<Programme>> groups = new TreeMap<>(Comparator.reverseOrder());
    for (Programme programme : programmes) {
      scope
          .catalogue()
          .yearOf(programme)
          .ifPresent(year -> groups.computeIfAbsent(year, k -> new ArrayList<>()).add(programme));
    }
    return groups.entrySet().stream()
        .map(
            e ->
                new SummaryTable.Group(
                    scope.year(e.getKey()), String.valueOf(e.getKey().year()), e.getValue()))
        .toList();
  }
}
