package org.daicho.export.csv;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Field;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;

/** The lists with a row for each record, in order of their ids, or for each term. */
record RecordRows(Catalogue catalogue) {

  /** With what programmes leave to others, and what budgets say of them. */
  Dataset<Programme> programmes() {
    return list(
        "programmes",
        Text.of("事業", "Programmes"),
        Programme.FIELDS,
        catalogue.programmes().stream().map(catalogue::complete).toList(),
        (field, columns) -> {
          if (field == Programme.RESULTS) {
            new AmountColumns(catalogue).addTo(columns);
          }
          LineageColumns.add(field, columns, Programme::lineage);
        });
  }

  Dataset<Plan> plans() {
    return list("plans", Text.of("計画", "Plans"), Plan.FIELDS, catalogue.plans());
  }

  Dataset<Budget> budgets() {
    return list(
        "budgets",
        Text.of("予算", "Budgets"),
        Budget.FIELDS,
        catalogue.budgets().stream().map(catalogue::complete).toList());
  }

  Dataset<Organisation> organisations() {
    return list(
        "organisations",
        Text.of("組織", "Organisations"),
        Organisation.FIELDS,
        catalogue.organisations(),
        (field, columns) -> LineageColumns.add(field, columns, Organisation::lineage));
  }

  Dataset<Source> sources() {
    return list(
        "sources",
        Text.of("出典", "Sources"),
        Source.FIELDS,
        catalogue.sources(),
        (field, columns) -> {
          if (field == Source.LICENCE) {
            columns.text(
                "licence",
                Source.Licence.NAME.label(),
                s -> s.licence().map(Source.Licence::name).orElse(Text.EMPTY));
            columns.optional(
                "licence_url",
                Type.ADDRESS,
                Source.Licence.URL.label(),
                s -> s.licence().flatMap(Source.Licence::url));
          }
        });
  }

  Dataset<GlossaryTerm> glossary() {
    return list(
        "glossary",
        Text.of("用語集", "Glossary"),
        GlossaryTerm.FIELDS,
        catalogue.glossary(),
        (field, columns) -> {
          if (field == GlossaryTerm.ALSO) {
            columns.text(
                "also",
                Text.of("別の書き方（; で区切る）", "Other written forms (parted by ;)"),
                RecordRows::also);
          } else if (field == GlossaryTerm.SEE) {
            columns.add(
                "see",
                Type.STRING,
                Text.of("関連する記録（空白で区切る）", "Related records (parted by spaces)"),
                t -> FieldColumns.joined(t.see()));
          }
        });
  }

  private static Text also(GlossaryTerm term) {
    SortedMap<Lang, String> joined = new TreeMap<>();
    term.also().forEach((lang, forms) -> joined.put(lang, String.join("; ", forms)));
    return new Text(joined);
  }

  /** A term with the vocabulary it is of. */
  record TermRow(Vocabulary vocabulary, Vocabulary.Term term) {}

  Dataset<TermRow> terms() {
    List<TermRow> rows =
        catalogue.vocabularies().stream()
            .flatMap(v -> v.terms().values().stream().map(t -> new TermRow(v, t)))
            .toList();
    Columns<TermRow> columns = new Columns<>(catalogue.site().languages());
    columns
        .add(
            "vocabulary",
            Type.STRING,
            Text.of("語彙", "Vocabulary"),
            r -> r.vocabulary().id().value())
        .add("id", Type.STRING, Text.of("語の識別子", "Term id"), r -> r.term().id().value());
    FieldColumns<TermRow> fields = new FieldColumns<>(catalogue, columns, rows);
    Vocabulary.Term.FIELDS.forEach(field -> fields.add(field.within(TermRow::term)));
    return new Dataset<>(
        "terms", Text.of("用語", "Terms"), columns.list(), List.of("vocabulary", "id"), rows);
  }

  private <T extends Entry> Dataset<T> list(
      String name, Text title, List<Field<T, ?>> fields, List<T> rows) {
    return list(name, title, fields, rows, (field, columns) -> {});
  }

  /**
   * @param more adds what comes after a field
   */
  private <T extends Entry> Dataset<T> list(
      String name,
      Text title,
      List<Field<T, ?>> fields,
      List<T> rows,
      BiConsumer<Field<T, ?>, Columns<T>> more) {
    Columns<T> columns = new Columns<>(catalogue.site().languages());
    columns.add("id", Type.STRING, Text.of("記録の識別子", "Record id"), r -> r.id().value());
    FieldColumns<T> plain = new FieldColumns<>(catalogue, columns, rows);
    for (Field<T, ?> field : fields) {
      plain.add(field);
      more.accept(field, columns);
    }
    columns.confirmed(catalogue, rows, Entry::key).updated(catalogue, Entry::key);
    return new Dataset<>(name, title, columns.list(), List.of("id"), rows);
  }
}
