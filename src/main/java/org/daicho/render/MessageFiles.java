package org.daicho.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.content.Node;
import org.daicho.content.Yaml;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.Lang;
import org.daicho.view.Messages;
import org.daicho.view.Plural;
import org.daicho.view.Wording;

/**
 * Reads {@code messages/<lang>.yaml}, maps of {@code key: text}, and lays each theme's over those
 * of the theme that it extends. A message that is worded by a count has its forms below its key,
 * such as {@code one:} and {@code other:}; a theme may replace one of them.
 */
final class MessageFiles {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final List<ThemeFolder> chain;
  private final Diagnostics diagnostics;

  private final List<Written> written = new ArrayList<>();

  /**
   * A message as a theme has it.
   *
   * @param at of its key
   */
  record Written(ThemeFolder theme, Lang lang, String key, List<Form> forms, Location at) {}

  /**
   * One of the texts of a message; a text that goes with any count is {@link Plural#OTHER}.
   *
   * @param at of the form's name, or of the message's key
   */
  record Form(Plural plural, String text, Location at) {}

  MessageFiles(List<ThemeFolder> chain, Diagnostics diagnostics) {
    this.chain = chain;
    this.diagnostics = diagnostics;
  }

  /** Every language's words. */
  SortedMap<Lang, Messages> read(List<Lang> languages) {
    SortedMap<Lang, Messages> result = new TreeMap<>();
    for (Lang lang : languages) {
      result.put(lang, new Messages(lang, merged(lang)));
    }
    return result;
  }

  /** All messages that were read, each where a theme has it. */
  List<Written> written() {
    return written;
  }

  static String path(Lang lang) {
    return "messages/" + lang + ".yaml";
  }

  private SortedMap<String, Wording> merged(Lang lang) {
    List<ThemeFolder> lastFirst = new ArrayList<>(chain);
    Collections.reverse(lastFirst);
    SortedMap<String, Wording> merged = new TreeMap<>();
    SortedMap<String, Written> last = new TreeMap<>();
    for (ThemeFolder theme : lastFirst) {
      ThemeFile file = theme.files().get(path(lang));
      if (file != null) {
        for (Written message : read(theme, file, lang)) {
          merged.merge(message.key, wording(message), MessageFiles::over);
          last.put(message.key, message);
        }
      }
    }
    merged.replaceAll((key, wording) -> whole(wording, last.get(key)));
    return merged;
  }

  private List<Written> read(ThemeFolder theme, ThemeFile file, Lang lang) {
    List<Written> found = new ArrayList<>();
    Node root = Yaml.parse(file.place(), file.bytes(), diagnostics).orElse(null);
    if (root instanceof Node.Mapping mapping) {
      for (Node.Pair pair : mapping.pairs()) {
        String key = pair.key().text();
        if (!KEY.matcher(key).matches()) {
          report(pair.key(), "`" + key + "` cannot be a message's key");
          continue;
        }
        List<Form> forms = forms(pair, lang);
        if (!forms.isEmpty()) {
          found.add(new Written(theme, lang, key, forms, pair.key().location()));
        }
      }
    } else if (root != null) {
      report(root, "expected messages, found " + root.what());
    }
    written.addAll(found);
    return found;
  }

  private List<Form> forms(Node.Pair message, Lang lang) {
    if (!(message.value() instanceof Node.Mapping mapping)) {
      return text(message, message.key().text()).stream()
          .map(text -> new Form(Plural.OTHER, text, message.key().location()))
          .toList();
    }
    List<Form> forms = new ArrayList<>();
    for (Node.Pair pair : mapping.pairs()) {
      Optional<Plural> plural =
          Plural.named(pair.key().text()).filter(form -> Plural.of(lang).contains(form));
      if (plural.isEmpty()) {
        report(
            pair.key(),
            "`" + pair.key().text() + "` is no form of a message in the language `" + lang + "`",
            "its forms are " + list(Plural.of(lang)));
      } else {
        text(pair, message.key().text() + ": " + pair.key().text())
            .ifPresent(text -> forms.add(new Form(plural.get(), text, pair.key().location())));
      }
    }
    return forms;
  }

  private Optional<String> text(Node.Pair pair, String name) {
    if (pair.value() instanceof Node.Scalar text && !text.isNothing()) {
      return Optional.of(text.text());
    }
    report(pair.value(), "expected the text of `" + name + "`, found " + pair.value().what());
    return Optional.empty();
  }

  private static Wording wording(Written message) {
    Map<Plural, String> texts = new TreeMap<>();
    message.forms.forEach(form -> texts.put(form.plural, form.text));
    return new Wording(texts);
  }

  /** A text for any count replaces all forms; some forms replace those of their names. */
  private static Wording over(Wording below, Wording above) {
    return above.forms().keySet().equals(Set.of(Plural.OTHER)) ? above : below.under(above);
  }

  /** Reports the forms that a message lacks, and makes do with those it has. */
  private Wording whole(Wording wording, Written last) {
    Set<Plural> missing = new TreeSet<>(Plural.of(last.lang));
    missing.removeAll(wording.forms().keySet());
    if (missing.isEmpty() || wording.forms().keySet().equals(Set.of(Plural.OTHER))) {
      return wording;
    }
    diagnostics.add(
        Diagnostic.error(
            "message-file",
            last.at,
            "`" + last.key + "` has no text for " + list(missing),
            "in the language `"
                + last.lang
                + "` a message that is worded by a count has the forms "
                + list(Plural.of(last.lang))));
    return Wording.of(wording.forms().values().iterator().next()).under(wording);
  }

  private static String list(Set<Plural> forms) {
    return forms.stream().map(form -> "`" + form.word() + "`").collect(Collectors.joining(", "));
  }

  private void report(Node at, String message) {
    report(at, message, "a message is a line `key: text`, the key in lower case with hyphens");
  }

  private void report(Node at, String message, String hint) {
    diagnostics.add(Diagnostic.error("message-file", at.location(), message, hint));
  }

  /**
   * Reports the messages that a language lacks.
   *
   * @param misnamed keys that no other theme has and nothing asks for: they are missing nowhere
   */
  void reportMissing(SortedMap<Lang, Messages> all, Set<String> misnamed) {
    SortedMap<String, String> known = new TreeMap<>();
    // The last that wrote a key is the one that counts, as when they are laid over one another.
    written.forEach(w -> known.put(w.key, w.at.file()));
    known.keySet().removeAll(misnamed);
    all.forEach(
        (lang, messages) -> {
          if (messages.values().isEmpty()) {
            reportNoFile(lang);
            return;
          }
          known.forEach(
              (key, elsewhere) -> {
                if (!messages.values().containsKey(key)) {
                  reportMissing(lang, key, elsewhere);
                }
              });
        });
  }

  private void reportNoFile(Lang lang) {
    diagnostics.add(
        Diagnostic.error(
            "missing-message",
            Location.ofFile("themes/" + chain.get(0).name() + "/" + path(lang)),
            "the theme has no messages in the site's language `" + lang + "`",
            "write this file with the keys of another language's"));
  }

  private void reportMissing(Lang lang, String key, String elsewhere) {
    String folder = elsewhere.substring(0, elsewhere.indexOf("/messages/") + 1);
    diagnostics.add(
        Diagnostic.error(
            "missing-message",
            Location.ofFile(folder + path(lang)),
            "no message `" + key + "`, which " + elsewhere + " has",
            "add a line `" + key + ": …`"));
  }
}
