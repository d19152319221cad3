package org.daicho.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mistakes of one line of YAML that can be put right by a change of that line alone. */
public final class LineMends {
  /** A field's name at the beginning of a line, after the dashes of lists. */
  static final String HEAD = "^([ ]*(?:- +)*)([A-Za-z][\\w-]*)";

  /** Before a language's tag: that it is none of the fields whose names are as short. */
  static final String NOT_A_FIELD = "(?!(?:at|by|of|to)(?![a-z]))";

  /** A language's tag, which stands before words. */
  public static final String LANGUAGE = NOT_A_FIELD + "[a-z]{2}";

  /** A field's name within {@code { }}. */
  private static final String IN_FLOW = "([{,] *)([A-Za-z][\\w-]*)";

  static final String ODD_BLANK = "[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000]";

  /** A line that has more mistakes than these is not what it seems. */
  private static final int MOST_AT_ONCE = 4;

  /** More ways to mend a line are not tried. */
  private static final int MOST_TRIED = 60;

  /** A longer line is searched for one mistake only. */
  private static final int LONGEST = 1_000;

  /** One kind of mistake: lines that it may be in, and what is right instead. */
  record Kind(
      String code,
      String message,
      String advice,
      Pattern mistaken,
      Function<MatchResult, String> right) {
    Kind(String message, String advice, Pattern mistaken, Function<MatchResult, String> right) {
      this("yaml", message, advice, mistaken, right);
    }

    Optional<Mend> mend(String line) {
      Matcher m = mistaken.matcher(line);
      if (!m.find()) {
        return Optional.empty();
      }
      String first = m.groupCount() < 3 || m.start(3) < 0 ? "" : m.group(3);
      String mended =
          mistaken.matcher(line).replaceAll(found -> Matcher.quoteReplacement(right.apply(found)));
      return mended.equals(line)
          ? Optional.empty()
          : Optional.of(
              new Mend(
                  code,
                  message.replace("`" + FIRST + "`", first(first)),
                  advice,
                  List.of(mended.split("\n", -1))));
    }
  }

  private static String first(String text) {
    return text.startsWith("`")
        ? "a backtick"
        : "`" + text.substring(0, Math.min(1, text.length())) + "`";
  }

  static Kind kind(String message, String advice, String mistaken, String replacement) {
    return new Kind(
        message, advice, Pattern.compile(mistaken), found -> expand(replacement, found));
  }

  /** A replacement with the groups that it names as {@code $1}. */
  private static String expand(String replacement, MatchResult found) {
    return GROUP
        .matcher(replacement)
        .replaceAll(
            group -> Matcher.quoteReplacement(found.group(Integer.parseInt(group.group(1)))));
  }

  private static final String COLON = "write an ordinary colon and a space";
  private static final Pattern GROUP = Pattern.compile("\\$(\\d)");
  private static final String FIRST = "<first>";
  private static final String SPECIAL =
      "a text that begins with `" + FIRST + "`, which means something else in YAML";
  private static final String QUOTES = "put the text in quotes";

  /** A name of a field that is not a language's, whose words may hold a colon. */
  static final String NOT_WORDS =
      "^([ ]*(?:- +)*)((?!" + NOT_A_FIELD + "[a-z]{2,3}\\W)[A-Za-z][\\w-]*)";

  /** {@code number: 2 class: child-care}, and {@code ja: … en: …} without its brackets. */
  private static final Kind TWO_FIELDS =
      new Kind(
          "two fields on one line",
          "write each on a line of its own",
          Pattern.compile(
              "^( *(?:- +)*)([a-z][a-z-]*): +([^\\s'\"{\\[|>&*!%@`#:][^:'\"]*?)[,、，;；]?"
                  + "[ \u3000]+([a-z][a-z-]*): +(\\S.*)$"),
          m ->
              isLanguage(m.group(2)) == isLanguage(m.group(4))
                  ? m.group(1)
                      + m.group(2)
                      + ": "
                      + m.group(3)
                      + "\n"
                      + " ".repeat(m.group(1).length())
                      + m.group(4)
                      + ": "
                      + m.group(5)
                  : m.group());

