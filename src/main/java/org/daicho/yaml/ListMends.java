package org.daicho.yaml;

import java.util.List;
import java.util.regex.Pattern;

/** Mistakes of lines that are lists or items of lists. */
final class ListMends {
  private static final String NOT_CLOSED = "a bracket that is not closed";
  private static final String AFTER = "something after a closing bracket";

  /** {@code indicators: - jobs}: the list begins on the line of its name. */
  private static final Pattern ON_THE_LINE_OF_ITS_NAME =
      Pattern.compile(LineMends.NOT_WORDS + ": +(- +[a-z{].*)$");

  static final List<LineMends.Kind> KINDS =
      List.of(
          LineMends.kind(
              NOT_CLOSED,
              "close it with `]`",
              LineMends.HEAD + ": +(\\[[a-z0-9-]+(?:, *[a-z0-9-]+)*),? *$",
              "$1$2: $3]"),
          LineMends.kind(
              AFTER,
              "delete it",
              LineMends.HEAD + ": +(\\[[^\\[\\]]*\\])[\\],.、。;；]+ *$",
              "$1$2: $3"),
          LineMends.kind(
              AFTER, "delete it", LineMends.HEAD + ": +(\\{[^{}]*\\})[},.、。;；]+ *$", "$1$2: $3"),
          new LineMends.Kind(
              "a list that begins on the line of its name",
              "begin it on the next line",
              ON_THE_LINE_OF_ITS_NAME,
              m ->
                  m.group(1)
                      + m.group(2)
                      + ":\n"
                      + " ".repeat(m.group(1).length() + 2)
                      + m.group(3)),
          LineMends.kind(
              "an item of a list that does not begin with a `-` and a space",
              "begin it so",
              "^( *)[-－‐–—―・･•*＊○●◯](?:\\t| |" + LineMends.ODD_BLANK + ")*(?=[a-z][a-z0-9-]* *$)",
              "$1- "));

  private ListMends() {}
}
