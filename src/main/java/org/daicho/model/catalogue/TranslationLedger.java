package org.daicho.model.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.model.TextField;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.model.value.TranslationState;

/**
 * For each translation that somebody confirmed, which source text it was confirmed for: its hash.
 * Where the source text has another hash now, the translation is stale.
 *
 * @param records the lines of each record, by {@link Translation#record}
 */
public record TranslationLedger(SortedMap<String, SortedMap<Line, String>> records) {
  public static final TranslationLedger EMPTY = new TranslationLedger(new TreeMap<>());

  private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

  public TranslationLedger {
    records = Collections.unmodifiableSortedMap(records);
  }

  /** Which text of a record, and the language that it was translated into. */
  public record Line(String path, Lang lang) implements Comparable<Line> {
    private static final Comparator<Line> ORDER =
        Comparator.comparing(Line::path).thenComparing(Line::lang);

    @Override
    public int compareTo(Line other) {
      return ORDER.compare(this, other);
    }

    /** The path without the numbers of list items: the same for all items of a list. */
    private String shape() {
      return INDEX.matcher(path).replaceAll("[]");
    }

    /** The numbers of list items, for ordering the lines of one shape as the list has them. */
    private String indices() {
      StringBuilder indices = new StringBuilder();
      INDEX.matcher(path).results().forEach(m -> indices.append(padded(m.group(1))));
      return indices.toString();
    }

    private static String padded(String number) {
      return "0".repeat(Math.max(0, 10 - number.length())) + number + ".";
    }
  }

  /** The name of a source text: the first 12 hexadecimal digits of the SHA-256 of its UTF-8. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }

  /** Whether the ledger has a line of a record. */
  public boolean knows(String record) {
    return records.containsKey(record);
  }

  /**
   * The texts of a record that the ledger knows, each with how its translations stand. The items of
   * a list are compared as a sequence, as {@link Alignment} says, so that an item added at its top
   * makes nothing stale. Equal texts stand alike: confirmed once in a record is confirmed.
   *
   * @param languages of the site, the source's first
   */
  public Map<Text, Text> marks(String record, List<TextField> fields, List<Lang> languages) {
    SortedMap<Line, String> lines = records.getOrDefault(record, Collections.emptySortedMap());
    if (lines.isEmpty()) {
      return Map.of();
    }
    Map<Text, SortedMap<Lang, TranslationState>> found = new HashMap<>();
    Lang source = languages.get(0);
    for (Lang lang : languages.subList(1, languages.size())) {
      Map<String, List<String>> before = hashesByShape(lines, lang);
      Map<String, List<TextField>> now =
          fields.stream()
              .filter(f -> f.text().has(lang) && f.text().has(source))
              .collect(Collectors.groupingBy(f -> new Line(f.path(), lang).shape()));
      now.forEach(
          (shape, list) -> {
            List<TranslationState> states =
                Alignment.of(
                    before.getOrDefault(shape, List.of()),
                    list.stream().map(f -> hash(f, source)).toList());
            for (int i = 0; i < list.size(); i++) {
              if (states.get(i) != TranslationState.UNMARKED) {
                found
                    .computeIfAbsent(list.get(i).text(), t -> new TreeMap<>())
                    .merge(lang, states.get(i), (a, b) -> a.compareTo(b) < 0 ? a : b);
              }
            }
          });
    }
    Map<Text, Text> marks = new HashMap<>();
    found.forEach((text, states) -> marks.put(text, text.marked(states)));
    return marks;
  }

  private static String hash(TextField field, Lang source) {
    return hash(field.text().get(source).orElseThrow());
  }

  private static Map<String, List<String>> hashesByShape(SortedMap<Line, String> lines, Lang lang) {
    return lines.entrySet().stream()
        .filter(e -> e.getKey().lang().equals(lang))
        .sorted(Comparator.comparing(e -> e.getKey().indices()))
        .collect(
            Collectors.groupingBy(
                e -> e.getKey().shape(),
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /**
   * The ledger once all translations that are there are confirmed, those of the records chosen. The
   * lines of other records stay; those of records and texts that are gone go.
   *
   * @param all translations of the catalogue
   * @param source the language of the sources
   */
  public TranslationLedger marked(
      Collection<Translation> all, Lang source, Predicate<String> chosen) {
    Set<String> there = all.stream().map(Translation::record).collect(Collectors.toSet());
    SortedMap<String, SortedMap<Line, String>> marked = new TreeMap<>();
    records.forEach(
        (record, lines) -> {
          if (there.contains(record) && !chosen.test(record)) {
            marked.put(record, lines);
          }
        });
    for (Translation t : all) {
      if (chosen.test(t.record()) && canBeMarked(t, source)) {
        marked
            .computeIfAbsent(t.record(), r -> new TreeMap<>())
            .put(new Line(t.field().path(), t.lang()), hash(t.field(), source));
      }
    }
    return new TranslationLedger(marked);
  }

  /** How many lines are of texts, translations or records that are no longer there. */
  public long gone(Collection<Translation> all, Lang source) {
    return countMissingFrom(EMPTY.marked(all, source, record -> true));
  }

  /** How many lines another ledger does not have. */
  public long countMissingFrom(TranslationLedger other) {
    return count(other, (mine, theirs) -> theirs == null);
  }

  /** How many lines another ledger does not have, or has with another hash. */
  public long countNewTo(TranslationLedger other) {
    return count(other, (mine, theirs) -> !mine.equals(theirs));
  }

  private long count(TranslationLedger other, BiPredicate<String, String> counts) {
    long count = 0;
    for (Map.Entry<String, SortedMap<Line, String>> record : records.entrySet()) {
      SortedMap<Line, String> theirs =
          other.records.getOrDefault(record.getKey(), Collections.emptySortedMap());
      for (Map.Entry<Line, String> line : record.getValue().entrySet()) {
        count += counts.test(line.getValue(), theirs.get(line.getKey())) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean canBeMarked(Translation t, Lang source) {
    Text text = t.field().text();
    return !t.lang().equals(source) && text.has(t.lang()) && text.has(source);
  }
}
