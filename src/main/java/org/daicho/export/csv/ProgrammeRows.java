package org.daicho.export.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.Dataset.Type;
import org.daicho.export.format.FigureCell;
import org.daicho.export.format.Terms;
import org.daicho.model.Organisation;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/**
 * The programmes, one a row, in order of their ids. There is a column for each indicator that any
 * programme has a target or a result of.
 */
record ProgrammeRows(Catalogue catalogue) {

  Dataset<Programme> dataset() {
    Columns<Programme> columns = new Columns<>(catalogue.site().languages());
    columns
        .string("id", "記録の識別子", "Record id", p -> p.id().value())
        .text("name", "事業名", "Name", catalogue::nameOf)
        .reference("continues", "programmes", "事業名を共にする事業", "Continues", Programme::continues)
        .reference(
            "organisation",
            "organisations",
            "実施主体",
            "Organisation",
            p -> Optional.of(p.organisation()))
        .text("organisation_name", "実施主体名", "Name of the organisation", this::organisationName)
        .reference("plan", "plans", "計画", "Plan", Programme::plan)
        .string("number", "計画での番号", "Number in the plan", Programme::number);
    term(columns, "class", "事業分類", "Class", Vocabulary.CLASS, Programme::programmeClass);
    term(columns, "theme", "テーマ", "Theme", Vocabulary.THEME, Programme::theme);
    columns
        .string(
            "themes",
            "さらに当てはまるテーマ（空白で区切る）",
            "Further themes (parted by spaces)",
            p -> p.themes().stream().map(Id::value).collect(Collectors.joining(" ")))
        .fiscalYear(catalogue::yearOf)
        .optional("starts", Type.DATE, "開始日", "Starts", Programme::starts)
        .optional("ends", Type.DATE, "終了日", "Ends", Programme::ends);
    counts(columns, "target", Text.of("目標：", "Target: "), Programme::targets);
    counts(columns, "result", Text.of("実績：", "Result: "), Programme::results);
    new AmountColumns(catalogue).addTo(columns);
    columns
        .text("summary", "概要", "Summary", Programme::summary)
        .confirmed(catalogue, catalogue.programmes(), Programme::key)
        .source(catalogue::provenanceOf)
        .updated(catalogue, Programme::key);
    return new Dataset<>(
        "programmes",
        Text.of("事業", "Programmes"),
        columns.list(),
        List.of("id"),
        catalogue.programmes());
  }

  private Text organisationName(Programme programme) {
    return catalogue
        .organisation(programme.organisation())
        .map(Organisation::name)
        .orElse(Text.EMPTY);
  }

  private void term(
      Columns<Programme> columns,
      String name,
      String ja,
      String en,
      Id vocabulary,
      Function<Programme, Optional<Id>> term) {
    Terms terms = new Terms(catalogue);
    columns
        .optional(name, Type.STRING, ja, en, p -> term.apply(p))
        .text(
            name + "_name",
            ja + "の名称",
            en + ", in words",
            p -> term.apply(p).map(t -> terms.name(vocabulary, t)).orElse(Text.EMPTY));
  }

  private void counts(
      Columns<Programme> columns,
      String prefix,
      Text label,
      Function<Programme, Map<Id, Figure>> figures) {
    Terms terms = new Terms(catalogue);
    List<Id> used =
        catalogue.programmes().stream().flatMap(p -> figures.apply(p).keySet().stream()).toList();
    for (Id id : terms.inOrder(Vocabulary.INDICATOR, used)) {
      String name = Columns.fieldName(prefix, id.value());
      String unit =
          catalogue
              .term(Vocabulary.INDICATOR, id)
              .flatMap(Vocabulary.Term::unit)
              .map(u -> "_" + Columns.fieldName(u.value()))
              .orElse("");
      columns.figure(
          name + unit,
          Terms.label(label, terms.name(Vocabulary.INDICATOR, id)),
          p -> FigureCell.of(Optional.ofNullable(figures.apply(p).get(id))));
    }
  }
}
