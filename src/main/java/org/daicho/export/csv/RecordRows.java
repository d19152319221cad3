package org.daicho.export.csv;

import java.util.List;
import java.util.Optional;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Source;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Text;

/** The lists of plans, budgets, organisations, sources and terms, in order of their ids. */
record RecordRows(Catalogue catalogue) {

  private <T> Columns<T> columns() {
    return new Columns<>(catalogue.site().languages());
  }

  Dataset<Plan> plans() {
    Columns<Plan> columns = columns();
    columns
        .string("id", "記録の識別子", "Record id", p -> p.id().value())
        .text("name", "計画名", "Name", Plan::name)
        .text("short_name", "略称", "Short name", Plan::shortName)
        .reference(
            "organisation",
            "organisations",
            "策定主体",
            "Organisation",
            p -> Optional.of(p.organisation()))
        .fiscalYear(Plan::fiscalYear)
        .text("summary", "概要", "Summary", Plan::summary)
        .confirmed(catalogue, catalogue.plans(), Plan::key)
        .source(Plan::source);
    return byId("plans", Text.of("計画", "Plans"), columns, catalogue.plans());
  }

  Dataset<Budget> budgets() {
    Columns<Budget> columns = columns();
    columns
        .string("id", "記録の識別子", "Record id", b -> b.id().value())
        .text("name", "予算の名称", "Name", catalogue::nameOf)
        .reference("plan", "plans", "計画", "Plan", Budget::plan)
        .reference("programme", "programmes", "事業", "Programme", Budget::programme)
        .reference(
            "organisation",
            "organisations",
            "提出主体",
            "Organisation",
            b -> catalogue.organisationOf(b).map(Organisation::id))
        .fiscalYear(catalogue::yearOf)
        .string("number", "事業番号", "Number on the sheet", Budget::number)
        .optional("category", Type.STRING, "要求区分", "Request category", Budget::category)
        .string("source_unit", "原資料の単位", "Unit of the source", b -> b.unit().id())
        .text("notes", "金額の注記", "Notes on the figures", Budget::notes)
        .confirmed(catalogue, catalogue.budgets(), Budget::key)
        .source(Budget::source);
    return byId("budgets", Text.of("予算", "Budgets"), columns, catalogue.budgets());
  }

  Dataset<Organisation> organisations() {
    Columns<Organisation> columns = columns();
    columns
        .string("id", "記録の識別子", "Record id", o -> o.id().value())
        .text("name", "名称", "Name", Organisation::name)
        .string("reading", "よみ", "Reading in hiragana", Organisation::reading)
        .string("type", "種別", "Kind", o -> o.type().value())
        .optional(
            "code",
            Type.STRING,
            "全国地方公共団体コード",
            "Local government code",
            o -> o.code().map(code -> code.digits()))
        .reference("parent", "organisations", "上位の組織", "Parent", Organisation::parent)
        .text("summary", "概要", "Summary", Organisation::summary);
    return byId(
        "organisations", Text.of("組織", "Organisations"), columns, catalogue.organisations());
  }

  Dataset<Source> sources() {
    Columns<Source> columns = columns();
    columns
        .string("id", "記録の識別子", "Record id", s -> s.id().value())
        .text("name", "資料名", "Title", Source::name)
        .reference(
            "organisation",
            "organisations",
            "公表主体",
            "Publisher",
            s -> Optional.of(s.organisation()))
        .fiscalYear(Source::fiscalYear)
        .text("note", "資料の注記", "Note", Source::note);
    return byId("sources", Text.of("出典", "Sources"), columns, catalogue.sources());
  }

  /** A term with the vocabulary it is of. */
  record TermRow(Vocabulary vocabulary, Vocabulary.Term term) {}

  Dataset<TermRow> terms() {
    Columns<TermRow> columns = columns();
    columns
        .string("vocabulary", "語彙", "Vocabulary", r -> r.vocabulary().id().value())
        .string("id", "語の識別子", "Term id", r -> r.term().id().value())
        .text("name", "名称", "Name", r -> r.term().name())
        .text("short_name", "略称", "Short name", r -> r.term().shortName())
        .text("description", "説明", "Description", r -> r.term().description())
        .optional("unit", Type.STRING, "数の単位", "Unit of count", r -> r.term().unit());
    return new Dataset<>(
        "terms",
        Text.of("用語", "Terms"),
        columns.list(),
        List.of("vocabulary", "id"),
        catalogue.vocabularies().stream()
            .flatMap(v -> v.terms().values().stream().map(t -> new TermRow(v, t)))
            .toList());
  }

  private <T extends Entry> Dataset<T> byId(
      String name, Text title, Columns<T> columns, List<T> rows) {
    columns.updated(catalogue, Entry::key);
    return new Dataset<>(name, title, columns.list(), List.of("id"), rows);
  }
}
