package org.daicho.page.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Text;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.page.item.ItemTables;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.summary.Portion;
import org.daicho.page.summary.Summaries;
import org.daicho.view.Block;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;

/** The pages of the vocabularies that programmes are put in: a page for each term, and a list. */
public final class TermPages {
  private TermPages() {}

  public static PageSet of(Scope scope, Vocabulary vocabulary, Vocabulary.Term term) {
    List<Programme> programmes =
        PagedProgrammes.inOrder(
            scope.catalogue(), scope.catalogue().programmesOf(vocabulary.id(), term.id()));
    return PagedProgrammes.of(
        scope,
        programmes,
        new PagedProgrammes.PageMaker() {
          @Override
          public Optional<String> narrowed() {
            return Optional.of(vocabulary.id() + "=" + term.id());
          }

          @Override
          public Draft start() {
            return new Draft(scope, "term")
                .up(scope.link(vocabulary.name(), Paths.terms(scope.lang(), vocabulary.id())))
                .heading(
                    scope.string(vocabulary.name()),
                    List.of(),
                    term.name(),
                    scope.otherNames(term.name()),
                    term.description());
          }

          @Override
          public void rest(Draft draft, Portion all) {
            Summaries.add(draft, scope, all, Set.of(vocabulary.id().value()));
            if (vocabulary.id().equals(Vocabulary.THEME)) {
              ItemTables.add(draft, scope, scope.say("views-measures"), measures(scope, term));
            }
          }
        });
  }

  /** The list of a vocabulary's terms, each with how many programmes it has. */
  public static PageSet list(Scope scope, Vocabulary vocabulary) {
    Draft draft = new Draft(scope, "list");
    draft.heading(
        scope.say("views-list"),
        List.of(),
        vocabulary.name(),
        scope.otherNames(vocabulary.name()),
        Text.EMPTY);
    List<Block.IndexItem> items =
        vocabulary.terms().values().stream()
            .map(
                term ->
                    new Block.IndexItem(
                        scope.term(vocabulary.id(), term.id()), counts(scope, vocabulary, term)))
            .toList();
    draft.section(
        "terms",
        scope.string(vocabulary.name()),
        new Block.Index(List.of(new Block.IndexColumn("", items))));
    return draft.set();
  }

  private static String counts(Scope scope, Vocabulary vocabulary, Vocabulary.Term term) {
    int programmes = scope.catalogue().programmesOf(vocabulary.id(), term.id()).size();
    if (!vocabulary.id().equals(Vocabulary.THEME)) {
      return scope.say("views-n-programmes", programmes);
    }
    return String.join(
        scope.say("views-comma"),
        scope.say("views-n-programmes", programmes),
        scope.say("views-n-measures", measures(scope, term).size()));
  }

  /** What the items of plans have of a theme. */
  private static List<ItemTables.Found> measures(Scope scope, Vocabulary.Term theme) {
    return ItemTables.Found.outermost(
        scope,
        scope.catalogue().itemsOfTheme(theme.id()),
        part -> part.themes().contains(theme.id()));
  }
}
