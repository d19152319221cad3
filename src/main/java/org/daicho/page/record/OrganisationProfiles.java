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
import org.daicho.model.catalogue.Account;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Figure;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Sum;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Scope;
import org.daicho.page.context.Traits;
import org.daicho.page.summary.Groups;
import org.daicho.page.summary.Portion;
import org.daicho.view.Profiles;

/**
 * Organisations, as comparing shows them, with the totals of what they run. Years are never added
 * up, so each has its own field.
 */
public final class OrganisationProfiles {
  private final Scope scope;
  private final Map<String, Profiles.Field> totals = new LinkedHashMap<>();

  private OrganisationProfiles(Scope scope) {
    this.scope = scope;
  }

  /**
   * @param scope of a page in the language's folder: addresses start from there
   */
  public static Profiles of(Scope scope) {
    return new OrganisationProfiles(scope).make();
  }

  private Profiles make() {
    List<Organisation> organisations =
        scope.catalogue().organisations().stream().sorted(Groups.OFFICIAL).toList();
    List<Map<String, Sum>> sums = organisations.stream().map(this::sums).toList();
    List<Profiles.Field> fields = new ArrayList<>();
    fields.add(Profiles.Field.words("kind", scope.say("views-kind")));
    fields.add(Profiles.Field.words("parent", scope.say("views-parent")));
    fields.add(new Profiles.Field("programmes", scope.say("views-programmes"), "", 1));
    // In the order of years, whichever organisation has one first.
    totals.entrySet().stream()
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
    Catalogue catalogue = scope.catalogue();
    Map<FiscalYear, List<Programme>> years = new LinkedHashMap<>();
    for (Programme programme : OrganisationPage.programmes(catalogue, organisation)) {
      Set<FiscalYear> own = new LinkedHashSet<>();
      catalogue.yearOf(programme).ifPresent(own::add);
      catalogue.accountsOf(programme).forEach(account -> account.year().ifPresent(own::add));
      own.forEach(year -> years.computeIfAbsent(year, y -> new ArrayList<>()).add(programme));
    }
    years.forEach(
        (year, programmes) -> {
          Portion own = Portion.of(scope, programmes);
          List<Account> accounts =
              own.accounts().stream()
                  .filter(account -> account.year().equals(Optional.of(year)))
                  .toList();
          List<AmountColumn> amounts =
              AmountColumn.of(scope, accounts, AmountKind.of(accounts, List.of(), accounts));
          for (int i = 0; i < amounts.size(); i++) {
            Sum sum = own.total(amounts.get(i));
            if (sum.figure().isRecorded()) {
              Profiles.Field field = field(amounts.get(i));
              totals.putIfAbsent(year.year() + "-" + (99 - i) + field.id(), field);
              sums.put(field.id(), sum);
            }
          }
        });
    return sums;
  }

  private Profiles.Field field(AmountColumn amount) {
    return new Profiles.Field(
        amount.field(), amount.label(), scope.name(amount.unit()), amount.unit().yen());
  }

  private Profiles.Profile profile(
      Organisation organisation, Map<String, Sum> sums, List<Profiles.Field> fields) {
    Traits traits = new Traits(scope, fields);
    traits.words(
        "kind",
        Optional.of(
            scope.unlinked(scope.termName(Vocabulary.ORGANISATION_KIND, organisation.type()))));
    traits.words(
        "parent", organisation.parent().flatMap(scope.catalogue()::organisation).map(scope::link));
    traits.figure(
        "programmes",
        Figure.of(OrganisationPage.programmes(scope.catalogue(), organisation).size()));
    sums.forEach(traits::total);
    return new Profiles.Profile(
        organisation.id().value(), scope.words(organisation.name()), traits.list(), List.of());
  }
}
