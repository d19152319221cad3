package org.daicho.render.theme;

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
import java.util.stream.Stream;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Plural;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;
import org.daicho.yaml.Node;
import org.daicho.yaml.Yaml;

/**
 * Reads {@code messages/<lang>.yaml}, maps of {@code key: text}, and lays each theme's over those
 * of the theme that it extends. A message that is worded by a count has its forms below its key,
 * such as {@code one:} and {@code other:}; a theme may replace one of them.
 */
final class MessageFiles {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final List<ThemeFolder> chain;
  private final Diagnostics diagnostics;

  private final MissingMessages missing;
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
    this.missing = new MissingMessages(chain, diagnostics);
  }

  /**
   * Every language's words. What a language lacks is said in the first that has it, so that a site
   * can be built before all is translated; {@link #reportMissing} reports it.
   */
  SortedMap<Lang, Messages> read(List<Lang> languages) {
    SortedMap<Lang, SortedMap<String, Wording>> own = new TreeMap<>();
    for (Lang lang : languages) {
      own.put(lang, merged(lang));
      missing.add(lang, own.get(lang), written);
      missing.expect(lang, own.get(lang).keySet());
    }
    MessageFiles others = new MessageFiles(chain, new Diagnostics());
    for (Lang lang : others(languages)) {
      missing.add(lang, others.merged(lang), others.written);
    }
    SortedMap<Lang, Messages> result = new TreeMap<>();
    own.forEach((lang, has) -> result.put(lang, new Messages(lang, missing.complete(has))));
    return result;
  }

  /** Languages to fall back on where a site has none that the theme is written in. */
  private List<Lang> others(List<Lang> languages) {
    ThemeFolder last = chain.get(chain.size() - 1);
    return languages.stream().anyMatch(lang -> last.files().containsKey(path(lang)))
        ? List.of()
        : Stream.of(Lang.EN, Lang.JA).filter(lang -> last.files().containsKey(path(lang))).toList();
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
    diagnostics.error(
        "message-file",
        last.at,
        "`" + last.key + "` has no text for " + list(missing),
        "in the language `"
            + last.lang
            + "` a message that is worded by a count has the forms "
            + list(Plural.of(last.lang)));
    return Wording.of(wording.forms().values().iterator().next()).under(wording);
  }

  private static String list(Set<Plural> forms) {
    return forms.stream().map(form -> "`" + form.word() + "`").collect(Collectors.joining(", "));
  }

  private void report(Node at, String message) {
    report(at, message, "a message is a line `key: text`, the key in lower case with hyphens");
  }

  private void report(Node at, String message, String hint) {
    diagnostics.error("message-file", at.location(), message, hint);
  }

  /** As {@link MissingMessages#report}. */
  void reportMissing(Set<String> misnamed) {
    missing.report(misnamed);
  }
}
