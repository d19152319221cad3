package org.daicho.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
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
import org.daicho.view.block.IndexBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The page of a source document: what it is, and every record that was made from it. */
public final class SourcePage {
  private SourcePage() {}

  public static PageSet of(PageContext context, Source source) {
    PageBuilder builder = new PageBuilder(context, PageKind.SOURCE);
    builder.breadcrumbOfList(Kind.SOURCE);
    List<String> notes = new ArrayList<>();
    notes.add(context.both(source.fiscalYear()));
    notes.add(context.organisation(source.organisation()).words().value());
    builder.heading(
        context.say("views-source"),
        notes,
        source.name(),
        context.otherNames(source.name()),
        source.note());
    builder.text("about", context.say("views-about"), source);
    SourceProof proof = new SourceProof(context, source);
    proof.coverage().ifPresent(t -> builder.section("coverage", t.caption(), builder.figures(t)));
    proof.totals().ifPresent(t -> builder.section("totals", t.caption(), builder.figures(t)));
    records(builder, context, source);
    FactsBuilder facts = new FactsBuilder(context);
    facts.add("views-published-by", context.organisation(source.organisation()));
    facts.add("views-year", source.fiscalYear().map(context::year));
    found(facts, context, source);
    facts.listed(source, Source.FIELDS);
    facts.data(source.key());
    builder.section("particulars", context.say("views-particulars"), facts.blocks());
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
    List<IndexBlock.Column> columns =
        List.of(
            new IndexBlock.Column(
                context.say("views-plans"),
                catalogue.plansFrom(source).stream()
                    .map(p -> new IndexBlock.Item(context.link(p.name(), p), planCount(context, p)))
                    .toList()),
            IndexBlock.Column.of(
                context.say("views-items"),
                catalogue.itemsFrom(source).stream().map(context::link)),
            new IndexBlock.Column(
                context.say("views-budgets"),
                catalogue.budgetsFrom(source).stream()
                    .map(b -> new IndexBlock.Item(context.link(b), number(context, b)))
                    .toList()),
            IndexBlock.Column.of(
                context.say("views-programmes"),
                catalogue.programmesFrom(source).stream()
                    .filter(
                        p -> isFrom(p.source(), document)) // Others are found through their plan.
                    .map(context::link)));
    builder.section("records", context.say("views-records-of-source"), IndexBlock.filled(columns));
  }

  private static String number(PageContext context, Budget budget) {
    return budget.number().isEmpty() ? "" : context.say("views-number-in-source", budget.number());
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
