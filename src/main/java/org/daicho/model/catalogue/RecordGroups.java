package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daicho.model.Budget;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Source;
import org.daicho.model.value.Id;

/**
 * The records by the organisation or the source that they name, gathered once: a catalogue looked
 * through again for each of thousands of organisations would take the time of their product. Each
 * list is in order of the ids.
 */
final class RecordGroups {
  final Group<Organisation> members = new Group<>();
  final Group<Organisation> covering = new Group<>();
  final Group<Plan> plansByOrganisation = new Group<>();
  final Group<Plan> plansBySource = new Group<>();
  final Group<Budget> budgetsByOrganisation = new Group<>();
  final Group<Budget> budgetsBySource = new Group<>();
  final Group<Source> sources = new Group<>();
  final Group<Item> itemsByOrganisation = new Group<>();
  final Group<Item> itemsByTheme = new Group<>();
  final Group<Item> itemsByAnswered = new Group<>();

  RecordGroups(Catalogue catalogue) {
    for (Organisation organisation : catalogue.organisations()) {
      organisation.parent().ifPresent(parent -> members.add(organisation, parent));
      covering.addAll(organisation, organisation.covers());
    }
    for (Plan plan : catalogue.plans()) {
      plansByOrganisation.add(plan, plan.organisation());
      plansByOrganisation.addAll(plan, plan.parties());
      plan.source().ifPresent(in -> plansBySource.add(plan, in.document()));
    }
    for (Budget budget : catalogue.budgets()) {
      catalogue.organisationOf(budget).ifPresent(by -> budgetsByOrganisation.add(budget, by.id()));
      budget.source().ifPresent(in -> budgetsBySource.add(budget, in.document()));
    }
    for (Source source : catalogue.sources()) {
      sources.add(source, source.organisation());
    }
    for (Item item : catalogue.items()) {
      for (Item.Part part : item.all()) {
        itemsByOrganisation.addAll(item, part.by());
        itemsByTheme.addAll(item, part.themes());
        itemsByAnswered.addAll(item, part.answers());
      }
    }
  }

  /** Records of one kind by some ids that they name. */
  static final class Group<V> {
    private final Map<Id, List<V>> records = new HashMap<>();

    private void addAll(V record, Collection<Id> ids) {
      ids.forEach(id -> add(record, id));
    }

    /** A record that names an id several times is in the list of it once. */
    private void add(V record, Id id) {
      List<V> list = records.computeIfAbsent(id, k -> new ArrayList<>());
      if (list.isEmpty() || list.get(list.size() - 1) != record) {
        list.add(record);
      }
    }

    List<V> of(Id id) {
      return records.getOrDefault(id, List.of());
    }
  }
}
