package org.daicho.content;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Id;
import org.daicho.model.Lang;
import org.daicho.model.LineBreaks;
import org.daicho.model.Text;

/** Words per language out of nodes. */
final class Words {
  /** Stands where words could not be read; it is never published, since that is an error. */
  static final String UNREADABLE = "?";

  private Words() {}

  /** Whether a text has the form of a language's tag. */
  static boolean isLanguage(String tag) {
    // It names a folder of the site, which not all words of three letters can.
    return (tag.length() == 2 || tag.length() == 3 && !Id.isDevice(tag))
        && Values.isWithin(tag, 'a', 'z');
  }

  static Text read(String key, Node node, Reporter reporter) {
    if (!(node instanceof Node.Mapping mapping)) {
      if (node instanceof Node.Unreadable) {
        return Text.EMPTY;
      }
      reporter.unread(node.location(), key);
      reporter.error(
          "wrong-type",
          node.location(),
          "`" + key + "` is " + node.what() + "; expected words per language",
          "write " + reporter.languageNames() + " each on a line of its own beneath it");
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

  private static Optional<Lang> language(Node.Pair pair, String key, Reporter reporter) {
    Node.Scalar tag = pair.key();
    Optional<Lang> lang =
        isLanguage(tag.text()) ? Optional.of(Lang.of(tag.text())) : Optional.empty();
    if (lang.isEmpty() || !reporter.allows(lang.get())) {
      String near =
          Nearest.to(tag.text(), reporter.languages().stream().map(Lang::tag).toList())
              .map(n -> "did you mean `" + n + "`? ")
              .orElse("");
      String hint =
          pair.value() instanceof Node.Scalar s && s.isNothing()
              ? "put a text that holds a comma in quotes"
              : near + "the site's languages are " + reporter.languageNames();
      reporter.error(
          "unknown-language",
          tag.location(),
          "`" + Quote.brief(tag.text()) + "` is not a language of this site (in `" + key + "`)",
          hint);
      return Optional.empty();
    }
    return lang;
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
          "put a text that holds `: `, `[` or `{` in quotes");
      return Optional.empty();
    }
    String words = scalar.text().strip();
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
