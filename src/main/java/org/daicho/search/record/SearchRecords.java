package org.daicho.search.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Field;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.Standing;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Owner;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.page.context.OrganisationNames;
import org.daicho.view.Paths;
import org.daicho.wording.Messages;

/** What search knows of each record, in the language of one half of the site. */
public final class SearchRecords {
  /** Vocabularies by which results are narrowed. */
  private static final List<Id> TERMS = List.of(Vocabulary.CLASS, Vocabulary.THEME);

  private final Catalogue catalogue;
  private final Messages messages;
  private final Lang lang;

  /** By id, what organisations of one name are called to be told apart. */
  private final Map<Id, String> namesakes;

  /** Whether what has amounts is of several years, so that each amount says its own. */
  private final boolean severalYears;

  private SearchRecords(Catalogue catalogue, Messages messages) {
    this.catalogue = catalogue;
    this.messages = messages;
    this.lang = messages.lang();
    this.namesakes = OrganisationNames.alike(catalogue, messages);
    this.severalYears =
        Stream.concat(
                    catalogue.programmes().stream().map(catalogue::yearOf),
                    catalogue.budgets().stream()
                        .flatMap(b -> catalogue.yearsOf(b).stream().map(Optional::of)))
                .flatMap(Optional::stream)
                .distinct()
                .limit(2)
                .count()
            > 1;
  }

  /** All records that have a page, in the catalogue's order. */
  public static List<SearchRecord> of(Catalogue catalogue, Messages messages) {
    SearchRecords records = new SearchRecords(catalogue, messages);
    return Stream.concat(
            catalogue.all().toList().parallelStream().flatMap(e -> records.record(e).stream()),
            catalogue.vocabulariesWithPages().stream().flatMap(records::terms))
        .toList();
  }

  private Optional<SearchRecord> record(Entry entry) {
    return switch (entry.kind()) {
      case PROGRAMME -> Optional.of(programme((Programme) entry));
      case PLAN -> Optional.of(plan((Plan) entry));
      case ITEM -> Optional.of(item((Item) entry));
      case BUDGET -> Optional.of(budget((Budget) entry));
      case ORGANISATION -> Optional.of(organisation((Organisation) entry));
      case SOURCE -> Optional.of(source((Source) entry));
      case GLOSSARY -> Optional.of(glossary((GlossaryTerm) entry));
      // A map has nothing to find that its organisations have not; the others have no pages.
      case MAP, FORM, VOCABULARY -> Optional.empty();
    };
  }

  private SearchRecord plan(Plan p) {
    return draft(p, Plan.FIELDS).year(p.fiscalYear()).record();
  }

  private SearchRecord item(Item i) {
    RecordDraft draft = draft(i, Item.FIELDS).plan(Optional.of(i.plan()));
    themes(i.root()).forEach(t -> draft.term(Vocabulary.THEME, t));
    return draft.record();
  }

  private SearchRecord organisation(Organisation o) {
    return draft(o, Organisation.FIELDS).reading(o.reading()).record();
  }

  private SearchRecord source(Source s) {
    return draft(s, Source.FIELDS).year(s.fiscalYear()).record();
  }

  private SearchRecord glossary(GlossaryTerm g) {
    RecordDraft draft = draft(g, GlossaryTerm.FIELDS).reading(g.reading());
    g.also().getOrDefault(lang, List.of()).forEach(draft::also);
    return draft.record();
  }

  /** Its name, with what tells it from others of the same name. */
  private String label(Organisation organisation) {
    return namesakes.getOrDefault(organisation.id(), organisation.name().in(lang).value());
  }

