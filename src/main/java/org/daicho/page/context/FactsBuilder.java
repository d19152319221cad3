package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Field;
import org.daicho.model.Provenance;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.block.Block;
import org.daicho.view.block.FactsBlock;

/** Builds a definition list; what a record does not say is left out. */
public final class FactsBuilder {
  private final PageContext context;
  private final List<FactsBlock.Fact> facts = new ArrayList<>();

  public FactsBuilder(PageContext context) {
    this.context = context;
  }

  public FactsBuilder add(String messageKey, Link... values) {
    return add(messageKey, List.of(values));
  }

  public FactsBuilder add(String messageKey, List<Link> values) {
    return values.isEmpty() ? this : labelled(context.say(messageKey), values);
  }

  public FactsBuilder labelled(String label, List<Link> values) {
    if (!values.isEmpty()) {
      facts.add(new FactsBlock.Fact(label, values));
    }
    return this;
  }

  public FactsBuilder add(String messageKey, Optional<Link> value) {
    value.ifPresent(v -> add(messageKey, v));
    return this;
  }

  public FactsBuilder add(String messageKey, String value) {
    if (!value.isEmpty()) {
      add(messageKey, context.unlinked(value));
    }
    return this;
  }

  public FactsBuilder add(String messageKey, Words value) {
    if (!value.isEmpty()) {
      add(messageKey, new Link(value, ""));
    }
    return this;
  }

  /** A line for each field of a record that has no place of its own on its page. */
  public <R> FactsBuilder listed(R record, List<Field<R, ?>> fields) {
    for (Field<R, ?> field : fields) {
      if (field.isListed()) {
        labelled(context.label(field), new FieldFacts(context).of(record, field));
      }
    }
    return this;
  }

  /** Which document, with its page, and where in it. */
  public FactsBuilder source(Optional<Provenance> provenance, String number) {
    if (provenance.isEmpty()) {
      return this;
    }
    List<Link> values = new ArrayList<>();
    values.add(context.entry(new EntryKey(Kind.SOURCE, provenance.get().document())));
    Text at = provenance.get().at();
    if (!at.isEmpty()) {
      values.add(context.unlinked(at));
    }
    if (!provenance.get().page().isEmpty()) {
      values.add(context.unlinked(context.page(provenance.get())));
    }
    if (!number.isEmpty()) {
      values.add(context.unlinked(context.say("views-number-in-source", number)));
    }
    provenance.get().url().map(new FieldFacts(context)::address).ifPresent(values::add);
    return add("views-source", values);
  }

  /** When the record was last changed, and its own open data. */
  public FactsBuilder data(EntryKey key) {
    add(
        "views-updated",
        context.catalogue().updated(key).map(context::date).map(context::unlinked));
    return add("views-data", context.way("views-data-json", Paths.data(key)));
  }

  public FactsBlock facts() {
    return new FactsBlock(List.copyOf(facts));
  }

  public List<Block> blocks() {
    return facts.isEmpty() ? List.of() : List.of(facts());
  }
}
