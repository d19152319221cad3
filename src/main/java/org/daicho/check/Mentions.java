package org.daicho.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Catalogue;
import org.daicho.model.Entry;
import org.daicho.model.EntryKey;
import org.daicho.model.Id;
import org.daicho.model.Kind;
import org.daicho.model.Reference;

/**
 * What records mention, those included that a misspelt reference was most likely meant to be, so
 * that a slip is not told again as something that nobody uses.
 */
final class Mentions {
  private final Findings findings;
  private final Set<Target> targets = new HashSet<>();

  /** Groups of which some reference leads nowhere, and nobody can tell where it was to lead. */
  private final Set<Group> inDoubt = new HashSet<>();

  private record Group(Kind kind, Optional<Id> vocabulary) {}

  private record Target(Group group, Id id) {}

  Mentions(Catalogue catalogue, Findings findings) {
    this.findings = findings;
    catalogue.all().flatMap(e -> Reference.of(e).stream()).forEach(r -> add(catalogue, r));
  }

  private void add(Catalogue catalogue, Reference reference) {
    Group group = new Group(reference.kind(), reference.vocabulary());
    if (!DanglingReferences.dangles(catalogue, findings.unread(), reference)) {
      targets.add(new Target(group, reference.id()));
      return;
    }
    DanglingReferences.nearest(catalogue, reference)
        .ifPresentOrElse(id -> targets.add(new Target(group, id)), () -> inDoubt.add(group));
  }

  boolean mayBeOf(Entry entry) {
    return has(new Group(entry.kind(), Optional.empty()), entry.id(), entry.key());
  }

  boolean mayBeOfTerm(EntryKey vocabulary, Id term) {
    return has(new Group(Kind.VOCABULARY, Optional.of(vocabulary.id())), term, vocabulary);
  }

  private boolean has(Group group, Id id, EntryKey from) {
    return targets.contains(new Target(group, id))
        || inDoubt.contains(group)
        || findings.unread().mayMention(id, from);
  }
}
