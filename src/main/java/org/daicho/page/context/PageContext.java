package org.daicho.page.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.Field;
import org.daicho.model.Organisation;
import org.daicho.model.Provenance;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.Dates;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Numerals;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.block.ProseBlock;
import org.daicho.wording.Figures;
import org.daicho.wording.LeftOut;
import org.daicho.wording.Messages;

/**
 * What the maker of one page speaks from: the catalogue, the reader's language with its words, and
 * where the page lies, so that its links are relative.
 */
public final class PageContext {
  private static final int KINDS = Kind.values().length;

  private final Catalogue catalogue;
  private final Messages messages;
  private final Lang lang;
  private final String path;
  private final Figures figures;
  private final String title;
  private final Link nothing;

  /** By kind, the way to the folder of its records, each found when it is first asked for. */
  private final String[] folders = new String[KINDS];

  public PageContext(Catalogue catalogue, Messages messages, String path) {
    this(catalogue, messages, path, "");
  }

  /**
   * @param title of the page, or of the list that it is a page of
   */
  public PageContext(Catalogue catalogue, Messages messages, String path, String title) {
    this.catalogue = catalogue;
    this.messages = messages;
    this.lang = messages.lang();
    this.path = path;
    this.figures = new Figures(messages);
    this.title = title;
    this.nothing = new Link(new Words("", lang, false), "");
  }

