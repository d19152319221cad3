package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TargetField;
import org.daicho.page.context.Traits;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.Places;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.page.summary.SummaryTable;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Profiles;

/** All programmes, as browsing and comparing show them. */
public final class ProgrammeProfiles {
  private final PageContext context;
  private final List<Programme> programmes;
  private final ProgrammeSelection all;
  private final List<AmountColumn> amounts;
  private final List<Id> indicators;
  private final List<Profiles.Field> fields = new ArrayList<>();
  private final List<Profiles.Facet> facets = new ArrayList<>();
  private final List<Map<Id, List<Integer>>> choices = new ArrayList<>();

  private ProgrammeProfiles(PageContext context) {
    this.context = context;
    this.programmes =
        PagedProgrammes.inOrder(context.catalogue(), context.catalogue().programmes());
    this.all = ProgrammeSelection.of(context, programmes);
    this.amounts = all.amounts(context);
    this.indicators = all.indicators(context);
  }

  /**
   * @param context of a page in the language's folder: addresses start from there
   */
  public static Profiles of(PageContext context) {
    return new ProgrammeProfiles(context).make();
  }

  private Profiles make() {
    addFields();
    facet("organisation", "views-organisation", Groups.byBody(context, all).groups());
    facet("class", "views-class", Groups.byTerm(context, Vocabulary.CLASS, all).groups());
    facet("theme", "views-theme", Groups.byTerm(context, Vocabulary.THEME, all).groups());
    facet("year", "views-year", Groups.byYear(context, all).groups());
    facet("plan", "views-plan", Groups.byPlan(context, all).groups());
    facet("amount", "browse-amount", byBand());
    return new Profiles(
        "programmes", fields, facets, programmes.stream().map(this::profile).toList());
  }

  private void addFields() {
    fields.add(Profiles.Field.words("organisation", context.say("views-organisation")));
    fields.add(Profiles.Field.words("plan", context.say("views-plan")));
    fields.add(Profiles.Field.words("class", context.say("views-class")));
    fields.add(Profiles.Field.words("theme", context.say("views-theme")));
    fields.add(Profiles.Field.words("year", context.say("views-year")));
    fields.add(Profiles.Field.words("starts", context.say("views-starts")));
    for (AmountColumn amount : amounts) {
      fields.add(
          new Profiles.Field(
              amount.field(), amount.label(), amount.unitName(context), amount.scale()));
    }
    for (Id indicator : indicators) {
      String label = context.word(Vocabulary.INDICATOR, indicator);
      fields.add(
          new Profiles.Field(
              TargetField.of(context, indicator),
              context.say("views-target", label),
              context.unitOf(indicator),
              1));
    }
  }

  private void facet(String id, String label, List<SummaryTable.Group> groups) {
    if (groups.size() < 2) {
      return; // Nothing to choose from.
    }
    Map<Id, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Programme programme : groups.get(i).programmes().programmes()) {
        places.computeIfAbsent(programme.id(), p -> new ArrayList<>()).add(i);
      }
    }
    choices.add(places);
    facets.add(
        new Profiles.Facet(
            id,
            context.say(label),
            groups.stream()
                .map(g -> new Profiles.Choice(g.id(), g.label().words().value()))
                .toList()));
  }

  /** By the first amount of its own that is known in full. */
  private List<SummaryTable.Group> byBand() {
    List<Places> bands = new ArrayList<>();
    for (int i = 0; i < MoneyUnit.BANDS; i++) {
      bands.add(new Places());
    }
    for (int i = 0; i < programmes.size(); i++) {
      int place = i;
      amounts.stream()
          .map(column -> all.amounts(place, column))
          .filter(ProgrammeAmounts::isOwnAndWhole)
          .findFirst()
          .ifPresent(found -> bands.get(MoneyUnit.band(found.sum().value())).add(place));
    }
    List<SummaryTable.Group> groups = new ArrayList<>();
    for (int i = 0; i < MoneyUnit.BANDS; i++) {
      if (!bands.get(i).isEmpty()) {
        Link label = context.unlinked(context.say("search-band-" + i));
        groups.add(new SummaryTable.Group(label, String.valueOf(i), bands.get(i).of(all)));
      }
    }
    return groups;
  }

  private Profiles.Profile profile(Programme programme) {
    Traits traits = new Traits(context, fields);
    traits.words("organisation", Optional.of(context.organisation(programme.organisation())));
    traits.words(
        "plan", context.catalogue().planOf(programme).map(p -> context.link(p.briefName(), p)));
    traits.words("class", programme.programmeClass().map(t -> context.term(Vocabulary.CLASS, t)));
    traits.words("theme", themes(programme));
    traits.words("year", context.catalogue().yearOf(programme).map(context::year));
    traits.words("starts", programme.starts().map(context::when).map(context::unlinked));
    amounts.forEach(amount -> amount(traits, amount, programme));
    context
        .catalogue()
        .latest(programme)
        .targets()
        .forEach((id, figure) -> traits.figure(TargetField.of(context, id), figure));
    return new Profiles.Profile(
        programme.id().value(),
        context.words(context.catalogue().nameOf(programme)),
        traits.list(),
        choices.stream().map(c -> c.getOrDefault(programme.id(), List.of())).toList());
  }

  /** Words lead to one place only, so several lead nowhere. */
  private Optional<Link> themes(Programme programme) {
    List<Id> themes = programme.terms(Vocabulary.THEME);
    return themes.size() < 2
        ? themes.stream().findFirst().map(t -> context.term(Vocabulary.THEME, t))
        : Optional.of(
            context.unlinked(
                themes.stream()
                    .map(t -> context.string(context.termName(Vocabulary.THEME, t)))
                    .collect(Collectors.joining(context.isJapanese() ? "・" : ", "))));
  }

  /** A shared amount is said to be one, and a total says what it leaves out. */
  private void amount(Traits traits, AmountColumn column, Programme programme) {
    ProgrammeAmounts found =
        ProgrammeAmounts.of(programme.id(), context.catalogue().totalsOf(programme), column.kind());
    switch (found.which()) {
      case LISTED_AGAIN -> {
        String note = context.say("views-counted-elsewhere");
        state(traits, column, found.one().figure(), CellState.LISTED_AGAIN, note);
      }
      case SHARED -> {
        Budget.SharedAmount shared = found.one().shared().orElseThrow();
        String note = context.say("views-shared-with", shared.programmes().size());
        state(traits, column, shared.amount(), CellState.SHARED, note);
      }
      case NOT_RECORDED, SEVERAL, WRITTEN, ADDED_UP -> traits.total(column.field(), found.sum());
    }
  }

  private static void state(
      Traits traits, AmountColumn column, Figure figure, CellState known, String note) {
    traits.figure(
        column.field(), figure, figure.isKnown() ? known : CellState.of(figure.state()), note);
  }
}
