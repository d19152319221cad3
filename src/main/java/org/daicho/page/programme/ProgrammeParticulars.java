package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.FieldFacts;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.block.Block;

/** The definition list of a programme: what its record says in so many words. */
final class ProgrammeParticulars {
  private final PageContext context;
  private final Programme programme;
  private final Optional<Plan> plan;
  private final Link organisation;

  /**
   * @param organisation who runs it, as pages name it
   */
  ProgrammeParticulars(
      PageContext context, Programme programme, Optional<Plan> plan, Link organisation) {
    this.context = context;
    this.programme = programme;
    this.plan = plan;
    this.organisation = organisation;
  }

  List<Block> blocks() {
    FactsBuilder facts = new FactsBuilder(context);
    facts.add("views-organisation", organisations());
    facts.add("views-class", terms(Vocabulary.CLASS));
    facts.add("views-theme", terms(Vocabulary.THEME));
    if (plan.isPresent()) {
      facts.add("views-plan", context.link(plan.get().name(), plan.get()));
    }
    List<Link> sheets = new ArrayList<>();
    for (Budget sheet : context.catalogue().sheetsOf(programme)) {
      sheets.add(context.link(sheet));
    }
    facts.add("views-budget", sheets);
    Optional<FiscalYear> year = context.catalogue().yearOf(programme);
    if (year.isPresent()) {
      facts.add("views-year", context.year(year.get()));
    }
    facts.labelled(startsLabel(context, programme), times(programme.starts()));
    facts.add("views-ends", times(programme.ends()));
    programme
        .numbers()
        .forEach(
            (scheme, number) ->
                facts.labelled(
                    context.string(context.termName(Vocabulary.NUMBER_SCHEME, scheme)),
                    List.of(context.unlinked(number))));
    Programme latest = context.catalogue().latest(programme);
    figures(facts, "views-target", latest.targets());
    figures(facts, "views-result", latest.results());
    facts.listed(programme, Programme.FIELDS);
    facts.source(context.catalogue().provenanceOf(programme), programme.number());
    facts.data(programme.key());
    return facts.blocks();
  }

  /** A start is planned only as long as the latest document does not lie after it. */
  static String startsLabel(PageContext context, Programme programme) {
    Optional<FiscalYear> latest = context.catalogue().yearOf(programme);
    boolean past =
        programme
            .starts()
            .flatMap(When::first)
            .filter(first -> latest.filter(year -> first.isBefore(year.start())).isPresent())
            .isPresent();
    return context.say(past ? "views-started" : "views-starts");
  }

  /** Who runs it; of an office also the body that it is within. */
  private List<Link> organisations() {
    Optional<Organisation> own = context.catalogue().organisation(programme.organisation());
    if (own.isEmpty() || context.body(own.get()).id().equals(own.get().id())) {
      return List.of(organisation);
    }
    return List.of(organisation, context.link(context.body(own.get())));
  }

  private List<Link> terms(Id vocabulary) {
    List<Link> terms = new ArrayList<>();
    for (Id term : programme.terms(vocabulary)) {
      terms.add(context.term(vocabulary, term));
    }
    return terms;
  }

  private List<Link> times(Optional<When> time) {
    return time.map(new FieldFacts(context)::bothCalendars).orElse(List.of());
  }

  private void figures(FactsBuilder facts, String label, Map<Id, Figure> figures) {
    for (Map.Entry<Id, Figure> entry : figures.entrySet()) {
      Id indicator = entry.getKey();
      String text = new FieldFacts(context).count(indicator, entry.getValue());
      facts.labelled(
          context.say(label, context.string(context.termName(Vocabulary.INDICATOR, indicator))),
          List.of(context.unlinked(text)));
    }
  }
}
