package org.daicho.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a catalogue made by code, for tests. Words are given in Japanese and English and
 * written in the languages of the site; a further language has those whose English has an even
 * number of letters, so that its translations are incomplete. Vocabularies are written of
 * themselves, with the terms that the records mention.
 */
public final class CatalogueFiles {

  /** Words in Japanese and English. */
  public record Words(String ja, String en) {
    public static Words of(String ja, String en) {
      return new Words(ja, en);
    }

    /** The same with something put to the end, such as a number. */
    public Words and(Object more) {
      return new Words(ja + more, en + " " + more);
    }
  }

  private static final Map<String, Words> VOCABULARIES =
      Map.of(
          "class", Words.of("事業分類", "Class"),
          "theme", Words.of("テーマ", "Theme"),
          "indicator", Words.of("指標", "Indicator"),
          "count-unit", Words.of("単位", "Unit"),
          "measure", Words.of("金額の種類", "Measure"),
          "phase", Words.of("段階", "Phase"),
          "funding-source", Words.of("財源", "Source of funds"),
          "organisation-kind", Words.of("組織の種類", "Kind of organisation"),
          "item-kind", Words.of("項目の種類", "Kind of item"));

  private final List<String> languages;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final Map<String, Map<String, String>> terms = new LinkedHashMap<>();
  private Words title = Words.of("霧島県の施策台帳", "Kirishima programmes");
  private String site = "";

  private CatalogueFiles(List<String> languages) {
    this.languages = languages;
    term("class", "hiring", Words.of("採用支援", "Hiring"));
    term("class", "staying", Words.of("定着支援", "Staying"));
    term("theme", "youth", Words.of("若者", "Young people"));
    term("theme", "crafts", Words.of("工芸", "Crafts"));
    term("indicator", "jobs", Words.of("就業者数", "People in work"), "unit: person\n");
    term("indicator", "firms", Words.of("支援企業数", "Firms supported"), "unit: firm\n");
    term("count-unit", "person", Words.of("人", "people"));
    term("count-unit", "firm", Words.of("社", "firms"));
    term("measure", "cost", Words.of("事業費", "Cost"));
    term("measure", "grant", Words.of("補助金", "Grant"));
    term("measure", "earmarked", Words.of("うち特財", "Of which earmarked"));
    term("phase", "requested", Words.of("要求", "Requested"));
    term("phase", "approved", Words.of("予算", "Approved"));
    term("funding-source", "general", Words.of("一般財源", "General revenue"));
    term("organisation-kind", "prefecture", Words.of("県", "Prefecture"));
    term("organisation-kind", "city", Words.of("市", "City"));
    term("organisation-kind", "ministry", Words.of("省", "Ministry"));
    term("organisation-kind", "section", Words.of("課", "Section"), "within-parent: yes\n");
    term("item-kind", "item", Words.of("項目", "Item"));
    term("item-kind", "measure", Words.of("取組", "Measure"));
  }

  /** A catalogue without a record, of a site in these languages, the first that of the sources. */
  public static CatalogueFiles in(String... languages) {
    return new CatalogueFiles(List.of(languages));
  }

  /** Adds a term that records may mention, or changes one. */
  public CatalogueFiles term(String vocabulary, String id, Words name, String... more) {
    String fields = name(name) + String.join("", more);
    terms.computeIfAbsent(vocabulary, v -> new LinkedHashMap<>()).put(id, fields);
    return this;
  }

  public CatalogueFiles title(Words words) {
    title = words;
    return this;
  }

  /** Further lines of {@code site.yaml}. */
  public CatalogueFiles site(String lines) {
    site += lines;
    return this;
  }

  /** A record with a name; its other fields are written as an editor writes them. */
  public CatalogueFiles record(String path, Words name, String... fields) {
    return file("content/" + path + ".yaml", name(name) + lines(fields));
  }

  /** A record without a name of its own. */
  public CatalogueFiles record(String path, String... fields) {
    return file("content/" + path + ".yaml", lines(fields));
  }

  public CatalogueFiles organisation(String id, String kind, Words name, String... fields) {
    return record("organisations/" + id, name, "kind: " + kind, lines(fields));
  }

  /** The long text of a record. */
  public CatalogueFiles body(String path, Words text) {
    texts(text)
        .forEach((lang, words) -> file("content/" + path + "." + lang + ".md", words + "\n"));
    return this;
  }

  /** Any file of the project. */
  public CatalogueFiles file(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** A field of words per language. */
  public String text(String key, Words words) {
    String values =
        texts(words).entrySet().stream()
            .map(text -> text.getKey() + ": " + quoted(text.getValue()))
            .collect(Collectors.joining(", "));
    return key + ": {" + values + "}\n";
  }

  private String name(Words words) {
    return text("name", words);
  }

  /** By language, those that have these words. */
  private Map<String, String> texts(Words words) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String lang : languages) {
      if (lang.equals("ja")) {
        texts.put(lang, words.ja);
      } else if (lang.equals("en")) {
        texts.put(lang, words.en);
      } else if (words.en.length() % 2 == 0) {
        texts.put(lang, words.en + " (" + lang + ")");
      }
    }
    return texts;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String lines(String... fields) {
    return Stream.of(fields)
        .filter(field -> !field.isEmpty())
        .map(field -> field.endsWith("\n") ? field : field + "\n")
        .collect(Collectors.joining());
  }

  /** All files by their path within the project. */
  public SortedMap<String, String> files() {
    SortedMap<String, String> all = new TreeMap<>(files);
    String records = String.join("\n", files.values());
    terms.keySet().stream()
        .sorted()
        .forEach(
            vocabulary -> {
              // A unit is mentioned by an indicator only.
              String mentions = records + (vocabulary.equals("count-unit") ? indicators() : "");
              String used = used(terms.get(vocabulary), mentions);
              if (!used.isEmpty()) {
                all.put(
                    "content/vocabularies/" + vocabulary + ".yaml",
                    name(VOCABULARIES.getOrDefault(vocabulary, Words.of(vocabulary, vocabulary)))
                        + "terms:\n"
                        + used);
              }
            });
    all.put("content/site.yaml", site());
    return all;
  }

  private String indicators() {
    return String.join("\n", terms.get("indicator").values());
  }

  private static String used(Map<String, String> terms, String mentions) {
    StringBuilder used = new StringBuilder();
    terms.forEach(
        (id, fields) -> {
          if (Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])")
              .matcher(mentions)
              .find()) {
            used.append("  ").append(id).append(":\n").append(fields.indent(4));
          }
        });
    return used.toString();
  }

  private String site() {
    return text("title", title)
        + "languages: "
        + languages
        + "\n"
        + text("publisher", Words.of("霧島県", "Kirishima Prefecture"))
        + "licence:\n  "
        + name(Words.of("公共データ利用規約", "Public Data License"))
        + "  url: https://example.org/licence\n"
        + "data-date: 2024-06-30\n"
        + site;
  }

  /** Writes them into a folder that then is a project. */
  public Path write(Path project) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path path = project.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return project;
  }
}