  private SearchRecord programme(Programme p) {
    RecordDraft draft =
        draft(p, Programme.FIELDS)
            .plan(p.lastStanding().map(Standing::plan))
            .year(catalogue.yearOf(p));
    p.plans().forEach(standing -> draft.also(standing.name().in(lang).value()));
    draft.time(p.starts());
    draft.time(p.ends());
    for (Id vocabulary : TERMS) {
      p.terms(vocabulary).forEach(t -> draft.term(vocabulary, t));
    }
    List<BudgetTotals> budgetTotals = new ArrayList<>(catalogue.totalsOf(p));
    budgetTotals.sort(
        Comparator.comparing(totals -> -totals.year().map(FiscalYear::year).orElse(0)));
    for (BudgetTotals totals : budgetTotals) {
      for (Budget.Column column : totals.budget().columns()) {
        Amount amount = totals.counted(p.id(), column);
        switch (which(p, budgetTotals, amount)) {
          case LISTED_AGAIN -> draft.figure(totals, column, amount.figure());
          case SEVERAL -> {
            draft.figure(totals, column, amount.figure());
            draft.amount(totals, column, Figure.SEVERAL);
          }
          case SHARED, WRITTEN -> draft.amount(totals, column, amount.figure());
          case ADDED_UP -> draft.amount(totals, column, amount.sum());
          case NOT_RECORDED -> throw new IllegalStateException("a column is recorded");
        }
        amount.shared().ifPresent(s -> draft.figure(totals, column, s.amount()));
      }
    }
    Stream.of(p.targets(), p.results())
        .flatMap(figures -> figures.values().stream())
        .filter(Figure::isKnown)
        .forEach(draft::figure);
    return draft.record();
  }

  /** How one of a programme's amounts is to be shown among those of its year. */
  private static Amount.Case which(Programme p, List<BudgetTotals> budgetTotals, Amount amount) {
    if (amount.listedAgain() || budgetTotals.size() == 1) {
      return amount.which();
    }
    if (ProgrammeAmounts.isSuperseded(p.id(), amount.totals(), amount.column(), budgetTotals)) {
      return Amount.Case.LISTED_AGAIN; // It is found, and is not the amount of its year.
    }
    AmountKind kind = AmountKind.of(amount.totals(), amount.column()).in(amount.totals().year());
    boolean several = ProgrammeAmounts.of(p.id(), budgetTotals, kind).areSeveral();
    return several ? Amount.Case.SEVERAL : amount.which();
  }

  /** Those of an item and of all its parts. */
  private static Set<Id> themes(Item.Part part) {
    Set<Id> themes = new LinkedHashSet<>(part.themes());
    part.parts().forEach(p -> themes.addAll(themes(p)));
    return themes;
  }

  private SearchRecord budget(Budget b) {
    RecordDraft draft = draft(b, Budget.FIELDS).plan(b.plan()).year(catalogue.yearOf(b));
    List<BudgetTotals> latestFirst = new ArrayList<>(catalogue.totals(b));
    Collections.reverse(latestFirst);
    for (BudgetTotals totals : latestFirst) {
      for (Budget.Column column : totals.budget().columns()) {
        draft.amount(totals, column, totals.total(column));
        for (Budget.Line line : BudgetTotals.leaves(totals.budget().lines())) {
          draft.figure(totals, column, totals.figure(line, column));
        }
      }
      totals
          .budget()
          .shared()
          .forEach(
              shared ->
                  totals
                      .budget()
                      .column(shared.column())
                      .ifPresent(c -> draft.figure(totals, c, shared.amount())));
    }
    return draft.record();
  }

  private Stream<SearchRecord> terms(Vocabulary vocabulary) {
    return vocabulary.terms().values().stream()
        .map(
            term -> {
              RecordDraft draft =
                  new RecordDraft(
                      catalogue,
                      messages,
                      severalYears,
                      Paths.term(lang, vocabulary.id(), term.id()),
                      "terms",
                      term.name());
              return draft.summary(term.description()).context(vocabulary.name()).record();
            });
  }

  private <E extends Entry> RecordDraft draft(E entry, List<Field<E, ?>> fields) {
    RecordDraft draft =
        new RecordDraft(
            catalogue,
            messages,
            severalYears,
            Paths.entry(lang, entry.key()),
            entry.kind().folder(),
            catalogue.nameOf(entry));
    Owner.of(catalogue, entry).ifPresent(o -> draft.organisation(o, label(o)));
    catalogue.texts(entry).forEach(draft::text);
    fields.forEach(field -> draft.field(entry, field));
    return draft;
  }
}
