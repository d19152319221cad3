package org.daicho.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.model.Account;
import org.daicho.model.Budget;
import org.daicho.model.Catalogue;
import org.daicho.model.Entry;
import org.daicho.model.Figure;
import org.daicho.model.FiscalYear;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Id;
import org.daicho.model.Item;
import org.daicho.model.Kind;
import org.daicho.model.Lang;
import org.daicho.model.Numerals;
import org.daicho.model.Organisation;
import org.daicho.model.Owner;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Text;
import org.daicho.model.TextField;
import org.daicho.model.Vocabulary;
import org.daicho.view.Messages;
import org.daicho.view.Paths;

/** What search knows of each record, in the language of one half of the site. */
final class SearchRecords {
  /** Vocabularies whose terms have pages. */
  private static final List<Id> TERMS = List.of(Vocabulary.CLASS, Vocabulary.THEME);

  private final Catalogue catalogue;
  private final Messages messages;
  private final Lang lang;

  private SearchRecords(Catalogue catalogue, Messages messages) {
    this.catalogue = catalogue;
    this.messages = messages;
    this.lang = messages.lang();
  }

  /** All records that have a page, in the catalogue's order. */
  static List<SearchRecord> of(Catalogue catalogue, Messages messages) {
    SearchRecords records = new SearchRecords(catalogue, messages);
    return Stream.concat(
            catalogue.all().flatMap(e -> records.record(e).stream()),
            TERMS.stream().flatMap(id -> catalogue.vocabulary(id).stream()).flatMap(records::terms))
        .toList();
  }

  private Optional<SearchRecord> record(Entry entry) {
    if (entry instanceof Programme p) {
      return Optional.of(programme(p));
    } else if (entry instanceof Budget b) {
      return Optional.of(budget(b));
    } else if (entry instanceof Plan p) {
      return Optional.of(draft(p, p.name()).year(p.fiscalYear()).record());
    } else if (entry instanceof Item i) {
      Draft draft = draft(i, i.name()).plan(Optional.of(i.plan()));
      i.root().themes().stream().findFirst().ifPresent(t -> draft.term(Vocabulary.THEME, t));
      return Optional.of(draft.record());
    } else if (entry instanceof Organisation o) {
      return Optional.of(draft(o, o.name()).reading(o.reading()).record());
    } else if (entry instanceof GlossaryTerm g) {
      return Optional.of(draft(g, g.name()).reading(g.reading()).record());
    }
    return entry.kind() == Kind.SOURCE
        ? Optional.of(draft(entry, entry.name()).record())
        : Optional.empty();
  }

  private SearchRecord programme(Programme p) {
    Draft draft = draft(p, catalogue.nameOf(p)).plan(p.plan()).year(catalogue.yearOf(p));
    p.programmeClass().ifPresent(t -> draft.term(Vocabulary.CLASS, t));
    p.theme().ifPresent(t -> draft.term(Vocabulary.THEME, t));
    for (Account account : catalogue.accountsOf(p)) {
      for (Budget.Column column : account.budget().columns()) {
        draft.amount(
            account,
            account
                .line(p.id())
                .map(line -> account.figure(line, column))
                .orElseGet(() -> account.total(column).figure()));
        account.shared(column.id(), p.id()).ifPresent(s -> draft.figure(account, s.amount()));
      }
    }
    Stream.of(p.targets(), p.results())
        .flatMap(figures -> figures.values().stream())
        .filter(Figure::isKnown)
        .forEach(f -> draft.figures.add(printed(f.value())));
    return draft.record();
  }

  private SearchRecord budget(Budget b) {
    Account account = catalogue.account(b);
    Draft draft = draft(b, catalogue.nameOf(b)).plan(b.plan()).year(catalogue.yearOf(b));
    for (Budget.Column column : b.columns()) {
      draft.amount(account, account.total(column).figure());
      for (Budget.Line line : Account.leaves(b.lines())) {
        draft.figure(account, account.figure(line, column));
      }
    }
    b.shared().forEach(shared -> draft.figure(account, shared.amount()));
    return draft.record();
  }

