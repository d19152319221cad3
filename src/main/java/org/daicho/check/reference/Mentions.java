package org.daicho.check.reference;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daicho.check.rule.Findings;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Reference;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * What records mention, those included that a misspelt reference was most likely meant to be, so
 * that a slip is not reported again as something that nobody uses.
 */
final class Mentions {
  private final Findings findings;
  private final Set<Target> targets = new HashSet<>();

  /** Groups of which some mention is not known, since it leads nowhere or is missing. */
  private final Set<Group> inDoubt = new HashSet<>();

  /** Whether the program failed on a record, which may mention anything. */
  private boolean unknown;

  /** By vocabulary, the fields that mention its terms: one that was not read may mention any. */
  private static final Map<Id, Set<String>> FIELDS = fields();

  private static Map<Id, Set<String>> fields() {
    Map<Id, Set<String>> fields = new HashMap<>();
    Stream.concat(
            Stream.of(Kind.values()).flatMap(kind -> Entry.fields(kind).stream()),
            Vocabulary.Term.FIELDS.stream())
        .filter(field -> field.kind() == Kind.VOCABULARY)
        .forEach(f -> fields.computeIfAbsent(f.vocabulary(), v -> new HashSet<>()).add(f.name()));
    fields.put(Vocabulary.MEASURE, Set.of("measure")); // These three are within a budget's parts.
    fields.put(Vocabulary.PHASE, Set.of("phase"));
    fields.put(Vocabulary.FUNDING_SOURCE, Set.of("source"));
    return fields;
  }

  private record Group(Kind kind, Optional<Id> vocabulary) {}

  private record Target(Group group, Id id) {}

  Mentions(Catalogue catalogue, Findings findings) {
    this.findings = findings;
    Map<Kind, Set<Group>> byKind = new EnumMap<>(Kind.class);
    Set<Kind> gone = EnumSet.noneOf(Kind.class);
    catalogue
        .all()
        .forEach(
            entry -> unknown |= !findings.guard(entry, () -> add(catalogue, entry, byKind, gone)));
    // What a record that has gone mentioned is not known either.
    gone.forEach(kind -> inDoubt.addAll(byKind.getOrDefault(kind, Set.of())));
  }

  private void add(Catalogue catalogue, Entry entry, Map<Kind, Set<Group>> byKind, Set<Kind> gone) {
    if (findings.unread().anyField()) {
      FIELDS.forEach(
          (vocabulary, fields) -> {
            if (fields.stream().anyMatch(field -> findings.isUnread(entry, field))) {
              inDoubt.add(new Group(Kind.VOCABULARY, Optional.of(vocabulary)));
            }
          });
    }
    if (entry instanceof Budget budget && !ColumnReferences.unknown(budget).isEmpty()) {
      inDoubt.add(new Group(Kind.VOCABULARY, Optional.of(Vocabulary.MEASURE)));
      inDoubt.add(new Group(Kind.VOCABULARY, Optional.of(Vocabulary.PHASE)));
    }
    for (Reference reference : entry.references()) {
      Group group = new Group(reference.kind(), reference.vocabulary());
      byKind.computeIfAbsent(entry.kind(), k -> new HashSet<>()).add(group);
      if (!add(catalogue, group, entry, reference) && reference.vocabulary().isEmpty()) {
        gone.add(reference.kind());
      }
    }
  }

  /** Adds what a reference leads to or was meant to; whether that is clear. */
  private boolean add(Catalogue catalogue, Group group, Entry entry, Reference reference) {
    if (!DanglingReferences.dangles(catalogue, findings.unread(), entry, reference)) {
      targets.add(new Target(group, reference.id()));
      return true;
    }
    Optional<Id> near = DanglingReferences.nearest(catalogue, reference);
    near.ifPresentOrElse(id -> targets.add(new Target(group, id)), () -> inDoubt.add(group));
    return near.isPresent();
  }

  boolean mayBeOf(Entry entry) {
    return has(new Group(entry.kind(), Optional.empty()), entry.id(), entry.key());
  }

  boolean mayBeOfTerm(EntryKey vocabulary, Id term) {
    return has(new Group(Kind.VOCABULARY, Optional.of(vocabulary.id())), term, vocabulary);
  }

  private boolean has(Group group, Id id, EntryKey from) {
    return unknown
        || targets.contains(new Target(group, id))
        || inDoubt.contains(group)
        || findings.unread().mayMention(id, from);
  }
}
