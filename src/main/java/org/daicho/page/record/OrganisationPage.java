package org.daicho.page.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.page.context.Draft;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.Scope;
import org.daicho.page.item.ItemTables;
import org.daicho.page.item.TreeOrder;
import org.daicho.page.list.YearPages;
import org.daicho.page.map.SmallMaps;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.summary.Portion;
import org.daicho.page.summary.Summaries;
import org.daicho.view.Page;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;

/** The page of an organisation: what it and the offices within it do, plan and publish. */
public final class OrganisationPage {
  private static final int LONGEST_RUBY = 8;

  private OrganisationPage() {}

  public static PageSet of(Scope scope, Organisation organisation) {
    Catalogue catalogue = scope.catalogue();
    List<Organisation> within = within(catalogue, organisation);
    List<Programme> programmes =
        PagedProgrammes.inOrder(catalogue, programmes(catalogue, organisation));
    return PagedProgrammes.of(
        scope,
        programmes,
        new PagedProgrammes.PageMaker() {
          @Override
          public Optional<String> narrowed() {
            return scope.body(organisation).equals(organisation)
                ? Optional.of("organisation=" + organisation.id())
                : Optional.empty();
          }

          @Override
          public Draft start() {
            Draft draft = new Draft(scope, "organisation");
            draft.upToList("views-organisations", Paths.list(scope.lang(), Kind.ORGANISATION, 1));
            heading(draft, scope, organisation);
            draft.section(
                "place", "", "", false, SmallMaps.place(scope, organisation).stream().toList());
            return draft;
          }

          @Override
          public void rest(Draft draft, Portion all) {
            if (!organisation.body().isEmpty()) {
              draft.section("about", scope.say("views-about"), scope.prose(organisation));
            }
            Summaries.add(draft, scope, all, Set.of("organisation"));
            ItemTables.add(
                draft,
                scope,
                scope.say("views-items-by"),
                ItemTables.Found.outermost(
                    scope,
                    catalogue.itemsOf(organisation),
                    p -> p.by().contains(organisation.id())));
            draft.section(
                "particulars",
                scope.say("views-particulars"),
                "",
                false,
                particulars(scope, organisation, within).blocks());
          }
        });
  }

  /** What the organisation and the offices within it run. */
  public static List<Programme> programmes(Catalogue catalogue, Organisation organisation) {
    return within(catalogue, organisation).stream()
        .flatMap(o -> catalogue.programmesOf(o).stream())
        .toList();
  }

  /** An organisation and the offices that count with it, in order of their ids. */
  private static List<Organisation> within(Catalogue catalogue, Organisation organisation) {
    Stream<Organisation> others =
        catalogue.countedAs(organisation).stream().filter(o -> !o.id().equals(organisation.id()));
    return Stream.concat(Stream.of(organisation), others)
        .sorted(Comparator.comparing(Organisation::id))
        .toList();
  }

  private static void heading(Draft draft, Scope scope, Organisation organisation) {
    List<String> notes = new ArrayList<>();
    organisation.code().ifPresent(c -> notes.add(scope.say("views-code", c.digits())));
    if (!scope.body(organisation).id().equals(organisation.id())) {
      notes.add(scope.string(scope.body(organisation).name()));
    }
    List<Words> others = new ArrayList<>();
    Words name = scope.words(organisation.name());
    // Ruby cannot break, so a long name has its reading beneath.
    boolean ruby = name.lang().equals(Lang.JA) && name.value().length() <= LONGEST_RUBY;
    if (!organisation.reading().isEmpty() && !ruby) {
      others.add(new Words(organisation.reading(), Lang.JA, false));
    }
    others.addAll(scope.otherNames(organisation.name()));
    draft.heading(
        new Page.Heading(
            scope.string(scope.termName(Vocabulary.ORGANISATION_KIND, organisation.type())),
            notes,
            name,
            others,
            scope.words(organisation.summary()),
            ruby ? organisation.reading() : ""));
  }

  private static FactsBuilder particulars(
      Scope scope, Organisation organisation, List<Organisation> within) {
    Catalogue catalogue = scope.catalogue();
    FactsBuilder facts = new FactsBuilder(scope);
    facts.add(
        "views-kind",
        scope.unlinked(scope.termName(Vocabulary.ORGANISATION_KIND, organisation.type())));
    organisation
        .parent()
        .flatMap(catalogue::organisation)
        .ifPresent(parent -> facts.add("views-parent", scope.link(parent)));
    facts.add(
        "views-offices",
        within.stream().filter(o -> !o.equals(organisation)).map(scope::link).toList());
    facts.add("views-covers", organisation.covers().stream().map(scope::organisation).toList());
    facts.add(
        "views-covered-by",
        catalogue.covering(organisation).stream().map(o -> scope.organisation(o.id())).toList());
    facts.add(
        "views-members",
        catalogue.membersOf(organisation).stream()
            .filter(o -> !catalogue.bodyOf(o).id().equals(organisation.id()))
            .sorted(TreeOrder.of(catalogue))
            .map(scope::link)
            .toList());
    facts.add(
        "views-plans",
        catalogue.plansOf(organisation).stream().map((Plan p) -> scope.link(p.name(), p)).toList());
    facts.add(
        "views-budgets",
        within.stream()
            .flatMap(o -> catalogue.budgetsOf(o).stream())
            .sorted(Comparator.comparing(Budget::id))
            .map((Budget b) -> YearPages.budgetLink(scope, b))
            .toList());
    facts.add(
        "views-sources",
        catalogue.sourcesOf(organisation).stream().map((Source s) -> scope.link(s)).toList());
    facts.data(organisation.key());
    return facts;
  }
}
