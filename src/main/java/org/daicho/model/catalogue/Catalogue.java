package org.daicho.model.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Confirmation;
import org.daicho.model.Entry;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Provenance;
import org.daicho.model.Site;
import org.daicho.model.Source;
import org.daicho.model.Standing;
import org.daicho.model.Vocabulary;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lazy;
import org.daicho.model.value.Text;

/**
 * All records, the ways from one to another, and what one leaves another to say.
 *
 * <p>References are followed by asking here. A reference that leads nowhere yields an empty
 * optional; the checks have reported it before any page is made.
 */
public final class Catalogue extends Records {
  private final Relations relations;
  private final Successions successions;
  private final Map<Programme, Integer> ranks;

  // Not all that is done with a catalogue needs these.
  private final Lazy<ProgrammeGroups> groups;
  private final Lazy<RecordGroups> records;
  private final Lazy<ProgrammeFigures> figures;
  private final Lazy<Map<Id, List<Organisation>>> bodies;
  private final Lazy<List<Translation>> translations;

  public Catalogue(Site site, Collection<Entry> all) {
    this(site, all, Map.of(), Map.of());
  }

  /**
   * @param confirmed misprints of the sources, of those records that have any
   * @param updates the day on which a record was last changed, of those that say it
   */
  public Catalogue(
      Site site,
      Collection<Entry> all,
      Map<EntryKey, LocalDate> updates,
      Map<EntryKey, List<Confirmation>> confirmed) {
    super(site, all, updates, confirmed);
    this.successions = new Successions(this);
    this.relations = new Relations(this, successions);
    this.ranks = DocumentOrder.ranks(this);
    this.groups = new Lazy<>(() -> new ProgrammeGroups(this, relations.states()));
    this.records = new Lazy<>(() -> new RecordGroups(this));
    this.figures = new Lazy<>(() -> ProgrammeFigures.of(this));
    this.bodies =
        new Lazy<>(
            () -> organisations().stream().collect(Collectors.groupingBy(o -> bodyOf(o).id())));
    this.translations = new Lazy<>(() -> List.copyOf(Translation.in(this)));
  }

  private Catalogue(Catalogue same, Questions questions) {
    super(same, questions);
    this.relations = same.relations;
    this.successions = same.successions;
    this.ranks = same.ranks;
    this.groups = same.groups;
    this.records = same.records;
    this.figures = same.figures;
    this.bodies = same.bodies;
    this.translations = same.translations;
  }

  /** The same catalogue, of which is noted what is asked. */
  public Catalogue noting(Questions asked) {
    return new Catalogue(this, asked);
  }

  /** What a programme or an organisation came from, whichever of the two says so. */
  public List<Entry> predecessors(Entry entry) {
    List<Entry> found = successions.before(entry);
    return entry.kind() == Kind.PROGRAMME ? noted(Relation.PREDECESSORS, entry.id(), found) : found;
  }

  /** What became of a programme or an organisation, whichever of the two says so. */
  public List<Entry> successors(Entry entry) {
    List<Entry> found = successions.after(entry);
    return entry.kind() == Kind.PROGRAMME ? noted(Relation.SUCCESSORS, entry.id(), found) : found;
  }

  /** The record that had an id before; for checks, which ask without being noted. */
  public Optional<Entry> formerly(EntryKey key) {
    return successions.formerly(key);
  }

  /** The vocabularies whose terms have pages: those of which a record has any term. */
  public List<Vocabulary> vocabulariesWithPages() {
    return Vocabulary.WITH_PAGES.stream()
        .flatMap(id -> vocabulary(id).stream())
        .filter(v -> v.terms().keySet().stream().anyMatch(term -> isUsed(v.id(), term)))
        .toList();
  }

  private boolean isUsed(Id vocabulary, Id term) {
    return !programmesOf(vocabulary, term).isEmpty()
        || vocabulary.equals(Vocabulary.THEME) && !itemsOfTheme(term).isEmpty();
  }

  /** A plan's programmes in the order of the document. */
  public List<Programme> programmesOf(Plan plan) {
    return noted(Relation.PROGRAMMES_OF_PLAN, plan.id(), relations.byPlan(plan.id()));
  }

  /** Where a programme stands among those of its plan, from 0. */
  public int placeInPlan(Programme programme) {
    if (isNoting()) {
      planOf(programme).ifPresent(this::programmesOf);
    }
    return relations.placeInPlan(programme);
  }

