package org.daicho.model.catalogue;

import org.daicho.model.Holding;
import org.daicho.model.Source;

/** Counts how much of what a source document holds is in the catalogue. */
public final class Coverage {
  private Coverage() {}

  /** How many records a selection finds. */
  public static long count(Catalogue catalogue, Source source, Holding.Selection of) {
    if (of.budgets()) {
      return catalogue.budgets().stream()
          .filter(b -> b.source().filter(s -> s.document().equals(source.id())).isPresent())
          .filter(b -> of.plan().isEmpty() || b.plan().equals(of.plan()))
          .count();
    }
    if (of.organisationKind().isPresent()) {
      return catalogue.organisations().stream()
          .filter(o -> o.type().equals(of.organisationKind().get()))
          .filter(o -> of.parent().isEmpty() || o.parent().equals(of.parent()))
          .count();
    }
    if (of.kind().isEmpty() && of.by().isEmpty() && of.mark().isEmpty()) {
      return catalogue.programmes().stream()
          .filter(p -> of.plan().filter(p::isIn).isPresent())
          .count();
    }
    return catalogue.items().stream()
        .filter(i -> of.plan().isEmpty() || i.plan().equals(of.plan().get()))
        .flatMap(i -> i.all().stream())
        .filter(p -> of.kind().isEmpty() || p.type().equals(of.kind().get()))
        .filter(p -> of.by().isEmpty() || p.by().contains(of.by().get()))
        .filter(p -> of.mark().isEmpty() || p.mark().equals(of.mark()))
        .count();
  }
}
