package org.daicho.export.csv;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;

/** The list of the glossary's terms, in order of their ids. */
record GlossaryRows(Catalogue catalogue) {

  Dataset<GlossaryTerm> dataset() {
    Columns<GlossaryTerm> columns = new Columns<>(catalogue.site().languages());
    columns
        .string("id", "記録の識別子", "Record id", t -> t.id().value())
        .text("name", "用語", "Term", GlossaryTerm::name)
        .string("reading", "よみ", "Reading in hiragana", GlossaryTerm::reading)
        .text("also", "別の書き方（; で区切る）", "Other written forms (parted by ;)", GlossaryRows::also)
        .text("definition", "意味", "Definition", GlossaryTerm::definition)
        .string(
            "see",
            "関連する記録（空白で区切る）",
            "Related records (parted by spaces)",
            t -> t.see().stream().map(EntryKey::toString).collect(Collectors.joining(" ")))
        .source(GlossaryTerm::source)
        .updated(catalogue, GlossaryTerm::key);
    return new Dataset<>(
        "glossary",
        Text.of("用語集", "Glossary"),
        columns.list(),
        List.of("id"),
        catalogue.glossary());
  }

  private static Text also(GlossaryTerm term) {
    TreeMap<Lang, String> joined = new TreeMap<>();
    term.also().forEach((lang, forms) -> joined.put(lang, String.join("; ", forms)));
    return new Text(joined);
  }
}
