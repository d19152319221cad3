package org.daicho.content.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;
import org.daicho.yaml.SpreadsheetErrors;

/**
 * What the readers of one site share: its languages, where to report, what has been reported of
 * fields, and what the ledger knows of translations.
 *
 * @param languages of the site; a text may be in these and no others
 * @param languagesKnown whether the site's languages could be read; otherwise a text may be in any
 * @param unread the fields that were reported as missing, misspelt or of the wrong type
 * @param malformed what is written where an id is wanted and is none, to be reported by {@code
 *     MalformedIds}
 * @param mentions what is written where a record of any kind may be mentioned and names none, to be
 *     reported by {@code MalformedMentions}
 * @param cut texts that end at a comment, which may be part of them, to be reported by {@link
 *     CutTexts}
 * @param foreign texts in languages that the site does not have, to be reported by {@link
 *     ForeignText}
 * @param marks texts of the record being read, each as the ledger marks it
 */
public record Reporter(
    List<Lang> languages,
    boolean languagesKnown,
    Diagnostics diagnostics,
    Set<ReportedGaps.Field> unread,
    Map<Location, String> malformed,
    Map<Location, String> mentions,
    Set<Node.Scalar> cut,
    Set<ForeignText> foreign,
    Map<Text, Text> marks) {

  public Reporter(List<Lang> languages, boolean languagesKnown, Diagnostics diagnostics) {
    this(
        languages,
        languagesKnown,
        diagnostics,
        ConcurrentHashMap.newKeySet(),
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>(),
        ConcurrentHashMap.newKeySet(),
        ConcurrentHashMap.newKeySet(),
        Map.of());
  }

  /** One that says nothing, for reading once more what has been read, now with marks. */
  public Reporter again(Map<Text, Text> marks) {
    return new Reporter(
        languages,
        languagesKnown,
        new Diagnostics(),
        ConcurrentHashMap.newKeySet(),
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>(),
        ConcurrentHashMap.newKeySet(),
        ConcurrentHashMap.newKeySet(),
        marks);
  }

  /** A text as the ledger marks it. */
  public Text marked(Text text) {
    return marks.getOrDefault(text, text);
  }

  public void error(String code, Location at, String message, String hint) {
    diagnostics.error(code, at, message, hint);
  }

  /**
   * Reports what a spreadsheet shows in place of a value.
   *
   * @param what the field, for the message
   */
  public void spreadsheetError(String what, String error, Node.Scalar value) {
    Location at = value.location();
    error(
        SpreadsheetErrors.CODE,
        // A comment follows the place of the value after one space.
        value.text().isEmpty()
            ? new Location(at.file(), at.line(), at.column() + 1, error.length())
            : at,
        what + " is `" + error + "`, which a spreadsheet shows in place of a value",
        error.startsWith("##") || error.startsWith("＃＃")
            ? "widen the column of the spreadsheet until it shows the value, and copy it again"
            : "mend the formula in the spreadsheet and copy the value again, or write what the"
                + " source prints");
  }

  /** Notes that a field of a file says nothing that could be read, and that this was reported. */
  public void unread(Location within, String field) {
    unread.add(new ReportedGaps.Field(within.file(), field));
  }

  /** Whether a text may be in a language. */
  public boolean allows(Lang lang) {
    return !languagesKnown || languages.contains(lang);
  }

  /** The language of the site that a word means which is none of its languages. */
  Optional<Lang> meantLanguage(String word) {
    return MeantLanguage.of(word)
        .filter(this::allows)
        .or(
            () ->
                Nearest.to(word, languages.stream().map(Lang::tag).toList())
                    .filter(near -> !MeantLanguage.isCode(word))
                    .map(Lang::of));
  }

  /** What a text in the site's languages is written as, with an example of words in Japanese. */
  public String exampleOfText(String japanese) {
    return languages.stream()
        .map(lang -> lang + ": " + (lang.equals(Lang.JA) ? japanese : "…"))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** {@code `ja` and `en`}. */
  public String languageNames() {
    return languages.stream().map(l -> "`" + l + "`").collect(Collectors.joining(" and "));
  }
}
