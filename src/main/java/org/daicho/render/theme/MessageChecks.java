package org.daicho.render.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Nearest;
import org.daicho.diagnostic.Severity;
import org.daicho.model.value.Lang;
import org.daicho.yaml.Node;
import org.daicho.yaml.Yaml;

/**
 * Holds the messages of a theme against those that it replaces: a key that replaces nothing and
 * that nothing asks for, and places for arguments, such as {@code {1}}, that nobody fills.
 */
final class MessageChecks {
  private final List<MessageFiles.Written> written;
  private final ThemeFolder last;
  private final Map<Lang, Set<String>> keys = new TreeMap<>();
  private final Map<String, Map<Lang, Set<Integer>>> model = new TreeMap<>();
  private final Diagnostics diagnostics;

  private MessageChecks(
      List<MessageFiles.Written> written, ThemeFolder last, Diagnostics diagnostics) {
    this.written = written;
    this.last = last;
    for (MessageFiles.Written message : written) {
      keys.computeIfAbsent(message.lang(), lang -> new TreeSet<>()).add(message.key());
    }
    this.diagnostics = diagnostics;
  }

  /**
   * Checks all messages but those of the built-in theme.
   *
   * @param last of the chain, which extends none
   * @param builtIn the theme that the program asks its words of
   * @param saidByTheme what templates and scripts write out
   * @return keys that are names of nothing
   */
  static Set<String> check(
      List<MessageFiles.Written> written,
      ThemeFolder last,
      ThemeFolder builtIn,
      TemplateChecks.Said saidByTheme,
      Diagnostics diagnostics) {
    MessageChecks checks = new MessageChecks(written, last, diagnostics);
    Set<Lang> languages = written.stream().map(w -> w.lang()).collect(Collectors.toSet());
    languages.addAll(List.of(Lang.JA, Lang.EN));
    languages.forEach(lang -> checks.readModel(builtIn, lang));
    Set<String> misnamed = checks.checkKeys(saidByTheme);
    checks.checkPlaces(misnamed);
    return misnamed;
  }

  private void readModel(ThemeFolder builtIn, Lang lang) {
    ThemeFile file = builtIn.files().get(MessageFiles.path(lang));
    if (file != null
        && Yaml.parse(file.place(), file.bytes(), new Diagnostics()).orElse(null)
            instanceof Node.Mapping mapping) {
      for (Node.Pair pair : mapping.pairs()) {
        model.computeIfAbsent(pair.key().text(), key -> new HashMap<>()).put(lang, places(pair));
      }
    }
  }

  /** Those of all forms of a message. */
  private static Set<Integer> places(Node.Pair message) {
    if (message.value() instanceof Node.Mapping forms) {
      Set<Integer> all = new TreeSet<>();
      forms.pairs().forEach(form -> all.addAll(places(form)));
      return all;
    }
    return message.value() instanceof Node.Scalar text ? places(text.text()) : Set.of();
  }

