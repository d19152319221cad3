package org.daicho.page.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.value.Words;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.KanaOrder;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Paths;
import org.daicho.view.block.TermsBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/**
 * The glossary: in Japanese by reading, under the row of the fifty sounds; in other languages by
 * name, under the first letter.
 */
public final class GlossaryPage {
  private GlossaryPage() {}

  public static PageSet of(PageContext context) {
    PageBuilder builder = new PageBuilder(context, PageKind.GLOSSARY);
    builder.heading(
        context.say("views-list"),
        List.of(context.say("glossary-count", context.catalogue().glossary().size())),
        context.say("glossary"),
        context.say("glossary-lead"));
    Map<String, List<TermsBlock.Term>> groups = new LinkedHashMap<>();
    context.catalogue().glossary().stream()
        .sorted(order(context))
        .forEach(
            term ->
                groups
                    .computeIfAbsent(group(context, term), g -> new ArrayList<>())
                    .add(block(context, term)));
    int number = 1;
    for (Map.Entry<String, List<TermsBlock.Term>> group : groups.entrySet()) {
      builder.section(
          "group-" + number++, group.getKey(), new TermsBlock(List.copyOf(group.getValue())));
    }
    return builder.set();
  }

  private static Comparator<GlossaryTerm> order(PageContext context) {
    return (context.isJapanese()
            ? Comparator.comparing(GlossaryTerm::reading, KanaOrder.COMPARATOR)
            : Comparator.comparing(
                (GlossaryTerm t) -> context.string(t.name()), String.CASE_INSENSITIVE_ORDER))
        .thenComparing(GlossaryTerm::id);
  }

  /** The heading that a term stands under. Terms in order have their headings in order too. */
  private static String group(PageContext context, GlossaryTerm term) {
    if (context.isJapanese()) {
      String row = KanaOrder.row(term.reading());
      return row.isEmpty() ? context.say("glossary-other") : context.say("glossary-row", row);
    }
    int first = context.string(term.name()).codePointAt(0);
    return Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN
        ? Character.toString(first).toUpperCase(Locale.ROOT)
        : context.say("glossary-other");
  }

  private static TermsBlock.Term block(PageContext context, GlossaryTerm term) {
    Words name = context.words(term.name());
    return new TermsBlock.Term(
        Paths.fragment(term.id()),
        name,
        others(context, term, name),
        term.reading(),
        term.also().getOrDefault(name.lang(), List.of()),
        context.words(term.definition()),
        term.see().stream().map(context::entry).toList(),
        new FactsBuilder(context).listed(term, GlossaryTerm.FIELDS).facts().items());
  }

  /** An abbreviation that all languages write alike is said once. */
  private static List<Words> others(PageContext context, GlossaryTerm term, Words name) {
    return context.otherNames(term.name()).stream()
        .filter(other -> !other.value().equals(name.value()))
        .toList();
  }
}
