package org.daicho.page.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Organisation;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.Traits;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.ProgrammeSelection;
import org.daicho.view.Profiles;

/**
 * Organisations, as comparing shows them, with the totals of what they run. Years are never added
 * up, so each has its own field.
 */
public final class OrganisationProfiles {
  private final PageContext context;
  private final Map<String, Profiles.Field> totalFields = new LinkedHashMap<>();

  private OrganisationProfiles(PageContext context) {
    this.context = context;
  }

  /**
   * @param context of a page in the language's folder: addresses start from there
   */
  public static Profiles of(PageContext context) {
    return new OrganisationProfiles(context).make();
  }

  private Profiles make() {
    List<Organisation> organisations =
        context.catalogue().organisations().stream().sorted(Groups.OFFICIAL).toList();
    List<Map<String, Sum>> sums = organisations.stream().map(this::sums).toList();
    List<Profiles.Field> fields = new ArrayList<>();
    fields.add(Profiles.Field.words("kind", context.say("views-kind")));
    fields.add(Profiles.Field.words("parent", context.say("views-parent")));
    fields.add(new Profiles.Field("programmes", context.say("views-programmes"), "", 1));
    // In the order of years, whichever organisation has one first.
    totalFields.entrySet().stream()
        .sorted(Map.Entry.<String, Profiles.Field>comparingByKey().reversed())
        .forEach(e -> fields.add(e.getValue()));
    List<Profiles.Profile> records = new ArrayList<>();
    for (int i = 0; i < organisations.size(); i++) {
      records.add(profile(organisations.get(i), sums.get(i), fields));
    }
    return new Profiles("organisations", fields, List.of(), records);
  }

  /** What its programmes come to, by the year of the amounts. */
  private Map<String, Sum> sums(Organisation organisation) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    Catalogue catalogue = context.catalogue();
    Map<FiscalYear, List<Programme>> years = new LinkedHashMap<>();
    for (Programme programme : OrganisationPage.programmes(catalogue, organisation)) {
      Set<FiscalYear> own = new LinkedHashSet<>();
      catalogue.yearOf(programme).ifPresent(own::add);
      catalogue.totalsOf(programme).forEach(totals -> totals.year().ifPresent(own::add));
      own.forEach(year -> years.computeIfAbsent(year, y -> new ArrayList<>()).add(programme));
    }
    years.forEach(
        (year, programmes) -> {
          ProgrammeSelection own = ProgrammeSelection.of(context, programmes);
          List<BudgetTotals> budgetTotals =
              own.budgetTotals().stream()
                  .filter(totals -> totals.year().equals(Optional.of(year)))
                  .toList();
          List<AmountColumn> amounts =
              AmountColumn.of(
                  context, budgetTotals, AmountKind.of(budgetTotals, List.of(), budgetTotals));
          for (int i = 0; i < amounts.size(); i++) {
            Sum sum = own.total(amounts.get(i));
            if (sum.figure().isRecorded()) {
              Profiles.Field field = field(amounts.get(i));
              totalFields.putIfAbsent(year.year() + "-" + (99 - i) + field.id(), field);
              sums.put(field.id(), sum);
            }
          }
        });
    return sums;
  }

  private Profiles.Field field(AmountColumn amount) {
    return new Profiles.Field(
        amount.field(), amount.label(), amount.unitName(context), amount.scale());
  }

  private Profiles.Profile profile(
      Organisation organisation, Map<String, Sum> sums, List<Profiles.Field> fields) {
    Traits traits = new Traits(context, fields);
    traits.words(
        "kind",
        Optional.of(
            context.unlinked(context.termName(Vocabulary.ORGANISATION_KIND, organisation.type()))));
    traits.words(
        "parent",
        organisation.parent().flatMap(context.catalogue()::organisation).map(context::link));
    traits.figure(
        "programmes",
        Figure.of(OrganisationPage.programmes(context.catalogue(), organisation).size()));
    sums.forEach(traits::total);
    return new Profiles.Profile(
        organisation.id().value(), context.words(organisation.name()), traits.list(), List.of());
  }
}
