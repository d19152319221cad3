package org.daicho.page.list;

import java.util.List;
import java.util.Set;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Text;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.item.ItemTables;
import org.daicho.page.programme.ProgrammesByYear;
import org.daicho.view.Paths;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The pages of the vocabularies that programmes are put in: a page for each term, and a list. */
public final class TermPages {
  private TermPages() {}

  public static PageSet of(PageContext context, Vocabulary vocabulary, Vocabulary.Term term) {
    PageBuilder builder =
        way(context, vocabulary)
            .heading(
                context.string(vocabulary.name()),
                List.of(),
                term.name(),
                context.otherNames(term.name()),
                term.description());
    return years(context, vocabulary, term)
        .own(
            builder,
            first -> {},
            first -> {
              if (vocabulary.id().equals(Vocabulary.THEME)) {
                ItemTables.add(
                    first, context, context.say("views-measures"), measures(context, term));
              }
            });
  }

  /** Its programmes year by year. */
  public static ProgrammesByYear years(
      PageContext context, Vocabulary vocabulary, Vocabulary.Term term) {
    return new ProgrammesByYear(
        context,
        context.link(term.name(), Paths.term(context.lang(), vocabulary.id(), term.id())),
        Paths.term(context.lang(), vocabulary.id(), term.id()),
        vocabulary.id() + "=" + term.id(),
        context.catalogue().programmesOf(vocabulary.id(), term.id()),
        Set.of(vocabulary.id().value()));
  }

  /** The way to the pages of a vocabulary's terms. */
  public static PageBuilder way(PageContext context, Vocabulary vocabulary) {
    return new PageBuilder(context, PageKind.TERM)
        .breadcrumb(context.link(vocabulary.name(), Paths.terms(context.lang(), vocabulary.id())));
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
