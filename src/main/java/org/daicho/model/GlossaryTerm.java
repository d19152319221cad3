package org.daicho.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;

/**
 * A term of the documents, explained. Where it first stands on a page, it leads to here.
 *
 * @param reading the name in hiragana, by which the Japanese list is ordered
 * @param also other written forms, by language
 * @param definition what it means, in plain words
 * @param see other records to go on with
 * @param source of the definition, where one document gives it
 */
public record GlossaryTerm(
    Id id,
    Text name,
    Text body,
    String reading,
    SortedMap<Lang, List<String>> also,
    Text definition,
    List<EntryKey> see,
    Optional<Provenance> source)
    implements Entry {
  public static final Field<GlossaryTerm, Text> NAME =
      Field.text("name", "用語", "Term", GlossaryTerm::name);
  public static final Field<GlossaryTerm, String> READING =
      Field.line("reading", "よみ", "Reading in hiragana", GlossaryTerm::reading);
  public static final Field<GlossaryTerm, SortedMap<Lang, List<String>>> ALSO =
      Field.parts("also", GlossaryTerm::also);
  public static final Field<GlossaryTerm, Text> DEFINITION =
      Field.text("definition", "意味", "Definition", GlossaryTerm::definition);
  public static final Field<GlossaryTerm, List<EntryKey>> SEE =
      Field.parts("see", GlossaryTerm::see, GlossaryTerm::addSee);
  public static final Field<GlossaryTerm, Optional<Provenance>> SOURCE =
      Field.source(GlossaryTerm::source).listed();

  public static final List<Field<GlossaryTerm, ?>> FIELDS =
      List.of(NAME, READING, ALSO, DEFINITION, SEE, SOURCE);

  public GlossaryTerm {
    also = Collections.unmodifiableSortedMap(new TreeMap<>(also));
  }

  public GlossaryTerm(
      Id id,
      Text name,
      Text body,
      String reading,
      Map<Lang, List<String>> also,
      Text definition,
      List<EntryKey> see,
      Optional<Provenance> source) {
    this(id, name, body, reading, new TreeMap<>(also), definition, see, source);
  }

  @Override
  public Kind kind() {
    return Kind.GLOSSARY;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }

  private static void addSee(List<EntryKey> see, String path, Contents to) {
    for (int i = 0; i < see.size(); i++) {
      to.entry(path, "[" + i + "]", see.get(i).kind(), Optional.of(see.get(i).id()));
    }
  }

  /** Every way in which a language writes it: the name, then the others. */
  public List<String> forms(Lang lang) {
    List<String> forms = new ArrayList<>();
    name.get(lang).ifPresent(forms::add);
    forms.addAll(also.getOrDefault(lang, List.of()));
    return forms;
  }
}
