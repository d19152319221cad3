package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.AreaCode;
import org.daicho.model.value.Id;
import org.daicho.page.context.ListNames;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;

/** The ways in which programmes are put in groups, each in the order that readers expect. */
public final class Groups {
  /** Stands for the id of a plan in open data, and is none. */
  private static final String NO_PLAN = "no--plan";

  private Groups() {}

  /**
   * The official order: by local government code, then bodies without one by reading. Ordering by
   * kanji would be no order.
   */
  public static final Comparator<Organisation> OFFICIAL =
      Comparator.comparing((Organisation o) -> o.code().map(AreaCode::digits).orElse("~"))
          .thenComparing(Organisation::reading)
          .thenComparing(Organisation::id);

  /** The latest plans first; those that bear no year last. */
  public static final Comparator<Plan> LATEST_FIRST =
      Comparator.comparing((Plan p) -> p.fiscalYear().map(FiscalYear::year).orElse(0))
          .reversed()
          .thenComparing(Plan::id);

  /** By municipality or other body; offices count with the body they are within. */
  public static Grouping byBody(PageContext context, ProgrammeSelection programmes) {
    return byOrganisation(context, programmes, context::body);
  }

  /**
   * By organisation.
   *
   * @param counting the one with which the programmes of an organisation count
   */
  public static Grouping byOrganisation(
      PageContext context, ProgrammeSelection programmes, UnaryOperator<Organisation> counting) {
    Catalogue catalogue = context.catalogue();
    Map<Organisation, Places> groups = new TreeMap<>(OFFICIAL);
    Map<Id, Places> byOrganisation = new HashMap<>();
    for (int i = 0; i < programmes.size(); i++) {
      Id id = programmes.programme(i).organisation();
      Places group = byOrganisation.get(id);
      if (group == null) {
        Optional<Organisation> own = catalogue.organisation(id);
        group =
            own.isPresent()
                ? groups.computeIfAbsent(counting.apply(own.get()), with -> new Places())
                : new Places();
        byOrganisation.put(id, group);
      }
      group.add(i);
    }
    List<SummaryTable.Group> found = new ArrayList<>();
    groups.forEach(
        (body, group) ->
            found.add(
                new SummaryTable.Group(
                    context.link(body), body.id().value(), group.of(programmes))));
    return grouping(context, found, programmes);
  }

  /** By a vocabulary's terms, in the vocabulary's order; programmes without one are left out. */
  public static Grouping byTerm(PageContext context, Id vocabulary, ProgrammeSelection programmes) {
    Map<Id, Places> groups = new LinkedHashMap<>();
    context
        .catalogue()
        .vocabulary(vocabulary)
        .ifPresent(v -> v.terms().keySet().forEach(t -> groups.put(t, new Places())));
    boolean severalTerms = false;
    for (int i = 0; i < programmes.size(); i++) {
      List<Id> terms = programmes.programme(i).terms(vocabulary);
      severalTerms |= terms.size() > 1;
      for (Id term : terms) {
        Places group = groups.get(term);
        if (group != null) {
          group.add(i);
        }
      }
    }
    List<SummaryTable.Group> found = new ArrayList<>();
    groups.forEach(
        (term, group) -> {
          if (!group.isEmpty()) {
            found.add(
                new SummaryTable.Group(
                    context.term(vocabulary, term), term.value(), group.of(programmes)));
          }
        });
    return severalTerms
        ? new Grouping(programmes, found, false)
        : grouping(context, found, programmes);
  }

  /**
   * By plan, in order of years, the latest first, then of ids; last the programmes that are of
   * none.
   */
  public static Grouping byPlan(PageContext context, ProgrammeSelection programmes) {
    ProgrammeSelection states = programmes.byPlan(context);
    Map<Id, Places> groups = new HashMap<>();
    Places unplanned = new Places();
    Id last = null;
    Places group = null;
    for (int i = 0; i < states.size(); i++) {
      Optional<Id> plan = states.programme(i).plan();
      if (plan.isPresent()) {
        if (!plan.get().equals(last)) { // Neighbours mostly are of one plan.
          last = plan.get();
          group = groups.computeIfAbsent(last, k -> new Places());
        }
        group.add(i);
      } else {
        unplanned.add(i);
      }
    }
    List<SummaryTable.Group> found = new ArrayList<>();
    groups.keySet().stream()
        .flatMap(id -> context.catalogue().plan(id).stream())
        .sorted(LATEST_FIRST)
        .map(
            plan ->
                new SummaryTable.Group(
                    context.link(plan.briefName(), plan),
                    plan.id().value(),
                    groups.get(plan.id()).of(states)))
        .forEach(found::add);
    if (!unplanned.isEmpty()) {
      Link none = context.unlinked(context.say("views-no-plan"));
      found.add(new SummaryTable.Group(none, NO_PLAN, unplanned.of(states)));
    }
    return ofStates(context, found, programmes, states);
  }

  /** By fiscal year, the latest first; programmes without one are left out. */
  public static Grouping byYear(PageContext context, ProgrammeSelection programmes) {
    ProgrammeSelection states = programmes.byYear(context);
    Map<FiscalYear, Places> groups = new TreeMap<>(Comparator.reverseOrder());
    for (int i = 0; i < states.size(); i++) {
      Optional<FiscalYear> year = context.catalogue().yearOf(states.programme(i));
      if (year.isPresent()) {
        groups.computeIfAbsent(year.get(), k -> new Places()).add(i);
      }
    }
    List<SummaryTable.Group> found = new ArrayList<>();
    groups.forEach(
        (year, group) ->
            found.add(
                new SummaryTable.Group(
                    context.year(year), String.valueOf(year.year()), group.of(states))));
    return ofStates(context, found, programmes, states);
  }

  /** Groups of what programmes were; where one is in two of them, they have no total. */
  private static Grouping ofStates(
      PageContext context,
      List<SummaryTable.Group> found,
      ProgrammeSelection programmes,
      ProgrammeSelection states) {
    return states == programmes
        ? grouping(context, found, programmes)
        : new Grouping(programmes, grouping(context, found, states).groups(), false);
  }

  /** Groups of which no programme is in two. */
  private static Grouping grouping(
      PageContext context, List<SummaryTable.Group> alike, ProgrammeSelection programmes) {
    List<Link> labels =
        new ListNames(context).apart(alike.stream().map(SummaryTable.Group::label).toList());
    List<SummaryTable.Group> groups = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      groups.add(
          new SummaryTable.Group(labels.get(i), alike.get(i).id(), alike.get(i).programmes()));
    }
    int counted = 0;
    for (SummaryTable.Group group : groups) {
      counted += group.programmes().size();
    }
    return new Grouping(programmes, groups, counted == programmes.size());
  }
}
