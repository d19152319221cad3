package org.daicho.model.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Confirmation;
import org.daicho.model.Entry;
import org.daicho.model.Form;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Site;
import org.daicho.model.Source;
import org.daicho.model.TextField;
import org.daicho.model.TileMap;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * All records by themselves, in order of their ids. Who asks for which is noted, if anybody is to
 * know.
 */
public abstract class Records {
  private final Site site;
  private final Map<EntryKey, LocalDate> updates;
  private final Map<EntryKey, List<Confirmation>> confirmed;

  /** By kind; within, in order of the ids, and yet found without comparing them. */
  private final Map<Kind, Map<Id, Entry>> entries;

  private final Map<Kind, List<Entry>> lists;

  /** Who notes what is asked, if anybody does. */
  private final Optional<Questions> questions;

  Records(
      Site site,
      Collection<Entry> all,
      Map<EntryKey, LocalDate> updates,
      Map<EntryKey, List<Confirmation>> confirmed) {
    this.site = site;
    this.updates = Map.copyOf(updates);
    this.confirmed = Map.copyOf(confirmed);
    this.questions = Optional.empty();
    this.entries = new EnumMap<>(Kind.class);
    this.lists = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      entries.put(kind, new LinkedHashMap<>());
    }
    all.stream()
        .sorted(Comparator.comparing(Entry::id))
        .forEach(e -> entries.get(e.kind()).put(e.id(), e));
    entries.forEach((kind, byId) -> lists.put(kind, List.copyOf(byId.values())));
  }

  /** The same records, of which is noted what is asked. */
  Records(Records same, Questions questions) {
    this.site = same.site;
    this.updates = same.updates;
    this.confirmed = same.confirmed;
    this.entries = same.entries;
    this.lists = same.lists;
    this.questions = Optional.of(questions);
  }

  /** Whether it is noted what is asked. */
  final boolean isNoting() {
    return questions.isPresent();
  }

  final void note(Relation relation, String subject) {
    if (questions.isPresent()) {
      questions.get().ask(relation, subject);
    }
  }

  final <T> T noted(Relation relation, Id subject, T answer) {
    note(relation, subject.value());
    return answer;
  }

  final void noteOne(Kind kind, Id id) {
    if (questions.isPresent()) {
      questions.get().askForOne(kind, id.value());
    }
  }

  final void noteAll(Kind kind) {
    questions.ifPresent(q -> q.askForAll(kind));
  }

  public Site site() {
    return site;
  }

  /** What a record confirms to be printed so in its source. */
  public List<Confirmation> confirmed(EntryKey key) {
    noteOne(key.kind(), key.id());
    return confirmed.getOrDefault(key, List.of());
  }

  /** All texts of a record that say something, in the order of its fields. */
  public List<TextField> texts(Entry entry) {
    noteText(entry);
    return TextField.of(entry, confirmed(entry.key()));
  }

  final void noteText(Entry entry) {
    questions.ifPresent(q -> q.askForText(entry.kind(), entry.id().value()));
  }

  /** The long text next to a record. */
  public Text textNextTo(Entry entry) {
    noteText(entry);
    return entry.body();
  }

  /** A programme's summary. */
  public Text summaryOf(Programme programme) {
    noteText(programme);
    return programme.summary();
  }

  /** The day on which a record was last changed, where it says so. */
  public Optional<LocalDate> updated(EntryKey key) {
    noteOne(key.kind(), key.id());
    return Optional.ofNullable(updates.get(key));
  }

  /** The entries of a kind, by id. */
  public Collection<Entry> entries(Kind kind) {
    noteAll(kind);
    return Collections.unmodifiableCollection(entries.get(kind).values());
  }

  /** All entries, by kind and id. */
  public Stream<Entry> all() {
    return Stream.of(Kind.values()).flatMap(kind -> entries(kind).stream());
  }

  public Optional<Entry> entry(EntryKey key) {
    noteOne(key.kind(), key.id());
    return Optional.ofNullable(entries.get(key.kind()).get(key.id()));
  }

  @SuppressWarnings("unchecked") // An entry's kind says which type it is.
  private <T extends Entry> Optional<T> find(Kind kind, Id id) {
    noteOne(kind, id);
    return Optional.ofNullable((T) entries.get(kind).get(id));
  }

  @SuppressWarnings("unchecked") // An entry's kind says which type it is.
  private <T extends Entry> List<T> all(Kind kind) {
    noteAll(kind);
    return (List<T>) lists.get(kind);
  }

  public List<Programme> programmes() {
    return all(Kind.PROGRAMME);
  }

  public List<Plan> plans() {
    return all(Kind.PLAN);
  }

  public List<Item> items() {
    return all(Kind.ITEM);
  }

  public List<Budget> budgets() {
    return all(Kind.BUDGET);
  }

  public List<Organisation> organisations() {
    return all(Kind.ORGANISATION);
  }

  public List<Source> sources() {
    return all(Kind.SOURCE);
  }

  public List<Vocabulary> vocabularies() {
    return all(Kind.VOCABULARY);
  }

  public List<TileMap> maps() {
    return all(Kind.MAP);
  }

  public List<GlossaryTerm> glossary() {
    return all(Kind.GLOSSARY);
  }

  public Optional<Programme> programme(Id id) {
    return find(Kind.PROGRAMME, id);
  }

  public Optional<Plan> plan(Id id) {
    return find(Kind.PLAN, id);
  }

  public Optional<Item> item(Id id) {
    return find(Kind.ITEM, id);
  }

  public Optional<Budget> budget(Id id) {
    return find(Kind.BUDGET, id);
  }

  public Optional<Organisation> organisation(Id id) {
    return find(Kind.ORGANISATION, id);
  }

  public Optional<Source> source(Id id) {
    return find(Kind.SOURCE, id);
  }

  public Optional<Form> form(Id id) {
    return find(Kind.FORM, id);
  }

  public Optional<Vocabulary> vocabulary(Id id) {
    return find(Kind.VOCABULARY, id);
  }

  public Optional<Vocabulary.Term> term(Id vocabulary, Id term) {
    Optional<Vocabulary> terms = vocabulary(vocabulary);
    return terms.isPresent() ? terms.get().term(term) : Optional.empty();
  }
}
