package org.daicho.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** SnakeYAML's complaints, in words for somebody who does not know what a block mapping is. */
final class YamlMistakes {
  private static final Pattern CLOSED_IN_A_COMMENT =
      Pattern.compile("[^#]*[{\\[].*\\s#.*[}\\]]\\s*");

  private YamlMistakes() {}

  static Diagnostic explain(MarkedYAMLException e, MendedText text) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("").toLowerCase(Locale.ROOT);
    String context = Optional.ofNullable(e.getContext()).orElse("").toLowerCase(Locale.ROOT);
    Mark mark = Optional.ofNullable(e.getProblemMark()).orElse(e.getContextMark());
    Location here = mark == null ? Location.ofFile(text.file()) : at(mark, text);
    if (problem.contains("(tab)") || problem.contains("'\\t'")) {
      return Diagnostic.error(
          "tab", here, "a tab stands where YAML wants spaces", "indent with spaces, two a level");
    }
    if (problem.contains("mapping values are not allowed")) {
      return Diagnostic.error(
          "yaml",
          here,
          "a second `:` on one line, or a line that is indented too far",
          "put a text that holds `: ` in quotes, or indent the line like the one above");
    }
    if (problem.contains("could not find expected ':'")) {
      return Diagnostic.error(
          "yaml",
          e.getContextMark() == null ? here : at(e.getContextMark(), text),
          "a field's name without a `:` after it",
          "write `name: value`, with a space after the `:`");
    }
    if (context.contains("scanning a quoted scalar")) {
      Mark start = Optional.ofNullable(e.getContextMark()).orElse(mark);
      return Diagnostic.error(
          "yaml",
          at(start, text),
          "a quotation mark that is never closed",
          "close it at the end of the text");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return Diagnostic.error(
          "yaml",
          here,
          "a `-` where no list can begin",
          "start a list on a line of its own; for a figure that does not apply write `n/a`");
    }
    if (problem.contains("',' or '}'") || problem.contains("',' or ']'")) {
      // A bracket that is open at the end of its line was most likely to be closed there.
      Mark start = Optional.ofNullable(e.getContextMark()).orElse(mark);
      if (isClosedInAComment(start, text)) {
        return Diagnostic.error(
            "yaml",
            at(start, text),
            "a bracket that a comment closes: a `#` after a space begins one",
            "put the text that holds the `#` in quotes");
      }
      return Diagnostic.error(
          "yaml",
          start.getLine() < mark.getLine() ? at(start, text) : here,
          "a bracket that is not closed, or a comma missing",
          "close it with `}` or `]`");
    }
    if (problem.contains("block end") || problem.contains("block mapping")) {
      return Diagnostic.error(
          "yaml",
          here,
          "a line that is indented differently from those it belongs to",
          "give the fields of one group the same indent");
    }
    if (problem.contains("found undefined alias")) {
      return Diagnostic.error(
          "alias", here, "`*` refers to a value that has no name", "write the value out");
    }
    return Diagnostic.error(
        "yaml",
        here,
        "this cannot be read as a field and its value",
        "put texts with special characters such as `: { [ * & # %` in quotes");
  }

  /** Whether the bracket that opens there is closed in its line, though only within a comment. */
  private static boolean isClosedInAComment(Mark start, MendedText text) {
    return start.getLine() < text.lines().size()
        && CLOSED_IN_A_COMMENT.matcher(text.lines().get(start.getLine())).matches();
  }

  private static Location at(Mark mark, MendedText text) {
    return text.at(mark.getLine(), mark.getColumn(), 1);
  }
}
