package org.daicho.page.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daicho.model.Budget;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Words;
import org.daicho.page.context.Draft;
import org.daicho.page.context.KanaOrder;
import org.daicho.page.context.Scope;
import org.daicho.view.Block;
import org.daicho.view.Link;
import org.daicho.view.Page;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;

/**
 * The glossary: in Japanese by reading, under the row of the fifty sounds; in other languages by
 * name, under the first letter.
 */
public final class GlossaryPage {
  private GlossaryPage() {}

  public static PageSet of(Scope scope) {
    Draft draft = new Draft(scope, "glossary");
    draft.heading(
        new Page.Heading(
            scope.say("views-list"),
            List.of(scope.say("glossary-count", scope.catalogue().glossary().size())),
            scope.plain(scope.say("glossary")),
            List.of(),
            scope.plain(scope.say("glossary-lead"))));
    Map<String, List<Block.Term>> groups = new LinkedHashMap<>();
    scope.catalogue().glossary().stream()
        .sorted(order(scope))
        .forEach(
            term ->
                groups
                    .computeIfAbsent(group(scope, term), g -> new ArrayList<>())
                    .add(block(scope, term)));
    int number = 1;
    for (Map.Entry<String, List<Block.Term>> group : groups.entrySet()) {
      draft.section(
          "group-" + number++, group.getKey(), new Block.Terms(List.copyOf(group.getValue())));
    }
    return draft.set();
  }

  private static Comparator<GlossaryTerm> order(Scope scope) {
    return (scope.isJapanese()
            ? Comparator.comparing(GlossaryTerm::reading, KanaOrder.COMPARATOR)
            : Comparator.comparing(
                (GlossaryTerm t) -> scope.string(t.name()), String.CASE_INSENSITIVE_ORDER))
        .thenComparing(GlossaryTerm::id);
  }

  /** The heading that a term stands under. Terms in order have their headings in order too. */
  private static String group(Scope scope, GlossaryTerm term) {
    if (scope.isJapanese()) {
      String row = KanaOrder.row(term.reading());
      return row.isEmpty() ? scope.say("glossary-other") : scope.say("glossary-row", row);
    }
    int first = scope.string(term.name()).codePointAt(0);
    return Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN
        ? Character.toString(first).toUpperCase(Locale.ROOT)
        : scope.say("glossary-other");
  }

  private static Block.Term block(Scope scope, GlossaryTerm term) {
    Words name = scope.words(term.name());
    return new Block.Term(
        Paths.fragment(term.id()),
        name,
        others(scope, term, name),
        term.reading(),
        term.also().getOrDefault(name.lang(), List.of()),
        scope.words(term.definition()),
        term.see().stream().map(key -> link(scope, key)).toList());
  }

  /** An abbreviation that all languages write alike is said once. */
  private static List<Words> others(Scope scope, GlossaryTerm term, Words name) {
    return scope.otherNames(term.name()).stream()
        .filter(other -> !other.value().equals(name.value()))
        .toList();
  }

  /** Programmes and budgets may have their name from another record. */
  private static Link link(Scope scope, EntryKey key) {
    return switch (key.kind()) {
      case PROGRAMME ->
          scope.catalogue().programme(key.id()).map(scope::link).orElse(scope.entry(key));
      case BUDGET ->
          scope
              .catalogue()
              .entry(key)
              .map(budget -> YearPages.budgetLink(scope, (Budget) budget))
              .orElse(scope.entry(key));
      default -> scope.entry(key);
    };
  }
}
