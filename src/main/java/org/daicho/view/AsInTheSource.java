package org.daicho.view;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.model.Confirmation;
import org.daicho.model.Entry;

/** Misprints of a source, which its figures show and an editor has confirmed. */
final class AsInTheSource {
  private AsInTheSource() {}

  /** A section with the notes on some records; none where nothing is confirmed. */
  static void add(Draft draft, Scope scope, Stream<? extends Entry> records) {
    List<Block> notes =
        records
            .flatMap(record -> scope.catalogue().confirmed(record.key()).stream())
            .map(Confirmation::note)
            .<Block>map(note -> new Block.Prose(scope.words(note)))
            .toList();
    if (!notes.isEmpty()) {
      draft.section("as-in-the-source", scope.say("views-confirmed"), "", false, notes);
    }
  }
}
