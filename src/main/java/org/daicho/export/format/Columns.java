package org.daicho.export.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daicho.export.format.Dataset.Column;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.Confirmation;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;

/** Puts a dataset's columns together, in the order they are added. */
public final class Columns<T> {
  private final List<Lang> languages;
  private final List<Column<T>> columns = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /**
   * @param languages those of the site: a text has a column for each
   */
  public Columns(List<Lang> languages) {
    this.languages = languages;
  }

  public List<Column<T>> list() {
    return List.copyOf(columns);
  }

  public Columns<T> add(String name, Type type, Text label, Function<T, String> value) {
    return add(name, type, label, Text.EMPTY, value);
  }

  public Columns<T> add(
      String name, Type type, Text label, Text description, Function<T, String> value) {
    return add(name, type, label, description, Optional.empty(), value);
  }

  /** Anything that prints itself as the standards write it, or nothing. */
  public Columns<T> optional(String name, Type type, Text label, Function<T, Optional<?>> value) {
    return add(name, type, label, row -> value.apply(row).map(Object::toString).orElse(""));
  }

  /**
   * A reference to a record.
   *
   * @param dataset whose {@code id} it is; absent where the records have no list
   */
  public Columns<T> reference(
      String name, Optional<String> dataset, Text label, Function<T, Optional<Id>> id) {
    return add(
        name,
        Type.STRING,
        label,
        Text.EMPTY,
        dataset,
        row -> id.apply(row).map(Id::value).orElse(""));
  }

  /**
   * A column for each language of the site. A cell is empty where the words are not in its language
   * yet: words in another would not be what the column says.
   */
  public Columns<T> text(String name, Text label, Function<T, Text> text) {
    for (Lang lang : languages) {
      add(
          name + "_" + lang.tag().toLowerCase(Locale.ROOT).replace('-', '_'),
          Type.STRING,
          Terms.label(label, Text.of("（" + lang + "）", " (" + lang + ")")),
          row -> text.apply(row).get(lang).orElse(""));
    }
    return this;
  }

  /** The notes on what its source prints wrongly; no column where no record has any. */
  public Columns<T> confirmed(Catalogue catalogue, List<T> rows, Function<T, EntryKey> key) {
    return rows.stream().allMatch(r -> catalogue.confirmed(key.apply(r)).isEmpty())
        ? this
        : text(
            "confirmed",
            Text.of("出典のままとした箇所の注記", "Notes on misprints of the source"),
            r -> notes(catalogue.confirmed(key.apply(r))));
  }

  /**
   * The notes, a line each. A language has them all or none: half of them would be taken for all.
   */
  private Text notes(List<Confirmation> confirmed) {
    return new Text(
        languages.stream()
            .filter(lang -> confirmed.stream().allMatch(c -> c.note().has(lang)))
            .collect(
                Collectors.toMap(
                    lang -> lang,
                    lang ->
                        confirmed.stream()
                            .map(c -> c.note().get(lang).orElseThrow())
                            .collect(Collectors.joining("\n")))));
  }

  /** When the record was last changed. */
  public Columns<T> updated(Catalogue catalogue, Function<T, EntryKey> key) {
    return optional(
        "updated",
        Type.DATE,
        Text.of("記録の更新日", "Last changed"),
        r -> catalogue.updated(key.apply(r)));
  }

  /**
   * A number and its state. Names made of ids may meet (measure {@code a-b} in phase {@code c}, and
   * {@code a} in {@code b-c}); the later one then ends in {@code _2}.
   *
   * @return the name of the number's column
   */
  public String figure(String name, Text label, Function<T, FigureCell> figure) {
    return figure(name, Type.INTEGER, label, figure);
  }

  /**
   * The same of numbers that may have decimals.
   *
   * @param type {@link Type#INTEGER} or {@link Type#NUMBER}
   */
  public String figure(String name, Type type, Text label, Function<T, FigureCell> figure) {
    String free = name;
    for (int n = 2; names.contains(free) || names.contains(free + "_state"); n++) {
      free = name + "_" + n;
    }
    add(free, type, label, row -> figure.apply(row).value());
    add(
        free + "_state",
        Type.STATE,
        Terms.label(label, Text.of("（状態）", " (state)")),
        row -> figure.apply(row).state());
    return free;
  }

  private Columns<T> add(
      String name,
      Type type,
      Text label,
      Text description,
      Optional<String> references,
      Function<T, String> value) {
    names.add(name);
    columns.add(new Column<>(name, type, label, description, references, value));
    return this;
  }

  /** Ids as part of a field name: {@code new-applications} is {@code new_applications}. */
  public static String fieldName(String... parts) {
    return String.join("_", parts).replace('-', '_');
  }
}
