package org.daicho.page.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Text;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.item.ItemTables;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.summary.Summaries;
import org.daicho.view.Paths;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The pages of the vocabularies that programmes are put in: a page for each term, and a list. */
public final class TermPages {
  private TermPages() {}

  public static PageSet of(PageContext context, Vocabulary vocabulary, Vocabulary.Term term) {
    PageBuilder builder =
        new PageBuilder(context, PageKind.TERM)
            .breadcrumb(
                context.link(vocabulary.name(), Paths.terms(context.lang(), vocabulary.id())))
            .heading(
                context.string(vocabulary.name()),
                List.of(),
                term.name(),
                context.otherNames(term.name()),
                term.description());
    return PagedProgrammes.of(
        context,
        builder,
        Optional.of(vocabulary.id() + "=" + term.id()),
        PagedProgrammes.inOrder(
            context.catalogue(), context.catalogue().programmesOf(vocabulary.id(), term.id())),
        (first, all) -> {
          Summaries.add(first, context, all, Set.of(vocabulary.id().value()));
          if (vocabulary.id().equals(Vocabulary.THEME)) {
            ItemTables.add(first, context, context.say("views-measures"), measures(context, term));
          }
        });
  }

  public static PageSet list(PageContext context, Vocabulary vocabulary) {
    PageBuilder builder = new PageBuilder(context, PageKind.LIST);
    builder.heading(
        context.say("views-list"),
        List.of(),
        vocabulary.name(),
        context.otherNames(vocabulary.name()),
        Text.EMPTY);
    List<IndexBlock.Item> items =
        vocabulary.terms().values().stream()
            .map(
                term ->
                    new IndexBlock.Item(
                        context.term(vocabulary.id(), term.id()),
                        counts(context, vocabulary, term)))
            .toList();
    builder.section("terms", context.string(vocabulary.name()), IndexBlock.of(items));
    return builder.set();
  }

  private static String counts(PageContext context, Vocabulary vocabulary, Vocabulary.Term term) {
    int programmes = context.catalogue().programmesOf(vocabulary.id(), term.id()).size();
    if (!vocabulary.id().equals(Vocabulary.THEME)) {
      return context.say("views-n-programmes", programmes);
    }
    return String.join(
        context.say("views-comma"),
        context.say("views-n-programmes", programmes),
        context.say("views-n-measures", measures(context, term).size()));
  }

  /** What the items of plans have of a theme. */
  private static List<ItemTables.Found> measures(PageContext context, Vocabulary.Term theme) {
    return ItemTables.Found.outermost(
        context,
        context.catalogue().itemsOfTheme(theme.id()),
        part -> part.themes().contains(theme.id()));
  }
}
