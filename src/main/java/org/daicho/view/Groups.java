package org.daicho.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daicho.model.AreaCode;
import org.daicho.model.Catalogue;
import org.daicho.model.FiscalYear;
import org.daicho.model.Id;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;

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
  static Grouping byBody(Scope scope, List<Programme> programmes) {
    Catalogue catalogue = scope.catalogue();
    Map<Organisation, List<Programme>> groups = new TreeMap<>(OFFICIAL);
    Map<Id, List<Programme>> byOrganisation = new HashMap<>();
    for (Programme programme : programmes) {
      List<Programme> group = byOrganisation.get(programme.organisation());
      if (group == null) {
        Optional<Organisation> own = catalogue.organisation(programme.organisation());
        group =
            own.isPresent()
                ? groups.computeIfAbsent(scope.body(own.get()), body -> new ArrayList<>())
                : new ArrayList<>();
        byOrganisation.put(programme.organisation(), group);
      }
      group.add(programme);
    }
    List<SummaryTable.Group> found = new ArrayList<>();
    groups.forEach(
        (body, group) ->
            found.add(new SummaryTable.Group(scope.link(body), body.id().value(), group)));
    return grouping(found, programmes);
  }

  /** By a vocabulary's terms, in the vocabulary's order; programmes without one are left out. */
  static Grouping byTerm(Scope scope, Id vocabulary, List<Programme> programmes) {
    Map<Id, List<Programme>> groups = new LinkedHashMap<>();
    scope
        .catalogue()
        .vocabulary(vocabulary)
        .ifPresent(v -> v.terms().keySet().forEach(t -> groups.put(t, new ArrayList<>())));
    boolean severalTerms = false;
    for (Programme programme : programmes) {
      List<Id> terms = programme.terms(vocabulary);
      severalTerms |= terms.size() > 1;
      for (Id term : terms) {
        List<Programme> group = groups.get(term);
        if (group != null) {
          group.add(programme);
        }
      }
    }
    List<SummaryTable.Group> found = new ArrayList<>();
    groups.forEach(
        (term, group) -> {
          if (!group.isEmpty()) {
            found.add(new SummaryTable.Group(scope.term(vocabulary, term), term.value(), group));
          }
        });
    return severalTerms ? new Grouping(found, false) : grouping(found, programmes);
  }

  /** By plan, in order of years, the latest first, then of ids. */
  static Grouping byPlan(Scope scope, List<Programme> programmes) {
    Catalogue catalogue = scope.catalogue();
    Map<Id, List<Programme>> groups = new HashMap<>();
    Id last = null;
    List<Programme> group = null;
    for (Programme programme : programmes) {
      if (programme.plan().isPresent()) {
        Id plan = programme.plan().get();
        if (!plan.equals(last)) { // Neighbours mostly are of one plan.
          last = plan;
          group = groups.computeIfAbsent(plan, k -> new ArrayList<>());
        }
        group.add(programme);
      }
    }
    List<SummaryTable.Group> found =
        groups.keySet().stream()
            .flatMap(id -> catalogue.plan(id).stream())
            .sorted(LATEST_FIRST)
            .map(
                plan ->
                    new SummaryTable.Group(
                        scope.link(plan.briefName(), plan),
                        plan.id().value(),
                        groups.get(plan.id())))
            .toList();
    return grouping(found, programmes);
  }

  /** By fiscal year, the latest first; programmes without one are left out. */
  static Grouping byYear(Scope scope, List<Programme> programmes) {
    Map<FiscalYear, List<Programme>> groups = new TreeMap<>(Comparator.reverseOrder());
    for (Programme programme : programmes) {
      Optional<FiscalYear> year = scope.catalogue().yearOf(programme);
      if (year.isPresent()) {
        groups.computeIfAbsent(year.get(), k -> new ArrayList<>()).add(programme);
      }
    }
    List<SummaryTable.Group> found = new ArrayList<>();
    groups.forEach(
        (year, group) ->
            found.add(
                new SummaryTable.Group(scope.year(year), String.valueOf(year.year()), group)));
    return grouping(found, programmes);
  }

  /** Whether all programmes that are of a year are of the same. */
  static boolean areOfOneYear(Catalogue catalogue, List<Programme> programmes) {
    Optional<FiscalYear> only = Optional.empty();
    for (Programme programme : programmes) {
      Optional<FiscalYear> year = catalogue.yearOf(programme);
      if (only.isEmpty()) {
        only = year;
      } else if (year.isPresent() && year.get().year() != only.get().year()) {
        return false;
      }
    }
    return only.isPresent();
  }

  /** Groups of which no programme is in two. */
  private static Grouping grouping(List<SummaryTable.Group> groups, List<Programme> programmes) {
    int counted = 0;
    for (SummaryTable.Group group : groups) {
      counted += group.programmes().size();
    }
    return new Grouping(groups, counted == programmes.size());
  }
}
