package org.daicho.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Mistakes of one line of YAML that can be put right by a change of that line alone. Whether a mend
 * mends is not argued here: the file is read again with it, so what is proposed works, and the rest
 * of the file is read too.
 */
final class YamlMends {
  /** A field's name at the beginning of a line, after the dashes of lists. */
  private static final String HEAD = "^([ ]*(?:- +)*)([A-Za-z][\\w-]*)";

  /** A field's name within {@code { }}. */
  private static final String IN_FLOW = "([{,] *)([A-Za-z][\\w-]*)";

  private static final String ODD_BLANK = "[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000]";

  /**
   * A line put right.
   *
   * @param code of the diagnostic
   * @param message what was wrong
   * @param advice what to do, to which the new line is added
   */
  record Mend(String code, String message, String advice, String line) {}

  /** One kind of mistake: lines that it may be in, and what is right instead. */
  private record Kind(
      String code, String message, String advice, Pattern mistaken, String replacement) {
    Optional<Mend> mend(String line) {
      Matcher m = mistaken.matcher(line);
      if (!m.find()) {
        return Optional.empty();
      }
      String mended = mistaken.matcher(line).replaceAll(replacement);
      if (mended.equals(line)) {
        return Optional.empty();
      }
      String first = m.groupCount() < 3 || m.start(3) < 0 ? "" : m.group(3);
      return Optional.of(
          new Mend(
              code,
              message.replace(FIRST, first.isEmpty() ? "" : first.substring(0, 1)),
              advice,
              mended));
    }
  }

  private static Kind kind(String message, String advice, String mistaken, String replacement) {
    return new Kind("yaml", message, advice, Pattern.compile(mistaken), replacement);
  }

  private static final String COLON = "write an ordinary colon and a space";
  private static final String FIRST = "<first>";
  private static final String SPECIAL =
      "a text that begins with `" + FIRST + "`, which means something else in YAML";
  private static final String QUOTES = "put the text in quotes";

  private static final List<Kind> KINDS =
      List.of(
          kind("a full-width colon `：`", COLON, HEAD + " *： *" + ODD_BLANK + "*", "$1$2: "),
          kind("a full-width colon `：`", COLON, IN_FLOW + " *： *" + ODD_BLANK + "*", "$1$2: "),
          kind(
              "a blank that is not an ordinary space after a colon",
              COLON,
              HEAD + ":" + ODD_BLANK + "+",
              "$1$2: "),
          kind(
              "a blank that is not an ordinary space after a colon",
              COLON,
              IN_FLOW + ":" + ODD_BLANK + "+",
              "$1$2: "),
          kind("no space after a colon", "add it", HEAD + ":(?=[^\\s/])", "$1$2: "),
          kind("no space after a colon", "add it", IN_FLOW + ":(?=[^\\s/])", "$1$2: "),
          kind("no space after a dash", "add it", "^( *)[-－‐–—・](?=[A-Za-z][\\w-]*: )", "$1- "),
          kind("a full-width bracket", "write `{` and `}`", "｛(.*)[｝}]", "{$1}"),
          kind(
              "a full-width comma, which parts nothing",
              "write `,` and a space",
              "[、，] *(?=[A-Za-z][\\w-]*: )",
              ", "),
          kind(
              "a comma missing",
              "write `,` and a space",
              "(?<=[^\\s{,]) +(?=[a-z]{2,3}: [^{}]*\\})",
              ", "),
          quoted(SPECIAL, "([\\[*&!%@`>|]"),
          quoted("a text that holds `: `", "([^'\"\\[{>|\\s].*?:(?: |$)"),
          kind(
              "text after a closing quotation mark",
              "put it all in quotes of the other kind",
              HEAD + ": +'([^\"]*'[^\"]*)'?$",
              "$1$2: \"$3\""),
          kind(
              "text after a closing quotation mark",
              "put it all in quotes of the other kind",
              HEAD + ": +\"([^']*\"[^']*)\"?$",
              "$1$2: '$3'"),
          kind(
              "text after a closing quotation mark",
              "put it in quotes of the other kind",
              IN_FLOW + ": +'([^\",{}]*'[^\",{}]*)'(?= *[,}])",
              "$1$2: \"$3\""),
          kind(SPECIAL, QUOTES, IN_FLOW + ": +([\\[*&!%@`>|][^,{}']*?)(?= *[,}])", "$1$2: '$3'"),
          kind(
              "a text that holds `: `",
              QUOTES,
              IN_FLOW + ": +([^'\",{}\\[\\]]*: [^,{}']*?)(?= *[,}])",
              "$1$2: '$3'"),
          kind(
              "a quotation mark that is never closed",
              "close it at the end of the text",
              HEAD + ": +(['\"])([^'\"]*?) *$",
              "$1$2: $3$4$3"),
          kind(
              "a quotation mark that is never closed",
              "close it at the end of the text",
              IN_FLOW + ": +(['\"])([^'\"{}]*?)(?= *\\}$)",
              "$1$2: $3$4$3"),
          kind(
              "a quotation mark that is never closed",
              "close it at the end of the text",
              IN_FLOW + ": +(['\"])([^'\",{}]*?)(?= *[,}])",
              "$1$2: $3$4$3"),
          kind(
              "a bracket that is not closed, or a comma missing",
              "close it with `}` or `]`",
              "^([^{}]*\\{[^{}]*)$",
              "$1}"),
          kind(
              "a bracket that is not closed, or a comma missing",
              "close it with `}` or `]`",
              "^([^\\[\\]]*\\[[^\\[\\]]*)$",
              "$1]"),
          kind(
              "a field's name without a `:` after it",
              "write a `:` and a space after the name",
              HEAD + " +(?=[^\\s:#])",
              "$1$2: "));

