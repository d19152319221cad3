package org.daicho.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daicho.content.Node;
import org.daicho.content.Yaml;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.Lang;
import org.daicho.view.Messages;

/**
 * Reads {@code messages/<lang>.yaml}, flat maps of {@code key: text}, and lays each theme's over
 * those of the theme that it extends.
 */
final class MessageFiles {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final List<ThemeFolder> chain;
  private final Diagnostics diagnostics;

  private final List<Written> written = new ArrayList<>();

  /** Which file says a key, for pointing at its sister file when a language lacks it. */
  private record Message(String text, String place) {}

  /**
   * A message as a theme has it.
   *
   * @param at of its key
   */
  record Written(ThemeFolder theme, Lang lang, String key, String text, Location at) {}

  MessageFiles(List<ThemeFolder> chain, Diagnostics diagnostics) {
    this.chain = chain;
    this.diagnostics = diagnostics;
  }

  /** Every language's words. */
  SortedMap<Lang, Messages> read(List<Lang> languages) {
    SortedMap<Lang, SortedMap<String, Message>> all = new TreeMap<>();
    for (Lang lang : languages) {
      all.put(lang, merged(lang));
    }
    SortedMap<Lang, Messages> result = new TreeMap<>();
    all.forEach(
        (lang, messages) -> {
          Map<String, String> texts = new TreeMap<>();
          messages.forEach((key, message) -> texts.put(key, message.text));
          result.put(lang, new Messages(lang, texts));
        });
    return result;
  }

  /** All messages that were read, each where a theme has it. */
  List<Written> written() {
    return written;
  }

  static String path(Lang lang) {
    return "messages/" + lang + ".yaml";
  }

  private SortedMap<String, Message> merged(Lang lang) {
    List<ThemeFolder> lastFirst = new ArrayList<>(chain);
    Collections.reverse(lastFirst);
    SortedMap<String, Message> merged = new TreeMap<>();
    for (ThemeFolder theme : lastFirst) {
      ThemeFile file = theme.files().get(path(lang));
      if (file != null) {
        Yaml.parse(file.place(), file.bytes(), diagnostics)
            .ifPresent(n -> add(n, theme, lang, file, merged));
      }
    }
    return merged;
  }

  private void add(
      Node root, ThemeFolder theme, Lang lang, ThemeFile file, SortedMap<String, Message> merged) {
    if (!(root instanceof Node.Mapping mapping)) {
      report(root, "expected messages, found " + root.what());
      return;
    }
    for (Node.Pair pair : mapping.pairs()) {
      String key = pair.key().text();
      if (!KEY.matcher(key).matches()) {
        report(pair.key(), "`" + key + "` cannot be a message's key");
      } else if (pair.value() instanceof Node.Scalar text && !text.isNothing()) {
        merged.put(key, new Message(text.text(), file.place()));
        written.add(new Written(theme, lang, key, text.text(), pair.key().location()));
      } else {
        report(pair.value(), "expected the text of `" + key + "`, found " + pair.value().what());
      }
    }
  }

  private void report(Node at, String message) {
    diagnostics.add(
        Diagnostic.error(
            "message-file",
            at.location(),
            message,
            "a message is a line `key: text`, the key in lower case with hyphens"));
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