  private static boolean isLanguage(String name) {
    return name.matches(LANGUAGE);
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              SpreadsheetErrors.CODE,
              "an error that a spreadsheet shows in place of a value",
              "mend the spreadsheet and copy the value again",
              Pattern.compile(IN_FLOW + ": +(" + SpreadsheetErrors.FORM + ")(?= *[,}])"),
              m -> m.group(1) + m.group(2) + ": " + Characters.REFUSED),
          kind(
              "a semicolon in place of a comma",
              "write `,` and a space",
              "(?<=[^\\s{]) *[;；] *(?=[a-z]{2,3}: [^{}]*\\})",
              ", "),
          kind(
              "two commas",
              "write one",
              "([{\\[][^{}\\[\\]]*?), *(?:, *)+(?=[^{}\\[\\]]*[}\\]])",
              "$1, "),
          kind(
              "a bracket that is closed and not opened",
              "open it with `{`",
              HEAD + ": +(" + LANGUAGE + ": [^{}]*, *" + LANGUAGE + ": [^{}]*\\}) *$",
              "$1$2: {$3"),
          kind(
              "a line is indented with blanks that are not ordinary spaces",
              "indent with spaces, two a level",
              "^ *" + ODD_BLANK + "(?: |" + ODD_BLANK + ")*(?=[A-Za-z][\\w-]*[:：])",
              "  "),
          new Kind(
              "a field's name in full-width letters",
              "write it in ordinary letters",
              Pattern.compile("[ａ-ｚＡ-Ｚ][ａ-ｚＡ-Ｚ０-９－‐]*[：:] *"),
              m ->
                  Normalizer.normalize(m.group(), Normalizer.Form.NFKC)
                          .replace('\u2010', '-')
                          .strip()
                      + " "),
          kind("a full-width colon `：`", COLON, HEAD + " *： *" + ODD_BLANK + "*", "$1$2: "),
          kind("a full-width colon `：`", COLON, IN_FLOW + " *： *" + ODD_BLANK + "*", "$1$2: "),
          kind(
              "a blank that is not an ordinary space after a colon",
              COLON,
              HEAD + ":(?:\\t|" + ODD_BLANK + ")+ *",
              "$1$2: "),
          kind(
              "a blank that is not an ordinary space after a colon",
              COLON,
              IN_FLOW + ":" + ODD_BLANK + "+",
              "$1$2: "),
          kind("no space after a colon", "add it", HEAD + ":(?=[^\\s/])", "$1$2: "),
          kind("no space after a colon", "add it", IN_FLOW + ":(?=[^\\s/])", "$1$2: "),
          kind(
              "`=` or `;` in place of a colon",
              COLON,
              HEAD + " *(?:=>?|＝|;|；|→|⇒|:=) *" + ODD_BLANK + "*(?=\\S)",
              "$1$2: "),
          kind(
              "no space after a dash",
              "add it",
              "^( *)[-－‐–—・](?:\\t|" + ODD_BLANK + ")*(?=[A-Za-z][\\w-]*: )",
              "$1- "),
          kind("a full-width bracket", "write `{` and `}`", "｛(.*)[｝}]", "{$1}"),
          kind(
              "a round bracket around fields",
              "write `{` and `}`",
              HEAD + ": +[（(]((?:[a-z]{2}[:：]).*)[）)] *$",
              "$1$2: {$3}"),
          kind(
              "a full-width comma, which parts nothing",
              "write `,` and a space",
              "[、，] *(?=[A-Za-z][\\w-]*(?:: |：))",
              ", "),
          kind(
              "a comma missing",
              "write `,` and a space",
              "(?<=[^\\s{,]) +(?=[a-z]{2,3}: [^{}]*\\})",
              ", "),
          kind(
              "a value that begins with `" + FIRST + "`, which means something else in YAML",
              "delete it",
              NOT_WORDS + ": +([*&!])([a-z0-9]+(?:-[a-z0-9]+)*) *$",
              "$1$2: $4"),
          kind(
              "a `-` where no list can begin",
              "for a figure that does not apply write `n/a`",
              HEAD + ": +-+ *$",
              "$1$2: n/a"),
          new Kind(
              "quotation marks doubled as a spreadsheet doubles them",
              "write each once, and put the text in quotes of the other kind",
              Pattern.compile(HEAD + ": +\"(?=.*\"\")([^']*)\" *$"),
              m -> m.group(1) + m.group(2) + ": '" + m.group(3).replace("\"\"", "\"") + "'"),
          kind(
              "quotation marks `“ ”` where YAML wants straight ones",
              "write straight ones around the text",
              "(?<=: )[“”]([^\"“”]*)[“”](?= *[,}\\]]| *$)",
              "\"$1\""),
          kind(
              "a mark before a field's name",
              "delete it",
              "^( *(?:- +)*)[%@`*&!~^$]+ ?(?=[A-Za-z][\\w-]*:(?: |$))",
              "$1"),
          kind(
              "texts of several languages without their brackets",
              "put them in `{ }`",
              HEAD + ": +(" + LANGUAGE + ": [^{}'\"]+, *" + LANGUAGE + ": [^{}'\"]+?) *$",
              "$1$2: {$3}"),
          TWO_FIELDS,
          kind(
              "a text's language without its brackets",
              "put it in `{ }`",
              NOT_WORDS + ": +(" + LANGUAGE + ": [^{}'\",:]+?) *$",
              "$1$2: {$3}"),
          kind(
              SPECIAL,
              QUOTES,
              "^( *(?:- +)*)(" + LANGUAGE + "): +([-?,:] [^']*?|\\{[^:}']*\\} *[^\\s'][^']*?) *$",
              "$1$2: '$3'"),
          quoted(SPECIAL, "([\\[*&!%@`>|]"),
          quoted("a text that holds `: `", "([^'\"\\[{｛>|\\s].*?:(?: |$)"),
          quotedTwice(SPECIAL, "([\\[*&!%@`>|]"),
          quotedTwice("a text that holds `: `", "([^'\"\\[{｛>|\\s].*?:(?: |$)"),
          kind(
              "a backslash, which means something else within `\" \"`",
              "put the text in quotes of the other kind",
              HEAD + ": +\"([^\"']*\\\\[^\"']*)\" *$",
              "$1$2: '$3'"),
          quotedWithin("'", '"'),
          quotedWithin("\"", '\''),
          kind(
              "text after a closing quotation mark",
              "put it in quotes of the other kind",
              IN_FLOW + ": +'([^\",{}]*'[^\",{}]*)'(?= *[,}])",
              "$1$2: \"$3\""),
          kind(SPECIAL, QUOTES, IN_FLOW + ": +([\\[*&!%@`>|#][^,{}']*?)(?= *[,}])", "$1$2: '$3'"),
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
              "^( *(?:- +)*)([a-z][a-z0-9-]*) +(?=[^\\s:#]+ *$|[{\\['\"]|[^\\x00-\\x7F])",
              "$1$2: "));

  /**
   * A text that holds the quotation marks it is in, or that only begins with some of its own: the
   * outermost two belong together if what stands between them holds an odd number more.
   */
  private static Kind quotedWithin(String mark, char other) {
    return new Kind(
        "text after a closing quotation mark",
        "put it all in quotes of the other kind",
        Pattern.compile(
            HEAD + ": +(" + mark + "[^" + other + "]*" + mark + "[^" + other + "]*?) *$"),
        m -> {
          String text = m.group(3);
          long marks = text.chars().filter(c -> c == mark.charAt(0)).count();
          boolean wrapped = text.endsWith(mark) && marks % 2 == 1;
          String within = wrapped ? text.substring(1, text.length() - 1) : text;
          return marks == 2 && text.endsWith(mark)
              ? m.group()
              : m.group(1) + m.group(2) + ": " + other + within + other;
        });
  }

  /** A value of its own on a line, from its first character that is looked at to the end. */
  private static Kind quoted(String message, String value) {
    return kind(message, QUOTES, HEAD + ": +" + value + "[^']*?) *$", "$1$2: '$3'");
  }

  /** As {@link #quoted}, of a text that holds an apostrophe. */
  private static Kind quotedTwice(String message, String value) {
    return kind(message, QUOTES, HEAD + ": +" + value + "[^\"\\\\]*?) *$", "$1$2: \"$3\"");
  }

  private LineMends() {}

  /**
   * What a line may have been meant to be, the likeliest first: with one of its mistakes put right,
   * then with two, and so on.
   */
  static List<Mend> of(String line) {
    List<Mend> mends = new ArrayList<>();
    List<Mend> last = once(line);
    for (int i = 1;
        i < MOST_AT_ONCE && line.length() <= LONGEST && mends.size() < MOST_TRIED;
        i++) {
      mends.addAll(last);
      last =
          last.stream()
              .filter(mend -> mend.lines().size() == 1)
              .flatMap(mend -> once(mend.lines().get(0)).stream().map(mend::and))
              .limit(MOST_TRIED)
              .toList();
    }
    mends.addAll(last);
    return mends;
  }

  private static List<Mend> once(String line) {
    return Stream.concat(ListMends.KINDS.stream(), KINDS.stream())
        .flatMap(kind -> kind.mend(line).stream())
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
    if (name.indexOf('：') >= 0 && name.matches("[A-Za-z][\\w-]*：[{｛].*")) {
      return true;
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
