package org.daicho.page.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells apart pages that are called alike: a name, then what its kind always says and its name does
 * not, then as many more facts as it takes.
 */
public final class Namesakes {

  /** What tells pages of one name apart, in the order in which it is tried. */
  enum Fact {
    /** What a part is a part of. */
    WHOLE,
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
   * A page that is to be named.
   *
   * @param always the facts that are given even where no other page has the name
   * @param facts each in words; empty where the page has none
   * @param says whether a text gives a fact already
   */
  public record Subject(
      String path, String name, Set<Fact> always, Function<Fact, String> facts, Says says) {

    /** The same page in a list that calls it otherwise, and says no more than it must. */
    Subject named(String other) {
      return new Subject(path, other, EnumSet.noneOf(Fact.class), facts, says);
    }
  }

  /** Whether a text, which may be a name, gives a fact that is written so. */
  interface Says {
    boolean says(String text, Fact fact, String words);
  }

  /** A name in the making. */
  private static final class Name {
    private final PageContext context;
    private final Subject subject;
    private final Map<Fact, String> chosen = new EnumMap<>(Fact.class);
    private String text;

    Name(PageContext context, Subject subject) {
      this.context = context;
      this.subject = subject;
      this.text = subject.name;
      subject.always.stream().sorted().forEach(this::add);
    }

    void add(Fact fact) {
      String words = subject.facts.apply(fact);
      if (!words.isEmpty() && !chosen.containsKey(fact) && !subject.says.says(text, fact, words)) {
        chosen.put(fact, words);
        text =
            context.say(
                "views-title-facts",
                subject.name,
                String.join(context.say("views-title-and"), chosen.values()));
      }
    }
  }

  private Namesakes() {}

  /**
   * A name for each of several pages, no two alike.
   *
   * @param context gives the words
   */
  public static List<String> apart(PageContext context, List<Subject> subjects) {
    List<Name> all = subjects.stream().map(subject -> new Name(context, subject)).toList();
    alike(all).forEach(group -> tellApart(group, 0));
    // Facts of one group may have led to a name of another.
    alike(all).forEach(group -> group.forEach(name -> name.add(Fact.ADDRESS)));
    return all.stream().map(name -> name.text).toList();
  }

  /** Adds the first fact that differs, and goes on with those that are alike still. */
  private static void tellApart(List<Name> group, int from) {
    Fact[] facts = Fact.values();
    for (int i = from; i < facts.length; i++) {
      Fact fact = facts[i];
      if (group.stream().map(t -> t.subject.facts.apply(fact)).distinct().count() > 1) {
        int next = i + 1;
        group.forEach(name -> name.add(fact));
        alike(group).forEach(rest -> tellApart(rest, next));
        return;
      }
    }
  }

  /** Those of several that have the same name. */
  private static List<List<Name>> alike(Collection<Name> names) {
    Map<String, List<Name>> groups = new LinkedHashMap<>();
    for (Name name : names) {
      groups.computeIfAbsent(name.text, t -> new ArrayList<>(1)).add(name);
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }
}
