package org.daicho.check.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Organisation;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/** No organisation is within itself, however far up. A circle is reported once, with all in it. */
public final class ParentCycles implements Rule {
  @Override
  public String code() {
    return "parent-cycle";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    Set<Id> done = new HashSet<>();
    findings.each(
        catalogue.organisations(),
        organisation -> {
          List<Id> way = new ArrayList<>();
          Optional<Organisation> here = Optional.of(organisation);
          while (here.isPresent() && done.add(here.get().id())) {
            way.add(here.get().id());
            here = here.get().parent().flatMap(catalogue::organisation);
          }
          int start = here.map(Organisation::id).map(way::indexOf).orElse(-1);
          if (start >= 0) {
            report(way.subList(start, way.size()), catalogue, findings);
          }
        });
  }

  private static void report(List<Id> circle, Catalogue catalogue, Findings findings) {
    Id first = Collections.min(circle);
    Collections.rotate(circle, -circle.indexOf(first));
    String names =
        circle.stream().skip(1).map(id -> "`" + id + "`, ").collect(Collectors.joining());
    findings.report(
        catalogue.organisation(first).orElseThrow(),
        "parent",
        circle.size() == 1
            ? "`" + first + "` is its own parent"
            : "`" + first + "` is within " + names + "and so within itself",
        "the parent is the body that this one belongs to; delete the line where there is none");
  }
}
