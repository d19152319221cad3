package org.daicho.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset.Type;
import org.daicho.export.format.FigureCell;
import org.daicho.export.format.Terms;
import org.daicho.model.Field;
import org.daicho.model.Organisation;
import org.daicho.model.Provenance;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

/**
 * The columns of a list's fields, each as its type asks for. What has fields of its own within has
 * none: that is rows of another list, or in the records' JSON alone.
 *
 * @param rows of the list, which decide for which terms figures have columns
 */
record FieldColumns<R>(Catalogue catalogue, Columns<R> columns, List<R> rows) {

  private static final Text WHEN =
      Text.of(
          "日、月または年度。openは終了の予定なし、unknownは不明",
          "A day, a month or a fiscal year; open means that no end is planned, unknown that nobody"
              + " can tell");

  FieldColumns<R> add(Field<R, ?> field) {
    String name = field.dataName();
    Text label = field.label();
    Runnable add =
        switch (field.type()) {
          case TEXT -> () -> columns.text(name, label, field::text);
          case LINE -> () -> columns.add(name, Type.STRING, label, field::line);
          case ADDRESS -> () -> columns.optional(name, Type.ADDRESS, label, field::value);
          case DAY -> () -> columns.optional(name, Type.DATE, label, field::value);
          case WHEN -> () -> when(field);
          case YEAR ->
              () ->
                  columns.optional(
                      name, Type.INTEGER, label, r -> field.year(r).map(FiscalYear::year));
          case YES ->
              () -> columns.optional(name, Type.BOOLEAN, label, r -> Optional.of(field.yes(r)));
          case REFERENCE -> () -> reference(field);
          case TERM ->
              () -> {
                columns.optional(name, Type.STRING, label, field::id);
                name(field, term -> new Terms(catalogue).name(field.vocabulary(), term));
              };
          case REFERENCES, TERMS ->
              () ->
                  columns.add(
                      name,
                      Type.STRING,
                      Terms.label(label, Text.of("（空白で区切る）", " (parted by spaces)")),
                      r -> joined(field.ids(r)));
          case FIGURES -> () -> figures(field);
          case LINES -> () -> lines(field);
          case SOURCE -> () -> source(field);
          case PARTS -> () -> {};
        };
    add.run();
    return this;
  }

  /** A date, unless some row knows its time less exactly. */
  private void when(Field<R, ?> field) {
    boolean days =
        rows.stream()
            .allMatch(r -> field.when(r).flatMap(When::day).isPresent() || field.when(r).isEmpty());
    columns.add(
        field.dataName(),
        days ? Type.DATE : Type.STRING,
        field.label(),
        days ? Text.EMPTY : WHEN,
        r -> field.printed(r));
  }

  static String joined(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  /** An organisation has its name next to it. */
  private void reference(Field<R, ?> field) {
    columns.reference(field.dataName(), list(field.kind()), field.label(), field::id);
    if (field.kind() == Kind.ORGANISATION) {
      name(field, id -> catalogue.organisation(id).map(Organisation::name).orElse(Text.EMPTY));
    }
  }

  private void name(Field<R, ?> field, Function<Id, Text> name) {
    columns.text(
        field.dataName() + "_name",
        Terms.label(field.label(), Text.of("の名称", ", in words")),
        row -> field.id(row).map(name).orElse(Text.EMPTY));
  }

  /** The list that has a row for each record of a kind. */
  private static Optional<String> list(Kind kind) {
    return switch (kind) {
      case PROGRAMME, PLAN, BUDGET, ORGANISATION, SOURCE, GLOSSARY -> Optional.of(kind.folder());
      case ITEM, FORM, VOCABULARY, MAP -> Optional.empty();
    };
  }

  /** What a field of several is called that holds one of them. */
  private static String one(Field<?, ?> field) {
    return field.dataName().replaceFirst("s$", "");
  }

  /** A column for each term that any row has a figure of, with its unit. */
  private void figures(Field<R, ?> field) {
    List<Id> used = rows.stream().flatMap(r -> field.figures(r).keySet().stream()).toList();
    Terms terms = new Terms(catalogue);
    for (Id id : terms.inOrder(field.vocabulary(), used)) {
      Optional<Vocabulary.Term> term = catalogue.term(field.vocabulary(), id);
      String unit =
          term.flatMap(Vocabulary.Term::unit)
              .map(u -> "_" + Columns.fieldName(u.value()))
              .orElse("");
      columns.figure(
          Columns.fieldName(one(field), id.value()) + unit,
          term.filter(t -> t.decimals() > 0).isPresent() ? Type.NUMBER : Type.INTEGER,
          Terms.label(field.label(), Text.of("：", ": "), terms.name(field.vocabulary(), id)),
          r -> FigureCell.of(Optional.ofNullable(field.figures(r).get(id))));
    }
  }

  /** A column for each term that any row has a line of. */
  private void lines(Field<R, ?> field) {
    List<Id> used = rows.stream().flatMap(r -> field.lines(r).keySet().stream()).toList();
    Terms terms = new Terms(catalogue);
    for (Id id : terms.inOrder(field.vocabulary(), used)) {
      columns.add(
          Columns.fieldName(one(field), id.value()),
          Type.STRING,
          Terms.label(field.label(), Text.of("：", ": "), terms.name(field.vocabulary(), id)),
          r -> field.lines(r).getOrDefault(id, ""));
    }
  }

  private void source(Field<R, ?> field) {
    columns.reference(
        field.dataName(),
        list(Kind.SOURCE),
        field.label(),
        r -> field.source(r).map(Provenance::document));
    columns.text(
        field.dataName() + "_at",
        Text.of("出典の箇所", "Where in the source"),
        r -> field.source(r).map(Provenance::at).orElse(Text.EMPTY));
    columns.add(
        field.dataName() + "_page",
        Type.STRING,
        Text.of("出典のページ", "Page of the source"),
        r -> field.source(r).map(Provenance::page).orElse(""));
    columns.add(
        field.dataName() + "_url",
        Type.STRING,
        Text.of("出典の箇所のURL", "Address of the place in the source"),
        r -> field.source(r).flatMap(Provenance::url).map(WebAddress::value).orElse(""));
  }
}
