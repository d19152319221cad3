package org.daicho.page.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daicho.model.Field;
import org.daicho.model.time.Dates;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.WebAddress;
import org.daicho.view.Link;

/** What a field holds, as a definition list shows it. */
public record FieldFacts(PageContext context) {

  /** Nothing where the record says nothing. */
  <R> List<Link> of(R record, Field<R, ?> field) {
    Stream<Link> links =
        switch (field.type()) {
          case TEXT -> Stream.of(context.unlinked(field.text(record)));
          case LINE -> Stream.of(context.unlinked(field.line(record)));
          case ADDRESS -> field.value(record).stream().map(a -> address((WebAddress) a));
          case DAY ->
              field.value(record).stream().flatMap(d -> bothCalendars((LocalDate) d).stream());
          case WHEN -> field.when(record).stream().flatMap(w -> bothCalendars(w).stream());
          case YEAR -> field.year(record).stream().map(context::year);
          case YES ->
              Stream.of(context.unlinked(context.say("views-yes")))
                  .filter(yes -> field.yes(record));
          case REFERENCE, REFERENCES ->
              field.ids(record).stream().map(id -> entry(field.kind(), id));
          case TERM, TERMS ->
              field.ids(record).stream().map(id -> context.term(field.vocabulary(), id));
          case FIGURES ->
              field.figures(record).entrySet().stream()
                  .map(figure -> figure(field.vocabulary(), figure));
          case LINES ->
              field.lines(record).entrySet().stream()
                  .map(
                      line ->
                          context.unlinked(
                              context.string(context.termName(field.vocabulary(), line.getKey()))
                                  + " "
                                  + line.getValue()));
          case SOURCE ->
              field.source(record).stream()
                  .flatMap(
                      s ->
                          Stream.concat(
                              Stream.of(
                                  entry(Kind.SOURCE, s.document()),
                                  context.unlinked(s.at()),
                                  context.unlinked(context.page(s))),
                              s.url().stream().map(this::address)));
          case PARTS -> throw new IllegalArgumentException("no page shows `" + field.name() + "`");
        };
    return links.filter(link -> !link.words().isEmpty()).toList();
  }

  /** It leads where it says. */
  public Link address(WebAddress address) {
    return new Link(context.plain(address.value()), address.value());
  }

  /** A time in both calendars; a word for why none is stated, once. */
  public List<Link> bothCalendars(When when) {
    return switch (when.precision()) {
      case DAY -> bothCalendars(when.first().orElseThrow());
      case MONTH -> {
        YearMonth month = YearMonth.from(when.first().orElseThrow());
        yield List.of(
            context.unlinked(context.month(month)),
            context.unlinked(context.isJapanese() ? month.toString() : Dates.japanese(month)));
      }
      case YEAR -> {
        FiscalYear year = FiscalYear.of(when.first().orElseThrow());
        yield List.of(
            context.unlinked(context.name(year)),
            context.unlinked(context.isJapanese() ? year.western() : year.japanese()));
      }
      case OPEN, UNKNOWN -> List.of(context.unlinked(context.when(when)));
    };
  }

  private List<Link> bothCalendars(LocalDate day) {
    return List.of(
        context.unlinked(context.date(day)),
        context.unlinked(context.isJapanese() ? day.toString() : Dates.japanese(day)));
  }

  private Link entry(Kind kind, Id id) {
    return kind == Kind.ORGANISATION
        ? context.organisation(id)
        : context.entry(new EntryKey(kind, id));
  }

  private Link figure(Id vocabulary, Map.Entry<Id, Figure> figure) {
    return context.unlinked(
        context.string(context.termName(vocabulary, figure.getKey()))
            + " "
            + count(figure.getKey(), figure.getValue()));
  }

  /** A count with the unit of its indicator, or why there is none. */
  public String count(Id indicator, Figure figure) {
    return figure.isKnown()
        ? context.say("views-count", context.number(figure, 1), context.unitOf(indicator, figure))
        : context.say("views-state-" + figure.state().word().replace("/", ""));
  }
}