  /** A plan's items in the order of the document. */
  public List<Item> itemsOf(Plan plan) {
    return noted(Relation.ITEMS_OF_PLAN, plan.id(), relations.itemsByPlan(plan.id()));
  }

  /** The programmes that an organisation runs itself. */
  public List<Programme> programmesOf(Organisation organisation) {
    return noted(
        Relation.PROGRAMMES_OF_ORGANISATION,
        organisation.id(),
        relations.byOrganisation(organisation.id()));
  }

  /**
   * A programme's place among all: the latest year first, then plan by plan in the order of the
   * documents.
   */
  public int rank(Programme programme) {
    if (isNoting()) {
      yearOf(programme);
    }
    return ranks.get(programme);
  }

  /** The programmes made from a source: by themselves, through their plan, or their sheet. */
  public List<Programme> programmesFrom(Source source) {
    return noted(
        Relation.PROGRAMMES_FROM_SOURCE, source.id(), relations.programmesBySource(source.id()));
  }

  /** The items made from a source, by themselves or through their plan. */
  public List<Item> itemsFrom(Source source) {
    return noted(Relation.ITEMS_FROM_SOURCE, source.id(), relations.itemsBySource(source.id()));
  }

  /** The budgets of a plan's programmes. */
  public List<Budget> budgetsOf(Plan plan) {
    return noted(Relation.BUDGETS_OF_PLAN, plan.id(), relations.budgetsByPlan(plan.id()));
  }

  /** The budget sheets of one programme. */
  public List<Budget> sheetsOf(Programme programme) {
    return noted(
        Relation.SHEETS_OF_PROGRAMME, programme.id(), relations.sheetsByProgramme(programme.id()));
  }

  /** A budget, added up: its years, and the accounts of each, by themselves. */
  public List<BudgetTotals> totals(Budget budget) {
    return noted(Relation.BUDGET, budget.id(), relations.totals(budget.id()));
  }

  /**
   * A budget's years, each with the lines of all its accounts as the document has them; what these
   * come to together is to be compared with what is printed, and is no total of ours.
   */
  public List<BudgetTotals> years(Budget budget) {
    List<BudgetTotals> slices = totals(budget);
    return slices.stream().allMatch(slice -> slice.budget().account().isEmpty())
        ? slices
        : budget.byYear().stream()
            .map(y -> new BudgetTotals(y, y.fiscalYear().or(() -> yearOf(budget)), Set.of()))
            .toList();
  }

  /**
   * The totals of the budgets that have amounts of a programme, or of what it was in a year or a
   * plan, in order of the budgets' ids.
   */
  public List<BudgetTotals> totalsOf(Programme programme) {
    return noted(
        Relation.BUDGETS_OF_PROGRAMME,
        programme.id(),
        relations
            .states()
            .totals(programme)
            .orElseGet(() -> relations.totalsByProgramme(programme.id())));
  }

  /** What a programme was in each of its years, the earliest first; itself where it is of one. */
  public List<Programme> statesOf(Programme programme) {
    noteStates(programme);
    return relations.states().of(programme);
  }

  /**
   * What a programme was in each of its years and plans, the earliest first; itself where it is of
   * one.
   */
  public List<Programme> statesInPlans(Programme programme) {
    noteStates(programme);
    return relations.states().inPlans(programme);
  }

  /** The years of a programme are for its plans to say, for its sheets, or for longer budgets. */
  private void noteStates(Programme programme) {
    if (isNoting()) {
      noteOne(Kind.PROGRAMME, programme.id());
      note(Relation.BUDGETS_OF_PROGRAMME, programme.id().value());
      if (programme.standings().isEmpty()) {
        sheetsOf(programme);
      }
    }
  }

  /** What a programme was last in a plan, or last; itself where it is of one year. */
  public Programme latest(Programme programme) {
    noteStates(programme);
    return relations.states().latest(programme);
  }

  /** What a programme was in a plan; itself where it stood in one or none. */
  public Programme stateIn(Programme programme, Id plan) {
    noteStates(programme);
    return relations.states().in(plan, programme);
  }

  /** What a programme was when a budget was made: in its plan, or in its year. */
  public Programme stateIn(Programme programme, BudgetTotals totals) {
    noteStates(programme);
    Programme inPlan =
        totals
            .budget()
            .plan()
            .map(plan -> relations.states().in(plan, programme))
            .orElse(programme);
    return inPlan != programme ? inPlan : relations.states().in(totals.year(), programme);
  }