  private Stream<SearchRecord> terms(Vocabulary vocabulary) {
    return vocabulary.terms().values().stream()
        .map(
            term -> {
              Draft draft =
                  new Draft(Paths.term(lang, vocabulary.id(), term.id()), "terms", term.name());
              draft.summary = term.description();
              draft.context.add(vocabulary.name().in(lang).value());
              return draft.record();
            });
  }

  private Draft draft(Entry entry, Text name) {
    Draft draft = new Draft(Paths.entry(lang, entry.key()), entry.kind().folder(), name);
    Owner.of(catalogue, entry).ifPresent(draft::organisation);
    TextField.of(entry).forEach(draft::text);
    return draft;
  }

  private static String printed(long number) {
    return Numerals.group(number, "-");
  }

  /** A record in the making. */
  private final class Draft {
    private final String path;
    private final Text name;
    private final Map<String, String> labels = new TreeMap<>();
    private final List<String> context = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private Text summary = Text.EMPTY;
    private String reading = "";
    private Figure amount = Figure.BLANK;
    private String amountLabel = "";

    Draft(String path, String kind, Text name) {
      this.path = path;
      this.name = name;
      labels.put("kind", messages.get("search-kind-" + kind));
    }

    /** A text of the record goes to where its path says; any that is not known is its body's. */
    void text(TextField field) {
      if (field.path().equals("summary") || field.path().equals("definition")) {
        summary = field.text();
      } else if (field.path().equals("body")) {
        body.add(PlainBody.of(field.text().in(lang).value()));
      } else if (!field.path().equals("name")) {
        body.add(field.text().in(lang).value());
      }
    }

    Draft reading(String reading) {
      this.reading = reading;
      return this;
    }

    void organisation(Organisation organisation) {
      labels.put("organisation", organisation.name().in(lang).value());
      context.add(organisation.name().in(lang).value());
    }

    Draft plan(Optional<Id> id) {
      id.flatMap(catalogue::plan).ifPresent(plan -> context.add(plan.name().in(lang).value()));
      return this;
    }

    void term(Id vocabulary, Id id) {
      catalogue
          .term(vocabulary, id)
          .ifPresent(
              term -> {
                labels.put(vocabulary.value(), term.name().in(lang).value());
                context.add(term.name().in(lang).value());
              });
    }

    Draft year(Optional<FiscalYear> year) {
      year.ifPresent(
          y -> {
            labels.put("year", lang.equals(Lang.JA) ? y.japanese() : y.western());
            figures.add(y.japanese());
            figures.add(y.western());
          });
      return this;
    }

    /** The first amount that is known is the one that results show. */
    void amount(Account account, Figure figure) {
      if (figure.isKnown() && !amount.isKnown()) {
        amount = figure;
        amountLabel = printed(account, figure);
      }
      figure(account, figure);
    }

    void figure(Account account, Figure figure) {
      if (figure.isKnown()) {
        figures.add(printed(account, figure));
      }
    }

    private String printed(Account account, Figure figure) {
      String unit = messages.get("unit-" + account.budget().unit().id());
      String number = SearchRecords.printed(figure.value() / account.budget().unit().yen());
      return lang.equals(Lang.JA) ? number + unit : number + " " + unit;
    }

    /** Bands are powers of ten: under a million yen, ten million, a hundred million, a billion. */
    private void band() {
      if (amount.isKnown()) {
        int band = 0;
        for (long limit = 1_000_000; band < 4 && amount.value() >= limit; limit *= 10) {
          band++;
        }
        labels.put("amount", messages.get("search-band-" + band));
      }
    }

    SearchRecord record() {
      band();
      return new SearchRecord(
          path,
          labels,
          name,
          reading,
          context,
          summary,
          body,
          figures.stream().distinct().toList(),
          amount,
          amountLabel);
    }
  }
}
