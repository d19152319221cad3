package org.daicho.search.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daicho.markdown.Markdown;
import org.daicho.model.Budget;
import org.daicho.model.Field;
import org.daicho.model.Organisation;
import org.daicho.model.TextField;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.Dates;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.model.value.LineBreaks;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Numerals;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;
import org.daicho.wording.Figures;
import org.daicho.wording.LeftOut;
import org.daicho.wording.Messages;

/** What search knows of a record, in the making. */
final class RecordDraft {
  /** States in which an amount is there, but not to be read. */
  private static final Set<Figure.State> SAID =
      EnumSet.of(
          Figure.State.UNDECIDED, Figure.State.WITHHELD, Figure.State.SHARED, Figure.State.SEVERAL);

  private final Catalogue catalogue;
  private final Messages messages;
  private final Lang lang;
  private final boolean severalYears;
  private final String path;
  private final Text name;
  private final Figures printer;
  private final Map<String, List<Term>> facets = new TreeMap<>();
  private final List<String> context = new ArrayList<>();
  private final List<String> body = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();
  private Text summary = Text.EMPTY;
  private String reading = "";
  private Figure amount = Figure.BLANK;
  private String amountLabel = "";

  /**
   * @param severalYears whether the catalogue's amounts are of several years
   * @param path of the record's page
   * @param kind of which the messages have a word
   */
  RecordDraft(
      Catalogue catalogue,
      Messages messages,
      boolean severalYears,
      String path,
      String kind,
      Text name) {
    this.catalogue = catalogue;
    this.severalYears = severalYears;
    this.messages = messages;
    this.lang = messages.lang();
    this.printer = new Figures(messages);
    this.path = path;
    this.name = name;
    term("kind", kind, messages.get("search-kind-" + kind));
  }

  private void term(String facet, String id, String label) {
    facets.computeIfAbsent(facet, f -> new ArrayList<>()).add(new Term(id, label));
  }

  /** A text of the record goes to where its path says; any that is not known is its body's. */
  void text(TextField field) {
    if (field.path().equals("summary") || field.path().equals("definition")) {
      summary(field.text());
    } else if (!field.path().equals("name")) {
      String words = field.text().in(lang).value();
      body.add(field.isMarkdown() ? Markdown.toWords(words) : LineBreaks.join(words));
    }
  }

  RecordDraft summary(Text text) {
    summary = text.map(LineBreaks::join);
    return this;
  }

  /** A name of what it belongs to. */
  RecordDraft context(Text of) {
    context.add(of.in(lang).value());
    return this;
  }

  /** Another name, or an official number, by which it is known. */
  void also(String name) {
    context.add(name);
  }

  /** A field whose value is another name of it, such as an official number. */
  <R> void field(R record, Field<R, ?> field) {
    if (field.isSearched() && field.type() == Field.Type.LINES) {
      field.lines(record).values().forEach(this::also);
    } else if (field.isSearched() && !field.printed(record).isEmpty()) {
      also(field.printed(record));
    }
  }

  RecordDraft reading(String reading) {
    this.reading = reading;
    return this;
  }

  /**
   * @param label tells it from others of its name
   */
  void organisation(Organisation organisation, String label) {
    term("organisation", organisation.id().value(), label);
    context(organisation.name());
  }

  RecordDraft plan(Optional<Id> id) {
    id.flatMap(catalogue::plan).ifPresent(plan -> context(plan.name()));
    return this;
  }

  void term(Id vocabulary, Id id) {
    catalogue
        .term(vocabulary, id)
        .ifPresent(
            term -> {
              term(vocabulary.value(), id.value(), term.name().in(lang).value());
              context(term.name());
            });
  }

  RecordDraft year(Optional<FiscalYear> year) {
    year.ifPresent(
        y -> {
          term("year", String.valueOf(y.year()), y.in(lang));
          figures.add(y.japanese());
          figures.add(y.western());
        });
    return this;
  }

  /**
   * When it begins or ends, where that is a month or a year, in both calendars. A day is not what
   * somebody searches for.
   */
  void time(Optional<When> time) {
    Optional<LocalDate> first = time.flatMap(When::first);
    if (first.isPresent() && time.get().precision() == When.Precision.MONTH) {
      figures.add(Dates.japanese(YearMonth.from(first.get())));
      figures.add(Dates.western(YearMonth.from(first.get())));
    } else if (first.isPresent() && time.get().precision() == When.Precision.YEAR) {
      figures.add(FiscalYear.of(first.get()).japanese());
      figures.add(FiscalYear.of(first.get()).western());
    }
  }

  /**
   * The first amount that is known in full is the one that results show and are ordered by, with
   * what it is of; where none is, the first that says why, or of which a part is known.
   */
  void amount(BudgetTotals totals, Budget.Column column, Figure figure) {
    amount(totals, column, figure, true, "");
  }

  /** A total; one that is not complete says what it leaves out. */
  void amount(BudgetTotals totals, Budget.Column column, Sum total) {
    amount(totals, column, total.figure(), total.complete(), LeftOut.words(messages, total));
  }

  private void amount(
      BudgetTotals totals, Budget.Column column, Figure figure, boolean complete, String leftOut) {
    if (column.count().isPresent()) {
      figure(totals, column, figure); // Results are ordered by money.
      return;
    }
    if (figure.isKnown() && complete && !amount.isKnown()) {
      amount = figure;
      amountLabel = of(totals, column, printed(totals, column, figure));
    } else if (figure.isKnown() && !complete && amountLabel.isEmpty()) {
      amountLabel =
          of(
              totals,
              column,
              messages.get("total-with-missing", printed(totals, column, figure), leftOut));
    } else if (amountLabel.isEmpty() && SAID.contains(figure.state())) {
      amountLabel = of(totals, column, printer.state(figure.state()));
    }
    figure(totals, column, figure);
  }

  /** A figure without a unit. */
  void figure(Figure known) {
    figures.add(printer.grouped(Numerals.plain(known, 1)));
  }

  void figure(BudgetTotals totals, Budget.Column column, Figure figure) {
    if (figure.isKnown()) {
      figures.add(printed(totals, column, figure));
    }
  }

  private String printed(BudgetTotals totals, Budget.Column column, Figure figure) {
    return column.count().isPresent()
        ? printer.grouped(Numerals.plain(figure, 1))
        : printer.amount(figure.value(), totals.budget().unit());
  }

  /** What an amount is of, with its year where the catalogue has several. */
  private String of(BudgetTotals totals, Budget.Column column, String said) {
    String measure = name(Vocabulary.MEASURE, column.measure());
    String phase = name(Vocabulary.PHASE, column.phase());
    Optional<FiscalYear> year = totals.year().filter(y -> severalYears);
    return year.isPresent()
        ? messages.get("search-amount-year", measure, phase, said, year.get().in(lang))
        : messages.get("search-amount", measure, phase, said);
  }

  private String name(Id vocabulary, Id term) {
    return catalogue
        .term(vocabulary, term)
        .map(t -> t.briefName().in(lang).value())
        .orElse(term.value());
  }

  private void band() {
    if (amount.isKnown()) {
      int band = MoneyUnit.band(amount.value());
      term("amount", String.valueOf(band), messages.get("search-band-" + band));
    }
  }

  SearchRecord record() {
    band();
    return new SearchRecord(
        path,
        facets,
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
