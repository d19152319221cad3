package org.daicho.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daicho.model.Account;
import org.daicho.model.Catalogue;
import org.daicho.model.Figure;
import org.daicho.model.FiscalYear;
import org.daicho.model.Id;
import org.daicho.model.Lang;
import org.daicho.model.LineBreaks;
import org.daicho.model.Numerals;
import org.daicho.model.Organisation;
import org.daicho.model.Text;
import org.daicho.model.TextField;
import org.daicho.render.Markdown;
import org.daicho.view.Messages;

/** What search knows of a record, in the making. */
final class RecordDraft {
  private final Catalogue catalogue;
  private final Messages messages;
  private final Lang lang;
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

  /**
   * @param path of the record's page
   * @param kind of which the messages have a word
   */
  RecordDraft(Catalogue catalogue, Messages messages, String path, String kind, Text name) {
    this.catalogue = catalogue;
    this.messages = messages;
    this.lang = messages.lang();
    this.path = path;
    this.name = name;
    labels.put("kind", messages.get("search-kind-" + kind));
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

  RecordDraft reading(String reading) {
    this.reading = reading;
    return this;
  }

  void organisation(Organisation organisation) {
    labels.put("organisation", organisation.name().in(lang).value());
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
              labels.put(vocabulary.value(), term.name().in(lang).value());
              context(term.name());
            });
  }

  RecordDraft year(Optional<FiscalYear> year) {
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

  /** A figure without a unit. */
  void figure(long number) {
    figures.add(Numerals.group(number, "-"));
  }

  void figure(Account account, Figure figure) {
    if (figure.isKnown()) {
      figures.add(printed(account, figure));
    }
  }

  private String printed(Account account, Figure figure) {
    String unit = messages.get("unit-" + account.budget().unit().id());
    String number = Numerals.group(figure.value() / account.budget().unit().yen(), "-");
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