  /** All programmes, and what those of several years were in each year and plan. */
  List<Programme> programmesAndStates() {
    List<Programme> states = relations.states().all();
    return states.isEmpty()
        ? programmes()
        : Stream.concat(programmes().stream(), states.stream()).toList();
  }

  /** What readers call a record: its own name, or that which it leaves to another. */
  public Text nameOf(Entry entry) {
    return switch (entry.kind()) {
      case PROGRAMME -> nameOf((Programme) entry);
      case BUDGET -> nameOf((Budget) entry);
      case PLAN, ITEM, ORGANISATION, SOURCE, FORM, VOCABULARY, MAP, GLOSSARY -> entry.name();
    };
  }

  /** A programme's name: its own, or that of the programme it continues. */
  public Text nameOf(Programme programme) {
    if (programme.continues().isEmpty() || !programme.name().isEmpty()) {
      return programme.name();
    }
    return programme(programme.continues().get())
        .filter(other -> other != programme && other.continues().isEmpty())
        .map(Programme::name)
        .orElse(programme.name());
  }

  /** A budget's name: its own, or its plan's, or its programme's. */
  public Text nameOf(Budget budget) {
    if (!budget.name().isEmpty()) {
      return budget.name();
    }
    return budget
        .plan()
        .flatMap(this::plan)
        .map(Plan::name)
        .or(() -> budget.programme().flatMap(this::programme).map(this::nameOf))
        .orElse(Text.EMPTY);
  }

  /** The fiscal year of a budget: its own, its last of several, or its plan's. */
  public Optional<FiscalYear> yearOf(Budget budget) {
    return budget
        .fiscalYear()
        .or(() -> budget.years().stream().reduce((earlier, later) -> later))
        .or(() -> budget.plan().flatMap(this::plan).flatMap(Plan::fiscalYear));
  }

  /** The fiscal years of a budget, in order: those that it covers, or its own, or its plan's. */
  public List<FiscalYear> yearsOf(Budget budget) {
    return budget.years().isEmpty() ? yearOf(budget).stream().toList() : budget.years();
  }

  /** The fiscal year of a programme: its own, or its plans' latest, or its sheets'. */
  public Optional<FiscalYear> yearOf(Programme programme) {
    if (programme.fiscalYear().isPresent()) {
      return programme.fiscalYear();
    }
    Optional<FiscalYear> ofPlans =
        programme.plan().isPresent()
            ? plan(programme.plan().get()).flatMap(Plan::fiscalYear)
            : programme.plans().stream()
                .flatMap(standing -> plan(standing.plan()).flatMap(Plan::fiscalYear).stream())
                .max(FiscalYear::compareTo);
    return ofPlans.isPresent()
        ? ofPlans
        : sheetsOf(programme).stream().flatMap(b -> yearOf(b).stream()).max(FiscalYear::compareTo);
  }

  /** The year of a programme's targets and results: that of its first plan, or its only one. */
  Optional<FiscalYear> ownYearOf(Programme programme) {
    return programme.plans().isEmpty()
        ? yearOf(programme)
        : plan(programme.plans().get(0).plan()).flatMap(Plan::fiscalYear);
  }

  /** A programme with its name, year and source, from wherever it has them. */
  public Programme complete(Programme programme) {
    noteOne(Kind.PROGRAMME, programme.id());
    return programme.with(
        nameOf(programme), yearOf(programme), provenanceOf(programme), latest(programme));
  }

  /** A budget with its name, organisation and year, from wherever it has them. */
  public Budget complete(Budget budget) {
    noteOne(Kind.BUDGET, budget.id());
    return budget.with(
        nameOf(budget),
        organisationOf(budget).map(Organisation::id),
        budget.years().isEmpty() ? yearOf(budget) : Optional.empty());
  }

  /** The plan that a programme is in; of several, the last. */
  public Optional<Plan> planOf(Programme programme) {
    if (programme.plan().isPresent()) {
      return plan(programme.plan().get());
    }
    List<Standing> plans = programme.plans();
    return plans.isEmpty() ? Optional.empty() : plan(plans.get(plans.size() - 1).plan());
  }

  /** The programmes of a fiscal year, in order of their ids. */
  public List<Programme> programmesOf(FiscalYear year) {
    note(Relation.PROGRAMMES_OF_YEAR, String.valueOf(year.year()));
    return groups.get().byYear().getOrDefault(year, List.of());
  }

  /** The programmes of a class or a theme, in order of their ids. */
  public List<Programme> programmesOf(Id vocabulary, Id term) {
    note(Relation.PROGRAMMES_OF_TERM, vocabulary + "/" + term);
    return groups.get().byTerm(vocabulary).getOrDefault(term, List.of());
  }

