package org.daicho.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.time.FiscalCalendar;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

/**
 * One field of a kind of record: what it is called, what it holds, and how to take that from a
 * record. Readers, open data, pages and search go over the list of a kind, and do with each field
 * what its {@link #type} asks for.
 *
 * @param <R> the record, or a part of one
 * @param <V> what it holds
 */
public final class Field<R, V> {
  /** What a field holds. Whoever goes over fields decides by this, and forgets none. */
  public enum Type {
    TEXT,
    LINE,
    ADDRESS,
    DAY,
    /** A day, a month, a fiscal year, or a word that says why no time is stated. */
    WHEN,
    YEAR,
    YES,
    REFERENCE,
    REFERENCES,
    TERM,
    TERMS,
    FIGURES,
    /** Lines by terms of a vocabulary. */
    LINES,
    SOURCE,
    PARTS
  }

  /** Says the texts and mentions of a field's parts. */
  public interface Parts<V> {
    /**
     * @param path of the parts, or of the part
     */
    void addTo(V parts, String path, Contents to);
  }

  private final String name;
  private final String dataName;
  private final Text label;
  private final Type type;
  private final Kind kind;
  private final Id vocabulary;
  private final Parts<V> parts;
  private final Function<R, V> value;
  private final boolean searched;
  private final boolean listed;

  private Field(
      Type type,
      Kind kind,
      Id vocabulary,
      String name,
      Text label,
      Function<R, V> value,
      Parts<V> parts) {
    this.name = name;
    this.dataName = name.replace('-', '_');
    this.label = label;
    this.type = type;
    this.kind = kind;
    this.vocabulary = vocabulary;
    this.parts = parts;
    this.value = value;
    this.searched = false;
    this.listed = false;
  }

  /** The same with changes. */
  private Field(
      Field<?, V> other, String dataName, Function<R, V> value, boolean searched, boolean listed) {
    this.name = other.name;
    this.dataName = dataName;
    this.label = other.label;
    this.type = other.type;
    this.kind = other.kind;
    this.vocabulary = other.vocabulary;
    this.parts = other.parts;
    this.value = value;
    this.searched = searched;
    this.listed = listed;
  }

  private static <R, V> Field<R, V> of(
      Type type,
      Kind kind,
      Id vocabulary,
      String name,
      String ja,
      String en,
      Function<R, V> value) {
    return new Field<>(
        type, kind, vocabulary, name, Text.of(ja, en), value, (parts, path, to) -> {});
  }

  /** Words per language. */
  public static <R> Field<R, Text> text(
      String name, String ja, String en, Function<R, Text> value) {
    return of(Type.TEXT, null, null, name, ja, en, value);
  }

  /** One word, number or line that is the same in all languages; may be empty. */
  public static <R> Field<R, String> line(
      String name, String ja, String en, Function<R, String> value) {
    return of(Type.LINE, null, null, name, ja, en, value);
  }

  public static <R> Field<R, Optional<WebAddress>> address(
      String name, String ja, String en, Function<R, Optional<WebAddress>> value) {
    return of(Type.ADDRESS, null, null, name, ja, en, value);
  }

  public static <R> Field<R, Optional<LocalDate>> day(
      String name, String ja, String en, Function<R, Optional<LocalDate>> value) {
    return of(Type.DAY, null, null, name, ja, en, value);
  }

  public static <R> Field<R, Optional<When>> when(
      String name, String ja, String en, Function<R, Optional<When>> value) {
    return of(Type.WHEN, null, null, name, ja, en, value);
  }

  /** A fiscal year. The label says the month that it begins with, too. */
  public static <R> Field<R, Optional<FiscalYear>> year(
      String name, String ja, String en, Function<R, Optional<FiscalYear>> value) {
    Text label = FiscalCalendar.JAPAN.label(ja, en);
    return new Field<>(Type.YEAR, null, null, name, label, value, (parts, path, to) -> {});
  }

  /** Yes, or no where it is not written. */
  public static <R> Field<R, Boolean> yes(
      String name, String ja, String en, Function<R, Boolean> value) {
    return of(Type.YES, null, null, name, ja, en, value);
  }

  public static <R> Field<R, Optional<Id>> reference(
      Kind kind, String name, String ja, String en, Function<R, Optional<Id>> value) {
    return of(Type.REFERENCE, kind, null, name, ja, en, value);
  }

  public static <R> Field<R, List<Id>> references(
      Kind kind, String name, String ja, String en, Function<R, List<Id>> value) {
    return of(Type.REFERENCES, kind, null, name, ja, en, value);
  }

  /** A term of a vocabulary. */
  public static <R> Field<R, Optional<Id>> term(
      Id vocabulary, String name, String ja, String en, Function<R, Optional<Id>> value) {
    return of(Type.TERM, Kind.VOCABULARY, vocabulary, name, ja, en, value);
  }

  public static <R> Field<R, List<Id>> terms(
      Id vocabulary, String name, String ja, String en, Function<R, List<Id>> value) {
    return of(Type.TERMS, Kind.VOCABULARY, vocabulary, name, ja, en, value);
  }

