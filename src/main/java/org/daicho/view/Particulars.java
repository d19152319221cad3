package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.EntryKey;
import org.daicho.model.Kind;
import org.daicho.model.Provenance;
import org.daicho.model.Text;
import org.daicho.model.Words;

/** Builds a definition list; what a record does not say is left out. */
final class Particulars {
  private final Scope scope;
  private final List<Block.Fact> facts = new ArrayList<>();

  Particulars(Scope scope) {
    this.scope = scope;
  }

  Particulars add(String messageKey, Link... values) {
    return add(messageKey, List.of(values));
  }

  Particulars add(String messageKey, List<Link> values) {
    return values.isEmpty() ? this : labelled(scope.say(messageKey), values);
  }

  Particulars labelled(String label, List<Link> values) {
    if (!values.isEmpty()) {
      facts.add(new Block.Fact(label, values));
    }
    return this;
  }

  Particulars add(String messageKey, Optional<Link> value) {
    value.ifPresent(v -> add(messageKey, v));
    return this;
  }

  Particulars add(String messageKey, String value) {
    if (!value.isEmpty()) {
      add(messageKey, scope.unlinked(value));
    }
    return this;
  }

  Particulars add(String messageKey, Words value) {
    if (!value.isEmpty()) {
      add(messageKey, new Link(value, ""));
    }
    return this;
  }

  /** Which document, with its page, and where in it. */
  Particulars source(Optional<Provenance> provenance, String number) {
    if (provenance.isEmpty()) {
      return this;
    }
    List<Link> values = new ArrayList<>();
    values.add(scope.entry(new EntryKey(Kind.SOURCE, provenance.get().document())));
    Text at = provenance.get().at();
    if (!at.isEmpty()) {
      values.add(scope.unlinked(at));
    }
    if (!number.isEmpty()) {
      values.add(scope.unlinked(scope.say("views-number-in-source", number)));
    }
    return add("views-source", values);
  }

  /** When the record was last changed, and its own open data. */
  Particulars data(EntryKey key) {
    add("views-updated", scope.catalogue().updated(key).map(scope::date).map(scope::unlinked));
    return add(
        "views-data",
        new Link(scope.plain(scope.say("views-data-json")), scope.href(Paths.data(key))));
  }

  Block.Facts facts() {
    return new Block.Facts(List.copyOf(facts));
  }

  List<Block> blocks() {
    return facts.isEmpty() ? List.of() : List.of(facts());
  }
}
