package org.daicho.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.daicho.search.index.Reference;
import org.daicho.search.index.SearchDocument;

/** Queries drawn from records, the same ones each time. */
public final class Queries {
  private final Random random;
  private final Reference reference;

  public Queries(Reference reference, long seed) {
    this.random = new Random(seed);
    this.reference = reference;
  }

  /** Words, phrases, pieces, years, readings and mistakes, in turn. */
  public List<String> mixed(int count) {
    List<Supplier<String>> kinds =
        List.of(
            this::word,
            () -> word() + " " + word(),
            () -> piece(4, 12),
            () -> '"' + piece(3, 8) + '"',
            () -> word() + " -" + word(),
            this::year,
            this::reading,
            () -> mistake(word()),
            () -> piece(26, 40));
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      String query = kinds.get(queries.size() % kinds.size()).get();
      queries.add(query.isBlank() ? word() : query);
    }
    return queries;
  }

  public String word() {
    List<String> words =
        document().frequencies().keySet().stream().filter(w -> w.length() > 1).sorted().toList();
    return words.isEmpty() ? "事業" : words.get(random.nextInt(words.size()));
  }

  /** A literal piece of a text, without white space, of so many characters. */
  public String piece(int shortest, int longest) {
    for (int attempt = 0; attempt < 1000; attempt++) {
      List<String> texts = reference.texts.get(random.nextInt(reference.texts.size()));
      String[] runs = texts.get(random.nextInt(texts.size())).split("[ \"]+");
      String run = runs[random.nextInt(runs.length)];
      int length = shortest + random.nextInt(longest - shortest + 1);
      if (run.length() >= length) {
        int start = random.nextInt(run.length() - length + 1);
        String piece = run.substring(start, start + length);
        if (!piece.startsWith("-")
            && piece
                .codePoints()
                .noneMatch(c -> c > 0xffff || c < 0xffff && Character.isSurrogate((char) c))) {
          return piece;
        }
      }
    }
    return word();
  }

  /**
   * What stands between two signs of a text, as far as it is so long: it begins and ends with
   * words.
   */
  String sentence(int shortest, int longest) {
    for (int attempt = 0; attempt < 1000; attempt++) {
      List<String> texts = reference.texts.get(random.nextInt(reference.texts.size()));
      String[] runs = texts.get(random.nextInt(texts.size())).split("[^\\p{IsAlphabetic}0-9ー々]+");
      String run = runs[random.nextInt(runs.length)];
      if (run.length() >= shortest && run.length() <= longest && Script.isJapanese(run)) {
        return run;
      }
    }
    return word();
  }

  private String year() {
    int year = 2018 + random.nextInt(10);
    return switch (random.nextInt(4)) {
      case 0 -> "令和" + (year - 2018) + "年度";
      case 1 -> year + "年度";
      case 2 -> "R" + (year - 2018);
      default -> "FY" + year;
    };
  }

  private String reading() {
    List<String> readings = document().readings().values().stream().sorted().toList();
    return readings.isEmpty() ? word() : readings.get(random.nextInt(readings.size()));
  }

  private String mistake(String word) {
    if (word.length() < 5) {
      return word;
    }
    int at = random.nextInt(word.length() - 1);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private SearchDocument document() {
    return reference.documents.get(random.nextInt(reference.documents.size()));
  }
}
