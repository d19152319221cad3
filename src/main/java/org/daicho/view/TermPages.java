package org.daicho.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daicho.model.Id;
import org.daicho.model.Lang;
import org.daicho.model.Programme;
import org.daicho.model.Text;
import org.daicho.model.Vocabulary;

/** The pages of the vocabularies that programmes are put in: a page for each term, and a list. */
final class TermPages {
  /** The vocabularies whose terms have pages. */
  static final List<Id> VOCABULARIES = List.of(Vocabulary.CLASS, Vocabulary.THEME);

  private TermPages() {}

  static PageSet of(
      Function<String, Scope> at, Lang lang, Vocabulary vocabulary, Vocabulary.Term term) {
    Scope first = at.apply(Paths.term(lang, vocabulary.id(), term.id()));
    List<Programme> programmes =
        PagedProgrammes.inOrder(
            first.catalogue(),
            first.catalogue().programmes().stream()
                .filter(p -> Groups.term(vocabulary.id(), p).equals(Optional.of(term.id())))
                .toList());
    return PagedProgrammes.of(
        at,
        Downloads.base(first.path()),
        programmes,
        Groups.byYear(first, programmes).size() == 1,
        (scope, isFirst) -> {
          Draft draft = new Draft(scope, "term");
          draft.up(scope.link(vocabulary.name(), Paths.terms(lang, vocabulary.id())));
          draft.heading(
              scope.string(vocabulary.name()),
              List.of(),
              term.name(),
              scope.otherNames(term.name()),
              term.description());
          if (isFirst) {
            Summaries.add(draft, scope, programmes, Set.of(vocabulary.id().value()));
          }
          return draft;
        });
  }

  /** The list of a vocabulary's terms, each with how many programmes it has. */
  static PageSet list(Scope scope, Vocabulary vocabulary) {
    Draft draft = new Draft(scope, "list");
    draft.heading(
        scope.say("views-list"),
        List.of(),
        vocabulary.name(),
        scope.otherNames(vocabulary.name()),
        Text.EMPTY);
    List<Block.IndexItem> items =
        Groups.byTerm(scope, vocabulary.id(), scope.catalogue().programmes()).stream()
            .map(
                g ->
                    new Block.IndexItem(
                        g.label(), scope.say("views-n-programmes", g.programmes().size())))
            .toList();
    draft.section(
        "terms",
        scope.string(vocabulary.name()),
        new Block.Index(List.of(new Block.IndexColumn("", items))));
    return draft.set();
  }
}
