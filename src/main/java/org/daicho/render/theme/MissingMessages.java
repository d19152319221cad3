package org.daicho.render.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;
import org.daicho.model.value.Lang;
import org.daicho.wording.Wording;

/** Says what a language lacks in the first language that has it, and reports it. */
final class MissingMessages {
  private static final int MOST_KEYS = 40;

  private final List<ThemeFolder> chain;
  private final Diagnostics diagnostics;

  /** Each message in the first language that has it. */
  private final SortedMap<String, First> firsts = new TreeMap<>();

  /** The keys that each of the site's languages has itself, in the site's order. */
  private final Map<Lang, Set<String>> has = new LinkedHashMap<>();

  private record First(Lang lang, Wording wording, ThemeFolder theme) {}

  /**
   * @param chain the site's theme first
   */
  MissingMessages(List<ThemeFolder> chain, Diagnostics diagnostics) {
    this.chain = chain;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds a language, the first ones first.
   *
   * @param messages its words
   * @param written where themes have them, those of other languages may be among them
   */
  void add(Lang lang, Map<String, Wording> messages, List<MessageFiles.Written> written) {
    for (MessageFiles.Written message :
        written) { // The last that wrote a key is the one that counts.
      if (message.lang().equals(lang) && !isSaidBefore(message)) {
        firsts.put(message.key(), new First(lang, messages.get(message.key()), message.theme()));
      }
    }
  }

  private boolean isSaidBefore(MessageFiles.Written message) {
    First first = firsts.get(message.key());
    return first != null && !first.lang.equals(message.lang());
  }

  /** A language of the site, which is to have everything. */
  void expect(Lang lang, Set<String> keys) {
    has.put(lang, keys);
  }

  /** All messages, for a language that has some itself. */
  Map<String, Wording> complete(Map<String, Wording> own) {
    Map<String, Wording> all = new TreeMap<>();
    firsts.forEach((key, message) -> all.put(key, message.wording));
    all.putAll(own);
    return all;
  }

  /**
   * Reports the messages that a language lacks, once for each file that should have them.
   *
   * @param misnamed keys that no other theme has and nothing asks for: they are missing nowhere
   */
  void report(Set<String> misnamed) {
    SortedMap<String, First> all = new TreeMap<>(firsts);
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
          byFile.forEach(this::report);
        });
  }

  /**
   * Where a language is to say what a theme says in another: next to it, or in the first theme that
   * replaces its words and has that language.
   */
  private String place(Lang lang, ThemeFolder elsewhere) {
    List<ThemeFolder> upToIt = chain.subList(0, chain.indexOf(elsewhere) + 1);
    ThemeFolder theme =
        elsewhere.files().containsKey(MessageFiles.path(lang))
            ? elsewhere
            : upToIt.stream()
                .filter(t -> t.files().containsKey(MessageFiles.path(lang)))
                .findFirst()
                .orElse(elsewhere);
    return place(theme, lang);
  }

  private static String place(ThemeFolder theme, Lang lang) {
    return "themes/" + theme.name() + "/" + MessageFiles.path(lang);
  }

  private void reportNoFile(Lang lang) {
    diagnostics.error(
        "missing-message",
        Location.ofFile("themes/" + chain.get(0).name() + "/" + MessageFiles.path(lang)),
        "the theme has no messages in the site's language `" + lang + "`",
        "add this file; what it leaves out is shown in the first language that has it");
  }

  private void report(String file, SortedMap<String, First> missing) {
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
