package org.daicho.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
import org.daicho.content.Node;
import org.daicho.content.Yaml;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;
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
  private static final int MOST_KEYS = 40;
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final List<ThemeFolder> chain;
  private final Diagnostics diagnostics;

  private final List<Written> written = new ArrayList<>();

  /** Each message in the first language that has it. */
  private final SortedMap<String, First> complete = new TreeMap<>();

  /** The keys that each of the site's languages has itself, in the site's order. */
  private final Map<Lang, Set<String>> has = new LinkedHashMap<>();

  private record First(Lang lang, Wording wording, ThemeFolder theme) {}

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

  /**
   * Every language's words. What a language lacks is said in the first that has it, so that a site
   * can be built before all is translated; {@link #reportMissing} reports it.
   */
  SortedMap<Lang, Messages> read(List<Lang> languages) {
    Map<Lang, SortedMap<String, Wording>> own = new LinkedHashMap<>();
    for (Lang lang : languages) {
      own.put(lang, merged(lang));
      complete(lang, own.get(lang), this);
    }
    MessageFiles others = new MessageFiles(chain, new Diagnostics());
    for (Lang lang : others(languages)) {
      complete(lang, others.merged(lang), others);
    }
    SortedMap<Lang, Messages> result = new TreeMap<>();
    own.forEach(
        (lang, messages) -> {
          Map<String, Wording> all = new TreeMap<>();
          complete.forEach((key, message) -> all.put(key, message.wording));
          all.putAll(messages);
          result.put(lang, new Messages(lang, all));
          has.put(lang, messages.keySet());
        });
    return result;
  }

  /** Adds what no language before has. */
  private void complete(Lang lang, SortedMap<String, Wording> messages, MessageFiles readBy) {
    for (Written message : readBy.written) { // The last that wrote a key is the one that counts.
      if (message.lang.equals(lang) && !isSaidBefore(message)) {
        complete.put(message.key, new First(lang, messages.get(message.key), message.theme));
      }
    }
  }

  private boolean isSaidBefore(Written message) {
    First first = complete.get(message.key);
    return first != null && !first.lang.equals(message.lang);
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
   * Reports the messages that a language lacks, once for each file that should have them.
   *
   * @param misnamed keys that no other theme has and nothing asks for: they are missing nowhere
   */
  void reportMissing(Set<String> misnamed) {
    SortedMap<String, First> all = new TreeMap<>(complete);
    all.keySet().removeAll(misnamed);
    has.forEach(
        (lang, messages) -> {
          if (messages.isEmpty()) {
            reportNoFile(lang);
            return;
          }
          SortedMap<String, SortedMap<String, First>> byFile = new TreeMap<>();
          all.forEach(
              (key, elsewhere) -> {
                if (!messages.contains(key)) {
                  byFile
                      .computeIfAbsent(place(lang, elsewhere.theme), file -> new TreeMap<>())
                      .put(key, elsewhere);
                }
              });
          byFile.forEach(this::reportMissing);
        });
  }

  /**
   * Where a language is to say what a theme says in another: next to it, or in the first theme that
   * replaces its words and has that language.
   */
  private String place(Lang lang, ThemeFolder elsewhere) {
    List<ThemeFolder> upToIt = chain.subList(0, chain.indexOf(elsewhere) + 1);
    ThemeFolder theme =
        elsewhere.files().containsKey(path(lang))
            ? elsewhere
            : upToIt.stream()
                .filter(t -> t.files().containsKey(path(lang)))
                .findFirst()
                .orElse(elsewhere);
    return place(theme, lang);
  }

  private static String place(ThemeFolder theme, Lang lang) {
    return "themes/" + theme.name() + "/" + path(lang);
  }

  private void reportNoFile(Lang lang) {
    diagnostics.add(
        Diagnostic.error(
            "missing-message",
            Location.ofFile("themes/" + chain.get(0).name() + "/" + path(lang)),
            "the theme has no messages in the site's language `" + lang + "`",
            "add this file; what it leaves out is shown in the first language that has it"));
  }

  private void reportMissing(String file, SortedMap<String, First> missing) {
    First first = missing.get(missing.firstKey());
    String shown = ", so pages say it in `" + first.lang + "`";
    String keys =
        missing.keySet().stream()
            .limit(MOST_KEYS)
            .map(key -> "`" + key + "`")
            .collect(Collectors.joining(", "));
    int more = missing.size() - MOST_KEYS;
    boolean one = missing.size() == 1;
    diagnostics.add(
        new Diagnostic(
            Severity.WARNING,
            "missing-message",
            Location.ofFile(file),
            one
                ? "no message "
                    + keys
                    + ", which "
                    + place(first.theme, first.lang)
                    + " has"
                    + shown
                : "no messages " + keys + (more > 0 ? " and " + more + " more" : "") + shown,
            one
                ? "add a line `" + missing.firstKey() + ": …`"
                : "add lines such as `" + missing.firstKey() + ": …`"));
  }
}