  private static Set<Integer> places(String text) {
    Set<Integer> places = new TreeSet<>();
    for (int i = 0; i + 2 < text.length(); i++) {
      if (text.charAt(i) == '{' && text.charAt(i + 2) == '}' && isDigit(text.charAt(i + 1))) {
        places.add(text.charAt(i + 1) - '0');
      }
    }
    return places;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Set<String> checkKeys(TemplateChecks.Said said) {
    Predicate<String> asked =
        key ->
            model.containsKey(key)
                || said.literals().contains(key)
                || said.prefixes().stream().anyMatch(key::startsWith);
    Set<String> misnamed = new HashSet<>();
    for (MessageFiles.Written message : written) {
      String key = message.key();
      if (key.equals("language-" + message.lang())) {
        continue; // A further language's own name, which no other language need have.
      }
      Optional<String> misspelt = meant(message, asked);
      if (misspelt.isPresent()) {
        misnamed.add(misspelt.get()); // It is not missing too.
      } else if (asked.test(key)) {
        continue;
      }
      misnamed.add(key);
      // A theme that extends none may have words for templates that it is still to get.
      if (misspelt.isPresent() || !message.theme().equals(last)) {
        reportKey(message, misspelt.or(() -> Nearest.to(key, model.keySet())));
      }
    }
    return misnamed;
  }

  /**
   * The key that a language lacks and another has, where one that only it has is nearly that. Of
   * the two the one is right that something asks for, or else that of the first language.
   */
  private Optional<String> meant(MessageFiles.Written message, Predicate<String> asked) {
    boolean elsewhere =
        keys.entrySet().stream()
            .anyMatch(
                e -> !e.getKey().equals(message.lang()) && e.getValue().contains(message.key()));
    if (elsewhere) {
      return Optional.empty();
    }
    Set<String> others = keys(lang -> !lang.equals(message.lang()));
    others.removeAll(keys.get(message.lang()));
    boolean first = message.lang().equals(written.get(0).lang());
    return Nearest.to(message.key(), others)
        .filter(near -> asked.test(near) == asked.test(message.key()) ? !first : asked.test(near));
  }

  private Set<String> keys(Predicate<Lang> of) {
    return keys.entrySet().stream()
        .filter(e -> of.test(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void reportKey(MessageFiles.Written message, Optional<String> near) {
    diagnostics.add(
        new Diagnostic(
            near.isPresent() ? Severity.ERROR : Severity.WARNING,
            "unused-message",
            message.at(),
            "`" + message.key() + "` overrides nothing, and no template or script asks for it",
            near.map(n -> "did you mean `" + n + "`?").orElse("delete the line")));
  }

  private void checkPlaces(Set<String> misnamed) {
    Map<String, Map<Lang, MessageFiles.Written>> own = new TreeMap<>();
    for (MessageFiles.Written message : written) {
      if (model.containsKey(message.key())) {
        message.forms().forEach(form -> comparePlaces(message, form));
      } else if (!misnamed.contains(message.key())) {
        own.computeIfAbsent(message.key(), key -> new TreeMap<>()).put(message.lang(), message);
      }
    }
    own.forEach(
        (key, languages) ->
            compareTexts(
                key, languages.values().stream().flatMap(m -> m.forms().stream()).toList()));
  }

  /** What fills the built-in message fills this one. */
  private void comparePlaces(MessageFiles.Written message, MessageFiles.Form form) {
    Map<Lang, Set<Integer>> filled = model.get(message.key());
    Set<Integer> all = new TreeSet<>();
    // Callers fill places from 0 on, so one after a gap is filled by none of them.
    for (int place = 0; isFilled(place, filled); place++) {
      all.add(place);
    }
    Set<Integer> here = places(form.text());
    Set<Integer> tooMany = new TreeSet<>(here);
    tooMany.removeAll(all);
    Set<Integer> missing = new TreeSet<>(filled.getOrDefault(message.lang(), all));
    missing.removeAll(here);
    if (!tooMany.isEmpty()) {
      report(
          Severity.ERROR,
          form,
          "`" + message.key() + "` has " + list(tooMany) + ", which nothing fills",
          all.isEmpty() ? "it has no places" : "its places are " + list(all));
    } else if (!missing.isEmpty()) {
      report(
          Severity.WARNING,
          form,
          "`" + message.key() + "` leaves out " + list(missing),
          "what the page puts there is not shown: add it, or leave this as it is meant");
    }
  }

  private static boolean isFilled(int place, Map<Lang, Set<Integer>> filled) {
    return filled.values().stream().anyMatch(places -> places.contains(place));
  }

  /** A message of the theme's own gets the same arguments in each language, whatever the count. */
  private void compareTexts(String key, List<MessageFiles.Form> forms) {
    Set<Integer> all = new TreeSet<>();
    forms.forEach(form -> all.addAll(places(form.text())));
    for (MessageFiles.Form form : forms) {
      Set<Integer> missing = new TreeSet<>(all);
      missing.removeAll(places(form.text()));
      Optional<MessageFiles.Form> other =
          forms.stream()
              .filter(o -> !missing.isEmpty() && places(o.text()).containsAll(missing))
              .findFirst();
      if (other.isPresent()) {
        String where = other.get().at().file();
        report(
            Severity.ERROR,
            form,
            "`"
                + key
                + "` has no "
                + list(missing)
                + ", which "
                + (where.equals(form.at().file()) ? "another of its forms" : where)
                + " has",
            "a message has the same places in each language");
        return; // What the others lack or have too many is the same mistake.
      }
    }
  }

  private void report(Severity severity, MessageFiles.Form at, String message, String hint) {
    diagnostics.add(new Diagnostic(severity, "message-arguments", at.at(), message, hint));
  }

  private static String list(Set<Integer> places) {
    return places.stream().map(i -> "`{" + i + "}`").collect(Collectors.joining(" and "));
  }
}