  /** The same for another page, e.g. a further one of the same list. */
  PageContext at(String other) {
    return new PageContext(catalogue, messages, other, title);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public String path() {
    return path;
  }

  /** What tells the page from all others of its language; empty where its heading does. */
  String title() {
    return title;
  }

  public Lang lang() {
    return lang;
  }

  public boolean isJapanese() {
    return lang.equals(Lang.JA);
  }

  /** A message of the theme. */
  public String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** A field, as the theme names it, or else as open data does. */
  String label(Field<?, ?> field) {
    return messages.find("field-" + field.name()).orElseGet(() -> string(field.label()));
  }

  public Words words(Text text) {
    return text.in(lang);
  }

  /** The long text next to a record; none where there is no such text. */
  public List<ProseBlock> prose(Entry entry) {
    Text text = catalogue.textNextTo(entry);
    return text.isEmpty()
        ? List.of()
        : List.of(new ProseBlock(words(text), Optional.of(entry.key())));
  }

  public String string(Text text) {
    return text.in(lang).value();
  }

  /** Words of the site itself, which are always in the reader's language. */
  public Words plain(String text) {
    return text.isEmpty() ? nothing.words() : new Words(text, lang, false);
  }

  public String href(String to) {
    return Paths.relative(path, to);
  }

  /** The way to a record's page. */
  public String href(Entry entry) {
    return href(entry.kind(), entry.id());
  }

  private String href(Kind kind, Id id) {
    if (kind == Kind.GLOSSARY) {
      return href(Paths.entry(lang, new EntryKey(kind, id)));
    }
    int i = kind.ordinal();
    if (folders[i] == null) {
      folders[i] = href(Paths.folder(lang, kind));
    }
    return Paths.inFolder(folders[i], id);
  }

  public Link link(Text name, String to) {
    return new Link(words(name), href(to));
  }

  /** A message of the theme that leads to a page of the site. */
  public Link way(String key, String to) {
    return new Link(plain(say(key)), href(to));
  }

  /** The list of the records of a kind. */
  public Link list(Kind kind) {
    return way("views-" + kind.folder(), Paths.list(lang, kind, 1));
  }

  public Link unlinked(Text name) {
    return new Link(words(name), "");
  }

  public Link unlinked(String text) {
    return text.isEmpty() ? nothing : new Link(plain(text), "");
  }

  /** Words that lead to a record's page. */
  public Link link(Text name, Entry entry) {
    return new Link(words(name), href(entry));
  }

  /** What a record is called, with the way to its page if it has one. */
  public Link link(Entry entry) {
    Text name = catalogue.nameOf(entry);
    return entry.kind().hasPages() ? link(name, entry) : unlinked(name);
  }

  /** The organisation's name and address; the bare id where the checks let it pass. */
  public Link organisation(Id id) {
    Optional<Organisation> organisation = catalogue.organisation(id);
    return organisation.isPresent() ? organisation(organisation.get()) : unlinked(id.value());
  }

  /** An office is named after the body that it is within. */
  private Link organisation(Organisation organisation) {
    Organisation body = body(organisation);
    if (body.id().equals(organisation.id())) {
      return link(organisation);
    }
    Link office = link(organisation);
    Words name = office.words();
    String full = say("views-office-of", words(body.name()).value(), name.value());
    return new Link(name.with(full), office.href());
  }

  public Link year(FiscalYear year) {
    return new Link(plain(name(year)), href(Paths.year(lang, year)));
  }

  public Link entry(EntryKey key) {
    Optional<Entry> entry = catalogue.entry(key);
    return entry.isPresent() ? link(entry.get()) : unlinked(key.id().value());
  }

  /** A term's name, with the address of its page where its vocabulary has pages. */
  public Link term(Id vocabulary, Id id) {
    Text name = termName(vocabulary, id);
    return Vocabulary.WITH_PAGES.contains(vocabulary)
        ? link(name, Paths.term(lang, vocabulary, id))
        : unlinked(name);
  }

  public Text termName(Id vocabulary, Id id) {
    Optional<Vocabulary.Term> term = catalogue.term(vocabulary, id);
    return term.isPresent() ? term.get().name() : Text.of(id.value(), id.value());
  }

  public Text termBrief(Id vocabulary, Id id) {
    Optional<Vocabulary.Term> term = catalogue.term(vocabulary, id);
    return term.isPresent() ? term.get().briefName() : Text.of(id.value(), id.value());
  }

  /** What a term is called in tables. */
  public String word(Id vocabulary, Id term) {
    return string(termBrief(vocabulary, term));
  }

  /** The unit in which an indicator counts, e.g. 人; empty where it has none. */
  public String unitOf(Id indicator) {
    Optional<Vocabulary.Term> term = catalogue.term(Vocabulary.INDICATOR, indicator);
    return term.isPresent() && term.get().unit().isPresent()
        ? string(termBrief(Vocabulary.COUNT_UNIT, term.get().unit().get()))
        : "";
  }

  /** The unit in the form that goes with a figure, e.g. 1 person, 2 people. */
  public String unitOf(Id indicator, Figure figure) {
    return figure.isKnown() && figure.decimals() == 0
        ? catalogue
            .term(Vocabulary.INDICATOR, indicator)
            .flatMap(Vocabulary.Term::unit)
            .flatMap(unit -> catalogue.term(Vocabulary.COUNT_UNIT, unit))
            .map(unit -> string(unit.nextTo(figure.value(), lang())))
            .orElseGet(() -> unitOf(indicator))
        : unitOf(indicator);
  }

  public String name(MoneyUnit unit) {
    return figures.name(unit);
  }

  public String name(FiscalYear year) {
    return year.in(lang);
  }

  /** The year in both calendars, for headings. */
  public String both(FiscalYear year) {
    return say("year-both", year.japanese(), String.valueOf(year.year()));
  }

  /** The same, or that none is stated. */
  public String both(Optional<FiscalYear> year) {
    return year.map(this::both).orElse(say("views-no-year"));
  }

  /** A time as exactly as it is known, or the word for why none is stated. */
  public String when(When when) {
    return switch (when.precision()) {
      case DAY -> date(when.first().orElseThrow());
      case MONTH -> month(YearMonth.from(when.first().orElseThrow()));
      case YEAR -> name(FiscalYear.of(when.first().orElseThrow()));
      case OPEN -> say("views-when-open");
      case UNKNOWN -> say("views-when-unknown");
    };
  }

  public String date(LocalDate day) {
    return isJapanese() ? Dates.japanese(day) : Dates.western(day);
  }

  /** A day whose year is said elsewhere. */
  public String day(LocalDate day) {
    return isJapanese() ? Dates.japaneseDay(day) : Dates.westernDay(day);
  }

  /** The calendar year of a day. */
  public String calendarYear(LocalDate day) {
    return isJapanese() ? Dates.japaneseYear(day) : String.valueOf(day.getYear());
  }

  public String month(YearMonth month) {
    return isJapanese() ? Dates.japanese(month) : Dates.western(month);
  }

  /** A known figure in a unit, grouped by commas; empty where it is not known. */
  public String number(Figure figure, long scale) {
    return grouped(Numerals.plain(figure, scale));
  }

  /** What a total leaves out, in words that follow it. */
  String missing(Sum sum) {
    return LeftOut.words(messages, sum);
  }

  /**
   * The page or pages of its document that a record is from, in words; empty where none is said.
   */
  String page(Provenance source) {
    return source.page().isEmpty()
        ? ""
        : say(source.hasSeveralPages() ? "views-pages" : "views-page", source.page());
  }

  public String number(long value, long scale) {
    return figures.number(value, scale);
  }

  /** A number in plain digits, as this language prints it. */
  public String grouped(String plain) {
    return figures.grouped(plain);
  }

  /** Names in the site's other languages, and the reading where there is one. */
  public List<Words> otherNames(Text name) {
    List<Words> others = new ArrayList<>();
    for (Lang other : catalogue.site().languages()) {
      if (!other.equals(lang) && name.has(other)) {
        others.add(name.in(other));
      }
    }
    return List.copyOf(others);
  }

  public Organisation body(Organisation organisation) {
    return catalogue.bodyOf(organisation);
  }
}
