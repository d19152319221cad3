package org.daicho.content.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.model.value.Lang;
import org.daicho.model.value.LineBreaks;
import org.daicho.model.value.Text;
import org.daicho.yaml.LineMends;
import org.daicho.yaml.Node;
import org.daicho.yaml.Quote;
import org.daicho.yaml.SpreadsheetErrors;

/** Words per language out of nodes. */
public final class TextReader {
  /** Stands where words could not be read; it is never published, since that is an error. */
  public static final String UNREADABLE = "?";

  private static final Pattern LANGUAGE_FIRST =
      Pattern.compile("(" + LineMends.LANGUAGE + ")[\\s\u3000]+(.+)");

  private static final Pattern JAPANESE =
      Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*", Pattern.DOTALL);

  private TextReader() {}

  public static Text read(String key, Node node, Reporter reporter) {
    if (!(node instanceof Node.Mapping mapping)) {
      if (node instanceof Node.Unreadable) {
        return Text.EMPTY;
      }
      reporter.unread(node.location(), key);
      reporter.error(
          "wrong-type",
          node.location(),
          "`" + key + "` is " + node.what() + "; expected words per language",
          perLanguage(key, node, reporter));
      return Text.EMPTY;
    }
    if (mapping.pairs().isEmpty()) {
      reporter.error(
          "empty-field",
          node.location(),
          "`" + key + "` says nothing",
          "write the words, or delete it");
      return Text.EMPTY;
    }
    Map<Lang, String> values = new TreeMap<>();
    boolean unknownLanguage = false;
    for (Node.Pair pair : mapping.pairs()) {
      Optional<Lang> lang = language(pair, key, reporter);
      lang.ifPresent(l -> values.put(l, words(key, pair, reporter).orElse(UNREADABLE)));
      unknownLanguage |= lang.isEmpty();
    }
    if (unknownLanguage) {
      // It may be a misspelt one of those that are missing, and is reported already.
      reporter.languages().forEach(lang -> values.putIfAbsent(lang, UNREADABLE));
    }
    return reporter.marked(new Text(values));
  }

  /** The hint for words that are not given per language. */
  private static String perLanguage(String key, Node node, Reporter reporter) {
    if (node instanceof Node.Sequence) {
      return "write "
          + reporter.languageNames()
          + " each on a line of its own beneath it, indented and without `- ` or `[ ]`";
    }
    String text = ((Node.Scalar) node).text().strip();
    List<Lang> languages = reporter.languages().isEmpty() ? List.of(Lang.JA) : reporter.languages();
    boolean japanese = JAPANESE.matcher(text).matches();
    Lang own =
        languages.stream()
            .filter(lang -> japanese == lang.equals(Lang.JA))
            .findFirst()
            .orElse(languages.get(0));
    boolean shown = text.matches("[^\\s'\"\\[\\]{},:#&*!|>@%`-][^\\[\\]{},:#`\\n]{0,40}");
    return shown
        ? languages.stream()
            .map(lang -> lang + ": " + (lang.equals(own) ? text : "…"))
            .collect(Collectors.joining(", ", "write `" + key + ": {", "}`"))
        : "write " + reporter.languageNames() + " each on a line of its own beneath it";
  }

  /** The language that a key names; empty, and reported, where the site does not have it. */
  public static Optional<Lang> language(Node.Pair pair, String key, Reporter reporter) {
    Node.Scalar tag = pair.key();
    Optional<Lang> lang =
        MeantLanguage.isLanguage(tag.text()) ? Optional.of(Lang.of(tag.text())) : Optional.empty();
    if (lang.isEmpty() || !reporter.allows(lang.get())) {
      return foreign(pair, key, reporter);
    }
    return lang;
  }

  /**
   * Notes a language that the site does not have, and returns the one that is meant, if that is
   * clear.
   */
  private static Optional<Lang> foreign(Node.Pair pair, String key, Reporter reporter) {
    String tag = pair.key().text();
    Optional<Lang> meant = reporter.meantLanguage(tag);
    String hint =
        pair.value() instanceof Node.Scalar s && s.isNothing()
            ? withoutColon(tag)
            : meant.map(lang -> "did you mean `" + lang + "`? ").orElse("")
                + "the site's languages are "
                + reporter.languageNames();
    reporter
        .foreign()
        .add(new ForeignText(tag, pair.key().location(), " (in `" + key + "`)", hint));
    return Optional.empty();
  }

  /** The hint for {@code ja 新規事業}, and for the rest of a text that a comma has parted. */
  private static String withoutColon(String tag) {
    Matcher text = LANGUAGE_FIRST.matcher(tag);
    return text.matches()
        ? "write a `:` and a space after the language: `"
            + text.group(1)
            + ": "
            + Quote.brief(text.group(2))
            + "`"
        : "put a text that holds a comma in quotes";
  }

  /** The hint for a text in brackets, which are those of a list to YAML. */
  private static String quoted(Node.Pair pair) {
    boolean shown =
        pair.value() instanceof Node.Sequence list
            && list.items().size() == 1
            && list.items().get(0) instanceof Node.Scalar item
            && !item.text().matches(".*['`\\n].*");
    return shown
        ? "put the text in quotes: `"
            + pair.key().text()
            + ": '["
            + ((Node.Scalar) ((Node.Sequence) pair.value()).items().get(0)).text()
            + "]'`"
        : "put a text that holds `: `, `[` or `{` in quotes";
  }

  private static Optional<String> words(String key, Node.Pair pair, Reporter reporter) {
    if (pair.value() instanceof Node.Unreadable) {
      return Optional.empty();
    }
    if (!(pair.value() instanceof Node.Scalar scalar)) {
      reporter.error(
          "wrong-type",
          pair.value().location(),
          "`"
              + key
              + "` in `"
              + pair.key().text()
              + "` is "
              + pair.value().what()
              + "; expected words",
          quoted(pair));
      return Optional.empty();
    }
    Optional<String> error = SpreadsheetErrors.in(scalar);
    if (error.isPresent()) {
      reporter.spreadsheetError(
          "`" + key + "` in `" + pair.key().text() + "`", error.get(), scalar);
      return Optional.empty();
    }
    String words = scalar.isNothing() ? "" : scalar.text().strip();
    if (words.isEmpty()) {
      reporter.error(
          "empty-field",
          pair.key().location(),
          "`" + key + "` says nothing in `" + pair.key().text() + "`",
          scalar.comment().isEmpty()
              ? "write the words, or delete the line"
              : "a text that begins with `#` goes in quotes; otherwise write the words");
      return Optional.empty();
    }
    if (!scalar.comment().isEmpty()) {
      reporter.cut().add(scalar);
    }
    return Optional.of(scalar.folded() ? LineBreaks.unfold(words) : words);
  }
}
