package org.daicho.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The titles of all pages of a language, no two alike: a page's name, then what its kind always
 * says and its name does not, then as many more facts as tell it from pages that would be titled
 * alike. A page's title depends on others' names, so it is part of what the page is made from.
 */
final class PageTitles {

  /** What tells pages of one name apart, in the order in which it is tried. */
  enum Fact {
    KIND,
    ORGANISATION,
    PLAN,
    YEAR,
    NUMBER,
    /** All bodies above an organisation. */
    ANCESTORS,
    /** The last resort: where the page lies. No two pages have it alike. */
    ADDRESS
  }

  /**
   * A page that is to be titled.
   *
   * @param always the facts that the title gives even where no other page has the name
   * @param facts each in words; empty where the page has none
   * @param says whether a text gives a fact already
   */
  record Subject(
      String path, String name, Set<Fact> always, Function<Fact, String> facts, Says says) {}

  /** Whether a text, which may be a name, gives a fact that is written so. */
  interface Says {
    boolean says(String text, Fact fact, String words);
  }

  /** A title in the making. */
  private final class Title {
    private final Subject subject;
    private final Map<Fact, String> chosen = new EnumMap<>(Fact.class);
    private String text;

    Title(Subject subject) {
      this.subject = subject;
      this.text = subject.name;
      subject.always.stream().sorted().forEach(this::add);
    }

    void add(Fact fact) {
      String words = subject.facts.apply(fact);
      if (!words.isEmpty() && !chosen.containsKey(fact) && !subject.says.says(text, fact, words)) {
        chosen.put(fact, words);
        text =
            scope.say(
                "views-title-facts",
                subject.name,
                String.join(scope.say("views-title-and"), chosen.values()));
      }
    }
  }

  private final Scope scope;
  private final Map<String, String> titles = new HashMap<>();

  /**
   * Titles some pages.
   *
   * @param scope gives the words
   * @param subjects all pages of the language
   */
  PageTitles(Scope scope, List<Subject> subjects) {
    this.scope = scope;
    List<Title> all = subjects.stream().map(Title::new).toList();
    alike(all).forEach(group -> tellApart(group, 0));
    // Facts of one group may have led to a title of another.
    alike(all).forEach(group -> group.forEach(title -> title.add(Fact.ADDRESS)));
    all.forEach(title -> titles.put(title.subject.path, title.text));
  }

  /** The title of a page by its path, or of a list by the path of its first page. */
  String of(String path) {
    return titles.getOrDefault(path, "");
  }

  /** Adds the first fact that differs, and goes on with those that are alike still. */
  private static void tellApart(List<Title> group, int from) {
    Fact[] facts = Fact.values();
    for (int i = from; i < facts.length; i++) {
      Fact fact = facts[i];
      if (group.stream().map(t -> t.subject.facts.apply(fact)).distinct().count() > 1) {
        int next = i + 1;
        group.forEach(title -> title.add(fact));
        alike(group).forEach(rest -> tellApart(rest, next));
        return;
      }
    }
  }

  /** Those of several that have the same title. */
  private static List<List<Title>> alike(Collection<Title> titles) {
    Map<String, List<Title>> groups = new LinkedHashMap<>();
    for (Title title : titles) {
      groups.computeIfAbsent(title.text, t -> new ArrayList<>(1)).add(title);
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }
}
