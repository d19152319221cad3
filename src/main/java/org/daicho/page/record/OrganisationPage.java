package org.daicho.page.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.LineageFacts;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.item.ItemTables;
import org.daicho.page.item.TreeOrder;
import org.daicho.page.map.SmallMaps;
import org.daicho.page.programme.ProgrammesByYear;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The page of an organisation: what it and the offices within it do, plan and publish. */
public final class OrganisationPage {
  private static final int LONGEST_RUBY = 8;

  /** More than these are no list that anybody reads. */
  private static final int MOST_BUDGETS = 30;

  private OrganisationPage() {}

  public static PageSet of(PageContext context, Organisation organisation) {
    Catalogue catalogue = context.catalogue();
    List<Organisation> within = within(catalogue, organisation);
    PageBuilder builder =
        new PageBuilder(context, PageKind.ORGANISATION).breadcrumbOfList(Kind.ORGANISATION);
    heading(builder, context, organisation);
    builder.section("place", "", SmallMaps.place(context, organisation).stream().toList());
    return years(context, organisation)
        .own(
            builder,
            first -> {
              LineageFacts.add(first, context, organisation);
              first.text("about", context.say("views-about"), organisation);
            },
            first -> {
              ItemTables.add(
                  first,
                  context,
                  context.say("views-items-by"),
                  ItemTables.Found.outermost(
                      context,
                      catalogue.itemsOf(organisation),
                      p -> p.by().contains(organisation.id())));
              first.section(
                  "particulars",
                  context.say("views-particulars"),
                  particulars(context, organisation, within).blocks());
            });
  }

  /** Its programmes year by year. */
  public static ProgrammesByYear years(PageContext context, Organisation organisation) {
    return new ProgrammesByYear(
        context,
        context.link(organisation.name(), Paths.entry(context.lang(), organisation.key())),
        Paths.entry(context.lang(), organisation.key()),
        context.body(organisation).equals(organisation) ? "organisation=" + organisation.id() : "",
        programmes(context.catalogue(), organisation),
        Set.of("organisation"));
  }

  /** The way to the pages of its years. */
  public static PageBuilder way(PageContext context) {
    return new PageBuilder(context, PageKind.ORGANISATION).breadcrumbOfList(Kind.ORGANISATION);
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

  private static void heading(PageBuilder builder, PageContext context, Organisation organisation) {
    List<String> notes = new ArrayList<>();
    organisation.code().ifPresent(c -> notes.add(context.say("views-code", c.digits())));
    if (!context.body(organisation).id().equals(organisation.id())) {
      notes.add(context.string(context.body(organisation).name()));
    }
    List<Words> others = new ArrayList<>();
    Words name = context.words(organisation.name());
    // Ruby cannot break, so a long name has its reading beneath.
    boolean ruby = name.lang().equals(Lang.JA) && name.value().length() <= LONGEST_RUBY;
    if (!organisation.reading().isEmpty() && !ruby) {
      others.add(new Words(organisation.reading(), Lang.JA, false));
    }
    others.addAll(context.otherNames(organisation.name()));
    builder.heading(
        new Page.Heading(
            context.string(context.termName(Vocabulary.ORGANISATION_KIND, organisation.type())),
            notes,
            name,
            others,
            context.words(organisation.summary()),
            ruby ? organisation.reading() : ""));
  }

  private static FactsBuilder particulars(
      PageContext context, Organisation organisation, List<Organisation> within) {
    Catalogue catalogue = context.catalogue();
    FactsBuilder facts = new FactsBuilder(context);
    facts.add(
        "views-kind",
        context.unlinked(context.termName(Vocabulary.ORGANISATION_KIND, organisation.type())));
    organisation
        .parent()
        .flatMap(catalogue::organisation)
        .ifPresent(parent -> facts.add("views-parent", context.link(parent)));
    facts.add(
        "views-offices",
        within.stream().filter(o -> !o.equals(organisation)).map(context::link).toList());
    facts.add("views-covers", organisation.covers().stream().map(context::organisation).toList());
    facts.add(
        "views-covered-by",
        catalogue.covering(organisation).stream().map(o -> context.organisation(o.id())).toList());
    facts.add(
        "views-members",
        catalogue.membersOf(organisation).stream()
            .filter(o -> !catalogue.bodyOf(o).id().equals(organisation.id()))
            .sorted(TreeOrder.of(catalogue))
            .map(context::link)
            .toList());
    facts.add(
        "views-plans",
        catalogue.plansOf(organisation).stream()
            .map((Plan p) -> context.link(p.name(), p))
            .toList());
    facts.add("views-budgets", budgets(context, within));
    facts.add(
        "views-sources",
        catalogue.sourcesOf(organisation).stream().map((Source s) -> context.link(s)).toList());
    facts.listed(organisation, Organisation.FIELDS);
    facts.data(organisation.key());
    return facts;
  }

  /**
   * Its budgets; of many, those that are not sheets of single programmes, whose pages have them.
   */
  private static List<Link> budgets(PageContext context, List<Organisation> within) {
    List<Budget> budgets =
        within.stream()
            .flatMap(o -> context.catalogue().budgetsOf(o).stream())
            .sorted(Comparator.comparing(Budget::id))
            .toList();
    return budgets.stream()
        .filter(b -> budgets.size() <= MOST_BUDGETS || b.programme().isEmpty())
        .map((Budget b) -> context.link(b))
        .toList();
  }
}