  /** Counts by terms of a vocabulary. */
  public static <R> Field<R, Map<Id, Figure>> figures(
      Id vocabulary, String name, String ja, String en, Function<R, Map<Id, Figure>> value) {
    return of(Type.FIGURES, Kind.VOCABULARY, vocabulary, name, ja, en, value);
  }

  /** Words or numbers that are the same in all languages, by terms of a vocabulary. */
  public static <R> Field<R, Map<Id, String>> lines(
      Id vocabulary, String name, String ja, String en, Function<R, Map<Id, String>> value) {
    return of(Type.LINES, Kind.VOCABULARY, vocabulary, name, ja, en, value);
  }

  /** Which document a record is from, and where in it. */
  public static <R> Field<R, Optional<Provenance>> source(Function<R, Optional<Provenance>> value) {
    return of(Type.SOURCE, null, null, "source", "出典", "Source document", value);
  }

  /** What has fields of its own within, which each output writes in its own way. */
  public static <R, V> Field<R, V> parts(String name, Function<R, V> value, Parts<V> parts) {
    return new Field<>(Type.PARTS, null, null, name, Text.EMPTY, value, parts);
  }

  /** The same, of what has neither texts nor mentions. */
  public static <R, V> Field<R, V> parts(String name, Function<R, V> value) {
    return parts(name, value, (parts, path, to) -> {});
  }

  /** The same, called otherwise in open data. */
  public Field<R, V> inDataAs(String other) {
    return new Field<>(this, other, value, searched, listed);
  }

  /** The same, found by search. Texts are always. */
  public Field<R, V> searched() {
    return new Field<>(this, dataName, value, true, listed);
  }

  /** The same, which has no place of its own on a page and is a line among the particulars. */
  public Field<R, V> listed() {
    return new Field<>(this, dataName, value, searched, true);
  }

  /** The same, of what holds such a record. */
  public <H> Field<H, V> within(Function<H, R> holder) {
    return new Field<>(this, dataName, value.compose(holder), searched, listed);
  }

  /** As editors write it: {@code fiscal-year}. */
  public String name() {
    return name;
  }

  /** In open data: {@code fiscal_year}. */
  public String dataName() {
    return dataName;
  }

  /** What it is, for people; empty of what has fields of its own within. */
  public Text label() {
    return label;
  }

  public boolean isSearched() {
    return searched;
  }

  public boolean isListed() {
    return listed;
  }

  public V of(R record) {
    return value.apply(record);
  }

  public Type type() {
    return type;
  }

  /** Of what it mentions, {@link Kind#VOCABULARY} of terms; null where it mentions nothing. */
  public Kind kind() {
    return kind;
  }

  /** The vocabulary whose terms it mentions; null where it mentions none. */
  public Id vocabulary() {
    return vocabulary;
  }

  // What a field holds, for those who have looked at its type.

  public Text text(R record) {
    return (Text) of(record);
  }

  public String line(R record) {
    return (String) of(record);
  }

  public boolean yes(R record) {
    return (Boolean) of(record);
  }

  /** A line or a {@link #value} as it is written; empty where there is none. */
  public String printed(R record) {
    return of(record) instanceof Optional<?> value
        ? value.map(Object::toString).orElse("")
        : of(record).toString();
  }

  /** An address, a day, a time or a year, each of which prints itself as the standards write it. */
  public Optional<?> value(R record) {
    return (Optional<?>) of(record);
  }

  public Optional<When> when(R record) {
    return value(record).map(When.class::cast);
  }

  public Optional<FiscalYear> year(R record) {
    return value(record).map(FiscalYear.class::cast);
  }

  /** The ids of what it mentions, be that one or several. */
  public List<Id> ids(R record) {
    Collection<?> ids =
        of(record) instanceof List<?> several ? several : value(record).stream().toList();
    return ids.stream().map(Id.class::cast).toList();
  }

  public Optional<Id> id(R record) {
    return value(record).map(Id.class::cast);
  }

  /** The terms that figures or lines stand by. */
  List<Id> terms(R record) {
    Map<?, ?> map = (Map<?, ?>) of(record);
    return map.isEmpty() ? List.of() : map.keySet().stream().map(Id.class::cast).toList();
  }

  @SuppressWarnings(
      "unchecked") // Fields of this type are made by one method, which takes such maps.
  public Map<Id, String> lines(R record) {
    return (Map<Id, String>) of(record);
  }

  @SuppressWarnings(
      "unchecked") // Fields of this type are made by one method, which takes such maps.
  public Map<Id, Figure> figures(R record) {
    return (Map<Id, Figure>) of(record);
  }

  public Optional<Provenance> source(R record) {
    return value(record).map(Provenance.class::cast);
  }

  /** Adds what the parts say; of a field without parts nothing. */
  void addParts(R record, String path, Contents to) {
    parts.addTo(of(record), path, to);
  }
}
