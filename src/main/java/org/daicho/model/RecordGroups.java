package org.daicho.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records by the organisation or the source that they name, gathered once: a catalogue looked
 * through again for each of thousands of organisations would take the time of their product. Each
 * list is in order of the ids.
 */
final class RecordGroups {
  private final Map<Id, List<Organisation>> members = new HashMap<>();
  private final Map<Id, List<Organisation>> covering = new HashMap<>();
  private final Map<Id, List<Plan>> plansByOrganisation = new HashMap<>();
  private final Map<Id, List<Plan>> plansBySource = new HashMap<>();
  private final Map<Id, List<Budget>> budgetsByOrganisation = new HashMap<>();
  private final Map<Id, List<Budget>> budgetsBySource = new HashMap<>();
  private final Map<Id, List<Source>> sources = new HashMap<>();
  private final Map<Id, List<Item>> itemsByOrganisation = new HashMap<>();
  private final Map<Id, List<Item>> itemsByTheme = new HashMap<>();
  private final Map<Id, List<Item>> itemsByAnswered = new HashMap<>();

  RecordGroups(Catalogue catalogue) {
    for (Organisation organisation : catalogue.organisations()) {
      organisation.parent().ifPresent(parent -> put(members, List.of(parent), organisation));
      put(covering, organisation.covers(), organisation);
    }
    for (Plan plan : catalogue.plans()) {
      put(plansByOrganisation, List.of(plan.organisation()), plan);
      put(plansByOrganisation, plan.parties(), plan);
      put(plansBySource, document(plan.source()), plan);
    }
    for (Budget budget : catalogue.budgets()) {
      catalogue
          .organisationOf(budget)
          .ifPresent(by -> put(budgetsByOrganisation, List.of(by.id()), budget));
      put(budgetsBySource, document(budget.source()), budget);
    }
    for (Source source : catalogue.sources()) {
      put(sources, List.of(source.organisation()), source);
    }
    for (Item item : catalogue.items()) {
      for (Item.Part part : item.all()) {
        put(itemsByOrganisation, part.by(), item);
        put(itemsByTheme, part.themes(), item);
        put(itemsByAnswered, part.answers(), item);
      }
    }
  }

  private static List<Id> document(Optional<Provenance> source) {
    return source.map(Provenance::document).stream().toList();
  }

  /** Puts a record in the groups of some ids, in each once. */
  private static <V> void put(Map<Id, List<V>> groups, Collection<Id> ids, V record) {
    for (Id id : ids) {
      List<V> group = groups.computeIfAbsent(id, k -> new ArrayList<>());
      if (group.isEmpty() || group.get(group.size() - 1) != record) {
        group.add(record);
      }
    }
  }

  private static <V> List<V> of(Map<Id, List<V>> groups, Id id) {
    return groups.getOrDefault(id, List.of());
  }

  List<Organisation> members(Id organisation) {
    return of(members, organisation);
  }

  List<Organisation> covering(Id organisation) {
    return of(covering, organisation);
  }

  List<Plan> plansByOrganisation(Id organisation) {
    return of(plansByOrganisation, organisation);
  }

  List<Plan> plansBySource(Id document) {
    return of(plansBySource, document);
  }

  List<Budget> budgetsByOrganisation(Id organisation) {
    return of(budgetsByOrganisation, organisation);
  }

  List<Budget> budgetsBySource(Id document) {
    return of(budgetsBySource, document);
  }

  List<Source> sources(Id organisation) {
    return of(sources, organisation);
  }

  List<Item> itemsByOrganisation(Id organisation) {
    return of(itemsByOrganisation, organisation);
  }

  List<Item> itemsByTheme(Id theme) {
    return of(itemsByTheme, theme);
  }

  List<Item> itemsByAnswered(Id answered) {
    return of(itemsByAnswered, answered);
  }
}