  /** The organisations whose parent is a given one. */
  public List<Organisation> membersOf(Organisation parent) {
    return records.get().members.of(parent.id());
  }

  /** The organisations that say they cover a given one. */
  public List<Organisation> covering(Organisation covered) {
    return records.get().covering.of(covered.id());
  }

  /** The plans that an organisation publishes or is a party to. */
  public List<Plan> plansOf(Organisation organisation) {
    return records.get().plansByOrganisation.of(organisation.id());
  }

  /** The budgets that an organisation {@linkplain #organisationOf files} itself. */
  public List<Budget> budgetsOf(Organisation organisation) {
    return noted(
        Relation.BUDGETS_OF_ORGANISATION,
        organisation.id(),
        records.get().budgetsByOrganisation.of(organisation.id()));
  }

  /** The sources that an organisation publishes. */
  public List<Source> sourcesOf(Organisation organisation) {
    return records.get().sources.of(organisation.id());
  }

  /** The plans that name a source as their own. */
  public List<Plan> plansFrom(Source source) {
    return records.get().plansBySource.of(source.id());
  }

  /** The budgets that name a source as their own. */
  public List<Budget> budgetsFrom(Source source) {
    return noted(
        Relation.BUDGETS_FROM_SOURCE, source.id(), records.get().budgetsBySource.of(source.id()));
  }

  /** The items of which an organisation does some part. */
  public List<Item> itemsOf(Organisation organisation) {
    return noted(
        Relation.ITEMS_OF_ORGANISATION,
        organisation.id(),
        records.get().itemsByOrganisation.of(organisation.id()));
  }

  /** The items of which some part is of a theme. */
  public List<Item> itemsOfTheme(Id theme) {
    return noted(Relation.ITEMS_OF_THEME, theme, records.get().itemsByTheme.of(theme));
  }

  /** The items of which some part answers a given one. */
  public List<Item> answering(Item answered) {
    return noted(
        Relation.ITEMS_ANSWERING, answered.id(), records.get().itemsByAnswered.of(answered.id()));
  }

  /** As {@link Translation#of} returns them; checks and pages ask for them, in each language. */
  List<Translation> translations() {
    all().forEach(this::noteText);
    return translations.get();
  }

  /** What budgets and targets say of some programmes, each at its {@link #rank}. */
  public ProgrammeFigures figures(List<Programme> programmes) {
    if (isNoting()) {
      programmes.forEach(this::totalsOf);
    }
    return figures.get();
  }

  /**
   * What one budget says.
   *
   * @param lines those of its lines that are of programmes of the catalogue
   */
  public ProgrammeFigures figures(BudgetTotals totals, List<Budget.Line> lines) {
    return ProgrammeFigures.of(totals, lines, this);
  }

  /** Who files a budget: its own organisation, or its plan's. */
  public Optional<Organisation> organisationOf(Budget budget) {
    return budget
        .organisation()
        .or(() -> budget.plan().flatMap(this::plan).map(Plan::organisation))
        .flatMap(this::organisation);
  }

  /** The source of an item: its own, or its plan's. */
  public Optional<Provenance> provenanceOf(Item item) {
    return item.source().or(() -> plan(item.plan()).flatMap(Plan::source));
  }

  /** The source of a programme: its own, or its plan's. */
  public Optional<Provenance> provenanceOf(Programme programme) {
    if (programme.source().isPresent()) {
      return programme.source();
    }
    Optional<Plan> plan = planOf(programme);
    return plan.isPresent() ? plan.get().source() : Optional.empty();
  }

  /**
   * The body that an organisation counts as: itself, or for an office within another the nearest
   * ancestor that is not one.
   */
  public Organisation bodyOf(Organisation organisation) {
    Organisation body = organisation;
    for (int depth = 0; depth < 16 && isOffice(body); depth++) {
      Optional<Organisation> parent = body.parent().flatMap(this::organisation);
      if (parent.isEmpty()) {
        return body;
      }
      body = parent.get();
    }
    return body;
  }

  /** The organisations whose {@linkplain #bodyOf body} is a given one, in order of their ids. */
  public List<Organisation> countedAs(Organisation body) {
    return bodies.get().getOrDefault(body.id(), List.of());
  }

  private boolean isOffice(Organisation organisation) {
    Optional<Vocabulary.Term> type = term(Vocabulary.ORGANISATION_KIND, organisation.type());
    return type.isPresent() && type.get().withinParent();
  }
}
