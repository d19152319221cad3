package org.daicho.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Plan;
import org.daicho.model.Provenance;
import org.daicho.model.Source;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.When;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.WebAddress;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.FieldFacts;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.view.block.IndexBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The page of a source document: what it is, and every record that was made from it. */
public final class SourcePage {
  private SourcePage() {}

  public static PageSet of(PageContext context, Source source) {
    PageBuilder builder = new PageBuilder(context, PageKind.SOURCE);
    builder.breadcrumbOfList("views-sources", Paths.list(context.lang(), Kind.SOURCE, 1));
    List<String> notes = new ArrayList<>();
    notes.add(source.fiscalYear().map(context::both).orElse(context.say("views-no-year")));
    notes.add(context.organisation(source.organisation()).words().value());
    builder.heading(
        context.say("views-source"),
        notes,
        source.name(),
        context.otherNames(source.name()),
        source.note());
    builder.text("about", context.say("views-about"), source);
    SourceProof proof = new SourceProof(context, source);
    proof
        .coverage()
        .ifPresent(
            t -> builder.section("coverage", t.caption(), "", false, List.of(builder.figures(t))));
    proof
        .totals()
        .ifPresent(
            t -> builder.section("totals", t.caption(), "", false, List.of(builder.figures(t))));
    records(builder, context, source);
    FactsBuilder facts = new FactsBuilder(context);
    facts.add("views-published-by", context.organisation(source.organisation()));
    facts.add("views-year", source.fiscalYear().map(context::year));
    found(facts, context, source);
    facts.listed(source, Source.FIELDS);
    facts.data(source.key());
    builder.section("particulars", context.say("views-particulars"), "", false, facts.blocks());
    return builder.set();
  }

  /** Where the document was found, and under which terms it may be used. */
  private static void found(FactsBuilder facts, PageContext context, Source source) {
    FieldFacts fields = new FieldFacts(context);
    facts.add("views-published", source.published().map(fields::bothCalendars).orElse(List.of()));
    if (source.url().isEmpty() && source.archived().isEmpty()) {
      facts.add("views-found-at", context.say("views-found-nowhere"));
    }
    facts.add("views-found-at", source.url().map(fields::address));
    facts.add(
        "views-accessed",
        source.accessed().map(When::of).map(fields::bothCalendars).orElse(List.of()));
    facts.add("views-archived", source.archived().map(fields::address));
    source
        .licence()
        .ifPresent(
            licence ->
                facts.add(
                    "views-licence",
                    new Link(
                        context.words(licence.name()),
                        licence.url().map(WebAddress::value).orElse(""))));
  }

  private static void records(PageBuilder builder, PageContext context, Source source) {
    Catalogue catalogue = context.catalogue();
    Id document = source.id();
    List<IndexBlock.Column> columns = new ArrayList<>();
    List<IndexBlock.Item> plans =
        catalogue.plansFrom(source).stream()
            .map(p -> new IndexBlock.Item(context.link(p.name(), p), planCount(context, p)))
            .toList();
    if (!plans.isEmpty()) {
      columns.add(new IndexBlock.Column(context.say("views-plans"), plans));
    }
    List<IndexBlock.Item> items =
        catalogue.itemsFrom(source).stream()
            .map(i -> new IndexBlock.Item(context.link(i), ""))
            .toList();
    if (!items.isEmpty()) {
      columns.add(new IndexBlock.Column(context.say("views-items"), items));
    }
    List<IndexBlock.Item> budgets =
        catalogue.budgetsFrom(source).stream()
            .map(
                b ->
                    new IndexBlock.Item(
                        context.link(b),
                        b.number().isEmpty()
                            ? ""
                            : context.say("views-number-in-source", b.number())))
            .toList();
    if (!budgets.isEmpty()) {
      columns.add(new IndexBlock.Column(context.say("views-budgets"), budgets));
    }
    List<IndexBlock.Item> programmes =
        catalogue.programmesFrom(source).stream()
            .filter(p -> isFrom(p.source(), document)) // Others are found through their plan.
            .map(p -> new IndexBlock.Item(context.link(p), ""))
            .toList();
    if (!programmes.isEmpty()) {
      columns.add(new IndexBlock.Column(context.say("views-programmes"), programmes));
    }
    if (!columns.isEmpty()) {
      builder.section("records", context.say("views-records-of-source"), new IndexBlock(columns));
    }
  }

  private static String planCount(PageContext context, Plan plan) {
    int programmes = context.catalogue().programmesOf(plan).size();
    return programmes > 0
        ? context.say("views-n-programmes", programmes)
        : context.say("views-n-items", context.catalogue().itemsOf(plan).size());
  }

  private static boolean isFrom(Optional<Provenance> source, Id document) {
    return source.map(s -> s.document().equals(document)).orElse(false);
  }
}
