package org.daicho.search.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling of each word, before it is known where words begin: 障がい者 is cut as 障害者 is, and 市ケ谷
 * as 市ヶ谷. Only what is looked up by words is changed; pieces of a text are found as they stand. The
 * script does the same.
 */
public final class Spellings {
  /** The first of each is the one that stands for the others. */
  public static final List<List<String>> ALL =
      Resources.lines("spellings.txt").map(line -> List.of(line.split(" "))).toList();

  private static final Map<String, String> CANONICAL = new HashMap<>();
  private static final Finder OTHERS;
  private static final Pattern KE = Pattern.compile("(?<=\\p{IsHan})[ケヵ](?=\\p{IsHan})");

  static {
    for (List<String> group : ALL) {
      group.stream().skip(1).forEach(other -> CANONICAL.put(other, group.get(0)));
    }
    BitSet firsts = new BitSet();
    CANONICAL.keySet().forEach(other -> firsts.set(other.charAt(0)));
    OTHERS =
        new Finder(
            Pattern.compile(CANONICAL.keySet().stream().sorted().collect(Collectors.joining("|"))),
            (text, i) -> firsts.get(text.charAt(i)));
  }

  private Spellings() {}

  /**
   * @param folded by {@link Folding}
   */
  public static String unify(String folded) {
    boolean ke = folded.indexOf('ケ') >= 0 || folded.indexOf('ヵ') >= 0;
    String text = ke ? KE.matcher(folded).replaceAll("ヶ") : folded;
    StringBuilder unified = new StringBuilder(text.length());
    int[] done = {0};
    OTHERS.each(
        text,
        match -> {
          unified.append(text, done[0], match.start()).append(CANONICAL.get(match.group()));
          done[0] = match.end();
        });
    return done[0] == 0 ? text : unified.append(text, done[0], text.length()).toString();
  }
}
