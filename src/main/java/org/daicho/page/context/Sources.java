package org.daicho.page.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Provenance;
import org.daicho.view.Link;

/** The documents that figures are from, as far as they are few enough to name next to a chart. */
public final class Sources {
  private static final int MOST = 3;

  private Sources() {}

  /** Each document once, in the order it first comes up; none where there are too many. */
  public static List<Link> of(PageContext context, Stream<Optional<Provenance>> provenances) {
    List<Link> links =
        provenances
            .flatMap(Optional::stream)
            .map(Provenance::document)
            .distinct()
            .limit(MOST + 1L)
            .flatMap(id -> context.catalogue().source(id).stream())
            .map(context::link)
            .toList();
    return links.size() > MOST ? List.of() : new ListNames(context).apart(links);
  }
}
