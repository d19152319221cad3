package org.daicho.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lines that begin with the wrong blanks, or with the wrong number of them. */
final class IndentMends {
  private static final Pattern ODD =
      Pattern.compile(
          "^[ \\t]*(?:" + LineMends.ODD_BLANK + "|\\t)(?:[ \\t]|" + LineMends.ODD_BLANK + ")*");

  private static final Pattern BEGINNING = Pattern.compile("^( *)((?:- +)*)(.*)$", Pattern.DOTALL);

  /** A field, alone or with its value. */
  private static final Pattern FIELD = Pattern.compile("[^\\s:]+:(?: .*|$)");

  /** Words in a language, which may go on in the next line. */
  private static final Pattern WORDS =
      Pattern.compile(LineMends.NOT_A_FIELD + "[a-z]{2,3}:(?: .*|$)");

  private IndentMends() {}

  /**
   * What a line may have been meant to be, the likeliest first.
   *
   * @param shift by how much the last such line was moved, as this one may have to be
   */
  static List<Mend> of(MendedText text, int index, int shift) {
    List<String> lines = text.lines();
    String line = lines.get(index);
    Matcher odd = ODD.matcher(line);
    if (odd.find()) {
      return odd(line, odd);
    }
    Matcher own = beginning(line);
    String words = own.group(2) + own.group(3);
    if (words.isEmpty() || words.startsWith("#") || NoteMends.isOdd(words)) {
      return List.of();
    }
    List<Mend> mends = new ArrayList<>();
    int indent = own.group(1).length();
    if (FIELD.matcher(own.group(3)).matches() || words.startsWith("- ")) {
      Map<Integer, Integer> levels = levels(lines, index);
      levels.remove(indent);
      levels.keySet().stream()
          .sorted(
              Comparator.comparing((Integer width) -> width != indent + shift)
                  .thenComparing(width -> Math.abs(width - indent))
                  .thenComparing(Comparator.reverseOrder()))
          .forEach(width -> mends.add(like(text, levels.get(width), width, words)));
      if (indent >= 2 && own.group(2).isEmpty()) {
        mends.add(
            new Mend(
                "yaml",
                "an item of a list without its `-`",
                "begin each item with a `-` and a space",
                List.of(" ".repeat(indent - 2) + "- " + words)));
      }
    } else {
      goesOn(lines, index)
          .ifPresent(
              width ->
                  mends.add(
                      new Mend(
                          "yaml",
                          "a text that goes on in a line without being indented",
                          "begin the line with " + spaces(width),
                          List.of(" ".repeat(width) + words))));
    }
    return mends;
  }

  private static Mend like(MendedText text, int line, int width, String words) {
    return new Mend(
        "yaml",
        "a line that is indented differently from those it belongs to",
        "begin it "
            + (width == 0 ? "at the left edge, without spaces" : "with " + spaces(width))
            + ", as in line "
            + text.number(line),
        List.of(" ".repeat(width) + words));
  }

  private static String spaces(int width) {
    return width == 1 ? "one space" : width + " spaces";
  }

  /** Where the lines before may be gone on with: each width with the last line of it. */
  private static Map<Integer, Integer> levels(List<String> lines, int index) {
    Map<Integer, Integer> levels = new LinkedHashMap<>();
    int open = Integer.MAX_VALUE;
    for (int i = index - 1; i >= 0 && open > 0; i--) {
      Matcher m = beginning(lines.get(i));
      String words = m.group(3);
      if (words.isEmpty() && m.group(2).isEmpty() || words.startsWith("#")) {
        continue;
      }
      int dashes = m.group(1).length();
      int field = dashes + m.group(2).length();
      if (field < open) {
        levels.putIfAbsent(field, i);
      }
      if (dashes < open) {
        levels.putIfAbsent(dashes, i);
      }
      open = Math.min(open, dashes);
    }
    return levels;
  }

  /** How far a line is to be indented that goes on with the text of the one before. */
  private static Optional<Integer> goesOn(List<String> lines, int index) {
    for (int i = index - 1; i >= 0; i--) {
      Matcher m = beginning(lines.get(i));
      if (m.group(3).isEmpty()) {
        continue;
      }
      if (WORDS.matcher(m.group(3)).matches()) {
        return Optional.of(m.group(1).length() + m.group(2).length() + 2);
      }
      return FIELD.matcher(m.group(3)).matches() || m.group(1).isEmpty()
          ? Optional.empty()
          : Optional.of(m.group(1).length());
    }
    return Optional.empty();
  }

  private static Matcher beginning(String line) {
    Matcher m = BEGINNING.matcher(line);
    if (!m.matches()) {
      throw new IllegalArgumentException(line);
    }
    return m;
  }

  /** By as much as the blanks look like, or else by a level, two, or three. */
  private static List<Mend> odd(String line, Matcher blanks) {
    boolean tab = blanks.group().indexOf('\t') >= 0;
    int wide = blanks.group().replaceAll("[\\t\\u3000]", "  ").length();
    return IntStream.of(wide, 2, 4, 6)
        .mapToObj(
            width ->
                new Mend(
                    tab ? "tab" : "yaml",
                    tab
                        ? "a tab stands where YAML wants spaces"
                        : "a line is indented with blanks that are not ordinary spaces",
                    "indent with spaces, two a level",
                    List.of(" ".repeat(width) + line.substring(blanks.end()))))
        .toList();
  }
}
