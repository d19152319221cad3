package org.daicho.model.catalogue;

import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;

/** Whose a record is. */
public final class Owner {
  private Owner() {}

  /**
   * The body that is to look after a record: the one that runs, adopts, files or publishes it, with
   * an office counted as the body that it is within. None for what is the site's own, such as
   * vocabularies.
   */
  public static Optional<Organisation> of(Catalogue catalogue, Entry entry) {
    return own(catalogue, entry).map(catalogue::bodyOf);
  }

  private static Optional<Organisation> own(Catalogue catalogue, Entry entry) {
    return switch (entry.kind()) {
      case PROGRAMME -> catalogue.organisation(((Programme) entry).organisation());
      case PLAN -> catalogue.organisation(((Plan) entry).organisation());
      case ITEM -> catalogue.plan(((Item) entry).plan()).flatMap(p -> own(catalogue, p));
      case BUDGET -> ofBudget(catalogue, (Budget) entry);
      case ORGANISATION -> Optional.of((Organisation) entry);
      case SOURCE -> catalogue.organisation(((Source) entry).organisation());
      case FORM, VOCABULARY, MAP, GLOSSARY -> Optional.empty();
    };
  }

  /** A sheet that names no office is of the programme's. */
  private static Optional<Organisation> ofBudget(Catalogue catalogue, Budget budget) {
    return catalogue
        .organisationOf(budget)
        .or(() -> budget.programme().flatMap(catalogue::programme).flatMap(p -> own(catalogue, p)));
  }
}