  /** A value of its own on a line, from its first character that is looked at to the end. */
  private static Kind quoted(String message, String value) {
    return kind(message, QUOTES, HEAD + ": +" + value + "[^']*?) *$", "$1$2: '$3'");
  }

  private static final Pattern ODD_INDENT =
      Pattern.compile("^[ \\t]*(?:" + ODD_BLANK + "|\\t)(?:[ \\t]|" + ODD_BLANK + ")*");

  private YamlMends() {}

  /** What a line may have been meant to be, the likeliest first. */
  static List<Mend> of(String line) {
    List<Mend> indents = indents(line);
    if (!indents.isEmpty()) {
      return indents;
    }
    return KINDS.stream().flatMap(kind -> kind.mend(line).stream()).toList();
  }

  /** By as much as the blanks look like, or else by a level, two, or three. */
  private static List<Mend> indents(String line) {
    Matcher m = ODD_INDENT.matcher(line);
    if (!m.find()) {
      return List.of();
    }
    boolean tab = m.group().indexOf('\t') >= 0;
    String code = tab ? "tab" : "yaml";
    String message =
        tab
            ? "a tab stands where YAML wants spaces"
            : "a line is indented with blanks that are not ordinary spaces";
    int wide = m.group().replaceAll("[\\t\\u3000]", "  ").length();
    return IntStream.of(wide, 2, 4, 6)
        .mapToObj(
            width ->
                new Mend(
                    code,
                    message,
                    "indent with spaces, two a level",
                    " ".repeat(width) + line.substring(m.end())))
        .toList();
  }

  /** Whether a name that was read is no name, so that its line has a mistake. */
  static boolean isOddName(String name, boolean saysNothing) {
    if (name.isEmpty()) {
      return false;
    }
    if (saysNothing && (name.indexOf('：') >= 0 || name.indexOf(':') >= 0)) {
      return name.matches("[A-Za-z][\\w-]*[：:][^/].*");
    }
    char first = name.charAt(0);
    return !(first >= 'a' && first <= 'z') // As nearly all do.
        && (name.matches("(?s)" + ODD_BLANK + ".*") || name.matches("[-－‐–—・][A-Za-z][\\w-]*"));
  }

  /** Whether a text without quotes is a field whose colon is none. */
  static boolean isOddField(String text) {
    return (text.indexOf('：') >= 0 || text.indexOf(':') >= 0)
        && text.matches("(?s)[A-Za-z][\\w-]*(?:：|:[^\\s/]).*");
  }
}
